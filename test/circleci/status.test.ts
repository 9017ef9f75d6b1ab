import { describe, expect, it } from 'vitest';
import { ExportStatus } from '../../src/circleci/status.ts';
import { createLineProgress } from '../../src/host/progress.ts';
import { virtualClock } from '../support/virtual-clock.ts';

const [JANUARY, FEBRUARY] = ['2026-01-01..2026-01-31', '2026-02-01..2026-02-28'];

/** A status, and what it shows: share in percent and note. */
function open() {
  const clock = virtualClock();
  const status = new ExportStatus(clock);
  const shown: [number, string][] = [];
  const stop = status.show({
    update: (done, total, note = '') => shown.push([Math.floor((done / (total ?? 0)) * 100), note]),
    end: () => shown.push([-1, 'end']),
  });
  return { clock, status, shown, stop, last: () => shown.at(-1) };
}

describe('the status of an export', () => {
  it('counts an export when all its parts are here, and its parts on the way', async () => {
    const { clock, status, last, stop } = open();
    status.expect(JANUARY);
    status.expect(FEBRUARY);
    expect(last()).toEqual([0, '0 of 2 exports ready, 0 s']);
    status.list(JANUARY, ['a', 'b']);
    expect(last()).toEqual([0, '0 of 2 exports ready, 0 s']);
    status.hold(JANUARY, 'a', 1_500_000, 3_000_000);
    await clock.sleep(1_000);
    expect(last()).toEqual([12, '0 of 2 exports ready, 1.5 MB downloaded, 1 s']);
    status.hold(JANUARY, 'b', 2_000_000, undefined);
    await clock.sleep(1_000);
    expect(last()).toEqual([12, '0 of 2 exports ready, 3.5 MB downloaded, 2 s']);
    status.whole(JANUARY, 'a');
    status.whole(JANUARY, 'b');
    expect(last()).toEqual([50, '1 of 2 exports ready, 3.5 MB downloaded, 2 s']);
    status.list(FEBRUARY, []);
    expect(last()).toEqual([100, '2 of 2 exports ready, 3.5 MB downloaded, 2 s']);
    status.drop(FEBRUARY);
    expect(last()).toEqual([100, '1 of 1 export ready, 3.5 MB downloaded, 2 s']);
    stop();
  });

  it('takes back what must be fetched again', async () => {
    const { clock, status, last, stop } = open();
    status.expect(JANUARY);
    status.list(JANUARY, ['a']);
    status.hold(JANUARY, 'a', 4_000_000, 4_000_000);
    await clock.sleep(1_000);
    status.whole(JANUARY, 'a');
    status.hold(JANUARY, 'a', 1_000_000, 4_000_000);
    await clock.sleep(1_000);
    expect(last()).toEqual([25, '0 of 1 export ready, 1.0 MB downloaded, 2 s']);
    stop();
  });

  it('says how long it has taken, every second, until it is stopped', async () => {
    const { clock, status, shown, last, stop } = open();
    status.expect(JANUARY);
    await clock.sleep(55_500);
    expect(last()).toEqual([0, '0 of 1 export ready, 55 s']);
    expect(shown.length).toBeGreaterThan(50);
    await clock.sleep(200_000);
    expect(last()).toEqual([0, '0 of 1 export ready, 4 min 15 s']);
    stop();
    await clock.sleep(10_000);
    status.expect(FEBRUARY);
    expect(last()).toEqual([-1, 'end']);
  });

  it('keeps a line at least once a minute where lines are printed, and none twice', async () => {
    const clock = virtualClock();
    const status = new ExportStatus(clock);
    const times: number[] = [];
    const lines: string[] = [];
    const print = (line: string) => {
      times.push(clock.elapsed());
      lines.push(line);
    };
    const stop = status.show(createLineProgress('Waiting for CircleCI', print, clock));
    status.expect(JANUARY);
    await clock.sleep(600_000);
    stop();
    expect(Math.max(...times.map((at, i) => at - (times[i - 1] ?? 0)))).toBeLessThanOrEqual(60_000);
    expect(lines.length).toBeLessThan(25);
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines[1]).toBe('Waiting for CircleCI: 0 %, 0 of 1 export ready, 33 s');
  });
});
