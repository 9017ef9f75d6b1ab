import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { diskError } from '../common/files.ts';
import { countIn, type OrderedTable, type TableStore } from './batch.ts';
import { giveBack, takeScratch } from './scratch.ts';
import { type Entries, inOnePage } from './sum-table.ts';

const BYTES_A_WORD = 4;

/** A temporary file that batches are put down in: memory is for what still grows. */
export class BatchFile implements TableStore {
  readonly #path: string;
  #file: number | undefined;
  #bytes = 0;

  constructor(path: string) {
    this.#path = path;
  }

  /** Writes a table behind the others. Throws NoSpaceError. */
  keep(_count: number, pieces: Iterable<Uint32Array>): OrderedTable['place'] {
    const offset = this.#bytes;
    try {
      this.#file ??= openSync(this.#path, 'w');
      for (const piece of pieces) this.#append(this.#file, bytesOf(piece));
    } catch (error) {
      throw diskError(error, this.#path);
    }
    return { path: this.#path, offset };
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }

  #append(file: number, bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length; ) {
      const written = writeSync(file, bytes, done, bytes.length - done, this.#bytes);
      this.#bytes += written;
      done += written;
    }
  }
}

/** Reads batches where they were put down. Whoever makes it closes it. */
export class BatchReader {
  readonly #files = new Map<string, number>();

  /** For what is read, and whatever is done with it. */
  readonly memory = takeScratch();

  /**
   * The entries of the numbers from `from` to below `to`, good until the memory is forgotten. Throws NoSpaceError when
   * the disk fails.
   */
  entriesIn(table: OrderedTable, from: number, to: number): Entries {
    const { keyWords, stride, hasDoubles, starts } = table;
    const first = starts[from] ?? 0;
    const size = countIn(table, from, to);
    const words = this.#words(table.place, first * stride, size * stride);
    return inOnePage({ size, keyWords, stride }, words, hasDoubles);
  }

  close(): void {
    for (const file of this.#files.values()) closeSync(file);
    this.#files.clear();
    giveBack(this.memory);
  }

  #words(place: OrderedTable['place'], from: number, count: number): Uint32Array {
    if (place instanceof Uint32Array) return place.subarray(from, from + count);
    const words = this.memory.words(count);
    try {
      const file = this.#files.get(place.path) ?? openSync(place.path, 'r');
      this.#files.set(place.path, file);
      read(file, bytesOf(words), place.offset + from * BYTES_A_WORD);
    } catch (error) {
      throw diskError(error, place.path);
    }
    return words;
  }
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function read(file: number, bytes: Uint8Array, position: number): void {
  for (let done = 0; done < bytes.length; ) {
    const count = readSync(file, bytes, done, bytes.length - done, position + done);
    if (count === 0) throw new Error('A temporary file of this run became shorter.');
    done += count;
  }
}
