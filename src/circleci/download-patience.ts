import type { Clock } from '../common/clock.ts';
import { ComeBackLaterError } from '../common/errors.ts';
import type { Log } from '../host/host.ts';
import { backoffMs } from '../http/retry.ts';

export interface PatienceOptions {
  readonly label: string;
  /** Milliseconds of `clock.elapsed()`. */
  readonly deadline: number;
  readonly clock: Clock;
  readonly random: () => number;
  readonly signal: AbortSignal;
  readonly log: Log;
}

const MAX_FAILURES = 6;
/** So many new bytes make up for the failures before them. */
const PROGRESS_BYTES = 4096;

/** How long one download keeps trying: it counts failures without progress, and waits between the tries. */
export class DownloadPatience {
  readonly #options: PatienceOptions;
  #failures = 0;
  #furthest = 0;

  constructor(options: PatienceOptions) {
    this.#options = options;
  }

  /**
   * Tells how far the download has come. Progress is counted from the furthest byte ever reached: a file that must
   * start over each time, and always breaks at the same place, makes none and comes to an end.
   */
  reached(offset: number): void {
    if (offset < this.#furthest + PROGRESS_BYTES) return;
    this.#furthest = offset;
    this.#failures = 0;
  }

  /**
   * Waits before the next try, at least `askedMs` when the server asked for that. Rejects with ComeBackLaterError
   * after too many failures and, at once, when the wait would pass the deadline. `why` is a sentence.
   */
  async pause(why: string, askedMs = 0): Promise<void> {
    const { label, deadline, clock, random, signal, log } = this.#options;
    if (this.#failures++ >= MAX_FAILURES) {
      throw new ComeBackLaterError(
        `The download of ${label} failed ${this.#failures} times in a row. ${why} Run the same command again later; it resumes.`,
      );
    }
    const ms = Math.max(askedMs, backoffMs(this.#failures - 1, random));
    if (clock.elapsed() + ms > deadline) {
      throw new ComeBackLaterError(
        `The download of ${label} must wait ${seconds(ms)}, longer than the time limit allows. ${why} Run the same command again after ${new Date(clock.now() + ms).toISOString()}; it resumes.`,
      );
    }
    log.info(`${label}: ${why} Trying again in ${seconds(ms)}.`);
    await clock.sleep(ms, signal);
  }
}

function seconds(ms: number): string {
  return `${Math.ceil(ms / 1000)} s`;
}
