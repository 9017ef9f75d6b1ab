import { type Period, parseDay } from '../../src/common/day.ts';
import { buildReport, type ReportRequest } from '../../src/report/build.ts';
import type { Report } from '../../src/report/report.ts';
import { newTally } from '../../src/usage/problems.ts';
import type { ReadCounts } from '../../src/usage/types.ts';
import { type CellSpec, cubeOf } from './cube.ts';
import { PLAIN } from './plain-report.ts';

export function periodOf(first: string, last: string): Period {
  const [a, b] = [parseDay(first), parseDay(last)];
  if (a === undefined || b === undefined) throw new Error(`not days: ${first} ${last}`);
  return { first: a, last: b };
}

export const NO_COUNTS: ReadCounts = {
  ...newTally(),
  badValues: {},
  missingColumns: [],
  unknownColumns: [],
  repeatedParts: 0,
};

/** A report of hand-made cells over June 2026, compared with May when a cell of the previous period is among them. */
export function reportOf(cells: readonly CellSpec[], overrides: Partial<ReportRequest> = {}): Report {
  const compared = cells.some((cell) => cell.period === 1);
  return buildReport({
    ...PLAIN,
    cube: cubeOf(cells),
    counts: { ...NO_COUNTS, period: cells.length, read: cells.length },
    orgId: '11111111-2222-4333-8444-555555555555',
    period: periodOf('2026-06-01', '2026-06-30'),
    label: '2026-06-01..2026-06-30',
    previous: compared ? periodOf('2026-05-02', '2026-05-31') : null,
    tool: { name: 'circleci-usage-action', version: '1.0.0' },
    now: Date.UTC(2026, 6, 1, 12),
    ...overrides,
  });
}
