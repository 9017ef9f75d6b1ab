import { gather } from './gather.ts';
import { Taken } from './kernels.ts';
import type { Reserve, Sums } from './memory.ts';
import type { Scratch } from './scratch.ts';

/** A column of sums that is filled from front to end, in half the memory as long as all of them fit into words. */
export class SumColumn {
  #column: Sums;
  #size = 0;

  constructor(reserve: Reserve, room: number) {
    this.#column = reserve.words(room);
  }

  /** Adds `count` sums of `memory`: the one at `first`, and those that follow at every `stride`. */
  append(sums: Float64Array, first: number, stride: number, count: number, memory: Scratch): void {
    if (this.#column instanceof Uint32Array && !this.#appendWords(sums, first, stride, count, memory)) {
      this.#column = Float64Array.from(this.#column);
    }
    if (this.#column instanceof Float64Array) {
      for (let i = 0; i < count; i++) this.#column[this.#size + i] = sums[first + i * stride] as number;
    }
    this.#size += count;
  }

  /** Adds all of another column. */
  appendAll(sums: Sums): void {
    if (this.#column instanceof Uint32Array && sums instanceof Float64Array) {
      this.#column = Float64Array.from(this.#column);
    }
    this.#column.set(sums, this.#size);
    this.#size += sums.length;
  }

  /** False when one of the sums is no word. */
  #appendWords(sums: Float64Array, first: number, stride: number, count: number, memory: Scratch): boolean {
    return memory.during(() => {
      const words = memory.words(count);
      const bytes = sums.BYTES_PER_ELEMENT;
      const from = sums.byteOffset + bytes * first;
      const taken = memory.kernels.takeWords(words.byteOffset, from, bytes * stride, count);
      // Zeros are there already; where there is nothing else, the system gives no memory for them.
      if (taken & Taken.notZero) this.#column.set(words, this.#size);
      return (taken & Taken.noWord) === 0;
    });
  }

  /** Puts zeros up to this size. */
  pad(size: number): void {
    this.#size = Math.max(this.#size, size);
  }

  /** The sums in this order, in room of their own. */
  inOrder(order: Uint32Array, reserve: Reserve, memory: Scratch): Sums {
    const sums = this.sums;
    const ordered =
      sums instanceof Uint32Array ? reserve.words(order.length) : new Float64Array(order.length);
    return gather(ordered, sums, order, memory);
  }

  /** All sums so far. */
  get sums(): Sums {
    return this.#column.subarray(0, this.#size);
  }
}
