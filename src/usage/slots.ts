/**
 * Slots for twice as many items, each hold the number + 1 of an item, or 0: open addressing with linear probing.
 * `hashOf` gives the hash of each of the `size` items.
 */
export function rehashed(slots: Uint32Array, size: number, hashOf: (item: number) => number): Uint32Array {
  const larger = new Uint32Array(2 * slots.length);
  const mask = larger.length - 1;
  for (let item = 0; item < size; item++) {
    let slot = hashOf(item) & mask;
    while (larger[slot] !== 0) slot = (slot + 1) & mask;
    larger[slot] = item + 1;
  }
  return larger;
}
