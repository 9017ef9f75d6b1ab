import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { dayAt } from '../../common/day.ts';
import { diskError } from '../../common/files.ts';
import { Dictionary } from '../intern.ts';
import { Field, type RawRecord } from '../record.ts';
import { TempFile } from '../temp-file.ts';
import { dayFile } from './layout.ts';
import { PackedRows } from './packed-rows.ts';

const MS_A_DAY = 86_400_000;

/** The rows of one file to be, in the order in which they came: first those on disk, then those in memory. */
export interface Shelf {
  /** The file's name below the output folder. */
  readonly name: string;
  readonly rows: PackedRows;
  readonly onDisk: Extent[];
}

/** A piece of the file behind the shelves. */
interface Extent {
  readonly offset: number;
  readonly length: number;
}

/**
 * Packed rows, sorted by organisation and day. An export has no order and may hold many days of many organisations:
 * what does not fit into memory goes to one temporary file, each shelf's rows together.
 */
export class Shelves {
  readonly #folder: string;
  readonly #mostBytes: number;
  readonly #organisations = new Dictionary();
  /** By organisation's number and day. */
  readonly #byKey = new Map<string, Shelf>();
  /** Two organisations' ids may read the same, where they are not UTF-8. */
  readonly #byName = new Map<string, Shelf>();
  readonly #organisation = new Field();
  readonly #value = new Field();
  /** Bytes of memory that rows take. */
  #bytes = 0;
  #file: TempFile | undefined;
  #reading: FileHandle | undefined;

  /** The temporary file is made in `folder` when rows take more than `mostBytes` of memory. */
  constructor(folder: string, mostBytes: number) {
    this.#folder = folder;
    this.#mostBytes = mostBytes;
  }

  /**
   * Adds a row of this day (days since 1970). `columns` names, for each column, the record's field, or -1 for null;
   * `organisation` is the field of the organisation's id.
   */
  add(record: RawRecord, columns: Int32Array, organisation: number, day: number): void {
    this.#organisation.read(record, organisation);
    const { rows } = this.#shelfOf(this.#organisations.internField(this.#organisation), day);
    const before = rows.capacity;
    rows.add(record, columns);
    this.#bytes += rows.capacity - before;
  }

  /** Brings rows to disk when there are too many in memory. Throws NoSpaceError. */
  async drain(): Promise<void> {
    if (this.#bytes <= this.#mostBytes) return;
    this.#file ??= await TempFile.create(join(this.#folder, 'parquet-rows'));
    for (const { rows, onDisk } of this.#byName.values()) {
      const { bytes } = rows;
      if (bytes.length === 0) continue;
      onDisk.push({ offset: this.#file.written, length: bytes.length });
      await this.#file.append(bytes);
      rows.clear();
    }
    this.#bytes = 0;
  }

  /** All shelves, in the order of their names. */
  sorted(): Shelf[] {
    return [...this.#byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** A shelf's rows, whole ones. Throws NoSpaceError when they can't be read. */
  async *read({ rows, onDisk }: Shelf): AsyncGenerator<Uint8Array, void> {
    for (const extent of onDisk) yield await this.#readExtent(extent);
    yield rows.bytes;
  }

  /** Removes the temporary file; does nothing that could hide an earlier error. */
  async discard(): Promise<void> {
    await this.#reading?.close().catch(() => undefined);
    await this.#file?.discard();
  }

  #shelfOf(organisation: number, day: number): Shelf {
    const key = `${organisation} ${day}`;
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const name = dayFile(this.#organisations.text(organisation), dayAt(day * MS_A_DAY));
    const shelf = this.#byName.get(name) ?? { name, rows: new PackedRows(this.#value), onDisk: [] };
    this.#byName.set(name, shelf);
    this.#byKey.set(key, shelf);
    return shelf;
  }

  async #readExtent({ offset, length }: Extent): Promise<Uint8Array> {
    const { temp = '' } = this.#file ?? {};
    try {
      this.#reading ??= await open(temp, 'r');
      const bytes = Buffer.allocUnsafe(length);
      for (let done = 0; done < length; ) {
        const { bytesRead } = await this.#reading.read(bytes, done, length - done, offset + done);
        if (bytesRead === 0) throw new Error(`${temp}, a temporary file of this run, became shorter.`);
        done += bytesRead;
      }
      return bytes;
    } catch (error) {
      throw diskError(error, temp);
    }
  }
}
