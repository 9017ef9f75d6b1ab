type Column = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** Fills `target` with the elements of `source` in this order; they stand `stride` apart. */
export function gather<T extends Column>(target: T, source: Column, order: Uint32Array, stride = 1): T {
  for (let i = 0; i < order.length; i++) {
    target[i] = source[(order[i] as number) * stride] as number;
  }
  return target;
}

/** Sums of the columns' elements, which come one column after another, by their places. */
export function sumInto(
  size: number,
  places: Uint32Array,
  columns: readonly (Float64Array | Uint32Array)[],
): Float64Array {
  const sums = new Float64Array(size);
  let item = 0;
  for (const column of columns) {
    addInto(sums, places.subarray(item, item + column.length), column);
    item += column.length;
  }
  return sums;
}

/** Adds each element to the sum at its place. */
function addInto(sums: Float64Array, places: Uint32Array, column: Float64Array | Uint32Array): void {
  for (let i = 0; i < column.length; i++) {
    const place = places[i] as number;
    sums[place] = (sums[place] as number) + (column[i] as number);
  }
}
