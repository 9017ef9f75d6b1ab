import type { Clock } from '../common/clock.ts';
import { TooManyRequestsError } from './api-errors.ts';

/** `limit` calls in any `perMs` milliseconds. */
export interface Rule {
  readonly limit: number;
  readonly perMs: number;
}

/** What CircleCI allows an organisation, whoever asks. */
export const CREATES: Rule = { limit: 10, perMs: 3_600_000 };
export const READS: Rule = { limit: 10, perMs: 60_000 };

/** How long a caller will wait for its turn. */
export interface TurnLimits {
  /** Milliseconds of `clock.elapsed()`. */
  readonly deadline: number;
  readonly signal: AbortSignal;
  /** The error for a turn that comes after the deadline, at this wall-clock time (milliseconds since 1970). */
  tooLate(at: number): Error;
}

/** Keeps our windows wider than the server's, whatever rounding it does. */
const MARGIN_MS = 1000;

/**
 * When the next `count` calls may be made at the earliest, given when the past ones ended. Times are
 * milliseconds of one clock, ascending; each call is taken to end at once.
 */
export function nextSlots(past: readonly number[], now: number, count: number, rule: Rule): number[] {
  const ends = [...past];
  for (let i = 0; i < count; i++) {
    const oldest = ends.at(-rule.limit);
    const full = ends.length >= rule.limit && oldest !== undefined;
    ends.push(Math.max(now, ends.at(-1) ?? 0, full ? oldest + rule.perMs + MARGIN_MS : 0));
  }
  return ends.slice(past.length);
}

/**
 * One rate limit, shared by everything that makes such calls. Calls go one at a time and in order. A call
 * counts from its end, not its start, so that the time it spends on the way to the server can't break the limit
 * there. A call answered with 429 is made again after the wait that the server asks for, in full.
 */
export class RateLimit {
  readonly #rule: Rule;
  readonly #clock: Clock;
  /** When past calls ended, in `clock.elapsed()`, ascending. */
  #ends: number[];
  #blockedUntil = 0;
  #queue: Promise<unknown> = Promise.resolve();
  /** Told the wall-clock time of the next turn, when there is a wait. */
  readonly #onWait: (at: number) => void;

  /** `past` are the ends of earlier calls, in wall-clock milliseconds. */
  constructor(
    rule: Rule,
    clock: Clock,
    past: readonly number[] = [],
    onWait: (at: number) => void = () => {},
  ) {
    this.#rule = rule;
    this.#clock = clock;
    this.#onWait = onWait;
    // A time in the future comes from a clock that was corrected since; then the call counts as just made.
    this.#ends = past
      .map((at) => clock.elapsed() - Math.max(0, clock.now() - at))
      .sort((a, b) => a - b)
      .slice(-rule.limit);
  }

  /** Ends of the calls that still count, in wall-clock milliseconds. */
  get past(): number[] {
    return this.#ends.map((end) => this.#wall(end));
  }

  /** When the next `count` calls could be made, in milliseconds of `clock.elapsed()`. */
  next(count: number): number[] {
    const now = Math.max(this.#clock.elapsed(), this.#blockedUntil);
    return nextSlots(this.#ends, now, count, this.#rule);
  }

  /** Makes the call in its turn. @throws what `limits.tooLate` gives, at once, when its turn comes too late. */
  run<T>(call: () => Promise<T>, limits: TurnLimits): Promise<T> {
    const turn = this.#queue.then(() => this.#callInTurn(call, limits));
    this.#queue = turn.catch(() => {});
    return turn;
  }

  async #callInTurn<T>(call: () => Promise<T>, limits: TurnLimits): Promise<T> {
    for (let refusals = 0; ; refusals++) {
      await this.#waitForSlot(limits);
      try {
        return await call();
      } catch (error) {
        if (!(error instanceof TooManyRequestsError)) throw error;
        // "Wait 0 seconds" is no help after a refusal.
        this.#blockedUntil = this.#clock.elapsed() + (error.retryAfterMs || this.#pause(refusals));
      } finally {
        this.#ends = [...this.#ends, this.#clock.elapsed()].slice(-this.#rule.limit);
      }
    }
  }

  async #waitForSlot({ deadline, signal, tooLate }: TurnLimits): Promise<void> {
    signal.throwIfAborted();
    // A timer may fire a little early, so the slot is looked up again after the sleep.
    for (;;) {
      const [at = 0] = this.next(1);
      if (at > deadline) throw tooLate(this.#wall(at));
      const wait = at - this.#clock.elapsed();
      if (wait <= 0) return;
      this.#onWait(this.#wall(at));
      await this.#clock.sleep(wait, signal);
    }
  }

  /** Without a hint: the time that one call stands for, doubled with each refusal. */
  #pause(refusals: number): number {
    const { limit, perMs } = this.#rule;
    return Math.min(perMs, (perMs / limit) * 2 ** refusals);
  }

  #wall(elapsed: number): number {
    return this.#clock.now() + elapsed - this.#clock.elapsed();
  }
}
