import { CODE_COUNTS, CODE_LENGTHS, DISTANCES, LITERALS, NEXT_CODES, PRECODE } from './layout';

// Entries of the tables are words:
//   bits 0 to 5    bits of input to drop: the code, and the bits that follow it (lengths and distances)
//   bit 6          a pair of literals (only with bit 7)
//   bit 7          literals
//   bits 8 to 12   bits of the code alone (lengths and distances)
//   bit 13         end of the block
//   bit 14         the entry leads to a table for longer codes, which begins at entry number (bits 16 to 31)
//   bits 16 to 31  one or two literals, or the smallest length or distance
// 0 is a code that does not exist.
const PAIR: u32 = 1 << 6;
export const LITERAL: u32 = 1 << 7;
export const END_OF_BLOCK: u32 = 1 << 13;
export const LONGER: u32 = 1 << 14;

export const LITERAL_BITS: u32 = 10;
export const DISTANCE_BITS: u32 = 8;
export const MAX_BITS: u32 = 15;
/** Symbols that codes may have and data may not. */
const NO_SYMBOL: u32 = 1 << 15;

const LENGTH_BASES: StaticArray<u16> = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const LENGTH_EXTRAS: StaticArray<u8> = [
  0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
];

/** Tables for blocks with the fixed code. */
export function buildFixed(): bool {
  memory.fill(CODE_LENGTHS, 8, 144);
  memory.fill(CODE_LENGTHS + 144, 9, 112);
  memory.fill(CODE_LENGTHS + 256, 7, 24);
  memory.fill(CODE_LENGTHS + 280, 8, 8);
  memory.fill(CODE_LENGTHS + 288, 5, 32);
  return buildTables(288, 32);
}

/** Tables from the code lengths of `literals` literals and lengths, and of `distances` distances behind them. */
export function buildTables(literals: u32, distances: u32): bool {
  if (!build(CODE_LENGTHS, literals, LITERALS, LITERAL_BITS, 0)) return false;
  pairLiterals();
  return build(CODE_LENGTHS + literals, distances, DISTANCES, DISTANCE_BITS, 1);
}

/** The table for the code lengths of the dynamic codes; plain symbols in bits 16 and up. */
export function buildPrecode(lengths: usize): bool {
  return build(lengths, 19, PRECODE, 7, 2);
}

/** `kind`: 0 literals and lengths, 1 distances, 2 the code of code lengths. False for a code that is not one. */
function build(lengths: usize, symbols: u32, table: usize, bits: u32, kind: i32): bool {
  memory.fill(CODE_COUNTS, 0, 64);
  for (let i: u32 = 0; i < symbols; i++) {
    const at = CODE_COUNTS + (<usize>load<u8>(lengths + i) << 2);
    store<u32>(at, load<u32>(at) + 1);
  }
  if (!assignCodes(symbols, kind)) return false;
  memory.fill(table, 0, 4 << bits);
  let free: u32 = 1 << bits;
  for (let i: u32 = 0; i < symbols; i++) {
    const length = <u32>load<u8>(lengths + i);
    if (length == 0) continue;
    const at = NEXT_CODES + (length << 2);
    const code = load<u32>(at);
    store<u32>(at, code + 1);
    const entry = entryOf(i, kind);
    if (entry == NO_SYMBOL) continue;
    const reversed = reverse(code, length);
    if (length <= bits) fill(table, reversed, length, 1 << bits, withCode(entry, length));
    else free = addLong(table, reversed, length, bits, free, entry);
  }
  return true;
}

/** First codes by length. A code must be complete, but for a single one-bit distance, or none at all. */
function assignCodes(symbols: u32, kind: i32): bool {
  const unused = load<u32>(CODE_COUNTS);
  let code: u32 = 0;
  let room: i32 = 1;
  for (let length: u32 = 1; length <= MAX_BITS; length++) {
    const count = load<u32>(CODE_COUNTS + (length << 2));
    store<u32>(NEXT_CODES + (length << 2), code);
    code = (code + count) << 1;
    room = (room << 1) - <i32>count;
    if (room < 0) return false;
  }
  if (room == 0) return true;
  const used = symbols - unused;
  return kind == 1 && (used == 0 || (used == 1 && load<u32>(CODE_COUNTS + 4) == 1));
}

/** Codes come in with their first bit lowest. */
function reverse(code: u32, length: u32): u32 {
  let reversed: u32 = 0;
  for (let i: u32 = 0; i < length; i++) {
    reversed = (reversed << 1) | (code & 1);
    code >>= 1;
  }
  return reversed;
}

function fill(table: usize, from: u32, length: u32, size: u32, entry: u32): void {
  for (let i = from; i < size; i += 1 << length) store<u32>(table + (i << 2), entry);
}

/** Enters a code longer than the table's `bits` into the table for its first bits; gives the next free entry. */
function addLong(table: usize, code: u32, length: u32, bits: u32, free: u32, entry: u32): u32 {
  const slot = table + ((code & ((1 << bits) - 1)) << 2);
  const size: u32 = 1 << (MAX_BITS - bits);
  if (load<u32>(slot) == 0) {
    memory.fill(table + (free << 2), 0, size << 2);
    store<u32>(slot, (free << 16) | LONGER | bits);
    free += size;
  }
  const inner = table + ((load<u32>(slot) >> 16) << 2);
  fill(inner, code >> bits, length - bits, size, withCode(entry, length - bits));
  return free;
}

/** Adds the bits of the code to an entry, which has the bits that follow it. */
function withCode(entry: u32, length: u32): u32 {
  const isPlain = (entry & (LITERAL | END_OF_BLOCK)) != 0;
  return (entry + length) | (isPlain ? 0 : length << 8);
}

/** A symbol's entry without its code. */
function entryOf(symbol: u32, kind: i32): u32 {
  if (kind == 2) return symbol << 16;
  if (kind == 1) return distanceEntry(symbol);
  if (symbol < 256) return (symbol << 16) | LITERAL;
  if (symbol == 256) return END_OF_BLOCK;
  if (symbol > 285) return NO_SYMBOL;
  const index = symbol - 257;
  return (<u32>LENGTH_BASES[index] << 16) | LENGTH_EXTRAS[index];
}

/** Distances: two a power of two from 5 on. The base loses its last bit at 24,577, so 1 is taken off all. */
function distanceEntry(symbol: u32): u32 {
  if (symbol > 29) return NO_SYMBOL;
  if (symbol < 2) return symbol << 16;
  const extra = (symbol >> 1) - 1;
  return ((2 + (symbol & 1)) << extra << 16) | extra;
}

/** Where two literals fit into the table's bits, one entry gives both. */
function pairLiterals(): void {
  // From the end, so that an entry that is read has not been paired yet: the second code begins at a smaller index.
  for (let i: u32 = 1 << LITERAL_BITS; i > 0; ) {
    i--;
    const first = load<u32>(LITERALS + (i << 2));
    if (!(first & LITERAL)) continue;
    const bits = first & 63;
    const second = load<u32>(LITERALS + ((i >> bits) << 2));
    if (!(second & LITERAL) || second & PAIR) continue;
    if (bits + (second & 63) > LITERAL_BITS) continue;
    const literals = (first & 0x00ff0000) | ((second & 0x00ff0000) << 8);
    store<u32>(LITERALS + (i << 2), literals | LITERAL | PAIR | (bits + (second & 63)));
  }
}
