import { growBytes, growWords } from './grow.ts';
import type { Field } from './record.ts';
import { rehashed } from './slots.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Numbers distinct byte strings 0, 1, 2, … in the order of their first sight. A known one costs a hash and a
 * comparison, and makes no string. Open addressing with linear probing, at most half full.
 */
export class Dictionary {
  #size = 0;
  /** All byte strings, one after another; the nth ends at `ends[n]`. */
  #pool: Uint8Array = new Uint8Array(1024);
  #ends: Uint32Array = new Uint32Array(64);
  #hashes: Uint32Array = new Uint32Array(64);
  /** Number + 1 of the string in each slot; 0 is empty. */
  #slots: Uint32Array = new Uint32Array(128);

  get size(): number {
    return this.#size;
  }

  /** The number of `bytes[start..end)`. */
  intern(bytes: Uint8Array, start: number, end: number): number {
    const hash = hashOf(bytes, start, end);
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = this.#slots[slot] as number;
      if (entry === 0) return this.#add(bytes, start, end, hash, slot);
      if (this.#hashes[entry - 1] === hash && this.#equals(entry - 1, bytes, start, end)) return entry - 1;
    }
  }

  /** The number of a field's value; null is the empty string. */
  internField({ bytes, start, end, isNull }: Field): number {
    return this.intern(bytes, start, isNull ? start : end);
  }

  /** All strings in number order. Bytes that are not UTF-8 become U+FFFD, so two of them can read the same. */
  texts(): string[] {
    return Array.from({ length: this.#size }, (_, i) => this.text(i));
  }

  text(index: number): string {
    return decoder.decode(this.#pool.subarray(this.#startOf(index), this.#ends[index]));
  }

  #startOf(index: number): number {
    return index === 0 ? 0 : (this.#ends[index - 1] as number);
  }

  #equals(index: number, bytes: Uint8Array, start: number, end: number): boolean {
    let at = this.#startOf(index);
    if ((this.#ends[index] as number) - at !== end - start) return false;
    for (let from = start; from < end; from++, at++) {
      if (this.#pool[at] !== bytes[from]) return false;
    }
    return true;
  }

  #add(bytes: Uint8Array, start: number, end: number, hash: number, slot: number): number {
    const index = this.#size++;
    const from = this.#startOf(index);
    const to = from + end - start;
    this.#pool = growBytes(this.#pool, to);
    this.#pool.set(bytes.subarray(start, end), from);
    this.#ends = growWords(this.#ends, this.#size);
    this.#ends[index] = to;
    this.#hashes = growWords(this.#hashes, this.#size);
    this.#hashes[index] = hash;
    this.#slots[slot] = index + 1;
    if (2 * this.#size > this.#slots.length) {
      this.#slots = rehashed(this.#slots, this.#size, (i) => this.#hashes[i] as number);
    }
    return index;
  }
}

/** FNV-1a, with a final mix so that the low bits depend on all bytes. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) {
    hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}
