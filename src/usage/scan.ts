import { DamagedDataError } from '../common/errors.ts';
import { Cursor, MAX_COLUMNS } from './cursor.ts';
import { type Dialect, OPENING_BYTES, openingOf } from './dialect.ts';
import type { RawRecord } from './record.ts';
import { Mode, type Splitter, splitPlain, splitQuoted, withoutCr } from './split.ts';

/** A longer record is not a job run but a lost quote or damaged data. */
export const MAX_RECORD_BYTES = 1024 * 1024;

/** What the scanner tells while it reads. Records are valid only during the call. */
export interface ScanHandler {
  /** The first record: the column names. */
  header(record: RawRecord): void;
  /** Every other record; it has as many fields as the header. */
  row(record: RawRecord): void;
  /** A record that can't be read. `why` completes "line 7 is malformed: …". */
  malformed(line: number, why: string): void;
}

/**
 * Splits a part's unpacked bytes into records, in chunks of any size, in the dialect that its first bytes show.
 * Blank lines are skipped; LF and CRLF end a line. No object and no string is made for a record.
 *
 * Throws DamagedDataError for UTF-16, a malformed header, and a record or header beyond the caps.
 */
export class Scanner {
  readonly #label: string;
  readonly #handler: ScanHandler;
  readonly #cursor = new Cursor();
  #split: Splitter | undefined;
  /** Fields that each record must have; 0 until the header is known. */
  #columns = 0;

  constructor(label: string, handler: ScanHandler) {
    this.#label = label;
    this.#handler = handler;
  }

  push(chunk: Uint8Array): void {
    this.#cursor.append(chunk);
    if (this.#split === undefined && this.#cursor.filled < OPENING_BYTES) return;
    this.#scan();
  }

  /** Fields of a record; 0 until the header was read. */
  get columns(): number {
    return this.#columns;
  }

  get dialect(): Dialect {
    return this.#cursor.dialect;
  }

  /** Where the record begins that comes next or is under way: its first byte in the buffer, and its line. */
  get recordStart(): number {
    return this.#cursor.recordStart;
  }

  get line(): number {
    return this.#cursor.line;
  }

  /** Goes on in a buffer of somebody else's, at `position`, where a record begins on this line. */
  adopt(bytes: Uint8Array, position: number, filled: number, line: number): void {
    const cursor = this.#cursor;
    cursor.bytes = bytes;
    cursor.filled = filled;
    cursor.position = position;
    cursor.innerLines = 0;
    cursor.line = line;
    cursor.beginRecord(0);
  }

  /** Reads one record of an adopted buffer; false when it is not all there. */
  next(): boolean {
    const cursor = this.#cursor;
    if (this.#split === undefined && cursor.filled - cursor.position < OPENING_BYTES) return false;
    this.#split ??= this.#open();
    const isWhole = this.#split(cursor);
    if (isWhole) this.#finishRecord();
    else this.#checkLength(cursor.filled);
    return isWhole;
  }

  /** Takes what stands behind the last line feed as the last record. */
  end(): void {
    this.#scan();
    const cursor = this.#cursor;
    if (cursor.recordStart === cursor.filled) return;
    if (cursor.dialect === 'plain') this.#endPlain();
    else this.#endQuoted();
    this.#finishRecord();
  }

  #scan(): void {
    const cursor = this.#cursor;
    this.#split ??= this.#open();
    while (this.#split(cursor)) this.#finishRecord();
    this.#checkLength(cursor.filled);
  }

  #open(): Splitter {
    const cursor = this.#cursor;
    const { dialect, skip } = openingOf(cursor.bytes.subarray(cursor.position, cursor.filled));
    if (dialect === 'utf-16') {
      throw new DamagedDataError(`${this.#label} is UTF-16 text. Usage exports are UTF-8.`);
    }
    cursor.dialect = dialect;
    cursor.position += skip;
    cursor.beginRecord(0);
    return dialect === 'plain' ? splitPlain : splitQuoted;
  }

  #endPlain(): void {
    const cursor = this.#cursor;
    // The splitter stops before the end at nothing but a backslash that lacks its second byte.
    if (cursor.position < cursor.filled) cursor.fault = 'it ends inside an escape';
    cursor.closeField(withoutCr(cursor, cursor.filled), cursor.filled);
    cursor.position = cursor.filled;
  }

  #endQuoted(): void {
    const cursor = this.#cursor;
    if (cursor.mode === Mode.quotes) cursor.fault = 'its quote is never closed';
    const closed = cursor.mode === Mode.afterQuote || cursor.mode === Mode.afterCr;
    cursor.closeField(closed ? cursor.mark : withoutCr(cursor, cursor.filled), cursor.filled);
  }

  /** The cursor stands behind a whole record: hands it on and begins the next. */
  #finishRecord(): void {
    const cursor = this.#cursor;
    this.#checkLength(cursor.position);
    const isBlank =
      cursor.count === 1 && cursor.starts[0] === cursor.recordStart && cursor.starts[0] === cursor.ends[0];
    if (!isBlank) {
      if (this.#columns === 0) this.#header();
      else this.#row();
    }
    cursor.beginRecord(1);
  }

  #header(): void {
    const cursor = this.#cursor;
    if (cursor.fault !== undefined) {
      throw new DamagedDataError(`The header of ${this.#label} is malformed: ${cursor.fault}.`);
    }
    if (cursor.count > MAX_COLUMNS) {
      throw new DamagedDataError(
        `${this.#label} has more than ${MAX_COLUMNS} columns; it is not a usage export.`,
      );
    }
    this.#columns = cursor.count;
    this.#handler.header(cursor);
  }

  #row(): void {
    const { count, fault, line } = this.#cursor;
    if (fault !== undefined) {
      this.#handler.malformed(line, fault);
    } else if (count !== this.#columns) {
      this.#handler.malformed(line, `it has ${count} fields, the header has ${this.#columns}`);
    } else {
      this.#handler.row(this.#cursor);
    }
  }

  #checkLength(end: number): void {
    const { recordStart, line } = this.#cursor;
    if (end - recordStart > MAX_RECORD_BYTES) {
      throw new DamagedDataError(
        `Line ${line} of ${this.#label} begins a record of more than 1 MiB. A quote may be missing there.`,
      );
    }
  }
}
