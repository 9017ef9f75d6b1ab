import { describe, expect, it } from 'vitest';
import { renderTables } from '../../src/render/tables/tables.ts';
import { DIMENSIONS } from '../../src/usage/cube.ts';
import { readUsage } from '../../src/usage/read.ts';
import type { CellSpec } from '../support/cube.ts';
import { reportOf } from '../support/report.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { dump, encode, JANUARY, requestOf, usageRow, usageTable, writeParts } from '../usage/fixtures.ts';

/** Every name that an object has before anything is put into it, and some that its functions go by. */
const INHERITED = [
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
  'length',
  'name',
  'caller',
  'then',
];
const before = Object.getOwnPropertyNames(Object.prototype).map((key) => [
  key,
  Reflect.get(Object.prototype, key),
]);

describe('names that every object has', () => {
  it.each(DIMENSIONS.filter((dimension) => dimension !== 'day'))(
    'are names like others of a %s',
    (dimension) => {
      const cells = INHERITED.map((name): CellSpec => ({ [dimension]: name, credits: { compute: 7 } }));
      const report = reportOf(cells);
      expect(report.totals.credits).toBe(7 * INHERITED.length);
      for (const rows of Object.values(report.breakdowns)) {
        if (rows === null) continue;
        expect(rows.reduce((sum: number, row: { credits: number }) => sum + row.credits, 0)).toBe(
          7 * INHERITED.length,
        );
      }
      expect(renderTables(report).length).toBeGreaterThan(10);
      expectUntouched();
    },
  );

  it('are names like others in rows, and as columns', async () => {
    const folder = await tempFolder();
    const rows = INHERITED.map((name) =>
      usageRow({
        PROJECT_NAME: name,
        PROJECT_ID: name,
        WORKFLOW_NAME: name,
        JOB_NAME: name,
        ORGANIZATION_NAME: name,
      }),
    );
    const [header = [], ...body] = usageTable(rows);
    const table = [[...header, ...INHERITED], ...body.map((row) => [...row, ...INHERITED])];
    for (const dialect of ['plain', 'quoted'] as const) {
      const parts = await writeParts(folder, [encode(table, dialect)]);
      const { cube, counts } = await readUsage(requestOf(folder, parts, { period: JANUARY }));
      expect(counts.period).toBe(INHERITED.length);
      expect(counts.unknownColumns.toSorted()).toEqual(INHERITED.toSorted());
      expect(dump(cube).names.job.toSorted()).toEqual(INHERITED.toSorted());
    }
    expectUntouched();
  });
});

function expectUntouched(): void {
  const now = Object.getOwnPropertyNames(Object.prototype).map((key) => [
    key,
    Reflect.get(Object.prototype, key),
  ]);
  expect(now).toEqual(before);
}
