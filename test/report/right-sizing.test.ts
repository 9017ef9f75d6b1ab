import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyOverrides } from '../../src/report/prices.ts';
import { BUILT_IN_PRICES } from '../../src/report/prices-built-in.ts';
import { rightSizingOf } from '../../src/report/right-sizing.ts';
import { type CellSpec, cubeOf } from '../support/cube.ts';

interface JobSpec extends Omit<CellSpec, 'counts' | 'credits'> {
  /** Runs, all measured unless `measured` says otherwise. */
  readonly runs?: number;
  readonly measured?: number;
  /** Percent on every measured run: median CPU, maximum CPU, median RAM, maximum RAM. */
  readonly use?: readonly [number, number, number, number];
  readonly compute?: number;
}

const LOW = [10, 40, 20, 40] as const;
const BUSY = [60, 95, 60, 80] as const;

/** A cell with these runs; a job on a large Docker class that uses little of it by default. */
function cell({ runs = 20, measured = runs, use = LOW, compute = 600, ...names }: JobSpec): CellSpec {
  const sums = use.map((percent) => percent * 100 * measured);
  const [medianCpu = 0, maxCpu = 0, medianRam = 0, maxRam = 0] = sums;
  return {
    job: 'test',
    executor: 'docker',
    resourceClass: 'xlarge',
    ...names,
    counts: { rows: runs, runs, measuredRuns: measured, medianCpu, maxCpu, medianRam, maxRam },
    credits: { compute, storage: 1000 },
  };
}

const REQUEST = { prices: BUILT_IN_PRICES, days: 30, creditPrice: 0.0006 };
const advise = (specs: readonly JobSpec[], request: Partial<typeof REQUEST> = {}) =>
  rightSizingOf(cubeOf(specs.map(cell)), { ...REQUEST, ...request });
const savings = (...specs: JobSpec[]) =>
  advise(specs).smaller.map(({ job, to, saving }) => [job, to, saving?.credits ?? null]);

describe('a smaller class', () => {
  test('everything that is said of one job', () => {
    expect(advise([{ workflow: 'build' }, { workflow: 'nightly', compute: 1400 }])).toEqual({
      minimumRuns: 20,
      pricesAsOf: '2026-10',
      coverage: {
        runs: 40,
        measuredRuns: 40,
        runShare: 1,
        credits: 2000,
        judgedCredits: 2000,
        creditShare: 1,
      },
      smaller: [
        {
          project: 'app',
          organisation: 'acme',
          job: 'test',
          executor: 'docker',
          resourceClass: 'xlarge',
          runs: 40,
          measuredRuns: 40,
          averages: { medianCpu: 0.1, maxCpu: 0.4, medianRam: 0.2, maxRam: 0.4 },
          credits: 2000,
          to: 'large',
          // 40 -> 20 credits a minute.
          saving: { credits: 1000, cost: 0.6 },
        },
      ],
      hot: [],
      saving: { credits: 1000, cost: 0.6 },
    });
  });

  test('is told for 30 days', () => {
    expect(advise([{ compute: 700 }], { days: 7 }).smaller[0]?.saving?.credits).toBe(1500);
    expect(advise([{ compute: 930 }], { days: 31 }).saving.credits).toBe(450);
    expect(advise([{ compute: 5 }], { days: 7 }).smaller[0]?.saving?.credits).toBe(10.714286);
  });

  test('is one step only, and uses the prices of the executor', () => {
    const tiny = [1, 2, 1, 2] as const;
    expect(
      savings(
        { job: 'a', resourceClass: '2xlarge+', use: tiny },
        { job: 'b', executor: 'machine', use: tiny },
        { job: 'c', resourceClass: 'large-gen2', use: tiny },
      ),
    ).toEqual([
      ['b', 'large', 480],
      ['c', 'medium+.gen2', 150],
      ['a', '2xlarge', 120],
    ]);
  });

  test.each([
    ['median CPU of 40 %', [40, 40, 20, 40]],
    ['median RAM of 40 %', [10, 40, 40, 40]],
    ['CPU that would fill more than 90 % of half the machine', [10, 45.01, 20, 40]],
    ['RAM that would fill more than 90 % of half the machine', [10, 40, 20, 45.01]],
  ] as const)('is not advised at a %s', (_, use) => {
    expect(savings({ use })).toEqual([]);
  });

  test('may be filled to 90 % by the maxima, by its own size', () => {
    expect(savings({ use: [39.99, 45, 39.99, 45] })).toHaveLength(1);
    // Large to medium+: three quarters of the machine stay.
    expect(savings({ resourceClass: 'large', use: [10, 67.5, 20, 67.5] })).toEqual([
      ['test', 'medium+', 150],
    ]);
    expect(savings({ resourceClass: 'large', use: [10, 68, 20, 60] })).toEqual([]);
  });

  test('averages runs, over days, workflows and outcomes', () => {
    expect(
      savings(
        { day: '2026-06-01', runs: 60, use: [10, 20, 10, 20] },
        { day: '2026-06-02', runs: 10, use: [90, 95, 90, 95], status: 'failed' },
      ),
    ).toEqual([['test', 'large', 600]]);
    expect(
      savings(
        { day: '2026-06-01', runs: 10, use: [10, 20, 10, 20] },
        { day: '2026-06-02', runs: 60, use: [90, 95, 90, 95], status: 'failed' },
      ),
    ).toEqual([]);
  });

  test('takes 20 measured runs on the same class of the same project in the period', () => {
    expect(savings({ runs: 100, measured: 19 })).toEqual([]);
    expect(savings({ runs: 100, measured: 20 })).toHaveLength(1);
    expect(savings({ runs: 10 }, { runs: 10, period: 1 })).toEqual([]);
    expect(savings({ runs: 10 }, { runs: 10, resourceClass: 'large' })).toEqual([]);
    expect(savings({ runs: 10 }, { runs: 10, project: 'web' })).toEqual([]);
    expect(savings({ runs: 10, workflow: 'a' }, { runs: 10, workflow: 'b' })).toHaveLength(1);
  });

  test('has no saving where a price is unknown, and stands last', () => {
    const { smaller, saving } = advise([
      { job: 'a', resourceClass: 'arm.xlarge', compute: 9000 },
      { job: 'b', compute: 20 },
      { job: 'c', executor: 'machine', resourceClass: 'windows.large', compute: 9001 },
    ]);
    expect(smaller.map(({ job, to, saving }) => [job, to, saving])).toEqual([
      ['b', 'large', { credits: 10, cost: 0.006 }],
      ['c', 'windows.medium', null],
      ['a', 'arm.large', null],
    ]);
    expect(saving).toEqual({ credits: 10, cost: 0.006 });
  });

  test('has the saving of the prices that the user gives', () => {
    const prices = applyOverrides(BUILT_IN_PRICES, [
      { executor: 'docker', resourceClass: 'arm.xlarge', creditsPerMinute: 104 },
    ]);
    expect(advise([{ resourceClass: 'arm.xlarge' }], { prices }).saving.credits).toBe(450);
  });

  test('is not advised where it saves nothing, where there is none, or for a class that is not known', () => {
    const dear = [{ executor: 'docker', resourceClass: 'large', creditsPerMinute: 40 }];
    expect(advise([{}], { prices: applyOverrides(BUILT_IN_PRICES, dear) }).smaller).toEqual([]);
    expect(savings({ compute: 0 })).toEqual([]);
    expect(savings({ resourceClass: 'small' })).toEqual([]);
    expect(savings({ resourceClass: 'acme/linux', executor: 'runner' })).toEqual([]);
    expect(savings({ resourceClass: '' })).toEqual([]);
    expect(savings({ executor: 'machine', resourceClass: 'gpu.nvidia.medium.multi' })).toEqual([]);
  });

  test('rows without a job are never judged', () => {
    expect(savings({ job: '', runs: 50 })).toEqual([]);
  });

  test('largest saving first, ties by credits, then by organisation, project, job and class', () => {
    const { smaller } = advise([
      { project: 'b', job: 'x', compute: 100 },
      { project: 'a', job: 'z', compute: 100 },
      { project: 'a', job: 'y', compute: 100 },
      { project: { name: 'z', organisation: 'ace' }, job: 'y', compute: 100 },
      { project: 'b', job: 'x', resourceClass: 'medium', compute: 100, use: [5, 10, 5, 10] },
      { project: 'b', job: 'most', compute: 101 },
    ]);
    expect(smaller.map(({ project, job, resourceClass }) => `${project} ${job} ${resourceClass}`)).toEqual([
      'b most xlarge',
      'z y xlarge',
      'a y xlarge',
      'a z xlarge',
      'b x medium',
      'b x xlarge',
    ]);
  });
});

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
