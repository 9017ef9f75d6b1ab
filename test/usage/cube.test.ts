import { describe, expect, test } from 'vitest';
import { mergeCubes } from '../../src/usage/merge-cubes.ts';
import { build, cubeOf, only } from './built-cubes.ts';
import { dump, type RowValues } from './fixtures.ts';

describe('cells', () => {
  // Long, because every column and every measure is written out.
  test('one row is one cell with everything in it', () => {
    const row: RowValues = {
      ORGANIZATION_ID: 'o-9',
      PROJECT_ID: 'p-9',
      WORKFLOW_NAME: 'deploy',
      EXECUTOR: 'machine',
      JOB_RUN_SECONDS: '61',
      MEDIAN_CPU_UTILIZATION_PCT: '12.34',
      MAX_CPU_UTILIZATION_PCT: '100',
      MEDIAN_RAM_UTILIZATION_PCT: '0',
      MAX_RAM_UTILIZATION_PCT: '7.5',
      COMPUTE_CREDITS: '10',
      DLC_CREDITS: '200',
      USER_CREDITS: '25000',
      STORAGE_CREDITS: '0.5',
      NETWORK_CREDITS: '1.000001',
      LEASE_CREDITS: '3',
      LEASE_OVERAGE_CREDITS: '4',
      IPRANGES_CREDITS: '5',
      TOTAL_CREDITS: '25230.500001',
    };
    expect(only(cubeOf([row]))).toEqual({
      period: 0,
      key: [
        '2026-01-05',
        {
          organisationId: 'o-9',
          organisation: 'acme',
          id: 'p-9',
          name: 'api',
          vcsUrl: 'https://github.com/acme/api',
        },
        'deploy',
        'test',
        'machine',
        'medium',
        'success',
      ],
      count: {
        rows: 1,
        runs: 1,
        seconds: 61,
        measuredRuns: 1,
        measuredSeconds: 61,
        medianCpu: 1234,
        maxCpu: 10_000,
        medianRam: 0,
        maxRam: 750,
      },
      credits: {
        compute: 10_000_000n,
        dlc: 200_000_000n,
        user: 25_000_000_000n,
        storage: 500_000n,
        network: 1_000_001n,
        lease: 3_000_000n,
        leaseOverage: 4_000_000n,
        ipRanges: 5_000_000n,
        other: 7_000_000n,
      },
    });
  });

  test('equal keys share a cell; any other key, and the other period, has its own', () => {
    const different: RowValues[] = [
      {},
      { JOB_RUN_DATE: '2026-01-06' },
      { JOB_RUN_DATE: '2025-12-06' },
      { PROJECT_ID: 'p-2' },
      { WORKFLOW_NAME: 'w' },
      { JOB_NAME: 'j' },
      { EXECUTOR: 'machine' },
      { RESOURCE_CLASS: 'large' },
      { JOB_BUILD_STATUS: 'failed' },
    ];
    const cube = cubeOf([...different, ...different]);
    expect(cube.size).toBe(different.length);
    expect([...cube.count.rows]).toEqual(different.map(() => 2));
    expect([...cube.period]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1]);
  });

  test('a row without a job counts in rows and credits, never in runs or seconds', () => {
    const cell = only(
      cubeOf([{ JOB_NAME: null, JOB_RUN_SECONDS: '99', STORAGE_CREDITS: '1', TOTAL_CREDITS: '11' }]),
    );
    expect(cell?.count).toMatchObject({ rows: 1, runs: 0, seconds: 0, measuredRuns: 0 });
    expect(cell?.credits).toMatchObject({ compute: 10_000_000n, storage: 1_000_000n, other: 0n });
  });

  test('a run is measured only with all four utilisation values', () => {
    const all: RowValues = {
      MEDIAN_CPU_UTILIZATION_PCT: '1',
      MAX_CPU_UTILIZATION_PCT: '2',
      MEDIAN_RAM_UTILIZATION_PCT: '3',
      MAX_RAM_UTILIZATION_PCT: '4',
    };
    const cell = only(cubeOf([all, { ...all, MAX_RAM_UTILIZATION_PCT: null }, {}]));
    expect(cell?.count).toMatchObject({
      runs: 3,
      seconds: 180,
      measuredRuns: 1,
      measuredSeconds: 60,
      maxRam: 400,
    });
  });

  test('null credits and seconds are 0; a total below its kinds gives a negative rest', () => {
    const cell = only(
      cubeOf([
        { COMPUTE_CREDITS: null, TOTAL_CREDITS: null, JOB_RUN_SECONDS: null },
        { COMPUTE_CREDITS: '3', TOTAL_CREDITS: '1.5' },
      ]),
    );
    expect(cell?.count.seconds).toBe(60);
    expect(cell?.credits).toMatchObject({ compute: 3_000_000n, other: -1_500_000n });
  });

  test('sums of decimals are exact', () => {
    const rows = Array.from({ length: 1000 }, () => ({ COMPUTE_CREDITS: '0.1', TOTAL_CREDITS: '0.3' }));
    expect(only(cubeOf(rows))?.credits).toMatchObject({ compute: 100_000_000n, other: 200_000_000n });
  });

  test('sums beyond 2^53 micro-credits are exact', () => {
    const rows = Array.from({ length: 9 }, () => ({
      COMPUTE_CREDITS: '999999999999.999999',
      TOTAL_CREDITS: '999999999999.999999',
    }));
    expect(only(cubeOf(rows))?.credits.compute).toBe(9n * 999_999_999_999_999_999n);
  });

  test('a sum beyond 2^53 whole credits is refused, not rounded', () => {
    const huge = Array.from({ length: 9008 }, () => ({ COMPUTE_CREDITS: '999999999999' }));
    expect(() => build(huge)).toThrow('more than can be counted exactly');
  });

  test('kinds that are zero everywhere take no memory', () => {
    const { limbs } = cubeOf([{}, { NETWORK_CREDITS: '0.5', TOTAL_CREDITS: '10.5' }]);
    expect(Object.keys(limbs)).toEqual(['compute', 'network']);
    expect(limbs.compute?.micro).toHaveLength(0);
  });

  test('names of any kind are only names', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '\0', ' ', 'a,"b"\n', '🎉'];
    const rows = names.map((name) => ({
      JOB_NAME: name,
      WORKFLOW_NAME: name,
      PROJECT_ID: name,
      EXECUTOR: name,
    }));
    const cube = cubeOf(rows);
    expect(cube.names.job).toEqual([...names].sort());
    expect(cube.names.project.map(({ id }) => id).sort()).toEqual([...names].sort());
    expect([...cube.count.rows]).toEqual(names.map(() => 1));
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('no rows make an empty cube', () => {
    const cube = mergeCubes([]);
    expect(cube.size).toBe(0);
    expect(cube.credits(0, 'compute')).toBe(0n);
    expect(dump(cubeOf([]))).toEqual(dump(cube));
  });
});
