import type { Clock } from '../common/clock.ts';
import type { Progress } from './host.ts';

/** How often a status is shown anew, in milliseconds of real time; the host decides how often to print it. */
const BEAT_MS = 1000;

/**
 * Calls `show` now and again every second, until the returned function is called: a job that is silent for ten minutes
 * is ended by some CI systems, so what waits has to say so.
 */
export function beat(clock: Clock, show: () => void): () => void {
  const stop = new AbortController();
  const beats = async () => {
    for (;;) {
      show();
      await clock.sleep(BEAT_MS / clock.realMs(1), stop.signal);
    }
  };
  // The sleep ends by rejecting; nothing else in the loop can fail.
  beats().catch(() => {});
  return () => stop.abort();
}

/** Shows how far `work` is, as `done` tells, for as long as it takes, also while it waits; then ends the progress. */
export async function attended<T>(
  progress: Progress,
  clock: Clock,
  done: () => readonly [done: number, total: number | undefined],
  work: () => Promise<T>,
): Promise<T> {
  const stop = beat(clock, () => progress.update(...done()));
  try {
    return await work();
  } finally {
    stop();
    progress.end();
  }
}
