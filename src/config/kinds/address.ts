import { BadValue, type Kind } from './kind.ts';

/** An address to send to. User name and password have no place in it: addresses are printed. */
export const httpUrl: Kind<URL> = {
  title: 'address',
  parse(text) {
    const url = parseUrl(text);
    if (!['http:', 'https:'].includes(url.protocol) || url.hash !== '') throw new BadValue(WRITE_ADDRESS);
    return url;
  },
};

/** Where an API is: scheme and host. Plain http only on this machine, since a token is sent there. */
export const apiOrigin: Kind<URL> = {
  title: 'address',
  parse(text) {
    const url = parseUrl(text);
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
      throw new BadValue(
        'Write scheme and host alone, such as https://circleci.com; the path is added to it.',
      );
    }
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url))) {
      throw new BadValue(
        'Write an https address: the token is sent there. Only this machine may be reached by http.',
      );
    }
    return url;
  },
};

/** Whether an address names this machine without asking a resolver. */
export function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

const WRITE_ADDRESS = 'Write a whole address that starts with https://.';

function parseUrl(text: string): URL {
  const url = URL.parse(text);
  if (url === null) throw new BadValue(WRITE_ADDRESS);
  if (url.username !== '' || url.password !== '') {
    throw new BadValue('Leave user name and password out of the address.');
  }
  return url;
}
