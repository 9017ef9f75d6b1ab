import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BudgetRequest, budgetOf, TOTAL } from '../../src/report/budget.ts';
import { type CellSpec, cubeOf } from '../support/cube.ts';
import { hostile } from '../support/hostile.ts';
import { periodOf, reportOf } from '../support/report.ts';

const CELLS: readonly CellSpec[] = [
  { day: '2026-06-01', project: 'web', job: 'test', credits: { compute: 60, storage: 0.5 } },
  { day: '2026-06-02', project: 'web', job: 'test', credits: { compute: 40 } },
  { day: '2026-06-02', project: 'api', job: 'test', credits: { compute: 30, user: 25 } },
  { day: '2026-06-02', project: '', credits: { user: 100 } },
  { day: '2026-05-26', period: 1, project: 'web', job: 'test', credits: { compute: 1000 } },
];

function budgets(cells: readonly CellSpec[], overrides: Partial<BudgetRequest>) {
  return budgetOf({
    cube: cubeOf(cells),
    budgets: { total: null, teams: [], projects: [] },
    period: periodOf('2026-06-01', '2026-06-02'),
    previous: null,
    label: 'last-2-days',
    teamOf: null,
    ...overrides,
  });
}

describe('budgetOf', () => {
  it('has a line for each budget, the most used share first, written out by hand', () => {
    const lines = budgets(CELLS, {
      budgets: {
        total: 1000,
        teams: [
          ['front', 100],
          ['nobody', 50],
        ],
        projects: [
          ['api', 30],
          ['acme/web', 50],
          ['gone', 10],
        ],
      },
      teamOf: ({ name }) => (name === 'web' ? 'front' : 'others'),
    });
    const rest = { projected: null, projectedOver: null };
    expect(lines).toEqual([
      { scope: 'project', name: 'acme/web', budget: 50, used: 100.5, share: 2.01, over: true, ...rest },
      { scope: 'team', name: 'front', budget: 100, used: 100.5, share: 1.005, over: true, ...rest },
      { scope: 'project', name: 'api', budget: 30, used: 30, share: 1, over: false, ...rest },
      { scope: 'organisation', name: TOTAL, budget: 1000, used: 255.5, share: 0.2555, over: false, ...rest },
      { scope: 'team', name: 'nobody', budget: 50, used: 0, share: 0, over: false, ...rest },
      { scope: 'project', name: 'gone', budget: 10, used: 0, share: 0, over: false, ...rest },
    ]);
  });

  it('adds up projects of one name, in one organisation or several, unless the organisation is named', () => {
    const cells: CellSpec[] = [
      { project: { name: 'web', organisation: 'acme', id: '1' }, job: 'j', credits: { compute: 1 } },
      { project: { name: 'web', organisation: 'acme', id: '2' }, job: 'j', credits: { compute: 2 } },
      { project: { name: 'web', organisation: 'other', id: '3' }, job: 'j', credits: { compute: 4 } },
    ];
    const projects = ['web', 'acme/web', 'other/web'].map((name) => [name, 10] as const);
    const lines = budgets(cells, { budgets: { total: null, teams: [], projects } });
    expect(lines.map(({ name, used }) => [name, used])).toEqual([
      ['web', 7],
      ['other/web', 4],
      ['acme/web', 3],
    ]);
  });

  it("projects week-to-date and month-to-date from each scope's own days, days without rows as 0", () => {
    const request = {
      budgets: { total: 700, teams: [], projects: [['web', 200] as const, ['none', 1] as const] },
      label: 'week-to-date',
      previous: periodOf('2026-05-25', '2026-05-26'),
    };
    const lines = budgets(CELLS, request);
    // Five days are to come; of working days there are 1 and 2 June, 25 and 26 May. Seats count for the organisation.
    expect(lines.map((line) => [line.name, line.projected, line.projectedOver, line.over])).toEqual([
      ['web', Math.round(100.5 + (5 * 1100.5) / 4), true, false],
      [TOTAL, Math.round(255.5 + (5 * 1255.5) / 4), true, false],
      ['none', 0, false, false],
    ]);
  });

  it('takes any use of a budget of 0 for the most used', () => {
    const lines = budgets(CELLS, {
      budgets: { total: 1, teams: [], projects: [['web', 0] as const, ['none', 0] as const] },
    });
    expect(lines.map(({ name, share, over }) => [name, share, over])).toEqual([
      ['web', null, true],
      [TOTAL, 255.5, true],
      ['none', null, false],
    ]);
  });

  it('uses what the totals hold, and a project what its row of the breakdown holds, whatever its name', () => {
    const cell = fc.record({
      project: fc.record({ name: fc.oneof(hostile, fc.constantFrom('__proto__', 'web')), id: fc.uuid() }),
      job: fc.constantFrom('', 'test'),
      period: fc.constantFrom(0 as const, 1 as const),
      credits: fc.record({ compute: fc.nat({ max: 1e6 }), user: fc.nat({ max: 1e5 }) }),
    });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 10 }), (cells) => {
        const { totals, breakdowns } = reportOf(cells);
        const names = [...new Set(cells.map(({ project }) => project.name))];
        const lines = budgets(cells, {
          budgets: { total: 5, teams: [], projects: names.map((name) => [name, 5] as const) },
        });
        expect(lines.find(({ scope }) => scope === 'organisation')?.used).toBe(totals.credits);
        for (const name of names) {
          const rows = breakdowns.project.filter(
            (row) => row.projectId !== '' && row.name === (name || '(none)'),
          );
          const credits = rows.reduce((sum, row) => sum + row.credits, 0);
          expect(lines.find((line) => line.scope === 'project' && line.name === name)?.used).toBe(credits);
        }
      }),
    );
  });
});
