import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { removeFile, tempBeside } from '../../common/files.ts';
import type { RowRequest } from '../part-rows.ts';
import type { ReadRequest } from '../types.ts';
import type { WorkerOrder } from './messages.ts';
import { workerFile } from './worker-file.ts';

/** More threads than this would cost more memory than they bring speed. */
const MAX_THREADS = 8;

export interface Thread {
  readonly worker: Worker;
  /** Two words: whether the answer to the thread's question has come, and whether it is yes. */
  readonly answer: Int32Array;
}

/** What threads are started for; `tempDir` is where they put down what they have summed. */
export type ThreadRequest = RowRequest & Pick<ReadRequest, 'tempDir'>;

/** Threads that wait for parts. Whoever starts them ends them. */
export interface Threads {
  readonly all: readonly Thread[];
  /** Rejects when one of them stops for a reason that is no message of its own. */
  readonly failed: Promise<never>;
  /** Stops all of them at once, whatever they do, and removes what they have put down. */
  end(): Promise<void>;
}

/**
 * Starts threads that read parts of this request. They take longer to start than it takes to look at the parts'
 * headers, so they are started first. `wanted` of them; as many as there are processors when it is left out; never
 * more than parts.
 */
export function startThreads(
  request: ThreadRequest,
  parts: number,
  wanted = availableParallelism(),
): Threads {
  const count = Math.max(1, Math.min(wanted, parts, MAX_THREADS));
  const files = Array.from({ length: count }, () => tempBeside(join(request.tempDir, 'sums')));
  const all = files.map((file) => start(request, file));
  const { promise: failed, reject } = Promise.withResolvers<never>();
  // Whoever gives the threads work hears of it, however long ago it was.
  failed.catch(() => undefined);
  for (const { worker } of all) worker.on('error', reject);
  return {
    all,
    failed,
    end: async () => {
      await Promise.all(all.map(({ worker }) => worker.terminate()));
      for (const file of files) await removeFile(file);
    },
  };
}

function start({ period, previous, lenient, includesProject }: RowRequest, batchFile: string): Thread {
  const answer = new SharedArrayBuffer(8);
  const order: WorkerOrder = {
    request: { period, previous, lenient },
    asks: includesProject !== undefined,
    answer,
    batchFile,
  };
  const worker = new Worker(entry(), {
    workerData: order,
    resourceLimits: { maxYoungGenerationSizeMb: 4 },
  });
  return { worker, answer: new Int32Array(answer) };
}

/** The worker's entry, which is TypeScript where this file is. */
function entry(): URL | string {
  const file = workerFile();
  return import.meta.url.endsWith('.ts') ? new URL(String(file).replace(/\.js$/, '.ts')) : file;
}
