import type { Day } from '../common/day.ts';
import { microCredits } from '../usage/credit-column.ts';
import { CREDIT_KINDS, type CreditKind, type Cube, type ProjectName } from '../usage/cube.ts';
import { idOf, NO_PROJECT, nameOf, projectOf } from './cell-names.ts';
import type { TeamOf } from './teams.ts';

/** What one kind of credits of one job cost on a day: files for cost tools are made of these. */
export interface CostRow {
  readonly day: Day;
  readonly kind: CreditKind;
  /** Names are empty where the rows have none, and for seats. */
  readonly project: ProjectName;
  readonly workflow: string;
  readonly job: string;
  readonly executor: string;
  readonly resourceClass: string;
  readonly status: string;
  /** null without teams, and for seats, which belong to no project. */
  readonly team: string | null;
  /** Never 0. */
  readonly microCredits: bigint;
  /** Wall-clock seconds of the runs; 0 but for compute. */
  readonly seconds: number;
}

/**
 * The period's costs: a row for each kind of credits of each cell of the Cube that has any, in the Cube's order, then
 * the seats of each day. The rows add up to the total, to the last micro-credit.
 */
export function* costRows(cube: Cube, teamOf: TeamOf | null): Generator<CostRow> {
  const teams = teamOf && cube.names.project.map(teamOf);
  const seats = new Map<Day, bigint>();
  for (let cell = 0; cell < cube.size; cell++) {
    const day = cube.names.day[idOf(cube, 'day', cell)];
    if (cube.period[cell] !== 0 || day === undefined) continue;
    const names = { day, ...namesOf(cube, cell), team: teams?.[idOf(cube, 'project', cell)] ?? null };
    for (const [kind, credits] of creditsOf(cube, cell)) {
      if (kind === 'user') seats.set(day, (seats.get(day) ?? 0n) + credits);
      else
        yield {
          ...names,
          kind,
          microCredits: credits,
          seconds: kind === 'compute' ? secondsOf(cube, cell) : 0,
        };
    }
  }
  for (const [day, credits] of [...seats].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (credits !== 0n) yield { ...NO_NAMES, day, kind: 'user', microCredits: credits, seconds: 0 };
  }
}

/** The same by day, project, machine and kind alone, for tools that take fewer rows. */
export function costRowsByProject(rows: Iterable<CostRow>): CostRow[] {
  const sums = new Map<string, CostRow>();
  for (const row of rows) {
    const { day, kind, project, executor, resourceClass } = row;
    const { organisationId, id, name } = project;
    const key = JSON.stringify([day, kind, organisationId, id, name, executor, resourceClass]);
    const sum = sums.get(key);
    sums.set(key, {
      ...row,
      ...NO_JOB,
      microCredits: row.microCredits + (sum?.microCredits ?? 0n),
      seconds: row.seconds + (sum?.seconds ?? 0),
    });
  }
  return [...sums.values()].filter(({ microCredits }) => microCredits !== 0n);
}

const NO_JOB = { workflow: '', job: '', status: '' };
const NO_NAMES = { ...NO_JOB, project: NO_PROJECT, executor: '', resourceClass: '', team: null };

function namesOf(
  cube: Cube,
  cell: number,
): Omit<CostRow, 'day' | 'kind' | 'team' | 'microCredits' | 'seconds'> {
  return {
    project: projectOf(cube, cell),
    workflow: nameOf(cube, 'workflow', cell),
    job: nameOf(cube, 'job', cell),
    executor: nameOf(cube, 'executor', cell),
    resourceClass: nameOf(cube, 'resourceClass', cell),
    status: nameOf(cube, 'status', cell),
  };
}

/** The kinds of which a cell has credits. */
function creditsOf({ limbs }: Cube, cell: number): (readonly [CreditKind, bigint])[] {
  return CREDIT_KINDS.flatMap((kind) => {
    const column = limbs[kind];
    if (column === undefined) return [];
    const credits = microCredits(column.whole[cell] ?? 0, column.micro[cell] ?? 0);
    return credits === 0n ? [] : [[kind, credits] as const];
  });
}

function secondsOf(cube: Cube, cell: number): number {
  return cube.count.seconds[cell] ?? 0;
}
