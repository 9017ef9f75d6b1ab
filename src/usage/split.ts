import type { Cursor } from './cursor.ts';
import { BACKSLASH, COMMA, CR, LF, QUOTE } from './dialect.ts';

/**
 * A splitter moves the cursor through the bytes that are there and notes the record's fields. It returns true
 * behind the line feed that ends a record, and false when it needs more bytes; then it goes on from there.
 */
export type Splitter = (cursor: Cursor) => boolean;

/** Splits the plain dialect: no quotes, a backslash takes the next byte into the value. */
export function splitPlain(cursor: Cursor): boolean {
  const { bytes, filled } = cursor;
  let at = cursor.position;
  while (at < filled) {
    const byte = bytes[at] as number;
    if (byte === COMMA) {
      cursor.closeField(at, at + 1);
    } else if (byte === LF) {
      cursor.closeField(withoutCr(cursor, at), at + 1);
      cursor.position = at + 1;
      return true;
    } else if (byte === BACKSLASH) {
      // Without its second byte the escape waits for the next chunk.
      if (at + 1 === filled) break;
      if (bytes[at + 1] === LF) cursor.innerLines++;
      cursor.fieldEscaped = 1;
      at++;
      cursor.mark = at + 1;
    }
    at++;
  }
  cursor.position = at;
  return false;
}

/** End of an unquoted field before the line's end: a CR belongs to the line's end unless it is escaped. */
export function withoutCr(cursor: Cursor, at: number): number {
  const isLineEnd = cursor.bytes[at - 1] === CR && cursor.mark !== at;
  return isLineEnd ? at - 1 : at;
}

/** The quoted splitter's modes. */
export const Mode = {
  /** At the first byte of a field. */
  start: 0,
  /** Inside a field that is not quoted. */
  bare: 1,
  /** Inside quotes. */
  quotes: 2,
  /** Behind a quote inside quotes: it was the closing one, or the first of a doubled one. */
  afterQuote: 3,
  /** Behind a closing quote and a CR: only LF may follow. */
  afterCr: 4,
  /** The record is malformed: look for the end of its line. */
  lost: 5,
} as const;

/** Splits the quoted dialect: RFC 4180, LF or CRLF, fields may also stand bare. */
export function splitQuoted(cursor: Cursor): boolean {
  const { bytes, filled } = cursor;
  let at = cursor.position;
  while (at < filled) {
    if (cursor.mode === Mode.quotes) {
      at = skipQuoted(cursor, at);
      if (at === filled) break;
      cursor.mode = Mode.afterQuote;
      cursor.mark = at++;
      continue;
    }
    const byte = bytes[at] as number;
    if (byte === LF) {
      cursor.closeField(quotedFieldEnd(cursor, at), at + 1);
      cursor.position = at + 1;
      return true;
    }
    stepOutside(cursor, byte, at);
    at++;
  }
  cursor.position = at;
  return false;
}

/** The next quote from `at` on, or the end of the bytes. */
function skipQuoted(cursor: Cursor, from: number): number {
  const { bytes, filled } = cursor;
  let at = from;
  while (at < filled && bytes[at] !== QUOTE) {
    if (bytes[at] === LF) cursor.innerLines++;
    at++;
  }
  return at;
}

/** Takes one byte that is neither inside quotes nor a line feed. */
function stepOutside(cursor: Cursor, byte: number, at: number): void {
  if (cursor.mode === Mode.lost) return;
  if (byte === COMMA && cursor.mode !== Mode.afterCr) {
    cursor.closeField(quotedFieldEnd(cursor, at), at + 1);
    cursor.mode = Mode.start;
  } else if (cursor.mode === Mode.start) {
    cursor.mode = byte === QUOTE ? Mode.quotes : Mode.bare;
    if (byte === QUOTE) cursor.fieldStart = at + 1;
  } else if (cursor.mode === Mode.afterQuote && byte === QUOTE) {
    cursor.fieldEscaped = 1;
    cursor.mode = Mode.quotes;
  } else if (cursor.mode === Mode.afterQuote && byte === CR) {
    cursor.mode = Mode.afterCr;
  } else if (cursor.mode !== Mode.bare || byte === QUOTE) {
    cursor.fault = 'a quote stands where none may be';
    cursor.mode = Mode.lost;
  }
}

/** End of the field's value when a comma or line feed stands at `at`. */
function quotedFieldEnd(cursor: Cursor, at: number): number {
  if (cursor.mode === Mode.afterQuote || cursor.mode === Mode.afterCr) return cursor.mark;
  return cursor.bytes[at] === LF ? withoutCr(cursor, at) : at;
}
