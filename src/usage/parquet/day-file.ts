import { isUtf8 } from 'node:buffer';
import { readSync, writeSync } from 'node:fs';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { withFiles } from '../with-files.ts';
import { writeColumnChunk } from './column-chunk.ts';
import type { ParquetColumn } from './columns.ts';
import type { RowGroup } from './row-group.ts';
import { parquetSchema } from './schema.ts';

/** A file to write: all rows of an organisation and a day. Plain data. */
export interface DayOrder {
  /** What errors name. */
  readonly path: string;
  /** The file to make. */
  readonly temp: string;
  /** Where the rows are. */
  readonly pieces: readonly RowPiece[];
}

/** Extents of a file of rows; see `Shelf`. */
export interface RowPiece {
  readonly rows: string;
  readonly extents: readonly number[];
}

/** What all files of a run have in common. Plain data. */
export interface DayShape {
  readonly columns: readonly ParquetColumn[];
  /** Columns of the rows, and where in them each of `columns` stands; -1 when they lack it. */
  readonly width: number;
  readonly sources: readonly number[];
}

export interface DayResult {
  readonly rows: number;
  /** Values that are not of their column's kind, and are null in the file, by column. */
  readonly unreadable: readonly number[];
}

/**
 * Writes a file, without waiting for anything; it is not forced to disk. `group` is memory that
 * serves one file after another. Throws NoSpaceError.
 */
export function writeDayFile(order: DayOrder, shape: DayShape, group: RowGroup): DayResult {
  return withFiles(order.path, (open) => {
    const day = new DayFile(open(order.temp, 'wx'), shape, group);
    for (const { rows, extents } of order.pieces) {
      // Each is closed before the next one is opened: there may be many.
      withFiles(order.path, (openRows) => {
        const source = openRows(rows, 'r');
        for (let i = 0; i < extents.length; i += 2) {
          day.add(readExtent(source, extents[i] as number, extents[i + 1] as number));
        }
      });
    }
    return day.finish();
  });
}

/** Rows as UTF-8. Bytes that are not become U+FFFD; that moves no comma, quote or line feed. */
function readExtent(file: number, offset: number, length: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(length);
  for (let done = 0; done < length; ) {
    const count = readSync(file, bytes, done, length - done, offset + done);
    if (count === 0) throw new Error('A temporary file of this run became shorter.');
    done += count;
  }
  return isUtf8(bytes) ? bytes : Buffer.from(bytes.toString());
}

/** One file while it is written, a group of rows after another. */
class DayFile {
  readonly #file: number;
  readonly #shape: DayShape;
  readonly #bytes = new ByteWriter();
  readonly #parquet: ParquetWriter;
  readonly #group: RowGroup;
  readonly #unreadable: number[];

  constructor(file: number, shape: DayShape, group: RowGroup) {
    this.#file = file;
    this.#shape = shape;
    const schema = parquetSchema(shape.columns);
    this.#parquet = new ParquetWriter({ writer: this.#bytes, schema, createdBy: 'circleci-usage-action' });
    this.#group = group;
    group.clear();
    this.#unreadable = shape.columns.map(() => 0);
  }

  add(rows: Uint8Array): void {
    for (let at = 0; at < rows.length; ) {
      at = this.#group.take(rows, at);
      if (this.#group.isFull) this.#writeGroup();
    }
  }

  finish(): DayResult {
    if (this.#group.rows > 0) this.#writeGroup();
    const rows = Number(this.#parquet.num_rows);
    this.#parquet.finish();
    this.#flush();
    return { rows, unreadable: this.#unreadable };
  }

  #writeGroup(): void {
    const start = this.#bytes.offset;
    const columns = this.#shape.columns.map((column, i) => {
      const source = this.#shape.sources[i] as number;
      const { metadata, unreadable } = writeColumnChunk(this.#bytes, column, this.#group, source);
      this.#unreadable[i] = (this.#unreadable[i] as number) + unreadable;
      return metadata;
    });
    const sizes = columns.map(({ meta_data }) => meta_data?.total_uncompressed_size ?? 0n);
    const num_rows = BigInt(this.#group.rows);
    this.#parquet.row_groups.push({
      columns,
      num_rows,
      total_byte_size: sizes.reduce((sum, size) => sum + size, 0n),
      total_compressed_size: BigInt(this.#bytes.offset - start),
    });
    this.#parquet.num_rows += num_rows;
    this.#group.clear();
    this.#flush();
  }

  #flush(): void {
    const bytes = this.#bytes.getBytes();
    for (let done = 0; done < bytes.length; ) done += writeSync(this.#file, bytes, done);
    this.#bytes.index = 0;
  }
}
