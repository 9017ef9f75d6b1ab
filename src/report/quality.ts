import { type Day, daysOf, type Period } from '../common/day.ts';
import type { Cube } from '../usage/cube.ts';
import type { ReadCounts } from '../usage/types.ts';
import { idOf } from './cell-names.ts';

/** What a reader must know before trusting the figures. */
export interface Quality {
  /** Rows of the period, those of merged.csv; `totals.rows` has only those that the `projects` input lets in. */
  readonly rows: number;
  readonly rowsRead: number;
  readonly rowsOutsideDays: number;
  readonly rowsExcludedByProjects: number;
  readonly rowsWithoutJob: number;
  readonly malformedRows: number;
  readonly badValues: Readonly<Record<string, number>>;
  readonly missingColumns: readonly string[];
  readonly unknownColumns: readonly string[];
  readonly repeatedParts: number;
  /** Days of the period without any row in the figures; rows that the `projects` input keeps out don't count. */
  readonly daysWithoutRows: readonly Day[];
  /** Runs with utilisation values, as a fraction of runs; null without runs. */
  readonly utilisationCoverage: number | null;
  /** Sentences for people: clamped dates, empty exports, days not ready. */
  readonly warnings: readonly string[];
}

/** The quality of the rows behind the report, which warnings are then made of. */
export function qualityOf(cube: Cube, counts: ReadCounts, period: Period): Omit<Quality, 'warnings'> {
  const { days, runs, measured } = look(cube);
  return {
    rows: counts.period,
    rowsRead: counts.read,
    rowsOutsideDays: counts.outsideDays,
    rowsExcludedByProjects: counts.excludedByProjects,
    rowsWithoutJob: counts.withoutJob,
    malformedRows: counts.malformed,
    badValues: counts.badValues,
    missingColumns: counts.missingColumns,
    unknownColumns: counts.unknownColumns,
    repeatedParts: counts.repeatedParts,
    daysWithoutRows: daysOf(period).filter((day) => !days.has(day)),
    utilisationCoverage: runs === 0 ? null : measured / runs,
  };
}

/** What the period's cells say: days with rows, runs, and runs with utilisation values. */
function look(cube: Cube): { days: Set<Day | undefined>; runs: number; measured: number } {
  const days = new Set<Day | undefined>();
  let runs = 0;
  let measured = 0;
  for (let cell = 0; cell < cube.size; cell++) {
    if (cube.period[cell] !== 0) continue;
    days.add(cube.names.day[idOf(cube, 'day', cell)]);
    runs += cube.count.runs[cell] ?? 0;
    measured += cube.count.measuredRuns[cell] ?? 0;
  }
  return { days, runs, measured };
}
