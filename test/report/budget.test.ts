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
    calendarEnd: null,
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

  it("projects from each scope's own days, days without rows as 0, and no seats beyond those used", () => {
    const request = {
      budgets: {
        total: 1600,
        teams: [],
        projects: [
          ['web', 200],
          ['none', 1],
        ] as const,
      },
      calendarEnd: periodOf('2026-06-07', '2026-06-07').last,
      previous: periodOf('2026-05-25', '2026-05-26'),
    };
    // To come are a Wednesday to a Friday and a weekend, of which no day was seen: the mean of all working days seen
    // for three days, of all days for two; both are the four days 25 and 26 May, 1 and 2 June.
    expect(
      budgets(CELLS, request).map((line) => [line.name, line.projected, line.projectedOver, line.over]),
    ).toEqual([
      ['web', Math.round(100.5 + (5 * 1100.5) / 4), true, false],
      [TOTAL, 125 + Math.round(130.5 + (5 * 1130.5) / 4), true, false],
      ['none', 0, false, false],
    ]);
    const over = { ...request, calendarEnd: periodOf('2026-06-02', '2026-06-02').last };
    expect(budgets(CELLS, over)[0]?.projected).toBeNull();
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
