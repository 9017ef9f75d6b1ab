import { type KeyColumn, type Packed, packColumns } from './packed-keys.ts';
import type { Scratch } from './scratch.ts';

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

/**
 * Sorts and groups items by several columns, in time that grows with items and columns only (radix sort, from the
 * last column to the first). Items that are equal stay in their order. The result lies in `memory`.
 */
export function groupByColumns(size: number, columns: readonly KeyColumn[], memory: Scratch): Grouping {
  const order = memory.words(size);
  const isFirst = memory.bytes(size).fill(0).fill(1, 0, 1);
  memory.during(() => sortInto(order, isFirst, packColumns(size, columns, memory), memory));
  // In the room that sorting has taken.
  const places = memory.words(size);
  const items = memory.words(size);
  const groups = memory.kernels.numberGroups(
    isFirst.byteOffset,
    order.byteOffset,
    places.byteOffset,
    items.byteOffset,
    size,
  );
  return { size: groups, order, places, items: items.subarray(0, groups) };
}

/** Writes all items to `order`, sorted, and 1 to `isFirst` where one differs from the one before it. */
function sortInto(order: Uint32Array, isFirst: Uint8Array, packed: readonly Packed[], memory: Scratch): void {
  const { kernels } = memory;
  const size = order.length;
  const [first] = packed;
  // The only column may be put in order itself.
  const keys = packed.length === 1 && first ? first.keys : memory.doubles(size).byteOffset;
  const spareKeys = memory.doubles(size).byteOffset;
  const spare = memory.words(size);
  const at = order.byteOffset;
  kernels.enumerate(at, size);
  let sorted = keys;
  for (const column of packed.toReversed()) {
    if (column.keys !== keys) kernels.gather(keys, KEY_BYTES, column.keys, KEY_BYTES, at, size);
    const isInSpare = kernels.sort(keys, at, spareKeys, spare.byteOffset, bitsBelow(column.below), size);
    if (isInSpare) order.set(spare);
    sorted = isInSpare ? spareKeys : keys;
  }
  if (first) kernels.markChanges(isFirst.byteOffset, sorted, size);
  for (const column of packed.slice(1)) {
    kernels.gather(keys, KEY_BYTES, column.keys, KEY_BYTES, at, size);
    kernels.markChanges(isFirst.byteOffset, keys, size);
  }
}

const KEY_BYTES = 8;

/** How many bits the whole numbers below `below` need. */
function bitsBelow(below: number): number {
  const [low, high] = [(below - 1) >>> 0, Math.floor((below - 1) / 2 ** 32)];
  return high === 0 ? 32 - Math.clz32(low) : 64 - Math.clz32(high);
}
