import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MicroParts, type RunSums, splitChange } from '../../src/report/split-change.ts';

const runs = (count: number, seconds: number, credits: number): RunSums => ({
  runs: count,
  seconds,
  credits: BigInt(Math.round(credits * 1e6)),
});

/** In credits. */
const split = (before: RunSums, now: RunSums) => {
  const parts = splitChange(before, now);
  return [parts.runs, parts.duration, parts.rate].map((part) => Number(part) / 1e6);
};

const sum = (parts: MicroParts) => parts.runs + parts.duration + parts.rate;

describe('splitChange', () => {
  it('gives everything to the factor that changed alone', () => {
    const before = runs(10, 600, 100);
    expect(split(before, runs(15, 900, 150))).toEqual([50, 0, 0]);
    expect(split(before, runs(10, 900, 150))).toEqual([0, 50, 0]);
    expect(split(before, runs(10, 600, 150))).toEqual([0, 0, 50]);
    expect(split(before, before)).toEqual([0, 0, 0]);
  });

  it('halves what two factors do together', () => {
    // Twice the runs, twice as long: 100 + 100 alone, and 100 from both.
    expect(split(runs(10, 600, 100), runs(20, 2400, 400))).toEqual([150, 150, 0]);
    // Three times the runs at half the rate: +200 and -50 alone, -100 together.
    expect(split(runs(10, 600, 100), runs(30, 1800, 150))).toEqual([150, 0, -100]);
  });

  it('shares what all three do together by thirds', () => {
    // 1 x 1 x 1 becomes 2 x 2 x 2.
    expect(split(runs(1, 1, 3), runs(2, 4, 24))).toEqual([7, 7, 7]);
  });

  it('puts a job that is new or gone under runs', () => {
    expect(split(runs(0, 0, 0), runs(3, 60, 5))).toEqual([5, 0, 0]);
    expect(split(runs(3, 60, 5), runs(0, 0, 0))).toEqual([-5, 0, 0]);
  });

  it('takes the other rate where free runs took no time', () => {
    // Two runs waited and cost nothing; now four take a minute each.
    expect(split(runs(2, 0, 0), runs(4, 240, 40))).toEqual([10, 30, 0]);
    expect(split(runs(4, 240, 40), runs(2, 0, 0))).toEqual([-10, -30, 0]);
    expect(split(runs(2, 0, 0), runs(4, 0, 0))).toEqual([0, 0, 0]);
  });

  it('counts what a run costs as rate where runs cost without taking time', () => {
    expect(split(runs(2, 0, 10), runs(2, 0, 30))).toEqual([0, 0, 20]);
    expect(split(runs(2, 0, 10), runs(4, 100, 20))).toEqual([10, 0, 0]);
    // Free runs that take time have a rate: nothing.
    expect(split(runs(2, 100, 0), runs(2, 100, 8))).toEqual([0, 0, 8]);
  });

  const side = fc
    .record({
      runs: fc.integer({ min: 0, max: 1e6 }),
      seconds: fc.integer({ min: 0, max: 1e9 }),
      credits: fc.bigInt({ min: 0n, max: 10n ** 18n }),
    })
    .map((sums) => (sums.runs === 0 ? { ...sums, seconds: 0, credits: 0n } : sums));

  it('adds up exactly, and turns its signs when time is turned', () => {
    fc.assert(
      fc.property(side, side, (before, now) => {
        const parts = splitChange(before, now);
        const back = splitChange(now, before);
        expect(sum(parts)).toBe(now.credits - before.credits);
        for (const name of ['runs', 'duration', 'rate'] as const) {
          // Halves round upwards and the largest part takes what is left: a few micro-credits, more beyond 2^53.
          const slack = 4n + (now.credits + before.credits) / 10n ** 14n;
          const difference = parts[name] + back[name];
          expect(difference <= slack && difference >= -slack).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
