import { describe, expect, it } from 'vitest';
import { type BreakdownKey, breakdownTables } from '../../src/report/breakdown-tables.ts';
import { NONE, SEATS } from '../../src/report/report.ts';
import { breakdownsOfCells } from './broken-down.ts';

describe('breakdownTables', () => {
  it('lists what the report has, each row with one text a column', () => {
    const all = breakdownsOfCells([
      { project: 'web', workflow: 'build', job: 'test', credits: { compute: 5 } },
      { project: 'web', credits: { user: 2 } },
    ]);
    const tables = new Map(breakdownTables(all).map((table) => [table.key, table]));
    const keys: BreakdownKey[] = [
      'project',
      'workflow',
      'job',
      'resourceClass',
      'executor',
      'status',
      'trigger',
    ];
    expect([...tables.keys()]).toEqual([...keys, 'branchKind', 'operatingSystem', 'day', 'weekday', 'hour']);
    expect(tables.get('job')).toMatchObject({
      title: 'Jobs',
      inTime: false,
      columns: [
        { key: 'job', title: 'Job' },
        { key: 'workflow', title: 'Workflow' },
        { key: 'project', title: 'Project' },
        { key: 'organisation', title: 'Organisation' },
      ],
      lines: [
        { names: ['test', 'build', 'web', 'acme'], row: { credits: 5 } },
        { names: [SEATS, '', '', ''], row: { credits: 2 } },
        { names: [NONE, '', '', ''], row: { credits: 0 } },
      ],
    });
    for (const { columns, lines } of tables.values()) {
      for (const { names, row } of lines) {
        expect(names).toHaveLength(columns.length);
        expect(names[0]).toBe(row.name);
      }
    }
  });
});
