import { QUOTE } from '../dialect.ts';
import { growBytes, growWords } from '../grow.ts';
import { splitRecord, undoubleQuotes } from './clean-record.ts';

/** Rows of a group. More of them make files a little smaller, and need more memory. See docs/decisions.md. */
const GROUP_ROWS = 16_384;
/** A group of rows with long values ends sooner. Usual rows have a third of this. */
const GROUP_BYTES = 32_000_000;

/** Clean rows that become one group of a file, and where their values stand. */
export class RowGroup {
  readonly #columns: number;
  #bytes: Uint8Array = new Uint8Array(0);
  #length = 0;
  /** Where each value begins and ends, row after row. */
  #places: Uint32Array = new Uint32Array(0);
  #rows = 0;

  constructor(columns: number) {
    this.#columns = columns;
  }

  get rows(): number {
    return this.#rows;
  }

  get isFull(): boolean {
    return this.#rows >= GROUP_ROWS || this.#length >= GROUP_BYTES;
  }

  /** What the places of values are places in. */
  get bytes(): Uint8Array {
    return this.#bytes;
  }

  /** Takes clean rows, whole ones, from `from` on until the group is full. Gives where the next row begins. */
  take(clean: Uint8Array, from: number): number {
    const first = this.#length;
    const firstRow = this.#rows;
    let at = from;
    while (at < clean.length && !this.isFull) {
      const place = 2 * this.#columns * this.#rows++;
      this.#places = growWords(this.#places, place + 2 * this.#columns);
      at = splitRecord(clean, at, this.#places, place, first - from);
      this.#length = first + at - from;
    }
    this.#bytes = growBytes(this.#bytes, this.#length);
    this.#bytes.set(clean.subarray(from, at), first);
    this.#undouble(firstRow);
    return at;
  }

  /** Where a value begins. */
  start(row: number, column: number): number {
    return this.#places[2 * (row * this.#columns + column)] as number;
  }

  /** Where it ends; a null ends where it begins. */
  end(row: number, column: number): number {
    return this.#places[2 * (row * this.#columns + column) + 1] as number;
  }

  /** Begins anew; the memory is kept. */
  clear(): void {
    this.#length = 0;
    this.#rows = 0;
  }

  /** Makes quoted values of the rows from `firstRow` on what they stand for. */
  #undouble(firstRow: number): void {
    const places = this.#places;
    const last = 2 * this.#rows * this.#columns;
    for (let place = 2 * firstRow * this.#columns; place < last; place += 2) {
      const end = places[place + 1] as number;
      if (this.#bytes[end] !== QUOTE) continue;
      places[place + 1] = undoubleQuotes(this.#bytes, places[place] as number, end);
    }
  }
}
