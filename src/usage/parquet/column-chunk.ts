import type { ByteWriter } from 'hyparquet-writer';
import type { ParquetColumn } from './columns.ts';
import { type Numbering, numberEach, numberValues } from './numbering.ts';
import { type ChunkMetadata, encodeNumbers, Pages } from './pages.ts';
import { type PlainValues, plainValues } from './plain-values.ts';
import type { RowGroup } from './row-group.ts';
import { physicalType } from './schema.ts';

export interface WrittenChunk {
  readonly metadata: ChunkMetadata;
  /** Values that are not of the column's kind, and are null in the file. */
  readonly unreadable: number;
}

/**
 * Writes a column of a group: one page of its values; or, where many are equal, one of the different ones and one of
 * their numbers. `source` is the column's place in the rows, -1 when they lack it.
 *
 * The package has a way from arrays of values to the same pages. Here no array of values is made: texts stay bytes,
 * and a number that is there many times is read once.
 */
export function writeColumnChunk(
  writer: ByteWriter,
  { name, kind }: ParquetColumn,
  group: RowGroup,
  source: number,
): WrittenChunk {
  // Readers know no numbered booleans.
  const numbering = kind === 'truth' ? numberEach(group, source) : numberValues(group, source);
  const values = plainValues(kind);
  const { levels, numbers, different, unreadable } = readValues(group, source, numbering, values);
  const nulls = group.rows - numbers.length;
  const pages = new Pages(writer);
  if (numbering.isShared) {
    pages.writeDictionary(values.encode(), different);
    pages.writeData('RLE_DICTIONARY', encodeNumbers(numbers, different), levels, nulls);
  } else {
    pages.writeData('PLAIN', values.encode(), levels, nulls);
  }
  return { metadata: pages.describe(name, physicalType(kind), nulls, values.bounds()), unreadable };
}

/** Values as they are written. */
interface ReadValues {
  /** 1 for each row that has a value, 0 for null. */
  readonly levels: Uint8Array;
  /** The number of each row's value, without nulls. */
  readonly numbers: Uint32Array;
  /** How many values were added. */
  readonly different: number;
  readonly unreadable: number;
}

/** Adds each numbered value that can be read to `values`, and takes the others for null. */
function readValues(group: RowGroup, source: number, numbering: Numbering, values: PlainValues): ReadValues {
  let different = 0;
  const places = Int32Array.from(numbering.rows, (row) => {
    const isReadable = values.add(group.bytes, group.start(row, source), group.end(row, source));
    return isReadable ? different++ : -1;
  });
  const levels = new Uint8Array(group.rows);
  const numbers = new Uint32Array(group.rows);
  let present = 0;
  let unreadable = 0;
  for (let row = 0; row < group.rows; row++) {
    const number = numbering.numbers[row] as number;
    const place = number < 0 ? -1 : (places[number] as number);
    if (place >= 0) {
      levels[row] = 1;
      numbers[present++] = place;
    } else if (number >= 0) {
      unreadable++;
    }
  }
  return { levels, numbers: numbers.subarray(0, present), different, unreadable };
}
