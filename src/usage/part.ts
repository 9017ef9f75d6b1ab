import type { Header } from './columns.ts';
import type { CubeBuilder } from './cube-builder.ts';
import { PartRows, type RowSink } from './part-rows.ts';
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
  /** Where else the rows of the period go. */
  readonly sink?: RowSink | undefined;
}

/**
 * Reads one part from end to end: each row goes to the segment, if it is the period's, and into the builder.
 *
 * What it added counts only when it returns. Throws what `unpack` and the scanner throw, DamagedDataError for a
 * malformed record or a bad value unless `lenient`, and NoSpaceError when the segment can't be written.
 */
export async function readPart(
  task: PartTask,
  request: ReadRequest,
  builder: CubeBuilder,
  options: UnpackOptions,
): Promise<Tally> {
  const { part, segment, sink } = task;
  try {
    const rows = new PartRows({ ...task, isWriting: segment !== undefined }, request, builder, sink);
    const scanner = new Scanner(part.label, rows);
    for await (const chunk of unpack(part, options)) {
      scanner.push(chunk);
      // Nothing more is unpacked until the disk has taken these bytes.
      if (rows.clean.length >= FLUSH_BYTES) await segment?.append(rows.clean.take());
      await sink?.drain();
    }
    scanner.end();
    await segment?.append(rows.clean.take());
    return rows.tally;
  } catch (error) {
    throw await preferDamage(error, part, options);
  }
}
