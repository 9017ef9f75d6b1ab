import { toCredits } from '../common/credits.ts';
import { type Day, daysOf, type Period } from '../common/day.ts';
import { CREDIT_KINDS, type Cube } from '../usage/cube.ts';
import type { ProjectName } from '../usage/types.ts';
import { calendarEndOf, projectToEnd } from './projection.ts';

/** Budgets as they are configured, in credits for the period (for the whole week or month where it is to date). */
export interface Budgets {
  readonly total: number | null;
  readonly teams: readonly (readonly [name: string, credits: number])[];
  /** By `project` or `organisation/project`. */
  readonly projects: readonly (readonly [name: string, credits: number])[];
}

export type BudgetScope = 'organisation' | 'team' | 'project';

/**
 * One budget and what is used of it. `used` is TOTAL_CREDITS of the period's rows: for the organisation all of them,
 * seats too; for a team or project those of its projects, without seats, which belong to no project.
 */
export interface BudgetLine {
  readonly scope: BudgetScope;
  /** The budget's name as configured; `(total)` for the organisation. */
  readonly name: string;
  /** Credits. */
  readonly budget: number;
  readonly used: number;
  /** `used` divided by `budget`, above 1 when over; null for a budget of 0. */
  readonly share: number | null;
  /** Credits at the end of the week or month (see `projectToEnd`); null but for week-to-date and month-to-date. */
  readonly projected: number | null;
  /** More is used than the budget. */
  readonly over: boolean;
  /** More is projected than the budget; null where nothing is projected. */
  readonly projectedOver: boolean | null;
}

export interface BudgetRequest {
  readonly cube: Cube;
  readonly budgets: Budgets;
  readonly period: Period;
  /** null when nothing was compared. */
  readonly previous: Period | null;
  /** How the period was asked for; `week-to-date` and `month-to-date` are projected. */
  readonly label: string;
  /** The team of a project; null without teams: then a team's budget has no usage. */
  readonly teamOf: ((project: ProjectName) => string) | null;
}

/** Name of the organisation's line. */
export const TOTAL = '(total)';

/**
 * One line for each budget, the most used share first, ties by scope and name. A project's budget counts every project
 * whose name or `organisation/name` is the budget's: the same name in two organisations adds up. A budget for a team
 * or project without usage is a line with 0 used.
 */
export function budgetOf(request: BudgetRequest): BudgetLine[] {
  const accounts = accountsOf(request.budgets);
  addUsage(accounts, request);
  return accounts.map((account) => lineOf(account, request)).sort(byShare);
}

/** A budget with its usage, in micro-credits. */
interface Account {
  readonly scope: BudgetScope;
  readonly name: string;
  readonly budget: number;
  used: bigint;
  /** Of both periods. */
  readonly byDay: Map<Day, bigint>;
}

function accountsOf({ total, teams, projects }: Budgets): Account[] {
  const account = (scope: BudgetScope, name: string, budget: number): Account => ({
    scope,
    name,
    budget,
    used: 0n,
    byDay: new Map(),
  });
  return [
    ...(total === null ? [] : [account('organisation', TOTAL, total)]),
    ...teams.map(([name, budget]) => account('team', name, budget)),
    ...projects.map(([name, budget]) => account('project', name, budget)),
  ];
}

function addUsage(accounts: readonly Account[], { cube, teamOf }: BudgetRequest): void {
  const accountsOfProject = cube.names.project.map((project) => {
    const names = {
      team: teamOf?.(project),
      project: [project.name, `${project.organisation}/${project.name}`],
    };
    return accounts.filter(
      ({ scope, name }) =>
        scope === 'organisation' || (scope === 'team' ? name === names.team : names.project.includes(name)),
    );
  });
  for (let cell = 0; cell < cube.size; cell++) {
    const concerned = accountsOfProject[cube.key.project[cell] ?? 0] ?? [];
    if (concerned.length === 0) continue;
    const seats = cube.credits(cell, 'user');
    const all = CREDIT_KINDS.reduce((sum, kind) => sum + cube.credits(cell, kind), 0n);
    for (const account of concerned) {
      addTo(account, cube, cell, account.scope === 'organisation' ? all : all - seats);
    }
  }
}

function addTo(account: Account, cube: Cube, cell: number, credits: bigint): void {
  if (cube.period[cell] === 0) account.used += credits;
  const day = cube.names.day[cube.key.day[cell] ?? 0];
  if (day !== undefined) account.byDay.set(day, (account.byDay.get(day) ?? 0n) + credits);
}

function lineOf({ scope, name, budget, used: micro, byDay }: Account, request: BudgetRequest): BudgetLine {
  const { period, previous, label } = request;
  const used = toCredits(micro);
  const calendarEnd = calendarEndOf(label, period);
  const days = [...daysOf(period), ...(previous === null ? [] : daysOf(previous))].map((day) => ({
    day,
    credits: toCredits(byDay.get(day) ?? 0n),
  }));
  const projected = calendarEnd === null ? null : projectToEnd({ days, period, calendarEnd });
  return {
    scope,
    name,
    budget,
    used,
    share: budget === 0 ? null : used / budget,
    projected,
    over: used > budget,
    projectedOver: projected === null ? null : projected > budget,
  };
}

const SCOPES: readonly BudgetScope[] = ['organisation', 'team', 'project'];

function byShare(a: BudgetLine, b: BudgetLine): number {
  const [x, y] = [sortableShare(a), sortableShare(b)];
  if (x !== y) return x > y ? -1 : 1;
  return (
    SCOPES.indexOf(a.scope) - SCOPES.indexOf(b.scope) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
  );
}

/** Any use of a budget of 0 is more than any share. */
function sortableShare({ share, used }: BudgetLine): number {
  return share ?? (used > 0 ? Number.POSITIVE_INFINITY : 0);
}
