import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { removeFile, tempBeside } from '../../common/files.ts';
import type { RowRequest } from '../part-rows.ts';
import type { ReadRequest } from '../types.ts';
import { MainThread } from './main-thread.ts';
import type { Thread } from './thread.ts';
import { WorkerThread } from './worker-thread.ts';

/** More threads than this would cost more memory than they bring speed. */
const MAX_THREADS = 8;

/** Below this many bytes of gzip in all, starting threads takes longer than reading. */
const WORTH_THREADS = 4_000_000;

/** What threads are started for; `tempDir` is where they put down what they have summed. */
export type ThreadRequest = RowRequest & Pick<ReadRequest, 'tempDir'>;

/** Threads that wait for parts. Whoever starts them ends them. */
export interface Threads {
  readonly all: readonly Thread[];
  /** Rejects when one of them stops for a reason that is no message of its own. */
  readonly failed: Promise<never>;
  /** Removes what they have put down, which nobody needs any more. Returns at once. */
  removeFiles(): void;
  /** Stops all of them at once, whatever they do, and removes what they have put down. */
  end(): Promise<void>;
}

/**
 * Threads for parts of these sizes in bytes: as many as there are processors where that pays, `wanted` of them,
 * whatever the sizes, where it is given.
 */
export function threadsFor(
  request: ThreadRequest,
  sizes: readonly number[],
  wanted: number | undefined,
): Threads {
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const isWorth = bytes >= WORTH_THREADS || wanted !== undefined;
  return isWorth ? startThreads(request, sizes.length, wanted) : justThisThread(request);
}

/** This thread, which keeps what it sums in memory. */
function justThisThread(request: RowRequest): Threads {
  const main = new MainThread(request);
  const { promise: failed } = Promise.withResolvers<never>();
  return { all: [main], failed, removeFiles: () => undefined, end: () => main.end() };
}

/**
 * Starts threads that read parts of this request, never more than parts; the main thread is one of them. The others
 * take longer to start than it takes to look at the parts' headers, so they are started first.
 */
export function startThreads(
  request: ThreadRequest,
  parts: number,
  wanted = availableParallelism(),
): Threads {
  const count = Math.max(1, Math.min(wanted, parts, MAX_THREADS));
  const files = Array.from({ length: count }, () => tempBeside(join(request.tempDir, 'sums')));
  const { promise: failed, reject } = Promise.withResolvers<never>();
  // Whoever gives the threads work hears of it, however long ago it was.
  failed.catch(() => undefined);
  // Threads that ask for each project would wait for the main thread again and again if it read, too.
  const isMainFree = request.includesProject !== undefined && count > 1;
  const [first, ...others] = files as [string, ...string[]];
  const workers = (isMainFree ? files : others).map((file) => new WorkerThread(request, file, reject));
  const all = isMainFree ? workers : [new MainThread(request, first), ...workers];
  const remove = () => Promise.all(files.map(removeFile));
  let removed: Promise<unknown> | undefined;
  return {
    all,
    failed,
    removeFiles: () => {
      removed = remove();
    },
    end: async () => {
      await Promise.all(all.map((thread) => thread.end()));
      await (removed ?? remove());
    },
  };
}
