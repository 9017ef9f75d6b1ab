/**
 * Bytes that are more than malloc ever keeps at hand: so much comes from the system itself, which gives each page when
 * something is written to it, and takes all back at once.
 */
const FROM_SYSTEM = 2 ** 25 + 2 ** 20;

/** Fewer bytes are taken as they are: they are soon used again. */
const FEW = 2 ** 20;

/** How much to take where so much is needed. */
function atLeast(bytes: number): number {
  return bytes <= FEW ? bytes : Math.max(bytes, FROM_SYSTEM);
}

/** Whole numbers, in as many bits as they need. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** Sums, each of them a whole number: words of 32 bits where all fit into these, doubles if not. */
export type Sums = Uint32Array | Float64Array;

/** Columns begin at whole words of 8 bytes. */
const ALIGNED = 8;
const MOST_COLUMNS = 64;

/**
 * Room for columns whose length is not known yet, 64 of them at most, all zeros. Room that is not used costs nothing.
 * `bytes` are those of all columns.
 */
export class Reserve {
  readonly #buffer: ArrayBuffer | SharedArrayBuffer;
  #used = 0;

  private constructor(buffer: ArrayBuffer | SharedArrayBuffer) {
    this.#buffer = buffer;
  }

  /**
   * Room for what stays, which threads can share. The engine does not count such memory: so much at once would make it
   * look for garbage, at once and for some hundredths of a second, where there is none.
   */
  static toStay(bytes: number): Reserve {
    return new Reserve(new SharedArrayBuffer(atLeast(bytes + ALIGNED * MOST_COLUMNS)));
  }

  /** Room that is given back soon, see `free`. */
  static forNow(bytes: number): Reserve {
    return new Reserve(new ArrayBuffer(atLeast(bytes + ALIGNED * MOST_COLUMNS)));
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

  /** Gives all of it back at once, if it was for now; nothing of it may be used any more. */
  free(): void {
    if (this.#buffer instanceof ArrayBuffer) this.#buffer.transfer(0);
  }

  /** Where the next so many bytes begin. */
  #take(bytes: number): number {
    const at = this.#used;
    this.#used += Math.ceil(bytes / ALIGNED) * ALIGNED;
    return at;
  }
}
