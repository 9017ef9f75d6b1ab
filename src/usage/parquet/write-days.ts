import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { NoSpaceError } from '../../common/errors.ts';
import type { DayOrder, DayResult, DayShape } from './day-file.ts';
import type { DayAnswer } from './parquet-worker.ts';
import { parquetWorkerFile } from './worker-file.ts';

export interface WriteOptions {
  /** Threads beside this one; 0 writes on this one. */
  readonly threads: number;
  readonly signal?: AbortSignal | undefined;
  /** Hears of each file that is written. */
  readonly onDay: (result: DayResult) => void;
}

/**
 * Writes files in this order, each on one thread. When it returns or throws, all threads have ended.
 *
 * Throws NoSpaceError, and the signal's reason.
 */
export async function writeDays(
  orders: readonly DayOrder[],
  shape: DayShape,
  options: WriteOptions,
): Promise<void> {
  await (options.threads === 0 ? writeHere : writeOnThreads)(orders, shape, options);
}

async function writeHere(
  orders: readonly DayOrder[],
  shape: DayShape,
  { signal, onDay }: WriteOptions,
): Promise<void> {
  const { writeDayFile } = await import('./day-file.ts');
  const { RowGroup } = await import('./row-group.ts');
  const group = new RowGroup(shape.width);
  for (const order of orders) {
    // A signal is heard between two files only.
    await setImmediate();
    signal?.throwIfAborted();
    onDay(writeDayFile(order, shape, group));
  }
}

async function writeOnThreads(
  orders: readonly DayOrder[],
  shape: DayShape,
  { threads, signal, onDay }: WriteOptions,
): Promise<void> {
  signal?.throwIfAborted();
  // The threads share the iterator: each takes the next order when it is free.
  const waiting = orders.values();
  const workers = Array.from({ length: threads }, () => startWorker(shape));
  const work = async (worker: Worker): Promise<void> => {
    for (const order of waiting) onDay(await ask(worker, order, signal));
  };
  try {
    await Promise.all(workers.map(work));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

async function ask(worker: Worker, order: DayOrder, signal: AbortSignal | undefined): Promise<DayResult> {
  worker.postMessage(order);
  const [answer]: DayAnswer[] = await once(worker, 'message', { signal }).catch((error: unknown) => {
    signal?.throwIfAborted();
    throw error;
  });
  if (answer === undefined) throw new Error('A thread gave no answer.');
  if ('noSpace' in answer) throw new NoSpaceError(answer.noSpace);
  return answer;
}

/** Its entry is TypeScript where this file is. */
function startWorker(shape: DayShape): Worker {
  const file = parquetWorkerFile();
  const entry = import.meta.url.endsWith('.ts') ? new URL(String(file).replace(/\.js$/, '.ts')) : file;
  return new Worker(entry, { workerData: shape, resourceLimits: { maxYoungGenerationSizeMb: 16 } });
}
