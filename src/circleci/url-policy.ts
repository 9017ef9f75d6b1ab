import { DamagedDataError } from '../common/errors.ts';
import { isLoopbackHost } from '../common/hosts.ts';
import type { Secret } from '../common/secret.ts';

export interface UrlPolicy {
  /** Loopback hosts, over http too: only when the API itself is on loopback (the demo, tests). */
  readonly allowLoopback: boolean;
}

/** Names that only mean something inside one network, cloud metadata services among them. */
const PRIVATE_SUFFIXES = [
  'internal',
  'local',
  'localdomain',
  'localhost',
  'intranet',
  'lan',
  'corp',
  'home',
  'home.arpa',
];

/**
 * Reads a presigned url that the API gave and checks that it may be fetched: https on the usual port, a public
 * host name, no user name. Throws DamagedDataError, whose message holds at most the host, never the url.
 *
 * What the name resolves to is not known here; `publicOnly` of the request has it checked where the connection is made.
 */
export function parseDownloadUrl(secret: Secret, policy: UrlPolicy): URL {
  const text = secret.reveal();
  // The parser would drop tabs and line breaks, and so read another url than the one that was sent.
  const url = /[\s\p{Cc}\\]/u.test(text) ? null : URL.parse(text);
  if (url === null) throw refused('is not a url');
  const problem = problemOf(url, policy);
  if (problem !== undefined) throw refused(problem);
  return url;
}

function problemOf(url: URL, { allowLoopback }: UrlPolicy): string | undefined {
  if (url.username !== '' || url.password !== '') return 'holds a user name or password';
  if (allowLoopback && isLoopbackHost(url.hostname)) {
    return url.protocol === 'https:' || url.protocol === 'http:' ? undefined : 'is neither https nor http';
  }
  if (url.protocol !== 'https:') return 'is not https';
  if (url.port !== '') return `names port ${url.port}`;
  if (!isPublicName(url.hostname)) return `leads to ${url.hostname}, which is not a public host name`;
  return undefined;
}

/** `hostname` is what URL makes of it, so every spelling of an IPv4 address is already four decimal numbers. */
function isPublicName(hostname: string): boolean {
  const name = hostname.replace(/\.$/, '');
  if (!/^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(name)) return false; // IPv6, one label, empty labels
  if (/\.\d+$/.test(name)) return false; // IPv4
  return !PRIVATE_SUFFIXES.some((suffix) => name.endsWith(`.${suffix}`) || name === suffix);
}

function refused(problem: string): DamagedDataError {
  return new DamagedDataError(
    `CircleCI gave a download address that ${problem}; it was not fetched. Run again, and tell CircleCI support if it stays so.`,
  );
}
