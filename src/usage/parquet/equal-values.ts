/**
 * Numbers the different byte strings among those that stand in one array: 0, 1, 2, … in the order of their first sight.
 * Unlike `Dictionary` it copies nothing, and looks at four bytes at a time: it sees every value of a file.
 */
export class EqualValues {
  readonly #bytes: DataView;
  /** Number + 1 of the string in each slot; 0 is empty. At most half of them are taken. */
  readonly #slots: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #hashes: Uint32Array;
  #size = 0;

  /** For at most `most` different strings in `bytes`. */
  constructor(bytes: Uint8Array, most: number) {
    this.#bytes = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * most + 1)));
    this.#starts = new Uint32Array(most);
    this.#ends = new Uint32Array(most);
    this.#hashes = new Uint32Array(most);
  }

  /** The number of the string from `start` to `end`; -1 for one more than there may be. */
  numberOf(start: number, end: number): number {
    const hash = this.#hash(start, end);
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = (this.#slots[slot] as number) - 1;
      if (number < 0) return this.#add(start, end, hash, slot);
      if (this.#hashes[number] === hash && this.#equals(number, start, end)) return number;
    }
  }

  #add(start: number, end: number, hash: number, slot: number): number {
    const number = this.#size;
    if (number === this.#starts.length) return -1;
    this.#starts[number] = start;
    this.#ends[number] = end;
    this.#hashes[number] = hash;
    this.#slots[slot] = ++this.#size;
    return number;
  }

  #hash(start: number, end: number): number {
    let hash = end - start;
    let at = start;
    for (; at + 4 <= end; at += 4) hash = mix(hash ^ this.#bytes.getInt32(at));
    for (; at < end; at++) hash = mix(hash ^ this.#bytes.getUint8(at));
    return (hash ^ (hash >>> 16)) >>> 0;
  }

  #equals(number: number, start: number, end: number): boolean {
    let other = this.#starts[number] as number;
    if ((this.#ends[number] as number) - other !== end - start) return false;
    let at = start;
    for (; at + 4 <= end; at += 4, other += 4) {
      if (this.#bytes.getInt32(at) !== this.#bytes.getInt32(other)) return false;
    }
    for (; at < end; at++, other++) {
      if (this.#bytes.getUint8(at) !== this.#bytes.getUint8(other)) return false;
    }
    return true;
  }
}

/** Spreads each bit over the higher ones, and brings these down again. */
function mix(hash: number): number {
  const product = Math.imul(hash, 0x9e3779b1);
  return product ^ (product >>> 15);
}
