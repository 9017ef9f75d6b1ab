import { type AllBreakdowns, breakdownsOf } from '../../src/report/breakdowns.ts';
import { cubesOf } from '../../src/report/roll-up.ts';
import type { TeamOf } from '../../src/report/teams.ts';
import type { CellSpec } from '../support/cube.ts';
import { periodOf } from '../support/report.ts';
import { caseOf } from './support.ts';

export const JUNE = periodOf('2026-06-01', '2026-06-30');

export const MAY = periodOf('2026-05-01', '2026-05-31');

export function breakdownsOfCells(
  cells: readonly CellSpec[],
  options: Parameters<typeof caseOf>[1] = {},
  teamOf: TeamOf | null = null,
): AllBreakdowns {
  const { cube, whole } = caseOf(cells, options);
  return breakdownsOf(cubesOf(cube), whole, JUNE, whole.previous && MAY, teamOf);
}

/** Name, credits, credits before, rows, rows before, of each row. */
export function short(rows: readonly object[] | null): unknown[] | undefined {
  return rows?.map((row) =>
    ['name', 'credits', 'previousCredits', 'rows', 'previousRows'].map((field) => Reflect.get(row, field)),
  );
}

export const CELLS: CellSpec[] = [
  // A Monday and a Tuesday.
  {
    day: '2026-06-01',
    project: 'web',
    workflow: 'build',
    job: 'test',
    executor: 'docker',
    status: 'success',
    counts: { seconds: 100 },
    credits: { compute: 60, storage: 4 },
  },
  {
    day: '2026-06-02',
    project: 'web',
    workflow: 'build',
    job: 'lint',
    executor: 'docker',
    status: 'failed',
    counts: { seconds: 50 },
    credits: { compute: 16 },
  },
  {
    day: '2026-06-02',
    project: 'web',
    workflow: 'nightly',
    job: 'test',
    executor: 'machine',
    status: 'success',
    counts: { seconds: 10 },
    credits: { compute: 12 },
  },
  {
    day: '2026-06-08',
    project: 'api',
    workflow: 'build',
    job: 'test',
    executor: 'machine',
    status: 'canceled',
    counts: { seconds: 5 },
    credits: { compute: 3 },
  },
  // An approval, and a row of seats alone.
  { day: '2026-06-08', project: 'api', workflow: 'build', status: 'blocked' },
  { day: '2026-06-08', project: '', credits: { user: 25 } },
  {
    period: 1,
    day: '2026-05-04',
    project: 'web',
    workflow: 'build',
    job: 'test',
    executor: 'docker',
    status: 'success',
    counts: { seconds: 80 },
    credits: { compute: 40 },
  },
  {
    period: 1,
    day: '2026-05-05',
    project: 'old',
    workflow: 'build',
    job: 'test',
    executor: 'macos',
    status: 'success',
    counts: { seconds: 20 },
    credits: { compute: 7 },
  },
];
