/**
 * Bytes that are more than malloc ever keeps at hand: so much comes from the system itself, which gives each page when
 * something is written to it, and takes all back at once.
 */
const FROM_SYSTEM = 2 ** 25 + 2 ** 20;

/** Fewer bytes are taken as they are: they are soon used again. */
const FEW = 2 ** 20;

function atLeast(bytes: number): ArrayBuffer {
  return new ArrayBuffer(bytes <= FEW ? bytes : Math.max(bytes, FROM_SYSTEM));
}

/** Words for a short while, of any content. */
export interface Memory {
  words(count: number): Uint32Array;
}

/** Whole numbers, in as many bits as they need. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** Memory of one's own for everything. */
export const FRESH: Memory = { words: (count) => new Uint32Array(count) };

/**
 * Memory that is used anew after each `forget`: to take it from the system again and again would cost more than much of
 * what is done with it, and what was freed lies about in pieces.
 */
export class Scratch implements Memory {
  #room = new Uint32Array(atLeast(2 ** 16));
  #used = 0;

  /** What was given before is no longer needed. */
  forget(): void {
    this.#used = 0;
  }

  words(count: number): Uint32Array {
    // What was given stays as it is; only the room for others is new.
    if (this.#used + count > this.#room.length) {
      this.#room = new Uint32Array(atLeast(8 * (this.#used + count)));
      this.#used = 0;
    }
    const words = this.#room.subarray(this.#used, this.#used + count);
    // Doubles begin at even words.
    this.#used += count + (count & 1);
    return words;
  }

  doubles(count: number): Float64Array {
    const { buffer, byteOffset } = this.words(2 * count);
    return new Float64Array(buffer, byteOffset, count);
  }

  /** Gives all of it back at once, rather than when garbage is collected; nothing of it may be used any more. */
  free(): void {
    this.#room.buffer.transfer(0);
    this.#room = new Uint32Array(0);
    this.#used = 0;
  }
}

/** Columns begin at whole words of 8 bytes. */
const ALIGNED = 8;
const MOST_COLUMNS = 64;

/**
 * Room for columns whose length is not known yet, 64 of them at most, all zeros. Room that is not used costs nothing.
 * `bytes` are those of all columns.
 */
export class Reserve {
  readonly #buffer: ArrayBuffer;
  #used = 0;

  constructor(bytes: number) {
    this.#buffer = atLeast(bytes + ALIGNED * MOST_COLUMNS);
  }

  bytes(count: number): Uint8Array {
    return new Uint8Array(this.#buffer, this.#take(count), count);
  }

  shorts(count: number): Uint16Array {
    return new Uint16Array(this.#buffer, this.#take(2 * count), count);
  }

  /** Room for numbers that are all below `below`. */
  numbers(count: number, below: number): Numbers {
    if (below <= 2 ** 8) return this.bytes(count);
    return below <= 2 ** 16 ? this.shorts(count) : this.words(count);
  }

  words(count: number): Uint32Array {
    return new Uint32Array(this.#buffer, this.#take(4 * count), count);
  }

  /** Gives all of it back at once; nothing of it may be used any more. */
  free(): void {
    this.#buffer.transfer(0);
  }

  /** Where the next so many bytes begin. */
  #take(bytes: number): number {
    const at = this.#used;
    this.#used += Math.ceil(bytes / ALIGNED) * ALIGNED;
    return at;
  }
}
