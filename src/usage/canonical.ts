import { FRESH, type Memory, type Numbers } from './memory.ts';

/** A column of whole numbers to sort and group by, all below `below`. */
export interface SortColumn {
  readonly values: Numbers;
  readonly below: number;
}

/** Items brought together by equal values. */
export interface Grouping {
  /** How many different combinations of values there are. */
  readonly size: number;
  /** All items, sorted by the columns, the first one first. */
  readonly order: Uint32Array;
  /** For each item its combination's place in that order. */
  readonly places: Uint32Array;
  /** For each combination one of its items. */
  readonly items: Uint32Array;
}

/** Columns are packed into words of 32 bits. */
const PACKED_BELOW = 2 ** 32;
/** Bits that are sorted by at a time: the counters fit into the processor's cache. */
const MAX_DIGIT_BITS = 13;

/**
 * Sorts and groups items by several columns, in time that grows with items and columns only (radix sort, from the
 * last column to the first). Items that are equal stay in their order. The result lies in `memory`.
 */
export function groupByColumns(
  size: number,
  columns: readonly SortColumn[],
  memory: Memory = FRESH,
): Grouping {
  const packed = pack(size, columns, memory);
  let sorted: Sorted = { order: memory.words(size), keys: memory.words(size) };
  let spare: Sorted = { order: memory.words(size), keys: memory.words(size) };
  for (let i = 0; i < size; i++) sorted.order[i] = i;
  if (packed.length === 0) sorted.keys.fill(0);
  for (const { values, below } of packed.toReversed()) {
    take(sorted.keys, values, sorted.order);
    [sorted, spare] = sortByKeys(sorted, spare, below);
  }
  return numberGroups(sorted, packed.slice(1), spare);
}

/** Values in this order. Apart from `gather`, whose code has to do with all kinds of columns and is slower for it. */
function take(keys: Uint32Array, values: Numbers, order: Uint32Array): Uint32Array {
  for (let i = 0; i < order.length; i++) keys[i] = values[order[i] as number] as number;
  return keys;
}

/** Fewer columns that sort in the same way: neighbours become one while there is room. */
function pack(size: number, columns: readonly SortColumn[], memory: Memory): SortColumn[] {
  const packed: SortColumn[] = [];
  for (const column of columns) {
    if (column.below <= 1) continue;
    const last = packed.at(-1);
    if (last === undefined || last.below * column.below > PACKED_BELOW) packed.push(column);
    else packed[packed.length - 1] = join(memory.words(size), last, column);
  }
  return packed;
}

function join(values: Uint32Array, first: SortColumn, second: SortColumn): SortColumn {
  for (let i = 0; i < values.length; i++) {
    // The element takes the lowest 32 bits, which are all there are.
    values[i] = Math.imul(first.values[i] as number, second.below) + (second.values[i] as number);
  }
  return { values, below: first.below * second.below };
}

/** Items, and the key of each. */
interface Sorted {
  readonly order: Uint32Array;
  readonly keys: Uint32Array;
}

/** Sorts by all bits of the keys; gives the sorted items, and the memory that is free then. */
function sortByKeys(items: Sorted, spare: Sorted, below: number): [Sorted, Sorted] {
  const bits = Math.ceil(Math.log2(below));
  const digits = Math.ceil(bits / MAX_DIGIT_BITS);
  const digitBits = Math.ceil(bits / digits);
  let [from, to] = [items, spare];
  for (let digit = 0; digit < digits; digit++) {
    sortByDigit(from, to, digit * digitBits, 2 ** digitBits - 1);
    [from, to] = [to, from];
  }
  return [from, to];
}

/** Writes the items of `from` to `to`, sorted by some bits of their keys; equal ones keep their order. */
function sortByDigit(from: Sorted, to: Sorted, shift: number, mask: number): void {
  const { order, keys } = from;
  const { order: toOrder, keys: toKeys } = to;
  const next = new Uint32Array(mask + 2);
  for (let i = 0; i < keys.length; i++) {
    const slot = (((keys[i] as number) >>> shift) & mask) + 1;
    next[slot] = (next[slot] as number) + 1;
  }
  for (let digit = 1; digit <= mask; digit++) {
    next[digit] = (next[digit] as number) + (next[digit - 1] as number);
  }
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    const digit = (key >>> shift) & mask;
    const place = next[digit] as number;
    next[digit] = place + 1;
    toOrder[place] = order[i] as number;
    toKeys[place] = key;
  }
}

/** `keys` are those of the first column; `others` the columns behind it. The result lies in `spare`. */
function numberGroups({ order, keys }: Sorted, others: readonly SortColumn[], spare: Sorted): Grouping {
  const isFirst = new Uint8Array(order.length);
  if (order.length > 0) isFirst[0] = 1;
  markChanges(isFirst, keys);
  for (const { values } of others) markChanges(isFirst, take(spare.keys, values, order));
  const items = spare.keys;
  const places = spare.order;
  let size = 0;
  for (let i = 0; i < order.length; i++) {
    const item = order[i] as number;
    if (isFirst[i] === 1) items[size++] = item;
    places[item] = size - 1;
  }
  return { size, order, places, items: items.subarray(0, size) };
}

/** Puts 1 where a value differs from the one before it. */
export function markChanges(isFirst: Uint8Array, values: Numbers): void {
  for (let i = 1; i < values.length; i++) {
    if (values[i] !== values[i - 1]) isFirst[i] = 1;
  }
}
