import { closeSync, openSync, writeSync } from 'node:fs';
import { parseDay } from '../../common/day.ts';
import { diskError } from '../../common/files.ts';
import { QUOTE } from '../dialect.ts';
import { growBytes, growWords } from '../grow.ts';
import { Dictionary } from '../intern.ts';
import { splitRecord } from './clean-record.ts';
import { dayFile } from './layout.ts';

/** So many bytes of rows are sorted at a time. */
const BATCH_BYTES = 4 * 1024 * 1024;

/** Where a part's rows wait until those of all parts are there. Plain data. */
export interface SortTarget {
  /** What errors name. */
  readonly path: string;
  /** A file to make. */
  readonly rows: string;
  /** Columns of the clean rows, and which of them are ORGANIZATION_ID (-1 without it) and JOB_RUN_DATE. */
  readonly columns: number;
  readonly organisation: number;
  readonly date: number;
}

/** A part's rows of one organisation and day. Plain data. */
export interface Shelf {
  /** The name of the Parquet file, below the output folder, that they are for. */
  readonly name: string;
  /** Their places in the file of rows, each with its length in bytes behind it, in the order in which they came. */
  readonly extents: number[];
}

/**
 * Sorts a part's clean rows by organisation and day. An export has no order and may hold many days of many
 * organisations; so a batch of rows after another is sorted and written to a temporary file.
 */
export class RowSorter {
  readonly #target: SortTarget;
  readonly #batchBytes: number;
  readonly #organisations = new Dictionary();
  readonly #dates = new Dictionary();
  /** By the organisation's number and the date's. */
  readonly #numbers: number[][] = [];
  readonly #shelves: Shelf[] = [];
  readonly #places: Uint32Array;
  #file: number | undefined;
  #written = 0;
  /** Rows that wait, where each ends and which shelf it is for. */
  #batch: Uint8Array;
  /** The same rows in their new order. */
  #sorted: Uint8Array = new Uint8Array(0);
  #length = 0;
  #ends: Uint32Array = new Uint32Array(1024);
  #shelfOf: Uint32Array = new Uint32Array(1024);
  #rows = 0;

  constructor(target: SortTarget, batchBytes = BATCH_BYTES) {
    this.#target = target;
    this.#batchBytes = batchBytes;
    this.#places = new Uint32Array(2 * target.columns);
    this.#batch = new Uint8Array(batchBytes);
  }

  /** Takes whole rows, as they are in merged.csv, without waiting for anything. Throws NoSpaceError. */
  write(rows: Uint8Array): void {
    if (this.#length + rows.length > this.#batchBytes) this.#flush();
    const first = this.#length;
    this.#length += rows.length;
    this.#batch = growBytes(this.#batch, this.#length);
    this.#batch.set(rows, first);
    for (let at = first; at < this.#length; ) {
      at = splitRecord(this.#batch, at, this.#places, 0);
      this.#note(at);
    }
  }

  /** Brings all rows to the file; gives where they are. Throws NoSpaceError. */
  finish(): readonly Shelf[] {
    this.#flush();
    return this.#shelves;
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }

  #note(end: number): void {
    const row = this.#rows++;
    this.#ends = growWords(this.#ends, this.#rows);
    this.#shelfOf = growWords(this.#shelfOf, this.#rows);
    this.#ends[row] = end;
    this.#shelfOf[row] = this.#shelf();
  }

  /** The number of the shelf that the row belongs to that was split last. */
  #shelf(): number {
    const { organisation, date } = this.#target;
    const which = organisation < 0 ? 0 : this.#intern(this.#organisations, organisation);
    this.#numbers[which] ??= [];
    const days = this.#numbers[which];
    const day = this.#intern(this.#dates, date);
    days[day] ??= this.#addShelf(which, day);
    return days[day];
  }

  #intern(dictionary: Dictionary, column: number): number {
    const start = this.#places[2 * column] as number;
    return dictionary.intern(this.#batch, start, this.#places[2 * column + 1] as number);
  }

  #addShelf(organisation: number, date: number): number {
    const id = this.#target.organisation < 0 ? '' : this.#organisationId(organisation);
    const day = parseDay(this.#dates.text(date).trim());
    if (day === undefined) throw new Error('A row has no day.');
    const name = dayFile(id, day);
    // Ids that are not UTF-8 may read the same, and so may dates with blanks around.
    const known = this.#shelves.findIndex((shelf) => shelf.name === name);
    return known < 0 ? this.#shelves.push({ name, extents: [] }) - 1 : known;
  }

  #organisationId(organisation: number): string {
    const text = this.#organisations.text(organisation);
    const end = this.#places[2 * this.#target.organisation + 1] as number;
    return this.#batch[end] === QUOTE ? text.replaceAll('""', '"') : text;
  }

  #flush(): void {
    if (this.#rows === 0) return;
    const ends = this.#placeShelves();
    this.#sorted = growBytes(this.#sorted, this.#length);
    // Backwards, so that each shelf fills from its end.
    for (let row = this.#rows - 1; row >= 0; row--) {
      const start = row === 0 ? 0 : (this.#ends[row - 1] as number);
      const shelf = this.#shelfOf[row] as number;
      const bytes = this.#batch.subarray(start, this.#ends[row]);
      ends[shelf] = (ends[shelf] as number) - bytes.length;
      this.#sorted.set(bytes, ends[shelf]);
    }
    this.#append(this.#sorted.subarray(0, this.#length));
    this.#length = 0;
    this.#rows = 0;
  }

  /** Gives each shelf an extent as long as its rows of this batch; returns where each ends in the batch. */
  #placeShelves(): number[] {
    const lengths = new Array<number>(this.#shelves.length).fill(0);
    for (let row = 0, start = 0; row < this.#rows; row++) {
      const end = this.#ends[row] as number;
      const shelf = this.#shelfOf[row] as number;
      lengths[shelf] = (lengths[shelf] as number) + end - start;
      start = end;
    }
    let end = 0;
    return lengths.map((length, shelf) => {
      if (length > 0) this.#shelves[shelf]?.extents.push(this.#written + end, length);
      end += length;
      return end;
    });
  }

  #append(bytes: Uint8Array): void {
    try {
      this.#file ??= openSync(this.#target.rows, 'w');
      for (let done = 0; done < bytes.length; ) done += writeSync(this.#file, bytes, done);
    } catch (error) {
      throw diskError(error, this.#target.path);
    }
    this.#written += bytes.length;
  }
}
