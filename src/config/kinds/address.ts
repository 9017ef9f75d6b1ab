import { isLoopbackHost } from '../../common/hosts.ts';
import { BadValue, type Kind } from './kind.ts';

/** Where a service is: scheme and host. User name and password have no place in it: addresses are printed. */
export const httpOrigin: Kind<URL> = { title: 'address', parse: parseOrigin };

/** Where an API is. Plain http only on this machine, since a token is sent there. */
export const apiOrigin: Kind<URL> = {
  title: 'address',
  parse(text) {
    const url = parseOrigin(text);
    if (url.protocol !== 'https:' && !isLoopbackHost(url.hostname)) {
      throw new BadValue(
        'Write an https address: the token is sent there. Only this machine may be reached by http.',
      );
    }
    return url;
  },
};

/** A host name of the public internet's form, in lower case; no address, no port. */
export const hostName: Kind<string> = {
  title: 'host name',
  parse(text) {
    const name = text.toLowerCase().replace(/\.$/, '');
    if (!/^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(name) || /\.\d+$/.test(name)) {
      throw new BadValue('Write a host name alone, such as files.s3.us-east-1.amazonaws.com.');
    }
    return name;
  },
};

const WRITE_ADDRESS = 'Write a whole address that starts with https://.';

/** Scheme and host of an http or https address. */
export function parseOrigin(text: string): URL {
  const url = URL.parse(text);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) throw new BadValue(WRITE_ADDRESS);
  if (url.username !== '' || url.password !== '') {
    throw new BadValue('Leave user name and password out of the address.');
  }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new BadValue('Write scheme and host alone, such as https://example.com; the path is added to it.');
  }
  return url;
}
