import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packTable, unpackTable } from '../../../src/render/page/pack.ts';
import type { PageTable } from '../../../src/render/page/table.ts';
import { hostile } from '../../support/hostile.ts';

const TABLE: Omit<PageTable, 'rows' | 'columns'> = {
  id: 'job',
  title: 'Jobs',
  noun: ['job', 'jobs'],
  aside: [0],
  sortedBy: 1,
};

test('a table comes out as it went in', () => {
  const row = fc.tuple(hostile, hostile, fc.option(fc.integer()), fc.option(hostile));
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const table: PageTable = {
        ...TABLE,
        rows: rows.length,
        columns: [
          {
            title: 'Job',
            kind: 'name',
            values: rows.map(([name]) => name),
            notes: rows.map(([, path]) => path),
          },
          { title: 'Credits', kind: 'credits', values: rows.map(([, , credits]) => credits) },
          { title: 'Class', kind: 'code', values: rows.map(([, , , name]) => name) },
        ],
      };
      expect(unpackTable(JSON.parse(JSON.stringify(packTable(table))))).toEqual(table);
    }),
  );
});

test('a text that repeats is kept once, in order, and numbers are as long as they are shown', () => {
  const columns = [
    { title: 'Project', kind: 'text' as const, values: ['web', 'API', null, 'web'] },
    { title: 'Cost', kind: 'money' as const, values: [0.1 + 0.2, 1 / 3, null, 2] },
  ];
  expect(packTable({ ...TABLE, rows: 4, columns }).columns).toEqual([
    { title: 'Project', kind: 'text', values: { texts: ['API', 'web'], at: [1, 0, -1, 1] } },
    { title: 'Cost', kind: 'money', values: [0.3, 0.333333, null, 2] },
  ]);
});
