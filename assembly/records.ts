import { ENDS } from './layout';

// Finds the records: 64 bytes a step, one bit a byte. Commas and line feeds are taken at face value; whether that
// was right shows when all quotes, backslashes and CRs of the record turn out to stand where they mean nothing.

/** Fields that a record must have. */
export let columnCount: i32 = 0;
/** Where the line feed of the record stands that was found last. */
export let lineEnd: usize = 0;
/** Its quotes, backslashes and CRs. */
export let rareCount: u32 = 0;

/** What is looked for beside quotes and CRs: a backslash, which means something only where fields are not quoted. */
let backslash: v128 = i8x16.splat(0x5c);

export function setShape(columns: i32, quoted: bool): void {
  columnCount = columns;
  backslash = i8x16.splat(quoted ? 0x22 : 0x5c);
}

/**
 * Looks for the record that begins at `start`: notes the ends of its fields, and gives how many there are. -1 when
 * its line feed is not there yet. Looks at up to 63 bytes behind `end`.
 */
export function findRecord(start: usize, end: usize): i32 {
  let at = start;
  let fieldEnds = ENDS;
  const tooMany = ENDS + ((<usize>columnCount + 1) << 2);
  let rare: u32 = 0;
  while (at < end) {
    const a = v128.load(at);
    const b = v128.load(at, 16);
    const c = v128.load(at, 32);
    const d = v128.load(at, 48);
    let lineFeeds = bitsOf(eq(a, 0x0a), eq(b, 0x0a), eq(c, 0x0a), eq(d, 0x0a));
    let fields = bitsOf(eq(a, 0x2c), eq(b, 0x2c), eq(c, 0x2c), eq(d, 0x2c));
    let others = bitsOf(rareIn(a), rareIn(b), rareIn(c), rareIn(d));
    if (end - at < 64) lineFeeds &= ((<u64>1) << (end - at)) - 1;
    if (lineFeeds != 0) {
      // All bits below the first line feed.
      const before = (lineFeeds - 1) & ~lineFeeds;
      fields &= before;
      others &= before;
    }
    rare += <u32>popcnt(others);
    while (fields != 0 && fieldEnds < tooMany) {
      store<u32>(fieldEnds, <u32>at + <u32>ctz(fields));
      fieldEnds += 4;
      fields &= fields - 1;
    }
    if (lineFeeds != 0) {
      lineEnd = at + <usize>ctz(lineFeeds);
      rareCount = rare;
      return <i32>((fieldEnds - ENDS) >> 2) + 1;
    }
    at += 64;
  }
  return -1;
}

@inline
function eq(bytes: v128, byte: i8): v128 {
  return i8x16.eq(bytes, i8x16.splat(byte));
}

@inline
function rareIn(bytes: v128): v128 {
  return v128.or(v128.or(eq(bytes, 0x22), eq(bytes, 0x0d)), i8x16.eq(bytes, backslash));
}

/** One bit for each of 64 bytes, the first one lowest. */
@inline
function bitsOf(a: v128, b: v128, c: v128, d: v128): u64 {
  const low = <u64>(<u32>i8x16.bitmask(a) | (<u32>i8x16.bitmask(b) << 16));
  const high = <u64>(<u32>i8x16.bitmask(c) | (<u32>i8x16.bitmask(d) << 16));
  return low | (high << 32);
}
