import type { SegmentCopy } from '../copy-segment.ts';
import type { CopyOrder } from './messages.ts';
import type { Thread } from './thread.ts';

/** Gives what there is to copy, if more than `spare` bytes wait for that. */
export type TakeCopy = (spare: number) => SegmentCopy | undefined;

/**
 * Bytes that may wait to be copied while there are parts to read. A few copies cost least at the end, beside what the
 * main thread then does alone; but segments are new pages too, and when there are too many of them the system makes
 * whoever writes wait for the disk.
 */
const SPARE_BYTES = 256_000_000;

/** What threads are told to copy, in between and at the end. */
export class CopyOrders {
  readonly #take: TakeCopy;
  readonly #spare: number;

  constructor(take: TakeCopy = () => undefined, spare = SPARE_BYTES) {
    this.#take = take;
    this.#spare = spare;
  }

  /** For a thread that could read a part, too. */
  beforePart(): CopyOrder | undefined {
    return this.#one(this.#spare);
  }

  /** For a thread that has nothing else to do. */
  whileIdle(): CopyOrder | undefined {
    return this.#one(0);
  }

  /**
   * The last work of each of these threads: all that is left, shared out evenly. The main thread gets none of it where
   * there are others: it has no time from now on.
   */
  last(threads: readonly Pick<Thread, 'isMain'>[]): CopyOrder[] {
    const shares: SegmentCopy[][] = threads.map(() => []);
    const others = shares.filter((_, which) => threads[which]?.isMain === false);
    const takers = others.length > 0 ? others : shares;
    for (let i = 0, copy = this.#take(0); copy !== undefined; i++, copy = this.#take(0)) {
      takers[i % takers.length]?.push(copy);
    }
    return shares.map((copies) => ({ copies, isLast: true }));
  }

  #one(spare: number): CopyOrder | undefined {
    const copy = this.#take(spare);
    return copy && { copies: [copy], isLast: false };
  }
}
