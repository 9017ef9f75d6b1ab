import { rehashed } from './slots.ts';

/**
 * What a table holds, as plain data that threads can share. Entries lie one after another, page by page: a key of some
 * words, then its sums. This is how the reader's tables lie in its memory, where they are read as they are.
 */
export interface Entries {
  readonly size: number;
  /** Words of a key. */
  readonly keyWords: number;
  /** Words from one entry to the next. */
  readonly stride: number;
  /** The word with which each page begins. */
  readonly pages: Uint32Array;
  /** Entries of a page: 2 to this power. */
  readonly pageShift: number;
  readonly words: Uint32Array;
  /** The same memory as the sums are in it: doubles, or words. */
  readonly sums: Float64Array | Uint32Array;
}

const KEY_WORDS = 4;

/** Entries that lie in these words, all in one page. */
export function inOnePage(
  layout: Pick<Entries, 'size' | 'keyWords' | 'stride'>,
  words: Uint32Array,
  hasDoubles: boolean,
): Entries {
  const sums = hasDoubles ? new Float64Array(words.buffer, words.byteOffset, words.length >> 1) : words;
  const { size, keyWords, stride } = layout;
  return { size, keyWords, stride, pages: new Uint32Array(1), pageShift: 30, words, sums };
}

/** Entries of the builder's tables: keys of four words, sums in doubles. */
function entriesIn(doubles: Float64Array, size: number, sums: number): Entries {
  const words = new Uint32Array(doubles.buffer, doubles.byteOffset, 2 * doubles.length);
  return inOnePage({ size, keyWords: KEY_WORDS, stride: KEY_WORDS + 2 * sums }, words, true);
}

/** Where an entry begins in `words`. */
export function startOf({ pages, pageShift, stride }: Entries, entry: number): number {
  return (pages[entry >>> pageShift] as number) + (entry & ((1 << pageShift) - 1)) * stride;
}

/** The word of an entry's key. */
export function wordAt(entries: Entries, entry: number, word: number): number {
  return entries.words[startOf(entries, entry) + word] as number;
}

/** Where the sums of an entry begin in `sums`. */
export function sumsAt(entries: Entries, entry: number): number {
  const at = startOf(entries, entry) + entries.keyWords;
  return entries.sums.BYTES_PER_ELEMENT === BYTES_A_WORD ? at : at >>> 1;
}

const BYTES_A_WORD = 4;

/** How entries lie, in bytes. */
export function inBytes({ keyWords, stride, sums }: Entries) {
  return {
    keyBytes: BYTES_A_WORD * keyWords,
    stride: BYTES_A_WORD * stride,
    hasDoubles: sums instanceof Float64Array,
  };
}

/**
 * Numbers distinct keys of four words 0, 1, 2, … in the order of their first sight; each has some sums. The twin of
 * assembly/table.ts. Open addressing with linear probing, at most half full.
 */
export class SumTable {
  readonly #sums: number;
  /** Doubles that an entry takes. */
  readonly #stride: number;
  #doubles: Float64Array;
  #entries: Entries;
  #size = 0;
  #slots: Uint32Array = new Uint32Array(256);

  constructor(sums: number) {
    this.#sums = sums;
    this.#stride = KEY_WORDS / 2 + sums;
    this.#doubles = new Float64Array(64 * this.#stride);
    this.#entries = entriesIn(this.#doubles, 0, sums);
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
    const at = sumsAt(this.#entries, entry) + sum;
    const total = (this.#doubles[at] as number) + amount;
    this.#doubles[at] = total;
    return total;
  }

  get size(): number {
    return this.#size;
  }

  /** Forgets all entries. Their memory stays, for others. */
  clear(): void {
    this.#doubles.fill(0, 0, this.#size * this.#stride);
    this.#slots.fill(0);
    this.#size = 0;
  }

  entries(): Entries {
    return entriesIn(this.#doubles.subarray(0, this.#size * this.#stride), this.#size, this.#sums);
  }

  #holds(entry: number, k0: number, k1: number, k2: number, k3: number): boolean {
    const { words } = this.#entries;
    const at = 2 * this.#stride * entry;
    return words[at] === k0 && words[at + 1] === k1 && words[at + 2] === k2 && words[at + 3] === k3;
  }

  #add(slot: number, key: readonly number[]): number {
    const entry = this.#size++;
    if (this.#doubles.length < this.#size * this.#stride) this.#grow();
    this.#entries.words.set(key, 2 * this.#stride * entry);
    this.#slots[slot] = entry + 1;
    if (2 * this.#size > this.#slots.length) {
      this.#slots = rehashed(this.#slots, this.#size, (entry) => this.#hashOf(entry));
    }
    return entry;
  }

  #grow(): void {
    const doubles = new Float64Array(2 * this.#doubles.length);
    doubles.set(this.#doubles);
    this.#doubles = doubles;
    this.#entries = entriesIn(doubles, 0, this.#sums);
  }

  #hashOf(entry: number): number {
    const { words } = this.#entries;
    const at = 2 * this.#stride * entry;
    return hashOf(words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0, words[at + 3] ?? 0);
  }
}

function hashOf(k0: number, k1: number, k2: number, k3: number): number {
  let hash = Math.imul(k0 ^ 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ k1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16) ^ k2, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ k3, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
