import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { diskError } from '../common/files.ts';
import type { CellBatch, DayTable } from './cell-batch.ts';
import type { Entries } from './sum-table.ts';

const BYTES_A_WORD = 4;

/** A temporary file that batches of cells are put down in: memory is for those that still grow. */
export class CellFile {
  readonly #path: string;
  #file: number | undefined;
  #bytes = 0;

  constructor(path: string) {
    this.#path = path;
  }

  /** Writes a batch behind the others; gives the same batch, as it lies in the file. Throws NoSpaceError. */
  store({ cells, rareCredits }: CellBatch): CellBatch {
    return { cells: this.#append(cells), rareCredits: this.#append(rareCredits) };
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }

  #append(table: DayTable): DayTable {
    if (!(table.place instanceof Uint32Array)) return table;
    const bytes = new Uint8Array(table.place.buffer, table.place.byteOffset, table.place.byteLength);
    const offset = this.#bytes;
    try {
      this.#file ??= openSync(this.#path, 'w');
      for (let done = 0; done < bytes.length; ) {
        done += writeSync(this.#file, bytes, done, bytes.length - done, offset + done);
      }
    } catch (error) {
      throw diskError(error, this.#path);
    }
    this.#bytes += bytes.length;
    return { ...table, place: { path: this.#path, offset } };
  }
}

/** Reads batches where they were put down. Whoever makes it closes it. */
export class BatchReader {
  readonly #files = new Map<string, number>();

  /** The entries of a builder's day. Throws NoSpaceError when the disk fails. */
  entriesOn(table: DayTable, day: number): Entries {
    const { keyWords, stride, hasDoubles, starts } = table;
    const first = starts[day] ?? 0;
    const size = (starts[day + 1] ?? first) - first;
    const words = this.#words(table.place, first * stride, size * stride);
    const sums = hasDoubles ? new Float64Array(words.buffer, words.byteOffset, words.length >> 1) : words;
    return { size, keyWords, stride, pages: new Uint32Array(1), pageShift: 30, words, sums };
  }

  close(): void {
    for (const file of this.#files.values()) closeSync(file);
    this.#files.clear();
  }

  #words(place: DayTable['place'], from: number, count: number): Uint32Array {
    if (place instanceof Uint32Array) return place.subarray(from, from + count);
    const words = new Uint32Array(count);
    const bytes = new Uint8Array(words.buffer);
    try {
      const file = this.#files.get(place.path) ?? openSync(place.path, 'r');
      this.#files.set(place.path, file);
      for (let done = 0; done < bytes.length; ) {
        const position = place.offset + from * BYTES_A_WORD + done;
        const read = readSync(file, bytes, done, bytes.length - done, position);
        if (read === 0) throw new Error(`${place.path}, a temporary file of this run, became shorter.`);
        done += read;
      }
    } catch (error) {
      throw diskError(error, place.path);
    }
    return words;
  }
}
