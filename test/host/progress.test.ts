import { describe, expect, it } from 'vitest';
import { createLineProgress } from '../../src/host/progress.ts';
import { StillClock } from './streams.ts';

/** When a step is slow enough to be spoken of. */
const SLOW_MS = 3_000;

function open() {
  const clock = new StillClock();
  const lines: string[] = [];
  const progress = createLineProgress('Export', (line) => lines.push(line), clock);
  clock.time = SLOW_MS;
  return { clock, lines, progress };
}

describe('progress as lines', () => {
  it('says nothing of a step that is soon done', () => {
    const { clock, lines, progress } = open();
    clock.time = SLOW_MS - 1;
    progress.update(1, 2);
    progress.end();
    expect(lines).toEqual([]);
  });

  it('says the first report, then one for each quarter', () => {
    const { lines, progress } = open();
    for (let done = 1; done <= 100; done++) progress.update(done, 100, `${done} MB`);
    expect(lines).toEqual([
      'Export: 1 %, 1 MB',
      'Export: 25 %, 25 MB',
      'Export: 50 %, 50 MB',
      'Export: 75 %, 75 MB',
      'Export: 100 %, 100 MB',
    ]);
  });

  it('says one line every 30 s while nothing else happens', () => {
    const { clock, lines, progress } = open();
    for (; clock.time <= 120_000; clock.time += 9_000)
      progress.update(0, undefined, `after ${clock.time / 1000} s`);
    expect(lines).toEqual([3, 39, 75, 111].map((s) => `Export: after ${s} s`));
  });

  it('keeps a line at least every 60 s from any caller that reports as often', () => {
    for (const every of [1000, 7000, 29_000, 31_000, 45_000, 60_000]) {
      const { clock, lines, progress } = open();
      let silentSince = 0;
      for (; clock.time < 600_000; clock.time += every) {
        const before = lines.length;
        progress.update(0, undefined);
        if (lines.length > before) silentSince = clock.time;
        expect(clock.time - silentSince).toBeLessThan(60_000);
      }
    }
  });

  it('does not repeat a quarter when the count falls back', () => {
    const { lines, progress } = open();
    for (const done of [0, 50, 20, 50]) progress.update(done, 100);
    expect(lines).toEqual(['Export: 0 %', 'Export: 50 %']);
  });

  it('rounds down and stays between 0 and 100', () => {
    for (const [done, said] of [
      [999, '99 %'],
      [2000, '100 %'],
      [-1, '0 %'],
    ] as const) {
      const { lines, progress } = open();
      progress.update(done, 1000);
      expect(lines).toEqual([`Export: ${said}`]);
    }
  });

  it('ends with its note, or in silence', () => {
    const { lines, progress } = open();
    progress.end();
    progress.end('3 parts');
    expect(lines).toEqual(['Export: 3 parts']);
  });

  it('takes an unknown or empty total as unknown', () => {
    const { lines, progress } = open();
    progress.update(0, 0);
    expect(lines).toEqual(['Export']);
  });
});
