import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { durationsOf } from '../../src/report/durations.ts';
import { cubeOf, type QueueTimeSpec, type RunTimeSpec } from '../support/cube.ts';

const runs = (...runTimes: RunTimeSpec[]) => durationsOf(cubeOf([], { runTimes }));
const queues = (...queueTimes: QueueTimeSpec[]) => durationsOf(cubeOf([], { queueTimes })).queues;

/** 1, 2, … n. */
const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

describe('run times by job', () => {
  test('every figure of one job', () => {
    const seconds = upTo(20);
    expect(runs({ project: 'api', workflow: 'build', job: 'test', seconds }).jobs).toEqual([
      {
        project: 'api',
        organisation: 'acme',
        workflow: 'build',
        job: 'test',
        runs: 20,
        total: 210,
        mean: 10.5,
        p50: 10,
        p95: 19,
        max: 20,
        previous: null,
      },
    ]);
  });

  test('one run is its own mean, percentiles and maximum, exactly', () => {
    expect(runs({ job: 'a', seconds: [7777] }).jobs).toMatchObject([
      { runs: 1, mean: 7777, p50: 7777, p95: 7777, max: 7777 },
    ]);
  });

  test('a percentile is the nearest rank: 19 of 20 runs are 95 %, 20 of 21 are more', () => {
    const p95 = (n: number) => runs({ job: 'a', seconds: upTo(n) }).jobs[0]?.p95;
    expect([1, 2, 20, 21, 40, 41, 100].map(p95)).toEqual([1, 2, 19, 20, 38, 39, 95]);
  });

  test('the previous period stands beside it, and what ran only then is left out', () => {
    const { jobs } = runs(
      { job: 'a', seconds: [10, 30] },
      { job: 'a', period: 1, seconds: [4, 8, 100] },
      { job: 'gone', period: 1, seconds: [60] },
      { job: 'new', seconds: [1] },
    );
    expect(jobs.map(({ job, mean, previous }) => [job, mean, previous])).toEqual([
      ['a', 20, { runs: 3, total: 112, mean: 112 / 3, p50: 8, p95: 100, max: 100 }],
      ['new', 1, null],
    ]);
  });

  test('most time first, ties by name; the same job in another workflow or project is another', () => {
    const { jobs } = runs(
      { project: 'api', workflow: 'a', job: 'test', seconds: [30] },
      { project: 'api', workflow: 'b', job: 'test', seconds: [30] },
      { project: 'web', workflow: 'a', job: 'test', seconds: [20, 20] },
      { project: { name: 'api', id: 'other' }, workflow: 'a', job: 'test', seconds: [35] },
    );
    expect(jobs.map(({ project, workflow, total }) => [project, workflow, total])).toEqual([
      ['web', 'a', 40],
      ['api', 'a', 35],
      ['api', 'a', 30],
      ['api', 'b', 30],
    ]);
  });

  test('a cube without times has none', () => {
    expect(runs()).toEqual({ jobs: [], workflows: [], queues: [] });
  });
});

describe('run times by workflow', () => {
  test('are those of all its job runs', () => {
    const { workflows } = runs(
      { project: 'api', workflow: 'build', job: 'test', seconds: [10, 20, 5000] },
      { project: 'api', workflow: 'build', job: 'lint', seconds: [30, 5001] },
      { project: 'api', workflow: 'build', job: 'lint', period: 1, seconds: [7] },
      { project: 'web', workflow: 'build', job: 'lint', seconds: [40] },
    );
    expect(workflows).toEqual([
      {
        project: 'api',
        organisation: 'acme',
        workflow: 'build',
        runs: 5,
        total: 10_061,
        mean: 10_061 / 5,
        p50: 30,
        // 5,000 and 5,001 share a bucket.
        p95: 5000.5,
        max: 5000.5,
        previous: { runs: 1, total: 7, mean: 7, p50: 7, p95: 7, max: 7 },
      },
      expect.objectContaining({ project: 'web', total: 40, previous: null }),
    ]);
  });
});

describe('queue times', () => {
  test('are told in seconds, by executor and class', () => {
    expect(
      queues(
        { executor: 'docker', resourceClass: 'medium', milliseconds: [0, 100, 1500] },
        { executor: 'machine', resourceClass: 'medium', milliseconds: [90_000] },
        { executor: 'machine', resourceClass: 'medium', period: 1, milliseconds: [500] },
      ),
    ).toEqual([
      {
        executor: 'machine',
        resourceClass: 'medium',
        runs: 1,
        total: 90,
        mean: 90,
        p50: 90,
        p95: 90,
        max: 90,
        previous: { runs: 1, total: 0.5, mean: 0.5, p50: 0.5, p95: 0.5, max: 0.5 },
      },
      {
        executor: 'docker',
        resourceClass: 'medium',
        runs: 3,
        total: 1.6,
        mean: 1.6 / 3,
        p50: 0.1,
        p95: 1.5,
        max: 1.5,
        previous: null,
      },
    ]);
  });
});

describe('any durations', () => {
  const seconds = fc.array(
    fc.oneof(fc.nat(200), fc.nat(5000), fc.nat(1_000_000), fc.integer({ min: 0, max: 2 ** 32 - 1 })),
    { minLength: 1, maxLength: 60 },
  );

  test('count, total and mean are exact; percentiles and maximum are within 1/64 of the nearest rank', () => {
    fc.assert(
      fc.property(seconds, fc.nat(20), (all, cut) => {
        const { workflows } = runs(
          { workflow: 'w', job: 'a', seconds: all.slice(0, cut) },
          { workflow: 'w', job: 'b', seconds: all.slice(cut) },
        );
        const sorted = all.toSorted((a, b) => a - b);
        const total = sorted.reduce((sum, value) => sum + value, 0);
        const found = workflows[0];
        expect(found).toMatchObject({ runs: all.length, total, mean: total / all.length });
        for (const [percent, value] of [
          [50, found?.p50],
          [95, found?.p95],
          [100, found?.max],
        ] as const) {
          // The first value that at least `percent` of all values do not exceed.
          const exact = sorted.find((_, i) => (i + 1) * 100 >= percent * sorted.length) ?? Number.NaN;
          expect(Math.abs((value ?? Number.NaN) - exact)).toBeLessThanOrEqual(exact / 64);
        }
      }),
      { numRuns: 500 },
    );
  });
});
