// The entry of a worker thread.
import { parentPort, workerData } from 'node:worker_threads';
import type { FromThread, ToThread, WorkerOrder } from './messages.ts';
import { ThreadWork } from './thread-work.ts';

const { request, asks, answer, batchFile } = workerData as WorkerOrder;
const words = new Int32Array(answer);

const work = new ThreadWork({
  request: { ...request, includesProject: asks ? ask : undefined },
  batchFile,
  send,
});

/** The filter lives on the main thread, which is asked once for each project. */
function ask({ organisation, name }: { organisation: string; name: string }): boolean {
  send({ type: 'question', project: { organisation, name } });
  Atomics.wait(words, 0, 0);
  Atomics.store(words, 0, 0);
  return Atomics.load(words, 1) === 1;
}

parentPort?.on('message', async (order: ToThread) => {
  await work.take(order);
  if (typeof order === 'object' && 'isLast' in order && order.isLast) parentPort?.close();
});

function send(message: FromThread, moved: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, moved);
}
