// The entry of a worker thread: reads the parts that it is given, one after another, and hands over their sums.
import { parentPort, workerData } from 'node:worker_threads';
import { BatchFile } from '../batch-file.ts';
import { copySegment } from '../copy-segment.ts';
import { PLAIN_TABLES } from '../partial-cube.ts';
import {
  type CopyOrder,
  type FromWorker,
  failureOf,
  type PartOrder,
  type ToWorker,
  type WorkerOrder,
} from './messages.ts';
import { readPartFast } from './read-part.ts';
import { ThreadReader } from './thread-reader.ts';

const { request, asks, answer, batchFile } = workerData as WorkerOrder;
const words = new Int32Array(answer);

/** How much is read between two messages of progress. */
const PROGRESS_BYTES = 2_000_000;

/** Entries of a table that are held in memory at most: 4 MB of cells, 2 MB of durations. */
const MOST_ENTRIES = 2 ** 16;

const reader = new ThreadReader(
  { ...request, includesProject: asks ? ask : undefined },
  { store: { file: new BatchFile(batchFile), most: MOST_ENTRIES } },
);

/** The filter lives on the main thread, which is asked once for each project. */
function ask({ organisation, name }: { organisation: string; name: string }): boolean {
  send({ type: 'question', project: { organisation, name } });
  Atomics.wait(words, 0, 0);
  Atomics.store(words, 0, 0);
  return Atomics.load(words, 1) === 1;
}

parentPort?.on('message', (order: ToWorker) => {
  if (order === 'sums') sendSums();
  else if ('index' in order) void read(order);
  else copy(order);
});

async function read(order: PartOrder): Promise<void> {
  const { index } = order;
  try {
    const onBytes = seldom((bytesRead) => send({ type: 'progress', index, bytesRead }));
    send({ type: 'part', index, result: await readPartFast(reader, order, { onBytes }) });
  } catch (error) {
    send({ type: 'failure', index, failure: failureOf(error) });
  }
}

/** Progress is looked at by people: a message for each chunk would cost more than the reading. */
function seldom(report: (bytesRead: number) => void): (bytesRead: number) => void {
  let next = 0;
  return (bytesRead) => {
    if (bytesRead < next) return;
    next = bytesRead + PROGRESS_BYTES;
    report(bytesRead);
  };
}

function sendSums(): void {
  attempt(() => {
    const partials = reader.partials();
    const buffers = partials.flatMap(({ tables }) => PLAIN_TABLES.map((table) => tables[table].words.buffer));
    // Moved, not copied: they are large.
    send({ type: 'sums', partials }, buffers as ArrayBuffer[]);
  });
}

function copy({ copies, isLast }: CopyOrder): void {
  attempt(() => {
    copies.forEach(copySegment);
    send({ type: 'copied', isLast });
  });
  if (isLast) parentPort?.close();
}

function attempt(work: () => void): void {
  try {
    work();
  } catch (error) {
    send({ type: 'stopped', failure: failureOf(error) });
  }
}

function send(message: FromWorker, moved: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, moved);
}
