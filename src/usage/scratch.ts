import { createKernels, type Kernels } from './kernels.ts';
import type { Numbers } from './memory.ts';

/** What the compiled loops work on. */
export type Column = Numbers | Float64Array;

const PAGE_BYTES = 2 ** 16;
/** Below this the loops have memory of their own. */
const FIRST = PAGE_BYTES;
/** Everything begins at whole words of 8 bytes. */
const ALIGNED = 8;

/**
 * Memory for a short while, of any content, in which the compiled loops work. It is used anew after each `forget`: to
 * take it from the system again and again would cost more than much of what is done with it.
 */
export class Scratch {
  readonly kernels: Kernels = createKernels();
  #buffer = this.kernels.memory.buffer;
  /** The memory as it was named before it grew, and as it is named now. */
  readonly #own = new WeakSet<ArrayBufferLike>([this.#buffer]);
  #used = FIRST;

  /** What was given before is no longer needed. */
  forget(): void {
    this.#used = FIRST;
  }

  /** What is given during the work is no longer needed afterwards. */
  during<T>(work: () => T): T {
    const used = this.#used;
    try {
      return work();
    } finally {
      this.#used = used;
    }
  }

  bytes(count: number): Uint8Array {
    const at = this.#take(count);
    return new Uint8Array(this.#buffer, at, count);
  }

  words(count: number): Uint32Array {
    const at = this.#take(4 * count);
    return new Uint32Array(this.#buffer, at, count);
  }

  doubles(count: number): Float64Array {
    const at = this.#take(8 * count);
    return new Float64Array(this.#buffer, at, count);
  }

  owns(values: Column): boolean {
    return this.#own.has(values.buffer);
  }

  /** Where these values stand for the loops; what is elsewhere is copied here. */
  addressOf(values: Column): number {
    if (this.owns(values)) return values.byteOffset;
    const copy = this.bytes(values.byteLength);
    copy.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
    return copy.byteOffset;
  }

  /** Where the next so many bytes begin. */
  #take(bytes: number): number {
    const at = this.#used;
    this.#used += Math.ceil(bytes / ALIGNED) * ALIGNED;
    if (this.#used > this.#buffer.byteLength) this.#grow();
    return at;
  }

  /** Views of shared memory stay good. Pages that nobody writes to cost nothing. */
  #grow(): void {
    const { memory } = this.kernels;
    const bytes = Math.max(this.#used, 2 * this.#buffer.byteLength);
    memory.grow(Math.ceil((Math.min(bytes, MOST_BYTES) - this.#buffer.byteLength) / PAGE_BYTES));
    this.#buffer = memory.buffer;
    this.#own.add(this.#buffer);
  }
}

/** What addresses of 32 bits reach. */
const MOST_BYTES = 2 ** 32;

/** What was given back last. It is held weakly: nobody may come for it, and then it is garbage. */
let idle: WeakRef<Scratch> | undefined;

/** Memory that somebody has given back, if there is any: what WebAssembly has taken the system gets back late. */
export function takeScratch(): Scratch {
  const memory = idle?.deref() ?? new Scratch();
  idle = undefined;
  memory.forget();
  return memory;
}

/** Leaves memory to the next one; nothing of it may be used any more. */
export function giveBack(memory: Scratch): void {
  idle = new WeakRef(memory);
}
