import { open } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { diskError, publish, removeFile, tempBeside } from '../../common/files.ts';
import { makeFoldersBelow } from '../../common/folders.ts';
import { type Header, mapColumns } from '../columns.ts';
import type { ParquetResult } from '../types.ts';
import { type ParquetColumn, parquetColumns } from './columns.ts';
import type { DayOrder, DayResult, DayShape } from './day-file.ts';
import type { Shelf, SortTarget } from './row-sorter.ts';
import { writeDays } from './write-days.ts';

/** More threads than this would cost more memory than they bring speed. */
const MAX_THREADS = 8;
/** Fewer bytes of rows than these are written on this thread: starting another takes longer. */
const WORTH_THREADS = 8_000_000;

/** A file to be. */
interface Day extends DayOrder {
  /** Its name below the root. */
  readonly name: string;
  readonly bytes: number;
}

/**
 * The rows of a run as Parquet, one file for each organisation and day. Parts' rows are sorted while they are read,
 * and written when all of them are there. Everything is temporary until `publish`.
 */
export class ParquetFiles {
  readonly #root: string;
  readonly #tempDir: string;
  readonly #header: Header;
  readonly #columns: readonly ParquetColumn[];
  /** By part. */
  readonly #targets: SortTarget[] = [];
  readonly #shelves: (readonly Shelf[])[] = [];
  #days: Day[] = [];

  /**
   * Files come below `root`, in a folder for each organisation and day; `tempDir` is for rows that wait. `header` are
   * the columns of clean rows.
   */
  constructor(root: string, tempDir: string, header: Header) {
    this.#root = root;
    this.#tempDir = tempDir;
    this.#header = header;
    this.#columns = parquetColumns(header);
  }

  /** Where a part's clean rows go. */
  target(part: number): SortTarget {
    this.#targets[part] ??= {
      path: this.#root,
      rows: tempBeside(join(this.#tempDir, 'parquet-rows')),
      columns: this.#header.length,
      organisation: this.#header.indexOf('ORGANIZATION_ID'),
      date: this.#header.indexOf('JOB_RUN_DATE'),
    };
    return this.#targets[part];
  }

  /** A part is read: where its rows are. */
  add(part: number, shelves: readonly Shelf[]): void {
    this.#shelves[part] = shelves;
  }

  /** Writes all files, when all parts are read. `onRows` is called now and then with the rows written so far. */
  async finish(signal?: AbortSignal, onRows: (rows: number) => void = () => {}): Promise<ParquetResult> {
    this.#days = this.#sortDays();
    const unreadable = this.#columns.map(() => 0);
    let rows = 0;
    // Large files first, so that no thread is left with one at the end.
    const orders = this.#days.toSorted((a, b) => b.bytes - a.bytes);
    const onDay = (result: DayResult) => {
      rows += result.rows;
      for (const [i, count] of result.unreadable.entries()) unreadable[i] = (unreadable[i] ?? 0) + count;
      onRows(rows);
    };
    await writeDays(orders, this.#shape(), { threads: this.#threads(), signal, onDay });
    const counts = this.#columns.map(({ source }, i) => [source, unreadable[i] ?? 0] as const);
    return {
      files: this.#days.map(({ name }) => name),
      unreadable: Object.fromEntries(counts.filter(([, count]) => count > 0)),
    };
  }

  /** Waits until the disk has the files. */
  async force(): Promise<void> {
    for (const { temp, path } of this.#days) {
      try {
        await using file = await open(temp, 'r+');
        await file.sync();
      } catch (error) {
        throw diskError(error, path);
      }
    }
  }

  /** Gives the finished files their names. */
  async publish(): Promise<void> {
    for (const { name, temp, path } of this.#days) {
      await makeFoldersBelow(this.#root, dirname(name));
      await publish(temp, path).catch((error: unknown) => {
        throw diskError(error, path);
      });
    }
  }

  /** Removes what is still temporary. */
  async discard(): Promise<void> {
    for (const { rows } of this.#targets) await removeFile(rows);
    for (const { temp } of this.#days) await removeFile(temp);
  }

  #threads(): number {
    const bytes = this.#days.reduce((sum, day) => sum + day.bytes, 0);
    if (bytes < WORTH_THREADS) return 0;
    return Math.min(availableParallelism(), this.#days.length, MAX_THREADS);
  }

  #shape(): DayShape {
    const sources = this.#columns.map(({ source }) => source);
    return {
      columns: this.#columns,
      width: this.#header.length,
      sources: [...mapColumns(sources, this.#header)],
    };
  }

  /** The files to be, in the order of their names; their rows in the order of the parts. */
  #sortDays(): Day[] {
    const rows = this.#shelves.flatMap((shelves, part) =>
      shelves.map((shelf) => ({ ...shelf, rows: this.target(part).rows })),
    );
    const byName = Map.groupBy(rows, ({ name }) => name);
    const names = [...byName.keys()].sort();
    return names.map((name) => {
      const pieces = byName.get(name) ?? [];
      const path = join(this.#root, name);
      const temp = tempBeside(join(this.#tempDir, basename(name)));
      return { name, path, temp, pieces, bytes: pieces.reduce((sum, piece) => sum + bytesOf(piece), 0) };
    });
  }
}

function bytesOf({ extents }: Shelf): number {
  return extents.reduce((sum, length, i) => (i % 2 === 1 ? sum + length : sum), 0);
}
