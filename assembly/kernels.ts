// Loops over many numbers, by which the sums of several threads are joined and added up further. The host says where
// in memory things lie, and gives that memory. `npm run wasm` compiles this file to ../src/usage/kernels.wasm.

export { numberKeys } from './number-keys';

/** Bits that are sorted by at a time: the counters stay in the processor's first cache. */
const DIGIT_BITS: u32 = 11;
const COUNTERS: usize = memory.data(0x2000);

/** Writes 0, 1, 2, … */
export function enumerate(to: usize, count: u32): void {
  for (let i: u32 = 0; i < count; i++) store<u32>(to + (<usize>i << 2), i);
}

/** Puts a column behind the packed ones: each key times `below`, plus the value, which is below it. */
export function pack(keys: usize, values: usize, bytes: u32, below: f64, count: u32): void {
  if (bytes == 1) packAs<u8>(keys, values, <u64>below, count);
  else if (bytes == 2) packAs<u16>(keys, values, <u64>below, count);
  else packAs<u32>(keys, values, <u64>below, count);
}

@inline
function packAs<T>(keys: usize, values: usize, below: u64, count: u32): void {
  for (let i: u32 = 0; i < count; i++) {
    const at = keys + (<usize>i << 3);
    store<u64>(at, load<u64>(at) * below + load<T>(values + <usize>i * sizeof<T>()));
  }
}

/**
 * Sorts items by the lowest `bits` of their keys, from the lowest digit to the highest; equal ones keep their order.
 * Gives whether the result lies in the spare memory.
 */
export function sort(keys: usize, order: usize, spareKeys: usize, spareOrder: usize, bits: u32, count: u32): bool {
  const digits = (bits + DIGIT_BITS - 1) / DIGIT_BITS;
  if (digits == 0) return false;
  const width = (bits + digits - 1) / digits;
  for (let digit: u32 = 0; digit < digits; digit++) {
    if (digit & 1) sortByDigit(spareKeys, spareOrder, keys, order, digit * width, width, count);
    else sortByDigit(keys, order, spareKeys, spareOrder, digit * width, width, count);
  }
  return (digits & 1) == 1;
}

function sortByDigit(
  keys: usize,
  order: usize,
  toKeys: usize,
  toOrder: usize,
  shift: u32,
  width: u32,
  count: u32,
): void {
  const mask = (<u64>1 << width) - 1;
  memory.fill(COUNTERS, 0, <usize>4 << width);
  for (let i: u32 = 0; i < count; i++) {
    const counter = COUNTERS + (<usize>((load<u64>(keys + (<usize>i << 3)) >> shift) & mask) << 2);
    store<u32>(counter, load<u32>(counter) + 1);
  }
  let before: u32 = 0;
  for (let counter = COUNTERS; counter < COUNTERS + (<usize>4 << width); counter += 4) {
    const items = load<u32>(counter);
    store<u32>(counter, before);
    before += items;
  }
  for (let i: u32 = 0; i < count; i++) {
    const key = load<u64>(keys + (<usize>i << 3));
    const counter = COUNTERS + (<usize>((key >> shift) & mask) << 2);
    const to = load<u32>(counter);
    store<u32>(counter, to + 1);
    store<u64>(toKeys + (<usize>to << 3), key);
    store<u32>(toOrder + (<usize>to << 2), load<u32>(order + (<usize>i << 2)));
  }
}

/** Puts 1 where a key differs from the one before it; the first of all is the host's business. */
export function markChanges(isFirst: usize, keys: usize, count: u32): void {
  for (let i: u32 = 1; i < count; i++) {
    const at = keys + (<usize>i << 3);
    if (load<u64>(at) != load<u64>(at - 8)) store<u8>(isFirst + i, 1);
  }
}

/**
 * Puts items in the order of their values, which are below `below`; equal ones keep their order. `nexts` are that many
 * words of zeros.
 */
export function orderBy(order: usize, values: usize, nexts: usize, below: u32, count: u32): void {
  for (let i: u32 = 0; i < count; i++) {
    const next = nexts + (<usize>load<u32>(values + (<usize>i << 2)) << 2);
    store<u32>(next, load<u32>(next) + 1);
  }
  let before: u32 = 0;
  for (let next = nexts; next < nexts + (<usize>below << 2); next += 4) {
    const items = load<u32>(next);
    store<u32>(next, before);
    before += items;
  }
  for (let i: u32 = 0; i < count; i++) {
    const next = nexts + (<usize>load<u32>(values + (<usize>i << 2)) << 2);
    const to = load<u32>(next);
    store<u32>(next, to + 1);
    store<u32>(order + (<usize>to << 2), i);
  }
}

/** Numbers groups of items by their first ones. Gives how many there are. */
export function numberGroups(isFirst: usize, order: usize, places: usize, items: usize, count: u32): u32 {
  let groups: u32 = 0;
  for (let i: u32 = 0; i < count; i++) {
    const item = load<u32>(order + (<usize>i << 2));
    // What is no first one is written over by the next.
    store<u32>(items + (<usize>groups << 2), item);
    groups += load<u8>(isFirst + i);
    store<u32>(places + (<usize>item << 2), groups - 1);
  }
  return groups;
}

/** Copies values of so many bytes each in this order. Those of 8 bytes stay what they are, others are whole numbers. */
export function gather(to: usize, toBytes: u32, from: usize, fromBytes: u32, order: usize, count: u32): void {
  if (toBytes == 8) gatherAs<u64, u64>(to, from, order, count);
  else if (toBytes == 4) gatherTo<u32>(to, from, fromBytes, order, count);
  else if (toBytes == 2) gatherTo<u16>(to, from, fromBytes, order, count);
  else gatherTo<u8>(to, from, fromBytes, order, count);
}

function gatherTo<To>(to: usize, from: usize, fromBytes: u32, order: usize, count: u32): void {
  if (fromBytes == 4) gatherAs<To, u32>(to, from, order, count);
  else if (fromBytes == 2) gatherAs<To, u16>(to, from, order, count);
  else gatherAs<To, u8>(to, from, order, count);
}

@inline
function gatherAs<To, From>(to: usize, from: usize, order: usize, count: u32): void {
  for (let i: u32 = 0; i < count; i++) {
    const item = <usize>load<u32>(order + (<usize>i << 2));
    store<To>(to + <usize>i * sizeof<To>(), <To>load<From>(from + item * sizeof<From>()));
  }
}

/**
 * Adds entries to rows of doubles by their places. An entry's `sums` words (or doubles) lie side by side, those of the
 * next one `stride` bytes further.
 */
export function addRows(
  rows: usize,
  places: usize,
  from: usize,
  hasDoubles: bool,
  stride: u32,
  sums: u32,
  count: u32,
): void {
  if (hasDoubles) addRowsOf<f64>(rows, places, from, stride, sums, count);
  else addRowsOf<u32>(rows, places, from, stride, sums, count);
}

@inline
function addRowsOf<T>(rows: usize, places: usize, from: usize, stride: u32, sums: u32, count: u32): void {
  for (let i: u32 = 0; i < count; i++) {
    const row = rows + (<usize>(load<u32>(places + (<usize>i << 2)) * sums) << 3);
    for (let sum: u32 = 0; sum < sums; sum++) {
      const at = row + (<usize>sum << 3);
      store<f64>(at, load<f64>(at) + <f64>load<T>(from + sum * sizeof<T>()));
    }
    from += stride;
  }
}

/** What there is among sums. */
const NOT_ZERO: u32 = 1;
const NO_WORD: u32 = 2;

/** Copies doubles that lie `stride` bytes apart as words; gives what there is among them. */
export function takeWords(to: usize, from: usize, stride: u32, count: u32): u32 {
  let all: u32 = 0;
  let isWord = true;
  for (let i: u32 = 0; i < count; i++) {
    const sum = load<f64>(from);
    const word = <u32>sum;
    isWord = isWord && <f64>word == sum;
    all |= word;
    store<u32>(to + (<usize>i << 2), word);
    from += stride;
  }
  return (all == 0 ? 0 : NOT_ZERO) | (isWord ? 0 : NO_WORD);
}

/** Columns of the keys of cells: the joined group and machine, and the merged status. */
export function cellKeys(
  entries: usize,
  stride: u32,
  sharesDayWord: bool,
  groups: usize,
  groupPlaces: usize,
  machines: usize,
  machinePlaces: usize,
  statuses: usize,
  statusRanks: usize,
  count: u32,
): void {
  for (let i: u32 = 0; i < count; i++) {
    const at = <usize>i << 2;
    store<u32>(groups + at, wordOf(groupPlaces, load<u32>(entries)));
    store<u32>(machines + at, wordOf(machinePlaces, load<u32>(entries, 4)));
    // The reader has the status above the day.
    const status = sharesDayWord ? load<u32>(entries, 8) >> 16 : load<u32>(entries, 12);
    store<u32>(statuses + at, wordOf(statusRanks, status));
    entries += stride;
  }
}

/** Columns of the keys of durations: the owner, with its period, and the bucket. */
export function timeKeys(
  entries: usize,
  stride: u32,
  owners: usize,
  ownerOf: usize,
  buckets: usize,
  count: u32,
): void {
  for (let i: u32 = 0; i < count; i++) {
    const at = <usize>i << 2;
    store<u32>(owners + at, wordOf(ownerOf, load<u32>(entries)));
    store<u32>(buckets + at, load<u32>(entries, 4));
    entries += stride;
  }
}

@inline
function wordOf(words: usize, index: u32): u32 {
  return load<u32>(words + (<usize>index << 2));
}
