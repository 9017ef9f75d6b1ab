import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_BUCKETED } from '../../src/usage/buckets.ts';
import type { KnownColumn } from '../../src/usage/columns.ts';
import type { TimeTable } from '../../src/usage/cube.ts';
import { readUsage } from '../../src/usage/read.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { csvOf, DECEMBER, dump, JANUARY, period, type RowValues, requestOf, writeParts } from './fixtures.ts';
import { type MergedRow, mergedRows } from './oracle.ts';

/** What the reader makes of these rows, January being the period and December the one before. */
async function read(rows: readonly RowValues[]) {
  const folder = await tempFolder();
  const window = period(DECEMBER.first, JANUARY.last);
  const parts = await writeParts(folder, [csvOf(rows, 'quoted')], { window });
  const { cube, counts } = await readUsage(requestOf(folder, parts, { previous: DECEMBER }));
  const { runTime, queueTime } = dump(cube);
  return { cube, counts, runTime: runTime.map(withProjectName), queueTime };
}

/** An entry with its project as `name`. */
function withProjectName([when, project, ...rest]: readonly unknown[]) {
  const name =
    typeof project === 'object' && project !== null && 'name' in project ? project.name : undefined;
  return [when, name, ...rest];
}

describe('run times', () => {
  test('one entry for each period, project, workflow, job and bucket, in that order', async () => {
    const { runTime } = await read([
      { JOB_RUN_SECONDS: '300' },
      { JOB_RUN_SECONDS: '60' },
      {
        JOB_RUN_SECONDS: '301',
        JOB_BUILD_STATUS: 'failed',
        RESOURCE_CLASS: 'large',
        JOB_RUN_DATE: '2026-01-09',
      },
      { JOB_RUN_SECONDS: '60', JOB_RUN_DATE: '2025-12-09' },
      { JOB_RUN_SECONDS: '60', JOB_NAME: 'lint' },
      { JOB_RUN_SECONDS: '60', WORKFLOW_NAME: 'nightly' },
      { JOB_RUN_SECONDS: '60', PROJECT_ID: 'p-2', PROJECT_NAME: 'web' },
    ]);
    expect(runTime).toEqual([
      [0, 'api', 'build', 'lint', 60, 1, 60],
      [0, 'api', 'build', 'test', 60, 1, 60],
      // 300 to 303 share a bucket: the 12th of 64 in the octave from 256, whose first is 192.
      [0, 'api', 'build', 'test', 203, 2, 601],
      [0, 'api', 'nightly', 'test', 60, 1, 60],
      [0, 'web', 'build', 'test', 60, 1, 60],
      [1, 'api', 'build', 'test', 60, 1, 60],
    ]);
  });

  test('only job runs with seconds, neither negative nor absurd, count', async () => {
    const { runTime } = await read([
      { JOB_NAME: null },
      { JOB_RUN_SECONDS: null },
      { JOB_RUN_SECONDS: '-1' },
      { JOB_RUN_SECONDS: String(MAX_BUCKETED + 1) },
      { JOB_RUN_SECONDS: '0' },
      { JOB_RUN_SECONDS: String(MAX_BUCKETED) },
    ]);
    expect(runTime).toEqual([
      [0, 'api', 'build', 'test', 0, 1, 0],
      [0, 'api', 'build', 'test', 1727, 1, MAX_BUCKETED],
    ]);
  });
});

describe('queue times', () => {
  const queued = (at: string | null, started: string | null = '2026-01-05 13:10:00.000'): RowValues => ({
    JOB_RUN_QUEUED_AT: at,
    JOB_RUN_STARTED_AT: started,
  });

  test('milliseconds from queued to started, by period, executor, class and bucket', async () => {
    const { queueTime } = await read([
      queued('2026-01-05 13:09:59.900'),
      queued('2026-01-05 13:09:59.900'),
      queued('2026-01-05 13:10:00.000'),
      { ...queued('2026-01-04 13:10:00.000'), EXECUTOR: 'machine' },
      { ...queued('2026-01-05 13:09:59.999'), RESOURCE_CLASS: 'large' },
      { ...queued('2026-01-05 13:09:59.999'), JOB_RUN_DATE: '2025-12-31' },
    ]);
    expect(queueTime).toEqual([
      [0, 'docker', 'large', 1, 1, 1],
      [0, 'docker', 'medium', 0, 1, 0],
      [0, 'docker', 'medium', 100, 2, 200],
      [0, 'machine', 'medium', 64 * 20 + 82, 1, 86_400_000],
      [1, 'docker', 'medium', 1, 1, 1],
    ]);
  });

  test('a run without both times, with a bad one or a wait below 0 does not count; bad ones are counted', async () => {
    const { queueTime, counts } = await read([
      queued(null),
      queued('2026-01-05 13:09:59', null),
      queued('2026-02-30 13:09:59'),
      queued('2026-01-05 13:09:59', 'soon'),
      queued('2026-01-05 13:10:00.001'),
      queued('1999-01-05 13:10:00'),
      { ...queued('bad', 'bad'), JOB_NAME: null },
    ]);
    expect(queueTime).toEqual([]);
    expect(counts.badValues).toEqual({ JOB_RUN_QUEUED_AT: 1, JOB_RUN_STARTED_AT: 1 });
  });
});

describe('against merged.csv', () => {
  const day = fc.integer({ min: 1, max: 31 }).map((n) => `2026-01-${String(n).padStart(2, '0')}`);
  const time = fc
    .date({ min: new Date('2026-01-01'), max: new Date('2026-01-31'), noInvalidDate: true })
    .map((date) => date.toISOString().replace('T', ' ').replace('Z', ''));
  const name = fc.constantFrom('a', 'b,"', null);
  const row = fc.record({
    JOB_RUN_DATE: day,
    PROJECT_ID: fc.constantFrom('p-1', 'p-2'),
    WORKFLOW_NAME: name,
    JOB_NAME: name,
    EXECUTOR: name,
    RESOURCE_CLASS: name,
    JOB_RUN_SECONDS: fc.option(fc.oneof(fc.nat(300), fc.nat(10_000_000)).map(String)),
    JOB_RUN_QUEUED_AT: fc.option(time),
    JOB_RUN_STARTED_AT: fc.option(time),
  });

  /** The durations that csv-parse and Date see, sorted, by key. */
  function durations(
    rows: readonly MergedRow[],
    columns: readonly KnownColumn[],
    of: (row: MergedRow) => number,
  ) {
    const runs = rows.filter((one) => one.get('JOB_NAME') !== '' && of(one) >= 0 && of(one) < 2 ** 32);
    const groups = Map.groupBy(runs, (one) => JSON.stringify(columns.map((column) => one.get(column))));
    return new Map([...groups].map(([key, ones]) => [key, ones.map(of).sort((a, b) => a - b)]));
  }

  /** The durations of a table, by key: each one as the mean of its entry. */
  function means<Key extends string>(table: TimeTable<Key>, keyOf: (entry: number) => string) {
    const groups = Map.groupBy(
      Array.from({ length: table.size }, (_, entry) => entry),
      keyOf,
    );
    const meansOf = (entry: number) => {
      const count = table.count[entry] ?? 0;
      return Array.from({ length: count }, () => (table.sum[entry] ?? 0) / count);
    };
    return new Map([...groups].map(([key, entries]) => [key, entries.flatMap(meansOf)]));
  }

  function expectSame(found: Map<string, number[]>, exact: Map<string, number[]>): void {
    expect([...found.keys()].sort()).toEqual([...exact.keys()].sort());
    for (const [key, values] of exact) {
      const others = found.get(key) ?? [];
      expect(others).toHaveLength(values.length);
      values.forEach((value, i) => {
        expect(Math.abs((others[i] ?? Number.NaN) - value)).toBeLessThanOrEqual(value / 64);
      });
    }
  }

  test('every run and its times are in the tables, nothing else, in both dialects', async () => {
    const dialects = fc.constantFrom('plain', 'quoted');
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 40 }), dialects, async (rows, dialect) => {
        const folder = await tempFolder();
        const parts = await writeParts(folder, [csvOf(rows, dialect)]);
        const { cube } = await readUsage(requestOf(folder, parts));
        const merged = mergedRows(await readFile(join(folder, 'merged.csv')));
        const { names, runTime, queueTime } = cube;
        expectSame(
          means(runTime, (entry) => {
            const { project, workflow, job } = runTime.key;
            const id = names.project[project[entry] ?? -1]?.id;
            return JSON.stringify([id, names.workflow[workflow[entry] ?? -1], names.job[job[entry] ?? -1]]);
          }),
          durations(merged, ['PROJECT_ID', 'WORKFLOW_NAME', 'JOB_NAME'], (one) =>
            Number(one.get('JOB_RUN_SECONDS') || -1),
          ),
        );
        const at = (one: MergedRow, column: KnownColumn) =>
          Date.parse(`${one.get(column)?.replace(' ', 'T')}Z`);
        expectSame(
          means(queueTime, (entry) => {
            const { executor, resourceClass } = queueTime.key;
            return JSON.stringify([
              names.executor[executor[entry] ?? -1],
              names.resourceClass[resourceClass[entry] ?? -1],
            ]);
          }),
          durations(
            merged,
            ['EXECUTOR', 'RESOURCE_CLASS'],
            (one) => at(one, 'JOB_RUN_STARTED_AT') - at(one, 'JOB_RUN_QUEUED_AT'),
          ),
        );
      }),
      { numRuns: 60 },
    );
  });
});
