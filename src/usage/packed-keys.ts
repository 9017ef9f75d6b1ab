import type { Numbers } from './memory.ts';
import type { Scratch } from './scratch.ts';

/** A column of whole numbers, all below `below`, to sort, group or number items by. */
export interface KeyColumn {
  readonly values: Numbers;
  /** At most 2^32. */
  readonly below: number;
}

/** Several columns as one, of whole numbers of 64 bits that sort as the columns do. */
export interface Packed {
  /** Where they stand in memory. */
  readonly keys: number;
  readonly below: number;
}

/** Up to here a double says exactly how many different keys there are. */
const PACKED_BELOW = 2 ** 53;

/** Neighbours become one while there is room; columns of one value are left out. */
export function packColumns(size: number, columns: readonly KeyColumn[], memory: Scratch): Packed[] {
  const packed: Packed[] = [];
  for (const { values, below } of columns) {
    if (below <= 1) continue;
    const last = packed.at(-1);
    const isJoined = last !== undefined && last.below * below <= PACKED_BELOW;
    const keys = isJoined ? last.keys : memory.doubles(size).fill(0).byteOffset;
    memory.during(() => {
      memory.kernels.pack(keys, memory.addressOf(values), values.BYTES_PER_ELEMENT, below, size);
    });
    if (isJoined) packed.pop();
    packed.push({ keys, below: isJoined ? last.below * below : below });
  }
  return packed;
}
