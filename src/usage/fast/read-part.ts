import type { PartExtent } from '../merged-file.ts';
import { RowSorter, type Shelf } from '../parquet/row-sorter.ts';
import type { Tally } from '../problems.ts';
import { preferDamage, readError } from '../unpack.ts';
import type { PartOrder, PartResult } from './messages.ts';
import { RefusedStream } from './packed-part.ts';
import { PartWriter } from './part-writer.ts';
import type { ThreadReader, ThreadReadOptions } from './thread-reader.ts';

/**
 * Reads one part: its rows go to its target and into the reader's sums. Throws what the reference (part.ts) throws,
 * RefusedStream when the reader can't unpack it, and what a pause rejects with.
 */
export async function readPartFast(
  reader: ThreadReader,
  { shape, target, sortTarget, byZlib }: PartOrder,
  options: ThreadReadOptions,
): Promise<PartResult> {
  const writer = target && new PartWriter(target);
  const sorter = sortTarget && new RowSorter(sortTarget);
  const sink = (all: Uint8Array, isAll: boolean) => {
    // Blocks end within records, which the sorter takes as a whole.
    const mayLeaveSome = writer !== undefined && sorter === undefined && !isAll;
    const bytes = mayLeaveSome ? all.subarray(0, writer.countToWrite(all.length)) : all;
    writer?.write(bytes);
    sorter?.write(bytes);
    return bytes.length;
  };
  let extent: PartExtent = { bytes: 0, inSegment: 0 };
  let shelves: readonly Shelf[] = [];
  let tally: Tally;
  try {
    tally = await (byZlib ? reader.readByZlib(shape, sink, options) : reader.read(shape, sink, options));
    shelves = sorter?.finish() ?? shelves;
  } catch (error) {
    if (error instanceof RefusedStream) throw error;
    throw await preferDamage(readError(error, shape.part), shape.part, options);
  } finally {
    sorter?.close();
    extent = writer?.close() ?? extent;
  }
  return { tally, extent, shelves };
}
