import type { AllBreakdowns } from '../../src/report/breakdowns.ts';
import { NONE, type Report, SEATS } from '../../src/report/report.ts';
import type { Line, PandasMove } from './pandas.ts';

/** A row of the report with the names that tell it apart, as the oracle has them. */
type Named<Row> = readonly [key: readonly string[], row: Row];

type BreakdownRow = NonNullable<AllBreakdowns[keyof AllBreakdowns]>[number];

const FIGURES = ['credits', 'cost', 'share', 'rows', 'runs', 'seconds', 'succeeded', 'finished'];

/** The lines of a breakdown that have usage in the period, in the order of their keys; seats left out. */
export function currentLines(breakdown: readonly BreakdownRow[]): Line[] {
  return inOrder(named(breakdown).flatMap(([key, row]) => (row.rows > 0 ? [pick(key, row, FIGURES)] : [])));
}

/** What the lines of a breakdown were in the previous period. */
export function previousLines(breakdown: readonly BreakdownRow[]): Line[] {
  return inOrder(
    named(breakdown).flatMap(([key, row]) => {
      if ((row.previousRows ?? 0) === 0) return [];
      const before = 'previousDay' in row ? [row.previousDay ?? ''] : key;
      const figures = { credits: row.previousCredits, rows: row.previousRows };
      return [pick(before, figures, ['credits', 'rows'])];
    }),
  );
}

/** The fields of the oracle's lines that the report has. */
export function oracleLines(lines: readonly Line[] | undefined, fields: readonly string[] = FIGURES): Line[] {
  return inOrder((lines ?? []).map((line) => pick(line.key, line, fields)));
}

/** Breakdowns that the report does not count by status. */
export const WITHOUT_STATUS = FIGURES.filter((name) => name !== 'succeeded' && name !== 'finished');

/** Any rows as lines of these fields. */
export function lines<Row extends object>(rows: readonly Named<Row>[], fields: readonly string[]): Line[] {
  return inOrder(rows.map(([key, row]) => pick(key, row, fields)));
}

/** The names of a project, workflow or job, outermost first. */
export function runKey(row: {
  organisation: string;
  project: string;
  workflow: string;
  job?: string;
}): string[] {
  return [row.organisation, row.project, row.workflow, ...(row.job === undefined ? [] : [row.job])];
}

export function projectKey(row: { organisation: string; name: string }): string[] {
  return [row.organisation, withoutNone(row.name)];
}

function named<Row extends BreakdownRow>(breakdown: readonly Row[]): Named<Row>[] {
  return breakdown.filter(({ name }) => name !== SEATS).map((row) => [keyOf(row), row]);
}

function keyOf(row: BreakdownRow): string[] {
  if ('workflow' in row) return runKey(row);
  if ('projectId' in row) return projectKey(row);
  if ('resourceClass' in row) return [row.executor, row.resourceClass];
  return [withoutNone(row.name)];
}

function withoutNone(name: string): string {
  return name === NONE ? '' : name;
}

function pick(key: readonly string[], row: object, fields: readonly string[]): Line {
  const values = Object.entries(row).filter(([name]) => fields.includes(name));
  return Object.assign({ key }, Object.fromEntries(values)) as Line;
}

function inOrder(all: readonly Line[]): Line[] {
  const text = ({ key }: Line) => JSON.stringify(key);
  return all.toSorted((a, b) => (text(a) < text(b) ? -1 : 1));
}

/** The largest moves of one sign as the definition has them: five, ties by name, workflow, project, organisation. */
export function largestMoves(moves: readonly PandasMove[], sign: 1 | -1): PandasMove[] {
  const names = ({ key }: PandasMove) => {
    const [organisation = '', project = '', workflow = '', job = ''] = key;
    if (key.length === 0) return [SEATS];
    return [job || NONE, workflow, project, organisation];
  };
  return moves
    .filter(({ change }) => change * sign > 0)
    .toSorted((a, b) => sign * (b.change - a.change) || (names(a).join('\0') < names(b).join('\0') ? -1 : 1))
    .slice(0, 5);
}

/** A mover of the report as the oracle has it. */
export function moveKey(mover: NonNullable<Report['movers']>['rises'][number]): string[] {
  return mover.name === SEATS ? [] : runKey(mover);
}
