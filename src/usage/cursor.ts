import type { Dialect } from './dialect.ts';
import type { RawRecord } from './record.ts';

/** A part with more columns is not a usage export. */
export const MAX_COLUMNS = 1_000;

/**
 * Where the scanner stands: its buffer, and the fields of the record that it is in. Splitters move it forward;
 * between two chunks it holds all there is to know.
 */
export class Cursor implements RawRecord {
  dialect: Dialect = 'plain';
  bytes: Uint8Array = new Uint8Array(512 * 1024);
  /** Bytes in use. */
  filled = 0;
  /** Next byte to look at. */
  position = 0;
  /** First byte of the record. */
  recordStart = 0;
  /** First byte of the field's value. */
  fieldStart = 0;
  /** Whether the field holds escapes so far. */
  fieldEscaped = 0;
  count = 0;
  readonly starts = new Uint32Array(MAX_COLUMNS);
  readonly ends = new Uint32Array(MAX_COLUMNS);
  readonly escaped = new Uint8Array(MAX_COLUMNS);
  line = 1;
  /** Line feeds seen so far inside the record. */
  innerLines = 0;
  /** The quoted splitter's state; see there. */
  mode = 0;
  /** Plain dialect: end of the last escape. Quoted dialect: place of the last closing quote. */
  mark = -1;
  /** What is wrong with the record, for people. */
  fault: string | undefined = undefined;

  /** Ends the current field before `end` and begins the next at `next`. */
  closeField(end: number, next: number): void {
    const index = this.count++;
    if (index < MAX_COLUMNS) {
      this.starts[index] = this.fieldStart;
      this.ends[index] = end;
      this.escaped[index] = this.fieldEscaped;
    }
    this.fieldStart = next;
    this.fieldEscaped = 0;
  }

  /** Begins a record at `position`; `lines` line feeds lie between it and the one before. */
  beginRecord(lines: number): void {
    this.line += this.innerLines + lines;
    this.innerLines = 0;
    this.recordStart = this.position;
    this.fieldStart = this.position;
    this.fieldEscaped = 0;
    this.count = 0;
    this.mode = 0;
    this.mark = -1;
    this.fault = undefined;
  }

  /** Appends a chunk after the bytes of the record that is under way, which move to the front when space runs out. */
  append(chunk: Uint8Array): void {
    if (this.filled + chunk.length > this.bytes.length) this.#makeRoom(chunk.length);
    this.bytes.set(chunk, this.filled);
    this.filled += chunk.length;
  }

  #makeRoom(length: number): void {
    const shift = this.recordStart;
    const kept = this.bytes.subarray(shift, this.filled);
    if (kept.length + length > this.bytes.length) {
      const bytes = new Uint8Array(2 * (kept.length + length));
      bytes.set(kept);
      this.bytes = bytes;
    } else {
      this.bytes.copyWithin(0, shift, this.filled);
    }
    this.#rebase(shift);
  }

  #rebase(shift: number): void {
    this.filled -= shift;
    this.position -= shift;
    this.recordStart -= shift;
    this.fieldStart -= shift;
    this.mark -= shift;
    for (let i = 0; i < Math.min(this.count, MAX_COLUMNS); i++) {
      this.starts[i] = (this.starts[i] as number) - shift;
      this.ends[i] = (this.ends[i] as number) - shift;
    }
  }
}
