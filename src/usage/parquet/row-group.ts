import { growBytes, growWords } from '../grow.ts';
import { PackedValues } from './packed-rows.ts';
import type { ParquetValue, ValueReader } from './values.ts';

export interface ColumnValues {
  readonly values: ParquetValue[];
  /** How many could not be read. */
  readonly unreadable: number;
}

/**
 * Packed rows that become one group of a file. Values are made of them a column at a time, when that column is
 * written: all columns' values at once would be ten times as large, and live long enough to keep the collector busy.
 */
export class RowGroup {
  readonly #columns: number;
  #bytes: Uint8Array = new Uint8Array(0);
  #length = 0;
  /** Where each value begins, row after row. */
  #places: Uint32Array = new Uint32Array(0);
  #rows = 0;

  constructor(columns: number) {
    this.#columns = columns;
  }

  get rows(): number {
    return this.#rows;
  }

  /** Bytes of packed rows. */
  get length(): number {
    return this.#length;
  }

  /** Takes the next row of `packed`. */
  take(packed: PackedValues): void {
    const from = packed.end;
    this.#places = growWords(this.#places, (this.#rows + 1) * this.#columns);
    const first = this.#rows * this.#columns;
    for (let i = 0; i < this.#columns; i++) {
      this.#places[first + i] = this.#length + packed.end - from;
      packed.next();
    }
    const row = packed.bytes.subarray(from, packed.end);
    this.#bytes = growBytes(this.#bytes, this.#length + row.length);
    this.#bytes.set(row, this.#length);
    this.#length += row.length;
    this.#rows++;
  }

  /** The values of a column; what can't be read is null. */
  values(column: number, read: ValueReader): ColumnValues {
    const packed = new PackedValues(this.#bytes);
    const values = new Array<ParquetValue>(this.#rows);
    let unreadable = 0;
    for (let row = 0; row < this.#rows; row++) {
      packed.end = this.#places[row * this.#columns + column] as number;
      packed.next();
      const value = packed.isNull ? null : read(packed.bytes, packed.start, packed.end);
      if (value === undefined) unreadable++;
      values[row] = value ?? null;
    }
    return { values, unreadable };
  }

  /** Begins anew; the memory is kept. */
  clear(): void {
    this.#length = 0;
    this.#rows = 0;
  }
}
