import { dirname, join } from 'node:path';
import { makeFoldersBelow } from '../../common/folders.ts';
import { type Header, mapColumns } from '../columns.ts';
import type { RowSink } from '../part-rows.ts';
import { TempFile } from '../temp-file.ts';
import type { ParquetResult } from '../types.ts';
import { type ParquetColumn, parquetColumns } from './columns.ts';
import { DayWriter } from './day-writer.ts';
import { type Shelf, Shelves } from './shelves.ts';

/** Memory for rows that wait. */
const SHELF_BYTES = 16 * 1024 * 1024;

/**
 * The rows of a run as Parquet, one file for each organisation and day. They are sorted while they are read, and
 * written day by day when all of them are there. Everything is temporary until `publish`.
 */
export class ParquetFiles {
  readonly #root: string;
  readonly #columns: readonly ParquetColumn[];
  readonly #shelves: Shelves;
  readonly #files: { readonly name: string; readonly file: TempFile }[] = [];
  readonly #unreadable = new Map<string, number>();

  /** Files come below `root`, in a folder for each organisation and day. `exported` are the columns of all parts. */
  constructor(root: string, exported: Header, shelfBytes = SHELF_BYTES) {
    this.#root = root;
    this.#columns = parquetColumns(exported);
    this.#shelves = new Shelves(root, shelfBytes);
  }

  /** Takes the rows of a part with this header. */
  sinkFor(header: Header): RowSink {
    const sources = this.#columns.map(({ source }) => source);
    const columns = mapColumns(sources, header);
    const organisation = header.indexOf('ORGANIZATION_ID');
    return {
      add: (record, day) => this.#shelves.add(record, columns, organisation, day.number),
      drain: () => this.#shelves.drain(),
    };
  }

  /** Writes all files and forces them to disk. `onRows` is called now and then with the rows written so far. */
  async finish(signal?: AbortSignal, onRows: (rows: number) => void = () => {}): Promise<ParquetResult> {
    let rows = 0;
    for (const shelf of this.#shelves.sorted()) {
      const before = rows;
      rows += await this.#write(shelf, signal, (ofFile) => onRows(before + ofFile));
    }
    return { files: this.#files.map(({ name }) => name), unreadable: Object.fromEntries(this.#unreadable) };
  }

  /** Gives the finished files their names. */
  async publish(): Promise<void> {
    for (const { name, file } of this.#files) {
      await makeFoldersBelow(this.#root, dirname(name));
      await file.publish();
    }
  }

  /** Removes what is still temporary. */
  async discard(): Promise<void> {
    await this.#shelves.discard();
    for (const { file } of this.#files) await file.discard();
  }

  /** Writes one file; gives its rows. */
  async #write(
    shelf: Shelf,
    signal: AbortSignal | undefined,
    onRows: (rows: number) => void,
  ): Promise<number> {
    const file = await TempFile.create(join(this.#root, shelf.name), this.#root);
    this.#files.push({ name: shelf.name, file });
    const writer = new DayWriter(file, this.#columns);
    for await (const packed of this.#shelves.read(shelf)) {
      await writer.write(packed, signal);
      onRows(writer.rows);
    }
    await writer.finish(signal);
    onRows(writer.rows);
    await file.finish();
    this.#count(writer.unreadable);
    return writer.rows;
  }

  #count(unreadable: Uint32Array): void {
    for (const [i, { source }] of this.#columns.entries()) {
      const count = unreadable[i] ?? 0;
      if (count > 0) this.#unreadable.set(source, (this.#unreadable.get(source) ?? 0) + count);
    }
  }
}
