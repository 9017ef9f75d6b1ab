/** Words of a key. */
export const KEY_WORDS = 4;
/** Doubles that a key takes. */
const KEY_DOUBLES = 2;

/**
 * What a table holds, as plain data that threads can share. Entries lie one after another, page by page: a key of four
 * words, then its sums in doubles. This is how the reader's tables lie in its memory, where they are read as they are.
 */
export interface Entries {
  readonly size: number;
  /** Doubles from one entry to the next. */
  readonly stride: number;
  /** The double with which each page begins. */
  readonly pages: Uint32Array;
  /** Entries of a page: 2 to this power. */
  readonly pageShift: number;
  /** The same memory twice, for the keys and for the sums. */
  readonly words: Uint32Array;
  readonly doubles: Float64Array;
}

/** Entries of `sums` sums each that fill this memory, in one page. */
function entriesIn(doubles: Float64Array, size: number, sums: number): Entries {
  const words = new Uint32Array(doubles.buffer, doubles.byteOffset, 2 * doubles.length);
  return { size, stride: strideOf(sums), pages: new Uint32Array(1), pageShift: 30, words, doubles };
}

/** Doubles that an entry of this many sums takes. */
export function strideOf(sums: number): number {
  return KEY_DOUBLES + sums;
}

/** Where an entry begins in `doubles`; at twice that in `words`. */
export function startOf({ pages, pageShift, stride }: Entries, entry: number): number {
  return (pages[entry >>> pageShift] as number) + (entry & ((1 << pageShift) - 1)) * stride;
}

/** The word of an entry's key. */
export function wordAt(entries: Entries, entry: number, word: number): number {
  return entries.words[2 * startOf(entries, entry) + word] as number;
}

/** Where the sums of an entry begin in `doubles`. */
export function sumsAt(entries: Entries, entry: number): number {
  return startOf(entries, entry) + KEY_DOUBLES;
}

/**
 * Numbers distinct keys of four words 0, 1, 2, … in the order of their first sight; each has some sums. The twin of
 * assembly/table.ts. Open addressing with linear probing, at most half full.
 */
export class SumTable {
  readonly #sums: number;
  readonly #stride: number;
  #entries: Entries;
  #size = 0;
  #slots: Uint32Array = new Uint32Array(256);

  constructor(sums: number) {
    this.#sums = sums;
    this.#stride = strideOf(sums);
    this.#entries = entriesIn(new Float64Array(64 * this.#stride), 0, sums);
  }

  /** The entry of this key; a new one gets the next number. */
  find(k0: number, k1: number, k2 = 0, k3 = 0): number {
    const mask = this.#slots.length - 1;
    for (let slot = hashOf(k0, k1, k2, k3) & mask; ; slot = (slot + 1) & mask) {
      const entry = this.#slots[slot] as number;
      if (entry === 0) return this.#add(slot, [k0, k1, k2, k3]);
      if (this.#holds(entry - 1, k0, k1, k2, k3)) return entry - 1;
    }
  }

  /** Adds to one of the entry's sums; gives what it is then. */
  add(entry: number, sum: number, amount: number): number {
    const { doubles } = this.#entries;
    const at = sumsAt(this.#entries, entry) + sum;
    const total = (doubles[at] as number) + amount;
    doubles[at] = total;
    return total;
  }

  entries(): Entries {
    const { doubles } = this.#entries;
    return entriesIn(doubles.subarray(0, this.#size * this.#stride), this.#size, this.#sums);
  }

  #holds(entry: number, k0: number, k1: number, k2: number, k3: number): boolean {
    const { words } = this.#entries;
    const at = 2 * this.#stride * entry;
    return words[at] === k0 && words[at + 1] === k1 && words[at + 2] === k2 && words[at + 3] === k3;
  }

  #add(slot: number, key: readonly number[]): number {
    const entry = this.#size++;
    if (this.#entries.doubles.length < this.#size * this.#stride) this.#grow();
    this.#entries.words.set(key, 2 * this.#stride * entry);
    this.#slots[slot] = entry + 1;
    if (2 * this.#size > this.#slots.length) this.#rehash();
    return entry;
  }

  #grow(): void {
    const doubles = new Float64Array(2 * this.#entries.doubles.length);
    doubles.set(this.#entries.doubles);
    this.#entries = entriesIn(doubles, 0, this.#sums);
  }

  #rehash(): void {
    const slots = new Uint32Array(2 * this.#slots.length);
    const mask = slots.length - 1;
    const key = (entry: number, word: number) => wordAt(this.#entries, entry, word);
    for (let entry = 0; entry < this.#size; entry++) {
      let slot = hashOf(key(entry, 0), key(entry, 1), key(entry, 2), key(entry, 3)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = entry + 1;
    }
    this.#slots = slots;
  }
}

function hashOf(k0: number, k1: number, k2: number, k3: number): number {
  let hash = Math.imul(k0 ^ 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ k1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16) ^ k2, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ k3, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
