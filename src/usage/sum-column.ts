import { gather } from './gather.ts';
import type { Reserve } from './memory.ts';

/** Sums, each of them a whole number: words of 32 bits where all fit into these, doubles if not. */
export type Sums = Uint32Array | Float64Array;

const MAX_WORD = 2 ** 32 - 1;

/** A column of sums that is filled from front to end, in half the memory as long as all of them fit into words. */
export class SumColumn {
  #column: Sums;
  #size = 0;

  constructor(reserve: Reserve, room: number) {
    this.#column = reserve.words(room);
  }

  /** Adds `count` sums: the one at `first`, and those that follow at every `stride`. */
  append(sums: Float64Array, first: number, stride: number, count: number): void {
    if (
      this.#column instanceof Uint32Array &&
      !appendWords(this.#column, this.#size, sums, first, stride, count)
    ) {
      this.#column = Float64Array.from(this.#column);
    }
    if (this.#column instanceof Float64Array) {
      for (let i = 0; i < count; i++) this.#column[this.#size + i] = sums[first + i * stride] as number;
    }
    this.#size += count;
  }

  /** Puts zeros up to this size. */
  pad(size: number): void {
    this.#size = Math.max(this.#size, size);
  }

  /** The sums in this order, in room of their own. */
  inOrder(order: Uint32Array, reserve: Reserve): Sums {
    const sums = this.sums;
    const ordered =
      sums instanceof Uint32Array ? reserve.words(order.length) : new Float64Array(order.length);
    return gather(ordered, sums, order);
  }

  /** All sums so far. */
  get sums(): Sums {
    return this.#column.subarray(0, this.#size);
  }
}

/** False when one of the sums is no word. */
function appendWords(
  column: Uint32Array,
  at: number,
  sums: Float64Array,
  first: number,
  stride: number,
  count: number,
): boolean {
  let isWord = true;
  for (let i = 0; i < count; i++) {
    const sum = sums[first + i * stride] as number;
    if (sum < 0 || sum > MAX_WORD) isWord = false;
    // Zeros are there already; where there is nothing else, the system gives no memory for them.
    if (sum !== 0) column[at + i] = sum;
  }
  return isWord;
}
