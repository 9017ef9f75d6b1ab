import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Dialect, dump, encode, usageRow, usageTable } from './fixtures.ts';
import { mergedRows, totalsOfCube, totalsOfRows } from './oracle.ts';
import { read, useFolder } from './reading.ts';

useFolder();

const name = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'a,b',
    'say "hi"',
    'l1\nl2',
    '\r',
    '\\',
    ' x',
    '🎉',
    'hasOwnProperty',
    '\0',
    '=1+1',
  ),
  fc.constant(null),
);

const credits = fc.oneof(
  fc.constantFrom('0', null),
  fc.tuple(fc.nat(), fc.nat()).map(([whole, fraction]) => `${whole}.${fraction}`),
  fc.integer().map(String),
);

const row = fc.record({
  JOB_RUN_DATE: fc.constantFrom('2026-01-01', '2026-01-17', '2026-01-31', '2025-12-31', '2026-02-01'),
  PROJECT_ID: fc.constantFrom('1', '2', '3'),
  PROJECT_NAME: name,
  WORKFLOW_NAME: name,
  JOB_NAME: name,
  RESOURCE_CLASS: name,
  EXECUTOR: fc.constantFrom('docker', 'machine', null),
  JOB_BUILD_STATUS: name,
  JOB_RUN_SECONDS: fc.nat({ max: 100_000 }).map(String),
  COMPUTE_CREDITS: credits,
  USER_CREDITS: credits,
  STORAGE_CREDITS: credits,
  LEASE_CREDITS: credits,
  TOTAL_CREDITS: credits,
});

const file = fc.record({
  rows: fc.array(row, { maxLength: 8 }),
  dialect: fc.constantFrom<Dialect>('plain', 'quoted'),
  eol: fc.constantFrom('\n' as const, '\r\n' as const),
  bom: fc.boolean(),
  finalEol: fc.boolean(),
});

describe('random exports', () => {
  test('the Cube equals an oracle over merged.csv, and both dialects give the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(file, { maxLength: 3 }), async (files) => {
        const dates = files.flatMap(({ rows }) => rows.map((one) => one.JOB_RUN_DATE));
        fc.pre(dates.length === 0 || dates.some((date) => date.startsWith('2026-01')));
        const encoded = (dialect?: Dialect) =>
          files.map(({ rows, ...how }, i) => {
            // The number keeps two files from being the same part listed twice.
            const table = usageTable(rows.map((one) => usageRow({ ...one, PIPELINE_NUMBER: `${i}` })));
            return encode(table, dialect ?? how.dialect, how);
          });
        const { merged, cube, counts } = await read(encoded());
        const rows = mergedRows(merged);
        const wanted = files
          .flatMap((one) => one.rows)
          .filter((one) => one.JOB_RUN_DATE.startsWith('2026-01'));
        expect(rows.map((one) => one.get('JOB_NAME'))).toEqual(wanted.map((one) => one.JOB_NAME ?? ''));
        expect(counts.period).toBe(rows.length);
        for (const [column, dimension] of [
          ['JOB_RUN_DATE', 'day'],
          ['WORKFLOW_NAME', 'workflow'],
          ['JOB_NAME', 'job'],
          ['EXECUTOR', 'executor'],
          ['RESOURCE_CLASS', 'resourceClass'],
          ['JOB_BUILD_STATUS', 'status'],
        ] as const) {
          const byOracle = totalsOfRows(rows, (one) => one.get(column) ?? '');
          const byCube = totalsOfCube(
            cube,
            0,
            (cell) => cube.names[dimension][cube.key[dimension][cell] ?? -1] ?? '?',
          );
          expect(byCube).toEqual(byOracle);
        }
        const byProject = totalsOfCube(
          cube,
          0,
          (cell) => cube.names.project[cube.key.project[cell] ?? -1]?.id ?? '?',
        );
        expect(byProject).toEqual(totalsOfRows(rows, (one) => one.get('PROJECT_ID') ?? ''));
        for (const dialect of ['plain', 'quoted'] as const) {
          const again = await read(encoded(dialect));
          expect(again.merged.equals(merged)).toBe(true);
          expect(dump(again.cube)).toEqual(dump(cube));
        }
      }),
      { numRuns: 30 },
    );
  });
});
