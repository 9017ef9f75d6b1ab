import { BACKSLASH, type Dialect, isBackslashN, isNull, QUOTE } from './dialect.ts';

/**
 * One record as the scanner found it: offsets into its buffer, nothing copied. The same object serves every
 * record, so it is valid only until the handler returns.
 */
export interface RawRecord {
  readonly dialect: Dialect;
  readonly bytes: Uint8Array;
  /** Number of fields. */
  readonly count: number;
  /** Where each field's value begins and ends, without its quotes. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** 1 where the value holds escapes that are still to be resolved. */
  readonly escaped: Uint8Array;
  /** Line on which the record begins; the header is on line 1. */
  readonly line: number;
}

const NOTHING = new Uint8Array(0);
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * A reader for one field at a time, reused for all of them. `bytes` from `start` to `end` is the value with its
 * escapes resolved; an unescaped value is not copied.
 */
export class Field {
  bytes: Uint8Array = NOTHING;
  start = 0;
  end = 0;
  isNull = true;
  #scratch = new Uint8Array(256);

  /** Looks at the record's field at `index`; -1 stands for a column that the part lacks, which reads as null. */
  read(record: RawRecord, index: number): void {
    if (index < 0) {
      this.#set(NOTHING, 0, 0);
      return;
    }
    const start = record.starts[index] as number;
    const end = record.ends[index] as number;
    if (record.escaped[index] === 0) this.#set(record.bytes, start, end);
    else this.#resolve(record, start, end);
  }

  /** The value as text; bytes that are not UTF-8 become U+FFFD. A null is whatever was written for it. */
  text(): string {
    return decoder.decode(this.bytes.subarray(this.start, this.end));
  }

  #set(bytes: Uint8Array, start: number, end: number): void {
    this.bytes = bytes;
    this.start = start;
    this.end = end;
    this.isNull = isNull(bytes, start, end);
  }

  #resolve({ bytes, dialect }: RawRecord, start: number, end: number): void {
    if (dialect === 'plain' && end - start === 2 && isBackslashN(bytes, start)) {
      this.#set(bytes, start, end);
      return;
    }
    if (this.#scratch.length < end - start) this.#scratch = new Uint8Array(2 * (end - start));
    const escapeByte = dialect === 'plain' ? BACKSLASH : QUOTE;
    const scratch = this.#scratch;
    let length = 0;
    for (let at = start; at < end; at++) {
      // The escape itself goes, the byte after it stays, whatever it is.
      if (bytes[at] === escapeByte) at++;
      scratch[length++] = bytes[at] as number;
    }
    this.#set(scratch, 0, length);
  }
}
