/** Shorter texts would hide harmless parts of the log, and GitHub drops outputs that hold a masked text. */
const SHORTEST = 8;

/** Query parameters that carry the right to read a presigned url, in lower case. */
const SIGNATURES = new Set(['x-amz-signature', 'x-amz-security-token', 'signature', 'sig']);

/**
 * Every spelling in which a secret may turn up in a log: as it is, percent-encoded, in base64 (alone and as the
 * user of basic authentication), and the telling parts when it is a url. Each is one line of at least 8
 * characters, and stands once in the list.
 */
export function spellingsOf(text: string): string[] {
  const wellFormed = text.toWellFormed();
  const spellings = [
    ...wellFormed.split(/[\r\n]+/),
    encodeURIComponent(wellFormed),
    base64(wellFormed),
    base64(`${wellFormed}:`),
    ...partsOfUrl(wellFormed),
  ];
  return [...new Set(spellings.map((spelling) => spelling.trim()))].filter((s) => s.length >= SHORTEST);
}

/** Without padding, so that it is found with and without. */
function base64(text: string): string {
  return Buffer.from(text)
    .toString('base64')
    .replace(/={1,2}$/, '');
}

/** The whole query and each signature in it; of a url without a query (a webhook) the path is the secret. */
function partsOfUrl(text: string): string[] {
  if (!URL.canParse(text)) return [];
  const { search, searchParams, pathname } = new URL(text);
  if (!search) return [pathname];
  const written = search.slice(1).split('&');
  const names = [...searchParams.keys()];
  return [
    search.slice(1),
    ...written.filter(isSignature).map((pair) => pair.slice(pair.indexOf('=') + 1)),
    ...names
      .filter((name) => SIGNATURES.has(name.toLowerCase()))
      .flatMap((name) => searchParams.getAll(name)),
  ];
}

function isSignature(pair: string): boolean {
  return SIGNATURES.has(pair.slice(0, Math.max(0, pair.indexOf('='))).toLowerCase());
}
