import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advise, BUSY, type JobSpec } from './advised-jobs.ts';

describe('hot jobs', () => {
  const hot = (...specs: JobSpec[]) =>
    advise(specs).hot.map(({ job, hot, to, extra }) => [job, hot, to, extra]);

  test('have a median of 80 % or more in CPU, RAM or both; most credits first', () => {
    expect(
      hot(
        { job: 'cool', use: [79.99, 100, 79.99, 100] },
        { job: 'cpu', use: [80, 100, 30, 40], compute: 100 },
        { job: 'ram', use: [30, 40, 80, 100], compute: 400 },
        { job: 'both', use: [95, 100, 80, 100], compute: 200 },
      ),
    ).toEqual([
      ['ram', 'ram', '2xlarge', { credits: 400, cost: 0.24 }],
      ['both', 'both', '2xlarge', { credits: 200, cost: 0.12 }],
      ['cpu', 'cpu', '2xlarge', { credits: 100, cost: 0.06 }],
    ]);
  });

  test('are told without a larger class or its price where these are not known', () => {
    const use = [90, 100, 90, 100] as const;
    expect(
      hot(
        { job: 'a', use, resourceClass: '2xlarge+', compute: 4 },
        { job: 'b', use, executor: 'runner', resourceClass: 'acme/linux', compute: 3 },
        { job: 'c', use, executor: 'machine', resourceClass: 'windows.medium', compute: 2 },
        { job: 'd', use, runs: 19 },
      ),
    ).toEqual([
      ['a', 'both', null, null],
      ['b', 'both', null, null],
      ['c', 'both', 'windows.large', null],
    ]);
  });
});

describe('coverage', () => {
  test('says what part of the runs and of the credits the advice rests on', () => {
    const { coverage } = advise([
      { job: 'judged', runs: 100, measured: 25, compute: 300, use: BUSY },
      { job: 'few', runs: 50, measured: 5, compute: 600 },
      { job: 'never', runs: 50, measured: 0, compute: 100 },
      { job: '', compute: 7 },
      { job: 'judged', runs: 100, period: 1 },
    ]);
    expect(coverage).toEqual({
      runs: 200,
      measuredRuns: 30,
      runShare: 0.15,
      credits: 1000,
      judgedCredits: 300,
      creditShare: 0.3,
    });
  });

  test('has no shares of nothing', () => {
    expect(advise([])).toEqual({
      minimumRuns: 20,
      pricesAsOf: '2026-10',
      ownPrices: 0,
      coverage: { runs: 0, measuredRuns: 0, runShare: null, credits: 0, judgedCredits: 0, creditShare: null },
      smaller: [],
      hot: [],
      saving: { credits: 0, cost: 0 },
    });
  });
});

describe('any jobs', () => {
  const percent = fc.integer({ min: 0, max: 100 });
  const job = fc.record({
    job: fc.constantFrom('a', 'b', 'c', '__proto__'),
    executor: fc.constantFrom('docker', 'machine', 'macos', 'runner', '__proto__'),
    resourceClass: fc.constantFrom(
      'small',
      'medium',
      'xlarge',
      '2xlarge+',
      'arm.2xlarge',
      'm4pro.large',
      'x/y',
      '',
    ),
    runs: fc.integer({ min: 1, max: 60 }),
    use: fc.tuple(percent, percent, percent, percent),
    compute: fc.nat(100_000),
  });

  test('a saving is above nothing and below a month of the job; no job is both low and hot', () => {
    fc.assert(
      fc.property(fc.array(job, { maxLength: 20 }), fc.integer({ min: 1, max: 400 }), (jobs, days) => {
        const { smaller, hot, saving } = advise(jobs, { days });
        for (const { saving, credits, to, resourceClass } of smaller) {
          expect(to).not.toBe(resourceClass);
          if (saving === null) continue;
          expect(saving.credits).toBeGreaterThan(0);
          expect(saving.credits).toBeLessThan((credits * 30) / days);
        }
        const sum = smaller.reduce((total, one) => total + (one.saving?.credits ?? 0), 0);
        expect(saving.credits).toBeCloseTo(sum, 4);
        const keyOf = ({ job, executor, resourceClass }: (typeof hot)[number] | (typeof smaller)[number]) =>
          `${job} ${executor} ${resourceClass}`;
        expect(smaller.map(keyOf).filter((key) => hot.map(keyOf).includes(key))).toEqual([]);
      }),
    );
  });
});
