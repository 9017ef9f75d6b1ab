import { ByteWriter } from 'hyparquet-writer';
import { writePlain } from 'hyparquet-writer/src/plain.js';
import { growBytes } from '../grow.ts';
import type { ValueKind } from './columns.ts';
import { physicalType } from './schema.ts';
import { type Scalar, type ScalarKind, scalarReader, type ValueReader } from './values.ts';

/** Values of a column in Parquet's plain encoding. */
export interface PlainValues {
  /** Adds a value; false when it is none of the column's kind. */
  add(bytes: Uint8Array, start: number, end: number): boolean;
  /** All values that were added. */
  encode(): Uint8Array;
  /** The least and the greatest of them; undefined when there is none. */
  bounds(): Bounds | undefined;
}

export interface Bounds {
  readonly least: Scalar | Uint8Array;
  readonly greatest: Scalar | Uint8Array;
}

export function plainValues(kind: ValueKind): PlainValues {
  return kind === 'text' ? new PlainTexts() : new PlainScalars(kind);
}

class PlainScalars implements PlainValues {
  readonly #kind: ScalarKind;
  readonly #read: ValueReader;
  readonly #values: Scalar[] = [];
  #least: Scalar | undefined;
  #greatest: Scalar | undefined;

  constructor(kind: ScalarKind) {
    this.#kind = kind;
    this.#read = scalarReader(kind);
  }

  add(bytes: Uint8Array, start: number, end: number): boolean {
    const value = this.#read(bytes, start, end);
    if (value === undefined) return false;
    this.#values.push(value);
    if (this.#least === undefined || value < this.#least) this.#least = value;
    if (this.#greatest === undefined || value > this.#greatest) this.#greatest = value;
    return true;
  }

  bounds(): Bounds | undefined {
    const least = this.#least;
    const greatest = this.#greatest;
    return least === undefined || greatest === undefined ? undefined : { least, greatest };
  }

  encode(): Uint8Array {
    const writer = new ByteWriter();
    writePlain(writer, this.#values, physicalType(this.#kind), undefined);
    return writer.getBytes();
  }
}

/** Each text stands behind its length. */
const LENGTH_BYTES = 4;

/** No text becomes a string: the bytes, which are UTF-8 already, are copied. */
class PlainTexts implements PlainValues {
  #bytes: Uint8Array = new Uint8Array(4096);
  #length = 0;
  /** Where the lengths of the least and of the greatest text stand; -1 when there is none. */
  #least = -1;
  #greatest = -1;

  add(bytes: Uint8Array, start: number, end: number): boolean {
    const at = this.#length;
    this.#append(bytes, start, end);
    if (this.#least < 0 || this.#compare(at, this.#least) < 0) this.#least = at;
    if (this.#greatest < 0 || this.#compare(at, this.#greatest) > 0) this.#greatest = at;
    return true;
  }

  encode(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  bounds(): Bounds | undefined {
    if (this.#least < 0) return undefined;
    return { least: this.#textAt(this.#least), greatest: this.#textAt(this.#greatest) };
  }

  #append(bytes: Uint8Array, start: number, end: number): void {
    const length = end - start;
    let to = this.#length;
    this.#length += LENGTH_BYTES + length;
    this.#bytes = growBytes(this.#bytes, this.#length);
    const target = this.#bytes;
    for (let shift = 0; shift < 32; shift += 8) target[to++] = length >>> shift;
    // Most texts are so short that a loop is faster than a view and `set`.
    for (let at = start; at < end; at++) target[to++] = bytes[at] as number;
  }

  /** In the order of their bytes, which is that of their characters. */
  #compare(a: number, b: number): number {
    const bytes = this.#bytes;
    const lengthOfA = this.#lengthAt(a);
    const lengthOfB = this.#lengthAt(b);
    const common = Math.min(lengthOfA, lengthOfB);
    for (let i = LENGTH_BYTES; i < LENGTH_BYTES + common; i++) {
      const difference = (bytes[a + i] as number) - (bytes[b + i] as number);
      if (difference !== 0) return difference;
    }
    return lengthOfA - lengthOfB;
  }

  #lengthAt(at: number): number {
    let length = 0;
    for (let i = LENGTH_BYTES - 1; i >= 0; i--) length = (length << 8) | (this.#bytes[at + i] as number);
    return length;
  }

  #textAt(at: number): Uint8Array {
    return this.#bytes.subarray(at + LENGTH_BYTES, at + LENGTH_BYTES + this.#lengthAt(at));
  }
}
