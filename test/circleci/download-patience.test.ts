import { describe, expect, it } from 'vitest';
import { DownloadPatience, type PatienceOptions } from '../../src/circleci/download-patience.ts';
import { ComeBackLaterError } from '../../src/common/errors.ts';
import { virtualClock } from '../support/virtual-clock.ts';

const WHY = 'The file server answered 503.';
const silent = () => {};

function patience(change: Partial<PatienceOptions> = {}) {
  const clock = virtualClock('2026-02-10T12:00:00Z');
  const lines: string[] = [];
  const one = new DownloadPatience({
    label: 'part 1 of 2026-01-01..2026-01-31',
    deadline: 3_600_000,
    clock,
    random: () => 1,
    signal: new AbortController().signal,
    log: { debug: silent, info: (text) => void lines.push(text), warn: silent, error: silent },
    ...change,
  });
  const pauses = async (times: number) => {
    for (let i = 0; i < times; i++) await one.pause(WHY);
  };
  return { one, clock, lines, pauses };
}

describe('the patience of a download', () => {
  it('waits longer each time, and says why and for how long', async () => {
    const { clock, lines, pauses } = patience();
    await pauses(3);
    expect(clock.elapsed()).toBe(1000 + 2000 + 4000);
    expect(lines).toEqual([
      `part 1 of 2026-01-01..2026-01-31: ${WHY} Trying again in 1 s.`,
      `part 1 of 2026-01-01..2026-01-31: ${WHY} Trying again in 2 s.`,
      `part 1 of 2026-01-01..2026-01-31: ${WHY} Trying again in 4 s.`,
    ]);
  });

  it('waits as long as the server asks, or longer', async () => {
    const { one, clock, lines } = patience();
    await one.pause(WHY, 30_500);
    expect(clock.elapsed()).toBe(30_500);
    await one.pause(WHY, 500);
    expect(clock.elapsed()).toBe(30_500 + 2000);
    expect(lines[0]).toContain('in 31 s.');
  });

  it('ends after six failures in a row', async () => {
    const { one, pauses } = patience();
    await pauses(6);
    const failure = one.pause(WHY);
    await expect(failure).rejects.toThrow(ComeBackLaterError);
    await expect(failure).rejects.toThrow(
      `The download of part 1 of 2026-01-01..2026-01-31 failed 7 times in a row. ${WHY} Run the same command again later; it resumes.`,
    );
  });

  it('begins anew with every 4 KiB beyond the furthest byte', async () => {
    const { one, pauses } = patience();
    await pauses(6);
    one.reached(4096);
    await pauses(6);
    one.reached(8191);
    await expect(pauses(1)).rejects.toThrow('failed 7 times');
    one.reached(8192);
    await pauses(6);
    for (const again of [0, 5000, 12_287]) one.reached(again);
    await expect(pauses(1)).rejects.toThrow('failed 7 times');
  });

  it('begins no wait that would pass the deadline, and says when to come back', async () => {
    const { one, clock, pauses } = patience({ deadline: 3000 });
    await pauses(2);
    expect(clock.elapsed()).toBe(3000);
    const failure = one.pause(WHY, 100_000);
    await expect(failure).rejects.toThrow(ComeBackLaterError);
    await expect(failure).rejects.toThrow(
      `The download of part 1 of 2026-01-01..2026-01-31 must wait 100 s, longer than the time limit allows. ${WHY} Run the same command again after 2026-02-10T12:01:43.000Z; it resumes.`,
    );
    expect(clock.elapsed()).toBe(3000);
  });

  it('ends with the reason of the signal', async () => {
    const signal = AbortSignal.abort(new Error('cancelled'));
    await expect(patience({ signal }).pauses(1)).rejects.toThrow('cancelled');
  });
});
