import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KNOWN_COLUMNS, positionsOf } from '../../src/usage/columns.ts';
import type { Cube } from '../../src/usage/cube.ts';
import { CubeBuilder } from '../../src/usage/cube-builder.ts';
import { Days } from '../../src/usage/days.ts';
import { mergeCubes } from '../../src/usage/merge-cubes.ts';
import type { PartialCube } from '../../src/usage/partial-cube.ts';
import { newTally, Problems, type Tally } from '../../src/usage/problems.ts';
import { Row } from '../../src/usage/row.ts';
import { Scanner } from '../../src/usage/scan.ts';
import { csvOf, DECEMBER, dump, JANUARY, type RowValues } from './fixtures.ts';

interface Built {
  readonly partial: PartialCube;
  readonly tally: Tally;
}

/** What one builder makes of these rows, January being the period and December the one before. */
function build(rows: readonly RowValues[], lenient = false, includes = (_: string) => true): Built {
  const builder = new CubeBuilder(({ organisation, name }) => includes(`${organisation}/${name}`));
  const window = { first: DECEMBER.first, last: JANUARY.last };
  const days = new Days(window, { period: JANUARY, previous: DECEMBER }, builder);
  const tally = newTally();
  const row = new Row(positionsOf(KNOWN_COLUMNS), new Problems('part 1', lenient, tally));
  const scanner = new Scanner('part 1', {
    header() {},
    malformed: (line, why) => expect.unreachable(`${line}: ${why}`),
    row(record) {
      row.use(record);
      const fate = days.fateOf(row.look(row.at.JOB_RUN_DATE));
      if (typeof fate === 'object') builder.add(row, fate);
    },
  });
  scanner.push(csvOf(rows, 'quoted'));
  scanner.end();
  return { partial: builder.partial(), tally };
}

const cubeOf = (rows: readonly RowValues[]) => mergeCubes([build(rows).partial]);
const only = (cube: Cube) => {
  expect(cube.size).toBe(1);
  return dump(cube).cells[0];
};

describe('cells', () => {
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

describe('projects', () => {
  const names = (rows: readonly RowValues[]) =>
    cubeOf(rows).names.project.map(({ organisation, name }) => `${organisation}/${name}`);

  test('the id tells projects apart, within the organisation', () => {
    expect(names([{ PROJECT_ID: '1' }, { PROJECT_ID: '2' }])).toEqual(['acme/api', 'acme/api']);
    expect(names([{ ORGANIZATION_ID: 'a' }, { ORGANIZATION_ID: 'b' }])).toHaveLength(2);
  });

  test('without ids the names tell', () => {
    const bare = { ORGANIZATION_ID: null, PROJECT_ID: null };
    const rows = [
      bare,
      { ...bare, VCS_URL: null },
      { ...bare, PROJECT_NAME: 'web' },
      { ...bare, ORGANIZATION_NAME: 'b' },
    ];
    expect(names(rows)).toEqual(['acme/api', 'acme/web', 'b/api']);
  });

  test('an id is never taken for a name', () => {
    expect(names([{ PROJECT_ID: 'api' }, { PROJECT_ID: null, PROJECT_NAME: 'api' }])).toHaveLength(2);
  });

  test('the name of the latest day wins in any order; the smallest on a tie; null never', () => {
    const rows: RowValues[] = [
      { JOB_RUN_DATE: '2026-01-09', PROJECT_NAME: 'zebra', VCS_URL: null },
      { JOB_RUN_DATE: '2026-01-09', PROJECT_NAME: 'yak', VCS_URL: null },
      { JOB_RUN_DATE: '2026-01-30', PROJECT_NAME: null, VCS_URL: null },
      { JOB_RUN_DATE: '2026-01-08', PROJECT_NAME: 'ant', VCS_URL: 'https://new' },
      { JOB_RUN_DATE: '2025-12-08', PROJECT_NAME: 'ant', VCS_URL: 'https://old' },
    ];
    for (const order of [rows, rows.toReversed()]) {
      expect(cubeOf(order).names.project).toMatchObject([{ name: 'yak', vcsUrl: 'https://new' }]);
    }
  });

  test('excluded projects leave no trace, not even their bad numbers', () => {
    const rows = [
      { PROJECT_ID: '1', PROJECT_NAME: 'out', JOB_NAME: 'x', TOTAL_CREDITS: 'many' },
      { PROJECT_ID: '2' },
    ];
    const { partial } = build(rows, false, (name) => name !== 'acme/out');
    const cube = mergeCubes([partial]);
    expect(cube.names.project.map(({ name }) => name)).toEqual(['api']);
    expect(cube.names.job).toEqual(['test']);
    expect(cube.side.trigger).toMatchObject([{ rows: 1 }]);
  });
});

describe('side tables', () => {
  test('rows, runs, seconds and credits without seats, by period', () => {
    const cube = cubeOf([
      { USER_CREDITS: '5', TOTAL_CREDITS: '15' },
      { JOB_NAME: null, PIPELINE_TRIGGER_SOURCE: null },
      { PIPELINE_TRIGGER_SOURCE: 'schedule', JOB_RUN_DATE: '2025-12-31' },
      { PIPELINE_TRIGGER_SOURCE: 'api' },
    ]);
    const sums = { rows: 1, runs: 1, seconds: 60, credits: 10_000_000n };
    expect(cube.side.trigger).toEqual([
      { ...sums, period: 0, name: '', runs: 0, seconds: 0 },
      { ...sums, period: 0, name: 'api' },
      { ...sums, period: 0, name: 'webhook' },
      { ...sums, period: 1, name: 'schedule' },
    ]);
  });

  test('branches are default, other or none', () => {
    const branches = [
      'main',
      'master',
      'trunk',
      'develop',
      'Main',
      'feature/main',
      '__proto__',
      'main',
      null,
    ];
    const { branchKind } = cubeOf(branches.map((branch) => ({ VCS_BRANCH: branch }))).side;
    expect(branchKind.map(({ name, rows }) => [name, rows])).toEqual([
      ['', 1],
      ['default', 5],
      ['other', 3],
    ]);
  });

  test('hours hold runs only; a run without a start has no hour', () => {
    const { hour, operatingSystem } = cubeOf([
      { JOB_RUN_STARTED_AT: '2026-01-05 00:00:00.000' },
      { JOB_RUN_STARTED_AT: '2026-01-05 23:59:59.000' },
      { JOB_RUN_STARTED_AT: '2026-01-05 23:00:00.000', JOB_NAME: null },
      { JOB_RUN_STARTED_AT: null, OPERATING_SYSTEM: null },
    ]).side;
    expect(hour.map(({ name, runs }) => [name, runs])).toEqual([
      ['', 1],
      ['00', 1],
      ['23', 1],
    ]);
    expect(operatingSystem.map(({ name, rows }) => [name, rows])).toEqual([
      ['', 1],
      ['linux', 3],
    ]);
  });
});

describe('bad values', () => {
  test.each([
    ['TOTAL_CREDITS', '1e3'],
    ['COMPUTE_CREDITS', '1,5'],
    ['IPRANGES_CREDITS', 'none'],
    ['JOB_RUN_SECONDS', '0x10'],
  ] as const)('%s %s is an error that names part, line and column', (column, value) => {
    expect(() => build([{}, { [column]: value }])).toThrow(
      `Line 3 of part 1 has a ${column} that is not a number.`,
    );
  });

  test('lenient counts them and goes on with 0', () => {
    const { partial, tally } = build([{ TOTAL_CREDITS: 'x', JOB_RUN_SECONDS: '-', DLC_CREDITS: 'y' }], true);
    const cell = only(mergeCubes([partial]));
    expect(cell?.count).toMatchObject({ runs: 1, seconds: 0 });
    expect(cell?.credits).toMatchObject({ compute: 10_000_000n, dlc: 0n, other: -10_000_000n });
    expect([...tally.badValues]).toEqual([
      ['JOB_RUN_SECONDS', 1],
      ['TOTAL_CREDITS', 1],
      ['DLC_CREDITS', 1],
    ]);
  });

  test('elsewhere they are null and counted, lenient or not', () => {
    const { partial, tally } = build([
      { MAX_CPU_UTILIZATION_PCT: '101', MEDIAN_CPU_UTILIZATION_PCT: '-1', MAX_RAM_UTILIZATION_PCT: 'x' },
      { MAX_CPU_UTILIZATION_PCT: '100.01', JOB_RUN_STARTED_AT: 'yesterday' },
    ]);
    const cube = mergeCubes([partial]);
    expect(only(cube)?.count).toMatchObject({ runs: 2, measuredRuns: 0, maxCpu: 0 });
    expect(cube.side.hour).toMatchObject([{ name: '', runs: 1 }, { name: '13' }]);
    expect(Object.fromEntries(tally.badValues)).toEqual({
      MAX_CPU_UTILIZATION_PCT: 2,
      MEDIAN_CPU_UTILIZATION_PCT: 1,
      MAX_RAM_UTILIZATION_PCT: 1,
      JOB_RUN_STARTED_AT: 1,
    });
  });
});

describe('merging', () => {
  const name = fc.constantFrom('a', 'b', '__proto__', null);
  const row = fc.record({
    JOB_RUN_DATE: fc.constantFrom('2025-12-31', '2026-01-01', '2026-01-02', '2026-01-31'),
    PROJECT_ID: fc.constantFrom('1', '2', null),
    PROJECT_NAME: name,
    ORGANIZATION_ID: fc.constantFrom('o', null),
    ORGANIZATION_NAME: name,
    VCS_URL: name,
    VCS_BRANCH: name,
    WORKFLOW_NAME: name,
    JOB_NAME: name,
    PIPELINE_TRIGGER_SOURCE: name,
    COMPUTE_CREDITS: fc.constantFrom('0', '0.000001', '12', '999999999.5', '-3'),
    DLC_CREDITS: fc.constantFrom('0', '200', null),
    TOTAL_CREDITS: fc.constantFrom('0', '12.25', '1000000000'),
    EXECUTOR: name,
    JOB_RUN_SECONDS: fc.constantFrom('0', '128', '129', '99999', null),
    JOB_RUN_QUEUED_AT: fc.constantFrom('2026-01-05 13:09:58.500', '2026-01-05 13:09', 'bad', null),
  });

  test('any order of rows, split over any builders in any order, gives the same cube', () => {
    const shuffled = fc
      .array(row, { maxLength: 30 })
      .chain((rows) =>
        fc.tuple(
          fc.constant(rows),
          fc.shuffledSubarray(rows, { minLength: rows.length }),
          fc.array(fc.nat({ max: 30 }), { maxLength: 4 }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([rows, other, cuts]) => {
        const places = [
          0,
          ...cuts.map((cut) => Math.min(cut, rows.length)).sort((a, b) => a - b),
          rows.length,
        ];
        const partials = places.slice(1).map((end, i) => build(other.slice(places[i], end)).partial);
        expect(dump(mergeCubes(partials))).toEqual(dump(cubeOf(rows)));
      }),
    );
  });

  test('partial cubes survive the way between threads', () => {
    const { partial } = build([{}, { DLC_CREDITS: '200', TOTAL_CREDITS: '210' }]);
    expect(dump(mergeCubes([structuredClone(partial)]))).toEqual(dump(mergeCubes([partial])));
  });

  test('cells and names are in canonical order', () => {
    const rows = ['2026-01-31', '2025-12-31', '2026-01-01'].flatMap((day) =>
      ['b', 'a', 'B'].map((job) => ({ JOB_RUN_DATE: day, JOB_NAME: job })),
    );
    const cube = cubeOf(rows);
    expect(cube.names.job).toEqual(['B', 'a', 'b']);
    const order = dump(cube).cells.map(({ key }) => `${key[0]} ${key[3]}`);
    const days = ['2026-01-01', '2026-01-31', '2025-12-31'];
    expect(order).toEqual(days.flatMap((day) => ['B', 'a', 'b'].map((job) => `${day} ${job}`)));
  });
});
