import { growBytes } from '../grow.ts';
import { Field, type RawRecord } from '../record.ts';

/** A length takes at most five bytes. */
const LENGTH_BYTES = 5;

/**
 * Rows as bytes, for those that must wait: each value behind its length plus 1; a 0 is null. Every row has the same
 * columns.
 */
export class PackedRows {
  #bytes: Uint8Array = new Uint8Array(0);
  #length = 0;
  readonly #field: Field;

  /** `field` is for this object's use while it adds a row; many may share one. */
  constructor(field = new Field()) {
    this.#field = field;
  }

  /** The rows added so far, valid until the next one. */
  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  /** Bytes of memory in use. */
  get capacity(): number {
    return this.#bytes.length;
  }

  /** Adds a row; `columns` names, for each column, the record's field, or -1 for null. */
  add(record: RawRecord, columns: Int32Array): void {
    const field = this.#field;
    for (const column of columns) {
      field.read(record, column);
      const length = field.isNull ? 0 : field.end - field.start;
      this.#bytes = growBytes(this.#bytes, this.#length + LENGTH_BYTES + length);
      this.#writeLength(field.isNull ? 0 : length + 1);
      this.#copy(field, length);
    }
  }

  clear(): void {
    this.#bytes = new Uint8Array(0);
    this.#length = 0;
  }

  #writeLength(value: number): void {
    let rest = value;
    for (; rest > 0x7f; rest >>>= 7) this.#bytes[this.#length++] = (rest & 0x7f) | 0x80;
    this.#bytes[this.#length++] = rest;
  }

  /** Most values are so short that a loop is faster than a view and `set`. */
  #copy({ bytes, start }: Field, length: number): void {
    const to = this.#bytes;
    let at = this.#length;
    for (let from = start; from < start + length; from++) to[at++] = bytes[from] as number;
    this.#length = at;
  }
}

/** Reads packed values one after another. */
export class PackedValues {
  readonly bytes: Uint8Array;
  /** Where the current value begins and ends. */
  start = 0;
  end = 0;
  isNull = true;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.end >= this.bytes.length;
  }

  /** Moves to the next value. */
  next(): void {
    const length = this.#readLength();
    this.isNull = length === 0;
    this.end = this.isNull ? this.start : this.start + length - 1;
  }

  #readLength(): number {
    let length = 0;
    for (let at = this.end, shift = 0; ; shift += 7) {
      const byte = this.bytes[at++] as number;
      length |= (byte & 0x7f) << shift;
      if (byte > 0x7f) continue;
      this.start = at;
      return length;
    }
  }
}
