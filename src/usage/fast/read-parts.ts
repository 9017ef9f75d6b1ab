import type { RowRequest } from '../part-rows.ts';
import type { Tally } from '../problems.ts';
import { RefusedStream } from './packed-part.ts';
import { type PoolOptions, type PoolPart, type PoolResult, readInWorkers } from './pool.ts';
import { readPartFast } from './read-part.ts';
import { ThreadReader } from './thread-reader.ts';
import { startThreads, type ThreadRequest, type Threads } from './threads.ts';

/** Below this many bytes of gzip in all, starting threads takes longer than reading. */
const WORTH_THREADS = 4_000_000;

/**
 * Starts threads where that pays for parts of these sizes in bytes. `workers` of them, whatever the sizes, where it is
 * given.
 */
export function threadsFor(
  request: ThreadRequest,
  sizes: readonly number[],
  workers: number | undefined,
): Threads | undefined {
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const isWorth = bytes >= WORTH_THREADS || workers !== undefined;
  return isWorth ? startThreads(request, sizes.length, workers) : undefined;
}

/**
 * Reads parts by the compiled reader, on these threads or on this one; gives what they were counted and add up to.
 * `byZlib` of the parts is set here: when one part can't be unpacked by the reader, everything is read anew, unpacked
 * by zlib.
 *
 * Throws what the reference (part.ts) throws.
 */
export async function readPartsFast(
  parts: readonly PoolPart[],
  request: ThreadRequest,
  options: PoolOptions,
  threads?: Threads,
): Promise<PoolResult> {
  try {
    return await (threads
      ? readInWorkers(threads, parts, request, options)
      : readHere(parts, request, options));
  } catch (error) {
    if (!(error instanceof RefusedStream)) throw error;
    const anew = parts.map((part) => ({ ...part, byZlib: true }));
    options.onAnew?.();
    if (threads === undefined) return await readHere(anew, request, options);
    // These have ended; they would count rows twice.
    return await readInWorkers(
      startThreads(request, parts.length, threads.all.length),
      anew,
      request,
      options,
    );
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
  // In their order, parts know their place from the start.
  return { tallies, partials: reader.partials(), copied: Promise.resolve() };
}
