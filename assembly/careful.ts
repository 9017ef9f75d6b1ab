import { copyText } from './bytes';
import { ENDS, MAX_COLUMNS, STARTS, TARGETS } from './layout';
import { nullBytes } from './nulls';

// Records of the quoted dialect with commas or quotes inside quotes, byte by byte. Line feeds and CRs inside quotes,
// and whatever is wrong, stay the business of the reference.

const QUOTE: u8 = 0x22;
const COMMA: u8 = 0x2c;
const CR: u8 = 0x0d;

/** Longer records with such values go to the reference. */
const MOST_BYTES: usize = 0x8000;
/** Values without the quotes before their quotes. */
const unescaped = heap.alloc(MOST_BYTES + 64);
let unescapedEnd: usize = unescaped;

/** For each field, where its quotes begin and end when merged.csv needs them too; 0 when it does not. */
const quotesFrom = heap.alloc((<usize>MAX_COLUMNS + 1) << 2);
const quotesTo = heap.alloc((<usize>MAX_COLUMNS + 1) << 2);

/** Behind the field that was read last. */
let next: usize = 0;

/**
 * Notes the values of the record from `start` to its line feed, as `readQuoted` does of simple ones; false when it is
 * for the reference.
 */
export function splitCarefully(start: usize, lineFeed: usize, columns: i32): bool {
  if (lineFeed - start > MOST_BYTES) return false;
  const end = load<u8>(lineFeed - 1) == CR ? lineFeed - 1 : lineFeed;
  unescapedEnd = unescaped;
  next = start;
  for (let i = 0; i < columns; i++) {
    const isRead = next < end && load<u8>(next) == QUOTE ? readInQuotes(i, end) : readBare(i, end);
    if (!isRead) return false;
    // Behind each field but the last one stands a comma, and behind that one nothing.
    if (i == columns - 1) return next == end;
    if (next >= end || load<u8>(next) != COMMA) return false;
    next++;
  }
  return false;
}

function readBare(field: i32, end: usize): bool {
  let at = next;
  while (at < end && load<u8>(at) != COMMA) {
    const byte = load<u8>(at);
    if (byte == QUOTE || byte == CR) return false;
    at++;
  }
  note(field, next, at);
  next = at;
  return true;
}

function readInQuotes(field: i32, end: usize): bool {
  const start = next + 1;
  let at = start;
  let hasQuotes = false;
  let hasCommas = false;
  while (true) {
    if (at >= end) return false;
    const byte = load<u8>(at);
    if (byte == CR) return false;
    if (byte == COMMA) hasCommas = true;
    if (byte == QUOTE) {
      if (at + 1 >= end || load<u8>(at, 1) != QUOTE) break;
      hasQuotes = true;
      at++;
    }
    at++;
  }
  if (hasQuotes) noteUnescaped(field, start, at);
  else note(field, start, at);
  if (hasQuotes || hasCommas) noteQuotes(field, next, at + 1);
  next = at + 1;
  return true;
}

function note(field: i32, start: usize, end: usize): void {
  store<u32>(STARTS + (field << 2), <u32>start);
  store<u32>(ENDS + (field << 2), <u32>(nullBytes(start, end) > 0 ? start : end));
  noteQuotes(field, 0, 0);
}

function noteUnescaped(field: i32, start: usize, end: usize): void {
  const to = unescapedEnd;
  for (let at = start; at < end; at++) {
    const byte = load<u8>(at);
    if (byte == QUOTE) at++;
    store<u8>(unescapedEnd++, byte);
  }
  note(field, to, unescapedEnd);
}

function noteQuotes(field: i32, from: usize, to: usize): void {
  store<u32>(quotesFrom + (field << 2), <u32>from);
  store<u32>(quotesTo + (field << 2), <u32>to);
}

/** Writes the record behind `out` in the order of merged.csv; gives the new end. */
export function writeCarefully(out: usize, targets: i32): usize {
  for (let i = 0; i < targets; i++) {
    if (i > 0) store<u8>(out++, COMMA);
    const place = load<i32>(TARGETS + (i << 2));
    if (place < 0) continue;
    const quotes = <usize>load<u32>(quotesFrom + (place << 2));
    const start = quotes == 0 ? <usize>load<u32>(STARTS + (place << 2)) : quotes;
    const length = <usize>load<u32>((quotes == 0 ? ENDS : quotesTo) + (place << 2)) - start;
    copyText(out, start, length);
    out += length;
  }
  store<u8>(out, 0x0a);
  return out + 1;
}
