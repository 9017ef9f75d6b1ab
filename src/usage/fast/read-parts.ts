import { RefusedStream } from './packed-part.ts';
import type { PoolPart } from './part-orders.ts';
import { type PoolOptions, type PoolResult, readOnThreads } from './pool.ts';
import { startThreads, type ThreadRequest, type Threads } from './threads.ts';

/**
 * Reads parts by the compiled reader, on these threads, which it ends; gives what they were counted and add up to.
 * `byZlib` of the parts is set here: when one part can't be unpacked by the reader, everything is read anew, unpacked
 * by zlib.
 *
 * Throws what the reference (part.ts) throws.
 */
export async function readPartsFast(
  parts: readonly PoolPart[],
  request: ThreadRequest,
  options: PoolOptions,
  threads: Threads,
): Promise<PoolResult> {
  try {
    return await readOnThreads(threads, parts, request, options);
  } catch (error) {
    if (!(error instanceof RefusedStream)) throw error;
    const anew = parts.map((part) => ({ ...part, byZlib: true }));
    options.onAnew?.();
    // Those before have ended; they would count rows twice.
    const others = startThreads(request, parts.length, threads.all.length);
    return await readOnThreads(others, anew, request, options);
  }
}
