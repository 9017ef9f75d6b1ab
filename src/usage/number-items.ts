import { type KeyColumn, packColumns } from './packed-keys.ts';
import type { Scratch } from './scratch.ts';

/** Items that have the same values share a number. */
export interface Numbering {
  /** How many different combinations of values there are. */
  readonly size: number;
  /** For each item its combination's number, from 0 in the order in which they are met. */
  readonly numbers: Uint32Array;
  /** For each combination the first of its items. */
  readonly firsts: Uint32Array;
}

/**
 * Numbers the combinations of values of several columns, in one walk over the items: much less work than to sort them,
 * where no order is asked for. Up to 90 million items. The result lies in `memory`.
 */
export function numberItems(size: number, columns: readonly KeyColumn[], memory: Scratch): Numbering {
  const numbers = memory.words(size);
  const firsts = memory.words(size);
  const groups = memory.during(() => {
    const packed = packColumns(size, columns, memory);
    if (packed.length <= 1) {
      const keys = packed[0]?.keys ?? memory.doubles(size).fill(0).byteOffset;
      return numberKeys(keys, numbers, firsts, memory);
    }
    // Their numbers are smaller than the keys, so that two always fit into one key.
    const smaller = packed.map(({ keys }): KeyColumn => {
      const values = memory.words(size);
      numberKeys(keys, values, firsts, memory);
      return { values, below: size };
    });
    const pairs = numberItems(size, smaller, memory);
    numbers.set(pairs.numbers);
    firsts.set(pairs.firsts);
    return pairs.size;
  });
  return { size: groups, numbers, firsts: firsts.subarray(0, groups) };
}

/** Numbers keys of 64 bits; gives how many different ones there are. */
function numberKeys(keys: number, numbers: Uint32Array, firsts: Uint32Array, memory: Scratch): number {
  return memory.during(() => {
    // At most half of the slots are taken, so that a free one is near.
    const bits = 33 - Math.clz32(numbers.length);
    const slots = memory.words(2 ** bits).fill(0);
    const { byteOffset: to } = numbers;
    return memory.kernels.numberKeys(keys, to, firsts.byteOffset, slots.byteOffset, bits, numbers.length);
  });
}
