import { setTimeout as sleepFor } from 'node:timers/promises';

/**
 * Time as the program sees it. Everything that waits or measures takes a Clock, so that tests and the demo
 * can let hours pass in seconds.
 */
export interface Clock {
  /** Wall-clock time, milliseconds since 1970-01-01 UTC. May jump. */
  now(): number;
  /** Milliseconds from an arbitrary start. Never jumps; use it for durations. */
  elapsed(): number;
  /** Resolves after `ms` milliseconds of this clock; rejects with the signal's reason when it is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Milliseconds of real time for `ms` of this clock, for timers that the clock does not own. */
  realMs(ms: number): number;
}

/** A clock that runs `scale` times as fast as the machine's; 1 is real time. */
export function createClock(scale = 1): Clock {
  const startWall = Date.now();
  const start = performance.now();
  return {
    now: () => (scale === 1 ? Date.now() : startWall + (performance.now() - start) * scale),
    elapsed: () => (performance.now() - start) * scale,
    async sleep(ms, signal) {
      signal?.throwIfAborted();
      try {
        await sleepFor(Math.max(0, ms) / scale, undefined, signal && { signal });
      } catch (error) {
        signal?.throwIfAborted();
        throw error;
      }
    },
    realMs: (ms) => ms / scale,
  };
}
