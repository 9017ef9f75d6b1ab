/**
 * The two ways in which usage exports are written.
 *
 * `plain`: nothing is quoted, a backslash makes the next character (comma, quote, backslash, line feed) part of
 * the value. `quoted`: RFC 4180, where `""` inside quotes is a quote and a backslash is only a backslash.
 */
export type Dialect = 'plain' | 'quoted';

/** What the first bytes of a part say. */
export interface Opening {
  /** `utf-16` can't be read. */
  readonly dialect: Dialect | 'utf-16';
  /** Bytes of byte order mark to skip. */
  readonly skip: number;
}

export const COMMA = 0x2c;
export const QUOTE = 0x22;
export const BACKSLASH = 0x5c;
export const LF = 0x0a;
export const CR = 0x0d;

/** Bytes that `openingOf` wants to see, if the part has that many. */
export const OPENING_BYTES = 4;

/**
 * Decides how a part is written. The first character of the header line tells: in the quoted dialect every name
 * is quoted, and no column's name begins with a quote.
 */
export function openingOf(bytes: Uint8Array): Opening {
  const [first, second, third] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { dialect: 'utf-16', skip: 2 };
  }
  const skip = first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
  return { dialect: bytes[skip] === QUOTE ? 'quoted' : 'plain', skip };
}

/** Whether a value, escapes resolved, means null: empty, `\N`, `\\N`, `NULL` or `null`. */
export function isNull(bytes: Uint8Array, start: number, end: number): boolean {
  switch (end - start) {
    case 0:
      return true;
    case 2:
      return isBackslashN(bytes, start);
    case 3:
      return bytes[start] === BACKSLASH && isBackslashN(bytes, start + 1);
    case 4:
      return spells(bytes, start, UPPER_NULL) || spells(bytes, start, LOWER_NULL);
    default:
      return false;
  }
}

/** Whether `\N` stands at `start`. In the plain dialect these two raw bytes are a null too, not an escaped N. */
export function isBackslashN(bytes: Uint8Array, start: number): boolean {
  return bytes[start] === BACKSLASH && bytes[start + 1] === UPPER_N;
}

const UPPER_N = 0x4e;
const UPPER_NULL = Buffer.from('NULL');
const LOWER_NULL = Buffer.from('null');

function spells(bytes: Uint8Array, start: number, word: Uint8Array): boolean {
  for (let i = 0; i < word.length; i++) {
    if (bytes[start + i] !== word[i]) return false;
  }
  return true;
}
