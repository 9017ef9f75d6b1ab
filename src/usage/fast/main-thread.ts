import { setImmediate as nextTurn } from 'node:timers/promises';
import type { RowRequest } from '../part-rows.ts';
import type { FromThread, ToThread } from './messages.ts';
import type { Thread } from './thread.ts';
import { ThreadWork } from './thread-work.ts';

/** How long it reads before it looks after the other threads, in milliseconds: so long one may wait for its next part. */
const TURN_MS = 4;

/**
 * The main thread as one of those that read: it is there already, when others take a tenth of a second to start, and
 * would only wait for them.
 */
export class MainThread implements Thread {
  readonly isMain = true;
  readonly #work: ThreadWork;
  readonly #stop = new AbortController();
  #take: (message: FromThread) => void = () => undefined;
  /** Resolves when it has done what it was given. */
  #done: Promise<void> = Promise.resolve();
  /** When its turn is over. */
  #until = 0;

  /** Where `batchFile` is left out, sums stay in memory. */
  constructor(request: RowRequest, batchFile?: string) {
    const { signal } = this.#stop;
    const send = (message: FromThread) => {
      if (!signal.aborted) this.#take(message);
    };
    this.#work = new ThreadWork({ request, batchFile, send, signal, pause: () => this.#pause() });
  }

  listen(take: (message: FromThread) => void): void {
    this.#take = take;
  }

  give(order: ToThread): void {
    this.#done = this.#done
      .then(() => nextTurn())
      .then(() => (this.#stop.signal.aborted ? undefined : this.#work.take(order)));
  }

  /** Never needed: it asks the filter itself. */
  answer(): void {}

  async end(): Promise<void> {
    this.#stop.abort();
    await this.#done;
    this.#work.close();
  }

  async #pause(): Promise<void> {
    if (performance.now() < this.#until) return;
    await nextTurn();
    this.#stop.signal.throwIfAborted();
    this.#until = performance.now() + TURN_MS;
  }
}
