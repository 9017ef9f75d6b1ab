import type { Column, Scratch } from './scratch.ts';

/** Fills the front of `target` with the elements of `source` in this order. Doubles go to doubles alone. */
export function gather<T extends Column>(target: T, source: Column, order: Uint32Array, memory: Scratch): T {
  memory.during(() => {
    const bytes = target.BYTES_PER_ELEMENT;
    const to = memory.owns(target) ? target.byteOffset : memory.bytes(bytes * order.length).byteOffset;
    const from = memory.addressOf(source);
    memory.kernels.gather(to, bytes, from, source.BYTES_PER_ELEMENT, memory.addressOf(order), order.length);
    if (!memory.owns(target)) copyInto(target, to, order.length, memory);
  });
  return target;
}

function copyInto(target: Column, from: number, count: number, memory: Scratch): void {
  const bytes = new Uint8Array(target.buffer, target.byteOffset, target.byteLength);
  bytes.set(new Uint8Array(memory.kernels.memory.buffer, from, count * target.BYTES_PER_ELEMENT));
}

/** Sums of a column's elements by their places, all below `size`. */
export function sumInto(
  size: number,
  places: Uint32Array,
  column: Float64Array | Uint32Array,
  memory: Scratch,
): Float64Array {
  return memory.during(() => {
    const rows = memory.doubles(size).fill(0);
    const hasDoubles = column instanceof Float64Array;
    const [to, at, from] = [rows.byteOffset, memory.addressOf(places), memory.addressOf(column)];
    memory.kernels.addRows(to, at, from, hasDoubles, column.BYTES_PER_ELEMENT, 1, column.length);
    return rows.slice();
  });
}
