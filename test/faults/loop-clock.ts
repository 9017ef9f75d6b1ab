import { setTimeout as sleepFor } from 'node:timers/promises';
import type { Clock } from '../../src/common/clock.ts';

/** An hour passes in 3.6 s. */
export const SCALE = 1000;
/** Longer turns of the event loop count as so many milliseconds. */
const LONGEST_TURN_MS = 4;

let counted = 0;
let last = performance.now();
/**
 * Time that stands still while this process computes or has to wait for the processor: the world of a fault runs in the
 * same process as its servers, and on a busy machine none of them should see minutes pass between two lines of code.
 */
setInterval(() => {
  const now = performance.now();
  counted += Math.min(now - last, LONGEST_TURN_MS);
  last = now;
}, 1).unref();

export interface JumpingClock extends Clock {
  /** The same time without the jumps. */
  readonly true: Clock;
  /** Moves the wall clock alone. */
  jump(ms: number): void;
}

/** A clock that shows `start` now and runs a thousand times as fast as a machine that has nothing else to do. */
export function loopClock(start: string): JumpingClock {
  const begin = counted;
  const elapsed = () => (counted - begin) * SCALE;
  const steady: Clock = {
    now: () => Date.parse(start) + elapsed(),
    elapsed,
    realMs: (ms) => ms / SCALE,
    async sleep(ms, signal) {
      const end = elapsed() + ms;
      for (let left = ms; left > 0; left = end - elapsed()) await pause(Math.ceil(left / SCALE), signal);
      signal?.throwIfAborted();
    },
  };
  let offset = 0;
  return {
    ...steady,
    true: steady,
    now: () => steady.now() + offset,
    jump: (ms) => {
      offset += ms;
    },
  };
}

async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await sleepFor(ms, undefined, signal && { signal });
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}
