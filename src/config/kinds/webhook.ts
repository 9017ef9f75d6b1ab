import { isLoopbackHost } from '../../common/hosts.ts';
import type { Secret } from '../../common/secret.ts';
import { BadValue, type Kind } from './kind.ts';
import { secret } from './secret.ts';

/** An address that lets whoever knows it post: it is a secret as a whole. Plain http only on this machine. */
export function webhook(label: string): Kind<Secret> {
  const kind = secret(label);
  return {
    ...kind,
    parse(text) {
      const value = kind.parse(text);
      const url = URL.parse(value.reveal());
      const isSafe =
        url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopbackHost(url.hostname));
      if (!isSafe) throw new BadValue('Write the whole https address of the webhook; it is not shown here.');
      return value;
    },
  };
}
