type Column = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** Fills `target` with the elements of `source` in this order; they stand `stride` apart. */
export function gather<T extends Column>(target: T, source: Column, order: Uint32Array, stride = 1): T {
  for (let i = 0; i < order.length; i++) {
    target[i] = source[(order[i] as number) * stride] as number;
  }
  return target;
}
