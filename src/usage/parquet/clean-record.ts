import { COMMA, LF, QUOTE } from '../dialect.ts';

/**
 * Splits one record of merged.csv's dialect (see clean.ts), which begins at `from` and is all there. Of each value the
 * place of its first byte and that behind its last, both plus `shift`, go into `places` from `at` on. A quoted value
 * stands between its quotes; quotes in it are still doubled. Gives where the next record begins.
 */
export function splitRecord(
  bytes: Uint8Array,
  from: number,
  places: Uint32Array,
  at: number,
  shift = 0,
): number {
  let place = at;
  let end = from;
  for (let start = from; ; start = end) {
    const isQuoted = bytes[start] === QUOTE;
    if (isQuoted) start++;
    end = isQuoted ? closingQuote(bytes, start) : endOfBare(bytes, start);
    places[place++] = start + shift;
    places[place++] = end + shift;
    if (isQuoted) end++;
    if (bytes[end++] === LF) return end;
  }
}

function endOfBare(bytes: Uint8Array, start: number): number {
  let at = start;
  for (let byte = bytes[at]; byte !== COMMA && byte !== LF; byte = bytes[++at]) {
    if (byte === undefined) throw new Error('A clean record has no end.');
  }
  return at;
}

function closingQuote(bytes: Uint8Array, start: number): number {
  for (let at = start; at < bytes.length; at++) {
    if (bytes[at] !== QUOTE) continue;
    if (bytes[at + 1] !== QUOTE) return at;
    at++;
  }
  throw new Error('A clean record has no end.');
}

/** Takes the second of each two quotes out of a value, in place; gives its new end. */
export function undoubleQuotes(bytes: Uint8Array, start: number, end: number): number {
  let to = start;
  for (let at = start; at < end; at++) {
    bytes[to++] = bytes[at] as number;
    if (bytes[at] === QUOTE) at++;
  }
  return to;
}
