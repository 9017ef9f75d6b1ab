import type { Clock } from '../../src/common/clock.ts';

export interface VirtualClock extends Clock {
  /** Moves the wall clock alone, as a corrected or wrong system clock does. */
  jump(ms: number): void;
}

interface Sleeper {
  readonly at: number;
  readonly order: number;
  wake(): void;
}

/**
 * A clock that needs no real time: whenever nothing else is left to do, it moves to the next sleeper's moment.
 * Sleepers wake one by one, in the order of virtual time. File operations that are under way are waited for,
 * so that a slow disk never makes virtual hours pass.
 */
export function virtualClock(start = '2026-02-10T12:00:00Z'): VirtualClock {
  let elapsed = 0;
  let wall = Date.parse(start);
  let order = 0;
  let ticking = false;
  const sleepers: Sleeper[] = [];

  const tick = async () => {
    ticking = true;
    while (sleepers.length > 0) {
      await quiet();
      sleepers.sort((a, b) => a.at - b.at || a.order - b.order);
      const next = sleepers.shift();
      if (!next) break;
      wall += Math.max(0, next.at - elapsed);
      elapsed = Math.max(elapsed, next.at);
      next.wake();
    }
    ticking = false;
  };

  return {
    now: () => wall,
    elapsed: () => elapsed,
    realMs: (ms) => ms,
    jump: (ms) => {
      wall += ms;
    },
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const onAbort = () => {
          sleepers.splice(sleepers.indexOf(sleeper), 1);
          reject(signal?.reason);
        };
        const wake = () => {
          signal?.removeEventListener('abort', onAbort);
          resolve();
        };
        const sleeper: Sleeper = { at: elapsed + Math.max(0, ms), order: order++, wake };
        signal?.addEventListener('abort', onAbort, { once: true });
        sleepers.push(sleeper);
        if (!ticking) void tick();
      }),
  };
}

/** Resolves when the event loop has come round a few times with no file operation under way. */
async function quiet(): Promise<void> {
  for (let calm = 0; calm < 3; ) {
    await new Promise((resolve) => setImmediate(resolve));
    const busy = process
      .getActiveResourcesInfo()
      .some((name) => name.startsWith('FSReq') || name === 'CloseReq');
    calm = busy ? 0 : calm + 1;
  }
}
