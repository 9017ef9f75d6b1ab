import { BatchFile } from '../batch-file.ts';
import { copySegment } from '../copy-segment.ts';
import { buffersOf, joinShare, type ShareOrder } from '../join-share.ts';
import type { RowRequest } from '../part-rows.ts';
import { PLAIN_TABLES } from '../partial-cube.ts';
import type { Pause } from '../pause.ts';
import { type CopyOrder, type FromThread, failureOf, type PartOrder, type ToThread } from './messages.ts';
import { readPartFast } from './read-part.ts';
import { ThreadReader } from './thread-reader.ts';

/** How much is read between two messages of progress. */
const PROGRESS_BYTES = 2_000_000;

/** Entries of a table that are held in memory at most: 4 MB of cells, 2 MB of durations. */
const MOST_ENTRIES = 2 ** 16;

export interface ThreadWorkOptions {
  readonly request: RowRequest;
  /** A file to make, for what is put down; everything stays in memory where it is left out. */
  readonly batchFile?: string | undefined;
  readonly send: (message: FromThread, moved?: readonly ArrayBuffer[]) => void;
  /** For a thread that has other things to do as well. */
  readonly pause?: Pause;
  /** Ends the work. */
  readonly signal?: AbortSignal;
}

/** The work of one thread: it reads the parts that it is given, one after another, hands over their sums, and copies. */
export class ThreadWork {
  readonly #options: ThreadWorkOptions;
  readonly #file: BatchFile | undefined;
  /** Undefined once its sums are handed over. */
  #reader: ThreadReader | undefined;

  constructor(options: ThreadWorkOptions) {
    const { request, batchFile } = options;
    this.#options = options;
    this.#file = batchFile === undefined ? undefined : new BatchFile(batchFile);
    this.#reader = new ThreadReader(
      request,
      this.#file && { store: { file: this.#file, most: MOST_ENTRIES } },
    );
  }

  /** Does what it is told, and sends what came of it, errors too. One order at a time. */
  async take(order: ToThread): Promise<void> {
    if (order === 'sums') await this.#attempt(() => this.#sendSums());
    else if ('index' in order) await this.#read(order);
    else if ('share' in order) await this.#attempt(() => this.#join(order.share));
    else await this.#attempt(() => this.#copy(order));
  }

  /** Closes what is open. */
  close(): void {
    this.#file?.close();
  }

  async #read(order: PartOrder): Promise<void> {
    const { index } = order;
    const { send, pause, signal } = this.#options;
    try {
      if (this.#reader === undefined) throw new Error('A part came behind the last one.');
      const onBytes = seldom((bytesRead) => send({ type: 'progress', index, bytesRead }));
      const result = await readPartFast(this.#reader, order, { onBytes, pause, signal });
      send({ type: 'part', index, result });
    } catch (error) {
      send({ type: 'failure', index, failure: failureOf(error) });
    }
  }

  #sendSums(): void {
    const partials = this.#reader?.partials() ?? [];
    this.#reader = undefined;
    const buffers = partials.flatMap(({ tables }) => PLAIN_TABLES.map((table) => tables[table].words.buffer));
    // Moved, not copied: they are large.
    this.#options.send({ type: 'sums', partials }, buffers as ArrayBuffer[]);
  }

  #join(order: ShareOrder): void {
    const share = joinShare(order);
    this.#options.send({ type: 'share', share }, buffersOf(share));
  }

  async #copy({ copies, isLast }: CopyOrder): Promise<void> {
    for (const copy of copies) await copySegment(copy, this.#options.pause);
    this.#options.send({ type: 'copied', isLast });
  }

  async #attempt(work: () => void | Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#options.send({ type: 'stopped', failure: failureOf(error) });
    }
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
