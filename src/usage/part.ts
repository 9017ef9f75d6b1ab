import type { Header } from './columns.ts';
import type { CubeBuilder } from './cube-builder.ts';
import { RowSorter, type Shelf, type SortTarget } from './parquet/row-sorter.ts';
import { PartRows } from './part-rows.ts';
import type { Tally } from './problems.ts';
import { Scanner } from './scan.ts';
import type { TempFile } from './temp-file.ts';
import type { Part, ReadRequest } from './types.ts';
import { preferDamage, type UnpackOptions, unpack } from './unpack.ts';

/** Clean bytes that are worth a write. */
const FLUSH_BYTES = 256 * 1024;

/** What is to be done with one part. */
export interface PartTask {
  readonly part: Part;
  readonly header: Header;
  /** The columns of merged.csv. */
  readonly columns: Header;
  /** Where the clean rows of the period go; undefined when none are wanted. */
  readonly segment: TempFile | undefined;
  /** Where they go sorted for Parquet; undefined when that is not wanted. */
  readonly sortTarget: SortTarget | undefined;
}

/** What came of one part, beside what it added to the builder. */
export interface PartRead {
  readonly tally: Tally;
  /** Its rows, sorted for Parquet; none when that is not wanted. */
  readonly shelves: readonly Shelf[];
}

/**
 * Reads one part from end to end: each row goes to the segment and to the sorter, if it is the period's, and into
 * the builder.
 *
 * What it added counts only when it returns. Throws what `unpack` and the scanner throw, DamagedDataError for a
 * malformed record or a bad value unless `lenient`, and NoSpaceError when a file can't be written.
 */
export async function readPart(
  task: PartTask,
  request: ReadRequest,
  builder: CubeBuilder,
  options: UnpackOptions,
): Promise<PartRead> {
  const { part, segment, sortTarget } = task;
  const isWriting = segment !== undefined || sortTarget !== undefined;
  const sorter = sortTarget && new RowSorter(sortTarget);
  try {
    const rows = new PartRows({ ...task, isWriting }, request, builder);
    const scanner = new Scanner(part.label, rows);
    const send = async () => {
      const clean = rows.clean.take();
      sorter?.write(clean);
      await segment?.append(clean);
    };
    for await (const chunk of unpack(part, options)) {
      scanner.push(chunk);
      // Nothing more is unpacked until the disk has taken these bytes.
      if (rows.clean.length >= FLUSH_BYTES) await send();
    }
    scanner.end();
    await send();
    return { tally: rows.tally, shelves: sorter?.finish() ?? [] };
  } catch (error) {
    throw await preferDamage(error, part, options);
  } finally {
    sorter?.close();
  }
}
