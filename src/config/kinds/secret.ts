import { Secret } from '../../common/secret.ts';
import { BadValue, type Kind } from './kind.ts';

/** A token or key. It travels in a header, so only visible ASCII characters are let through. */
export function secret(label: string): Kind<Secret> {
  return {
    title: 'secret',
    secret: true,
    parse(text) {
      if (!/^[\x21-\x7e]+$/.test(text)) {
        throw new BadValue(
          'It holds a space, a line break or another character that no token has. Copy it again; it is not shown here.',
        );
      }
      return new Secret(text, label);
    },
  };
}
