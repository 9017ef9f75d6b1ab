/**
 * Typed arrays that grow: each function gives back the array itself, or a copy of at least twice its length when
 * it is shorter than `length`. New elements are 0.
 */
export function growBytes(array: Uint8Array, length: number): Uint8Array {
  if (length <= array.length) return array;
  const grown = new Uint8Array(Math.max(length, 2 * array.length));
  grown.set(array);
  return grown;
}

export function growWords(array: Uint32Array, length: number): Uint32Array {
  if (length <= array.length) return array;
  const grown = new Uint32Array(Math.max(length, 2 * array.length));
  grown.set(array);
  return grown;
}

export function growDoubles(array: Float64Array, length: number): Float64Array {
  if (length <= array.length) return array;
  const grown = new Float64Array(Math.max(length, 2 * array.length));
  grown.set(array);
  return grown;
}
