import { Worker } from 'node:worker_threads';
import type { RowRequest } from '../part-rows.ts';
import type { FromThread, ToThread, WorkerOrder } from './messages.ts';
import type { Thread } from './thread.ts';
import { workerFile } from './worker-file.ts';

/** A thread of its own. It takes a tenth of a second to start. */
export class WorkerThread implements Thread {
  readonly isMain = false;
  readonly #worker: Worker;
  /** Two words: whether the answer to its question has come, and whether it is yes. */
  readonly #answer = new Int32Array(new SharedArrayBuffer(8));

  /** `onError` hears why it stops when that is no message of its own. */
  constructor(request: RowRequest, batchFile: string, onError: (error: unknown) => void) {
    const { period, previous, lenient, includesProject } = request;
    const order: WorkerOrder = {
      request: { period, previous, lenient },
      asks: includesProject !== undefined,
      answer: this.#answer.buffer,
      batchFile,
    };
    this.#worker = new Worker(entry(), {
      workerData: order,
      resourceLimits: { maxYoungGenerationSizeMb: 4 },
    });
    this.#worker.on('error', onError);
  }

  listen(take: (message: FromThread) => void): void {
    this.#worker.on('message', take);
  }

  give(order: ToThread): void {
    this.#worker.postMessage(order);
  }

  answer(isYes: boolean): void {
    Atomics.store(this.#answer, 1, isYes ? 1 : 0);
    Atomics.store(this.#answer, 0, 1);
    Atomics.notify(this.#answer, 0);
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** The worker's entry, which is TypeScript where this file is. */
function entry(): URL | string {
  const file = workerFile();
  return import.meta.url.endsWith('.ts') ? new URL(String(file).replace(/\.js$/, '.ts')) : file;
}
