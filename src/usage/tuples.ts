import { growWords } from './grow.ts';
import { rehashed } from './slots.ts';

/**
 * Numbers distinct tuples of `width` whole numbers 0, 1, 2, … in the order of their first sight. The tuples lie
 * one after another in `keys`. Open addressing with linear probing, at most half full.
 */
export class TupleTable {
  readonly width: number;
  keys: Uint32Array;
  #size = 0;
  #slots: Uint32Array = new Uint32Array(512);

  constructor(width: number) {
    this.width = width;
    this.keys = new Uint32Array(64 * width);
  }

  get size(): number {
    return this.#size;
  }

  /** The number of this tuple; a new one gets the next number, which is the size so far. */
  find(tuple: Uint32Array): number {
    const mask = this.#slots.length - 1;
    for (let slot = hashAt(tuple, 0, this.width) & mask; ; slot = (slot + 1) & mask) {
      const entry = this.#slots[slot] as number;
      if (entry === 0) return this.#add(tuple, slot);
      if (this.#equals(entry - 1, tuple)) return entry - 1;
    }
  }

  /** The nth tuple's element at `column`. */
  at(index: number, column: number): number {
    return this.keys[index * this.width + column] as number;
  }

  #equals(index: number, tuple: Uint32Array): boolean {
    const from = index * this.width;
    for (let i = 0; i < this.width; i++) {
      if (this.keys[from + i] !== tuple[i]) return false;
    }
    return true;
  }

  #add(tuple: Uint32Array, slot: number): number {
    const index = this.#size++;
    this.keys = growWords(this.keys, this.#size * this.width);
    this.keys.set(tuple, index * this.width);
    this.#slots[slot] = index + 1;
    if (2 * this.#size > this.#slots.length) {
      this.#slots = rehashed(this.#slots, this.#size, (i) => hashAt(this.keys, i * this.width, this.width));
    }
    return index;
  }
}

function hashAt(words: Uint32Array, from: number, width: number): number {
  let hash = 0x9e3779b9;
  for (let i = from; i < from + width; i++) {
    hash = Math.imul(hash ^ (words[i] as number), 0x85ebca6b);
    hash ^= hash >>> 13;
  }
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
