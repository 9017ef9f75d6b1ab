import { ByteWriter, type ParquetWriter } from 'hyparquet-writer';
import { writePageHeader } from 'hyparquet-writer/src/datapage.js';
import { writeRleBitPackedHybrid } from 'hyparquet-writer/src/encoding.js';
import { snappyCompress } from 'hyparquet-writer/src/snappy.js';
import type { Bounds } from './plain-values.ts';

/** How a file's footer describes a group of rows, and a column of it. */
export type GroupMetadata = ParquetWriter['row_groups'][number];
export type ChunkMetadata = GroupMetadata['columns'][number];
type Description = NonNullable<ChunkMetadata['meta_data']>;
type PageHeader = Parameters<typeof writePageHeader>[1];
type PageSizes = Pick<PageHeader, 'uncompressed_page_size' | 'compressed_page_size'>;

/** Writes the pages of one column of a group, snappy compressed. */
export class Pages {
  readonly #writer: ByteWriter;
  readonly #start: number;
  #uncompressed = 0;
  #dictionaryAt: number | undefined;
  #dataAt = 0;
  #encoding: Description['encodings'][number] = 'PLAIN';
  #rows = 0;

  constructor(writer: ByteWriter) {
    this.#writer = writer;
    this.#start = writer.offset;
  }

  /** Writes the page of different values, plainly encoded: `count` of them. */
  writeDictionary(values: Uint8Array, count: number): void {
    this.#dictionaryAt = this.#writer.offset;
    this.#write(new Uint8Array(0), values, (sizes) => ({
      type: 'DICTIONARY_PAGE',
      ...sizes,
      dictionary_page_header: { num_values: count, encoding: 'PLAIN' },
    }));
  }

  /** Writes the page of values, or of their numbers. `levels` is 1 for each row that has a value, 0 for null. */
  writeData(encoding: 'PLAIN' | 'RLE_DICTIONARY', data: Uint8Array, levels: Uint8Array, nulls: number): void {
    this.#dataAt = this.#writer.offset;
    this.#encoding = encoding;
    this.#rows = levels.length;
    const encodedLevels = hybrid(levels, 1);
    this.#write(encodedLevels, data, (sizes) => ({
      type: 'DATA_PAGE_V2',
      ...sizes,
      data_page_header_v2: {
        num_values: levels.length,
        num_nulls: nulls,
        num_rows: levels.length,
        encoding,
        definition_levels_byte_length: encodedLevels.length,
        repetition_levels_byte_length: 0,
        is_compressed: true,
      },
    }));
  }

  /** What the footer says of the column. */
  describe(
    name: string,
    type: Description['type'],
    nulls: number,
    bounds: Bounds | undefined,
  ): ChunkMetadata {
    const isNumbered = this.#dictionaryAt !== undefined;
    return {
      file_offset: BigInt(this.#start),
      meta_data: {
        type,
        encodings: isNumbered ? ['PLAIN', this.#encoding] : [this.#encoding],
        path_in_schema: [name],
        codec: 'SNAPPY',
        num_values: BigInt(this.#rows),
        total_compressed_size: BigInt(this.#writer.offset - this.#start),
        total_uncompressed_size: BigInt(this.#uncompressed),
        data_page_offset: BigInt(this.#dataAt),
        ...(this.#dictionaryAt !== undefined && { dictionary_page_offset: BigInt(this.#dictionaryAt) }),
        statistics: {
          null_count: BigInt(nulls),
          ...(bounds && { min_value: bounds.least, max_value: bounds.greatest }),
        },
      },
    };
  }

  /** Levels are not compressed. */
  #write(levels: Uint8Array, data: Uint8Array, headerOf: (sizes: PageSizes) => PageHeader): void {
    const compressed = snappyCompress(data);
    const start = this.#writer.offset;
    writePageHeader(
      this.#writer,
      headerOf({
        uncompressed_page_size: levels.length + data.length,
        compressed_page_size: levels.length + compressed.length,
      }),
    );
    this.#uncompressed += this.#writer.offset - start + levels.length + data.length;
    this.#writer.appendBytes(levels);
    this.#writer.appendBytes(compressed);
  }
}

/** Numbers below `limit`, as a data page has them. */
export function encodeNumbers(numbers: Uint32Array, limit: number): Uint8Array {
  const bits = Math.ceil(Math.log2(Math.max(limit, 1)));
  const page = new ByteWriter();
  page.appendUint8(bits);
  writeRleBitPackedHybrid(page, numbers, bits);
  return page.getBytes();
}

function hybrid(values: Uint8Array, bits: number): Uint8Array {
  const writer = new ByteWriter();
  writeRleBitPackedHybrid(writer, values, bits);
  return writer.getBytes();
}
