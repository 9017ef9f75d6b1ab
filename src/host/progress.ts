import type { Clock } from '../common/clock.ts';
import type { Progress } from './host.ts';

/**
 * Callers that report at least once a minute thereby get a line at least once a minute, which keeps CI systems
 * from ending a silent job.
 */
const LINE_EVERY_MS = 30_000;
/** A step that ends sooner says nothing on the way. */
const QUIET_MS = 3_000;

/**
 * Progress as log lines: none in the first 3 s, then one every 30 s, or sooner when another quarter is done.
 * `print` gets one plain line and escapes it.
 */
export function createLineProgress(label: string, print: (line: string) => void, clock: Clock): Progress {
  const start = clock.elapsed();
  let lastTime = Number.NEGATIVE_INFINITY;
  let lastQuarter = 0;
  return {
    update(done, total, note) {
      if (clock.elapsed() - start < QUIET_MS) return;
      const share = shareOf(done, total);
      const quarter = Math.floor((share ?? 0) * 4);
      if (quarter <= lastQuarter && clock.elapsed() - lastTime < LINE_EVERY_MS) return;
      lastTime = clock.elapsed();
      lastQuarter = Math.max(quarter, lastQuarter);
      const said = [share === undefined ? '' : percent(share), note ?? ''].filter(Boolean).join(', ');
      print(said ? `${label}: ${said}` : label);
    },
    end(note) {
      if (note) print(`${label}: ${note}`);
    },
  };
}

/** 0 to 1, or undefined when the total is unknown. */
export function shareOf(done: number, total: number | undefined): number | undefined {
  if (total === undefined || !(total > 0)) return undefined;
  return Math.min(1, Math.max(0, done / total));
}

/** Rounded down, so that 100 % means done. */
export function percent(share: number): string {
  return `${Math.floor(share * 100)} %`;
}
