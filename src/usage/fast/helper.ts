import type { JoinedShare, JoinHelper, ShareOrder } from '../join-share.ts';
import type { CopyOrder } from './messages.ts';
import type { Thread } from './thread.ts';

/**
 * A thread that has read its parts and joins a share of the sums, if it is asked to, before its last work, for which
 * there is time enough while the report is made.
 */
export class Helper implements JoinHelper {
  readonly #thread: Thread;
  readonly #last: CopyOrder;
  readonly #share = Promise.withResolvers<JoinedShare>();
  #isReleased = false;

  /** Until it is asked or released it makes a copy already, if there are any. */
  constructor(thread: Thread, { copies }: CopyOrder) {
    const [first, ...others] = copies;
    this.#thread = thread;
    this.#last = { copies: others, isLast: true };
    this.#share.promise.catch(() => undefined);
    if (first !== undefined) thread.give({ copies: [first], isLast: false });
  }

  join(share: ShareOrder): Promise<JoinedShare> {
    this.#thread.give({ share });
    this.release();
    return this.#share.promise;
  }

  /** It will not be asked any more, and does its last work. */
  release(): void {
    if (this.#isReleased) return;
    this.#isReleased = true;
    this.#thread.give(this.#last);
  }

  /** The share has come. */
  take(share: JoinedShare): void {
    this.#share.resolve(share);
  }

  /** The share will not come. */
  fail(error: unknown): void {
    this.#share.reject(error);
  }
}
