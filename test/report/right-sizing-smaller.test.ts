import { describe, expect, test } from 'vitest';
import { applyOverrides } from '../../src/report/prices.ts';
import { BUILT_IN_PRICES } from '../../src/report/prices-built-in.ts';
import { advise, savings } from './advised-jobs.ts';

describe('a smaller class', () => {
  test('everything that is said of one job', () => {
    expect(advise([{ workflow: 'build' }, { workflow: 'nightly', compute: 1400 }])).toEqual({
      minimumRuns: 20,
      pricesAsOf: '2026-10',
      ownPrices: 0,
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
