import type { RowRequest } from '../part-rows.ts';
import type { PartialCube } from '../partial-cube.ts';
import type { Tally } from '../problems.ts';
import { CopyOrders, type TakeCopy } from './copy-orders.ts';
import { Helper } from './helper.ts';
import {
  errorOf,
  type Failure,
  type FromThread,
  type PartResult,
  plainErrorOf,
  type ToThread,
} from './messages.ts';
import { PartOrders, type PoolPart } from './part-orders.ts';
import type { Thread } from './thread.ts';
import type { Threads } from './threads.ts';

export interface PoolOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called with all bytes of parts read so far. */
  readonly onProgress?: ((bytesRead: number) => void) | undefined;
  /** Called when a part is finished, with its clean rows. */
  readonly onPart?: ((index: number, result: PartResult) => void) | undefined;
  /** Called when all parts are to be read anew, unpacked by zlib. */
  readonly onAnew?: (() => void) | undefined;
  /** Asked when a thread has time. */
  readonly takeCopy?: TakeCopy | undefined;
  /** Bytes that may wait to be copied while there are parts to read; a good many when it is left out. */
  readonly spareBytes?: number | undefined;
}

export interface PoolResult {
  /** In the order of the parts. */
  readonly tallies: readonly Tally[];
  readonly partials: readonly PartialCube[];
  /** Whoever has joined the partials calls this: they are large, as are the files that they lie in. */
  readonly forget: () => void;
  /** Joins a share of the partials, where there is a thread for it. It must be released, whether it is asked or not. */
  readonly helper?: Helper | undefined;
  /** All is copied, and all threads have ended. Rejects with NoSpaceError, or the signal's reason. */
  readonly copied: Promise<void>;
}

/**
 * Reads parts on threads, which it ends: the largest first, each part on one thread.
 *
 * Throws what the first of the parts (in their order) throws that can't be read, whichever was read first, and
 * the signal's reason.
 */
export async function readOnThreads(
  threads: Threads,
  parts: readonly PoolPart[],
  request: RowRequest,
  options: PoolOptions = {},
): Promise<PoolResult> {
  const pool = new Pool(threads, parts, request, options);
  try {
    options.signal?.throwIfAborted();
    const result = await pool.run();
    const copied = pool.copy().finally(() => pool.end());
    // Who waits for it hears of the error.
    copied.catch(() => undefined);
    return { ...result, forget: () => pool.forget(), helper: pool.helper, copied };
  } catch (error) {
    await pool.end();
    throw error;
  }
}

class Pool {
  readonly #parts: readonly PoolPart[];
  readonly #request: RowRequest;
  readonly #options: PoolOptions;
  readonly #orders: PartOrders;
  readonly #copies: CopyOrders;
  readonly #threads: Threads;
  readonly #tallies: Tally[] = [];
  readonly #partials: PartialCube[] = [];
  readonly #bytesRead: number[] = [];
  readonly #failures = new Map<number, Failure>();
  /** Threads that have handed over their sums, and those among them that wait for something to copy. */
  readonly #summed = new Set<Thread>();
  readonly #idle = new Set<Thread>();
  /** Known when all is read. */
  helper: Helper | undefined;
  /** Threads that have not done their last work yet. */
  #busy = 0;
  #done = Promise.withResolvers<void>();

  constructor(threads: Threads, parts: readonly PoolPart[], request: RowRequest, options: PoolOptions) {
    this.#threads = threads;
    this.#parts = parts;
    this.#request = request;
    this.#options = options;
    this.#copies = new CopyOrders(options.takeCopy, options.spareBytes);
    this.#orders = new PartOrders(parts, threads.all.length === 1);
  }

  async run(): Promise<Pick<PoolResult, 'tallies' | 'partials'>> {
    this.#threads.failed.catch((error: unknown) => this.#done.reject(error));
    for (const thread of this.#threads.all) this.#employ(thread);
    await this.#allDone();
    return { tallies: this.#tallies, partials: this.#partials };
  }

  /** The threads' last work, shared out at once: the main thread has no time for them from now on. */
  async copy(): Promise<void> {
    this.#done = Promise.withResolvers<void>();
    const { all } = this.#threads;
    this.#busy = all.length;
    for (const [which, order] of this.#copies.last(all).entries()) {
      const thread = all[which] as Thread;
      if (thread.isMain || this.helper) thread.give(order);
      else this.helper = new Helper(thread, order);
    }
    await this.#allDone().catch((error: unknown) => {
      this.helper?.fail(error);
      throw error;
    });
  }

  forget(): void {
    this.#partials.length = 0;
    this.#threads.removeFiles();
  }

  async #allDone(): Promise<void> {
    const { signal } = this.#options;
    const abort = () => this.#done.reject(signal?.reason);
    signal?.addEventListener('abort', abort, { once: true });
    try {
      await this.#done.promise;
    } finally {
      signal?.removeEventListener('abort', abort);
    }
  }

  async end(): Promise<void> {
    await this.#threads.end();
  }

  #employ(thread: Thread): void {
    thread.listen((message) => this.#take(thread, message));
    this.#give(thread);
  }

  /** Gives the thread something to copy if much waits for it, or its next part, or tells it that there is none. */
  #give(thread: Thread): void {
    const copy = this.#isHopeless ? undefined : this.#copies.beforePart();
    const order: ToThread = copy ?? this.#orders.next() ?? 'sums';
    thread.give(order);
  }

  /** While others read, a thread that has no part left copies. */
  #giveIdle(): void {
    for (const thread of this.#idle) {
      const order = this.#isHopeless ? undefined : this.#copies.whileIdle();
      if (order === undefined) return;
      thread.give(order);
      this.#idle.delete(thread);
    }
  }

  /** Whether there will be no merged.csv. */
  get #isHopeless(): boolean {
    return this.#failures.size > 0;
  }

  #rest(thread: Thread): void {
    this.#idle.add(thread);
    this.#giveIdle();
  }

  #take(thread: Thread, message: FromThread): void {
    switch (message.type) {
      case 'question':
        thread.answer(this.#includes(message.project));
        break;
      case 'progress':
        this.#progress(message.index, message.bytesRead);
        break;
      case 'part':
        this.#tallies[message.index] = message.result.tally;
        this.#options.onPart?.(message.index, message.result);
        this.#give(thread);
        this.#giveIdle();
        break;
      case 'failure':
        this.#fail(message.index, message.failure);
        this.#give(thread);
        break;
      case 'sums':
        this.#partials.push(...message.partials);
        this.#summed.add(thread);
        if (this.#summed.size === this.#threads.all.length) this.#settle();
        else this.#rest(thread);
        break;
      case 'share':
        this.helper?.take(message.share);
        break;
      case 'copied':
        this.#takeCopied(thread, message.isLast);
        break;
      case 'stopped':
        this.#done.reject(plainErrorOf(message.failure));
    }
  }

  #takeCopied(thread: Thread, isLast: boolean): void {
    if (!isLast) {
      if (this.#summed.has(thread)) this.#rest(thread);
      else this.#give(thread);
      return;
    }
    this.#busy--;
    if (this.#busy === 0) this.#done.resolve();
  }

  /** Only parts before the failed one can still change which error is told. */
  #fail(index: number, failure: Failure): void {
    this.#failures.set(index, failure);
    this.#orders.keepBefore(index);
  }

  #settle(): void {
    const first = Math.min(...this.#failures.keys());
    const failure = this.#failures.get(first);
    const part = this.#parts[first]?.shape.part;
    if (failure === undefined || part === undefined) this.#done.resolve();
    else this.#done.reject(errorOf(failure, part));
  }

  #includes(project: { organisation: string; name: string }): boolean {
    try {
      return this.#request.includesProject?.(project) ?? true;
    } catch (error) {
      this.#done.reject(error);
      return false;
    }
  }

  #progress(index: number, bytesRead: number): void {
    this.#bytesRead[index] = bytesRead;
    this.#options.onProgress?.(this.#bytesRead.reduce((sum, bytes) => sum + (bytes ?? 0), 0));
  }
}
