import type { RowRequest } from '../part-rows.ts';
import type { PartialCube } from '../partial-cube.ts';
import type { Tally } from '../problems.ts';
import { RefusedStream } from './packed-part.ts';
import { type PoolOptions, type PoolPart, type PoolResult, readInWorkers } from './pool.ts';
import { readPartFast } from './read-part.ts';
import { ThreadReader } from './thread-reader.ts';

/** Below this many bytes of gzip in all, starting threads takes longer than reading. */
const WORTH_THREADS = 4_000_000;

/**
 * Reads parts by the compiled reader; gives what they were counted and add up to. `byZlib` of the parts is set
 * here: when one part can't be unpacked by the reader, everything is read anew, unpacked by zlib.
 *
 * Throws what the reference (part.ts) throws.
 */
export async function readPartsFast(
  parts: readonly PoolPart[],
  request: RowRequest,
  options: PoolOptions,
): Promise<PoolResult> {
  const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
  const read = bytes < WORTH_THREADS && options.workers === undefined ? readHere : readInWorkers;
  try {
    return await read(parts, request, options);
  } catch (error) {
    if (!(error instanceof RefusedStream)) throw error;
    const anew = parts.map((part) => ({ ...part, byZlib: true }));
    return await read(anew, request, options);
  }
}

/** Reads parts on this thread, one after another. */
async function readHere(
  parts: readonly PoolPart[],
  request: RowRequest,
  { signal, onProgress, onPart }: PoolOptions,
): Promise<PoolResult> {
  const reader = new ThreadReader(request);
  const tallies: Tally[] = [];
  let bytesBefore = 0;
  for (const part of parts) {
    signal?.throwIfAborted();
    const onBytes = (bytesRead: number) => onProgress?.(bytesBefore + bytesRead);
    const result = await readPartFast(reader, part, { signal, onBytes });
    tallies.push(result.tally);
    onPart?.(part.index, result);
    bytesBefore += part.bytes;
  }
  const partials: readonly PartialCube[] = reader.partials();
  // In their order, parts know their place from the start.
  return { tallies, partials, copied: Promise.resolve() };
}
