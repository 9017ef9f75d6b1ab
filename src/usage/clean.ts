import { COMMA, CR, LF, QUOTE } from './dialect.ts';
import { Field, type RawRecord } from './record.ts';

/**
 * Writes records in the one clean dialect of merged.csv: RFC 4180, LF, empty for null, quotes only where a value
 * holds a comma, quote, CR or LF. Bytes are kept as they are, UTF-8 or not.
 */
export class CleanWriter {
  #out = Buffer.allocUnsafe(512 * 1024);
  #length = 0;
  readonly #field = new Field();

  /** Bytes written and not yet taken. */
  get length(): number {
    return this.#length;
  }

  /** The bytes so far, valid until the next write; the writer begins anew. */
  take(): Uint8Array {
    const bytes = this.#out.subarray(0, this.#length);
    this.#length = 0;
    return bytes;
  }

  /** Writes a line of texts: the header. */
  writeTexts(texts: readonly string[]): void {
    texts.forEach((text, i) => {
      const bytes = Buffer.from(text);
      this.#reserve(2 * bytes.length + 4);
      if (i > 0) this.#byte(COMMA);
      this.#value(bytes, 0, bytes.length);
    });
    this.#byte(LF);
  }

  /** Writes a record; `columns` names, for each column of the target, the record's field, or -1 for null. */
  writeRecord(record: RawRecord, columns: Int32Array): void {
    const field = this.#field;
    for (let i = 0; i < columns.length; i++) {
      field.read(record, columns[i] as number);
      // Twice its length at worst (all quotes), two quotes, comma, line feed.
      this.#reserve(2 * (field.end - field.start) + 4);
      if (i > 0) this.#byte(COMMA);
      if (!field.isNull) this.#value(field.bytes, field.start, field.end);
    }
    this.#byte(LF);
  }

  #value(bytes: Uint8Array, start: number, end: number): void {
    const out = this.#out;
    let length = this.#length;
    for (let at = start; at < end; at++) {
      const byte = bytes[at] as number;
      if (byte === COMMA || byte === QUOTE || byte === LF || byte === CR) {
        this.#quotedValue(bytes, start, end);
        return;
      }
      out[length++] = byte;
    }
    this.#length = length;
  }

  #quotedValue(bytes: Uint8Array, start: number, end: number): void {
    this.#byte(QUOTE);
    for (let at = start; at < end; at++) {
      const byte = bytes[at] as number;
      if (byte === QUOTE) this.#byte(QUOTE);
      this.#byte(byte);
    }
    this.#byte(QUOTE);
  }

  #byte(byte: number): void {
    this.#out[this.#length++] = byte;
  }

  #reserve(bytes: number): void {
    if (this.#length + bytes <= this.#out.length) return;
    const grown = Buffer.allocUnsafe(2 * (this.#length + bytes));
    this.#out.copy(grown, 0, 0, this.#length);
    this.#out = grown;
  }
}
