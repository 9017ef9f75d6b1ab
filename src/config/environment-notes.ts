import type { Environment } from '../common/environment.ts';

/** What to warn of: settings of Node.js that weaken what this program promises, and that it can't switch off. */
export function environmentNotes(env: Environment): string[] {
  return [...uncheckedCertificates(env), ...shownAddresses(env)];
}

/** Node.js itself takes no heed of certificates then, so that whoever sits in between gets the token. */
function uncheckedCertificates(env: Environment): string[] {
  if (env.NODE_TLS_REJECT_UNAUTHORIZED !== '0') return [];
  return [
    'NODE_TLS_REJECT_UNAUTHORIZED is 0, so no certificate is checked and tokens may reach anybody on the way. Name your own authority in NODE_EXTRA_CA_CERTS in its place.',
  ];
}

/** The parts of NODE_DEBUG with which each request's address is written to stderr, signature and all. */
const SHOWS_ADDRESSES = /^(?:fetch|undici|https?)$/i;

function shownAddresses(env: Environment): string[] {
  const parts = (env.NODE_DEBUG ?? '').split(',').map((part) => part.trim());
  if (!parts.some((part) => SHOWS_ADDRESSES.test(part) || part.includes('*'))) return [];
  return [
    'NODE_DEBUG makes Node.js write the addresses of all requests to the log, with the signatures that open the export’s files for as long as they hold. Remove it where others can read the log.',
  ];
}
