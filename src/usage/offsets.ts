/** Places in a file, known one after another, that several threads see. Plain memory, so that it can be handed over. */
export class Offsets {
  readonly buffer: SharedArrayBuffer;
  /** Each place plus 1; 0 while it is unknown. */
  readonly #words: BigInt64Array;

  constructor(buffer: SharedArrayBuffer) {
    this.buffer = buffer;
    this.#words = new BigInt64Array(buffer);
  }

  static bytesFor(count: number): number {
    return 8 * count;
  }

  set(index: number, offset: number): void {
    Atomics.store(this.#words, index, BigInt(offset) + 1n);
  }

  /** Makes the place unknown again. */
  forget(index: number): void {
    Atomics.store(this.#words, index, 0n);
  }

  /** undefined while the place is unknown. */
  get(index: number): number | undefined {
    const word = Atomics.load(this.#words, index);
    return word === 0n ? undefined : Number(word - 1n);
  }
}
