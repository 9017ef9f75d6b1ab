import { ByteWriter, type ColumnSource, ParquetWriter } from 'hyparquet-writer';
import type { TempFile } from '../temp-file.ts';
import type { ParquetColumn } from './columns.ts';
import { PackedValues } from './packed-rows.ts';
import { RowGroup } from './row-group.ts';
import { parquetSchema } from './schema.ts';
import { type ValueReader, valueReader } from './values.ts';

/** Rows of a group, which is written in one go: no signal is heard for that long. See docs/decisions.md. */
const GROUP_ROWS = 16_384;
/** A group of rows with long values ends sooner. Usual rows have a third of this. */
const GROUP_BYTES = 32_000_000;

/** Writes the rows of one day as Parquet, snappy compressed, a group of rows after another. */
export class DayWriter {
  readonly #file: TempFile;
  readonly #columns: readonly ParquetColumn[];
  readonly #readers: readonly ValueReader[];
  readonly #bytes = new ByteWriter();
  readonly #parquet: ParquetWriter;
  readonly #group: RowGroup;
  #rows = 0;
  /** Values that are not of their column's kind, by column; they are null in the file. */
  readonly unreadable: Uint32Array;
  /** Those of the group. */
  readonly #found: Uint32Array;

  constructor(file: TempFile, columns: readonly ParquetColumn[]) {
    this.#file = file;
    this.#columns = columns;
    this.#readers = columns.map(({ kind }) => valueReader(kind));
    const schema = parquetSchema(columns);
    this.#parquet = new ParquetWriter({ writer: this.#bytes, schema, createdBy: 'circleci-usage-action' });
    this.#group = new RowGroup(columns.length);
    this.unreadable = new Uint32Array(columns.length);
    this.#found = new Uint32Array(columns.length);
  }

  /** Rows written so far. */
  get rows(): number {
    return this.#rows;
  }

  /** Takes packed rows, whole ones. Throws NoSpaceError, and the signal's reason. */
  async write(packed: Uint8Array, signal?: AbortSignal): Promise<void> {
    const values = new PackedValues(packed);
    const group = this.#group;
    while (!values.isAtEnd) {
      group.take(values);
      if (group.rows < GROUP_ROWS && group.length < GROUP_BYTES) continue;
      await this.#writeGroup(signal);
    }
  }

  /** Writes what is left, and the footer. The file is whole then, and still open. */
  async finish(signal?: AbortSignal): Promise<void> {
    if (this.#group.rows > 0) await this.#writeGroup(signal);
    this.#parquet.finish();
    await this.#append();
  }

  async #writeGroup(signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    const { rows } = this.#group;
    const columnData = this.#columns.map((column, i) => this.#source(column, i));
    this.#parquet.write({ columnData, rowGroupSize: rows });
    this.#found.forEach((count, i) => {
      this.unreadable[i] = (this.unreadable[i] ?? 0) + count;
    });
    this.#rows += rows;
    this.#group.clear();
    await this.#append();
  }

  /** A column of the group. Its values are made when the writer comes to it, maybe more than once, and not kept. */
  #source({ name }: ParquetColumn, column: number): ColumnSource {
    const read = this.#readers[column] as ValueReader;
    const group = this.#group;
    const found = this.#found;
    return {
      name,
      get data() {
        const { values, unreadable } = group.values(column, read);
        found[column] = unreadable;
        return values;
      },
    };
  }

  async #append(): Promise<void> {
    await this.#file.append(this.#bytes.getBytes());
    this.#bytes.index = 0;
  }
}
