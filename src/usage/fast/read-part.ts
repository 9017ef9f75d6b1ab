import type { Tally } from '../problems.ts';
import { preferDamage, readError, type UnpackOptions } from '../unpack.ts';
import type { PartOrder } from './messages.ts';
import { RefusedStream } from './packed-part.ts';
import { Segment } from './segment.ts';
import type { ThreadReader } from './thread-reader.ts';

/**
 * Reads one part into its segment and the reader's sums. Throws what the reference (part.ts) throws, or
 * RefusedStream when the reader can't unpack it.
 */
export async function readPartFast(
  reader: ThreadReader,
  { shape, segment: target, byZlib }: PartOrder,
  options: UnpackOptions,
): Promise<Tally> {
  const segment = target && new Segment(target);
  const sink = (bytes: Uint8Array) => segment?.write(bytes);
  try {
    return byZlib ? await reader.readByZlib(shape, sink, options) : reader.read(shape, sink, options.onBytes);
  } catch (error) {
    if (error instanceof RefusedStream) throw error;
    throw await preferDamage(readError(error, shape.part), shape.part, options);
  } finally {
    segment?.close();
  }
}
