/** A token, and the ways in which a server may write it. */
export const TOKEN = 'CCIPAT_canary_token';

export function percent(text: string): string {
  return [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
}

export function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

/** How each is called in a test's name, and the token written so. */
export const SPELLINGS: readonly [string, string][] = [
  ['as it is', TOKEN],
  ['in lower case', TOKEN.toLowerCase()],
  ['in upper case', TOKEN.toUpperCase()],
  ['percent-encoded', percent(TOKEN)],
  ['percent-encoded twice', encodeURIComponent(percent(TOKEN))],
  ['percent-encoded in part', `${percent(TOKEN.slice(0, 5))}${TOKEN.slice(5)}`],
  ['in base64', base64(TOKEN)],
  ['in base64 for urls', Buffer.from(TOKEN).toString('base64url')],
  ['in base64, percent-encoded', encodeURIComponent(base64(TOKEN))],
];
