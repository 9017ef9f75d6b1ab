import { toCredits } from '../common/credits.ts';
import { type Day, daysOf, type Period } from '../common/day.ts';
import { type CreditLimbs, microCredits } from '../usage/credit-column.ts';
import type { Cube, ProjectName } from '../usage/cube.ts';
import { creditsOf } from './cell-credits.ts';
import { projectToEnd } from './projection.ts';
import { compareText } from './rows.ts';

/** Budgets as configured: credits above 0 for the period, for the whole week or month where the period is a part. */
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
  /** Credits, above 0. */
  readonly budget: number;
  readonly used: number;
  /** `used` divided by `budget`, above 1 when over. */
  readonly share: number;
  /**
   * Credits at the end of the week or month: `projectToEnd` of all but seats, and the seats used so far, which are
   * charged once. null but for week-to-date and month-to-date with days to come.
   */
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
  /** The last day of the week or month that is to be projected; null when there is none. */
  readonly calendarEnd: Day | null;
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
  /** Of the period, without seats. */
  used: bigint;
  /** Of the period; 0 but for the organisation. */
  seats: bigint;
  /** Of both periods, without seats. */
  readonly byDay: Map<Day, bigint>;
}

function accountsOf({ total, teams, projects }: Budgets): Account[] {
  const account = (scope: BudgetScope, name: string, budget: number): Account => ({
    scope,
    name,
    budget,
    used: 0n,
    seats: 0n,
    byDay: new Map(),
  });
  return [
    ...(total === null ? [] : [account('organisation', TOTAL, total)]),
    ...teams.map(([name, budget]) => account('team', name, budget)),
    ...projects.map(([name, budget]) => account('project', name, budget)),
  ];
}

function addUsage(accounts: readonly Account[], { cube, teamOf }: BudgetRequest): void {
  const concerned = cube.names.project.map((project) => accounts.filter(isFor(project, teamOf)));
  const { jobs, seats } = creditsOf(cube);
  for (let cell = 0; cell < cube.size; cell++) {
    const day = cube.names.day[cube.key.day[cell] ?? 0];
    const credits = microAt(jobs, cell);
    for (const account of concerned[cube.key.project[cell] ?? 0] ?? []) {
      if (day !== undefined) account.byDay.set(day, (account.byDay.get(day) ?? 0n) + credits);
      if (cube.period[cell] !== 0) continue;
      account.used += credits;
      if (account.scope === 'organisation') account.seats += seats ? microAt(seats, cell) : 0n;
    }
  }
}

function microAt({ whole, micro }: CreditLimbs, cell: number): bigint {
  return microCredits(whole[cell] ?? 0, micro[cell] ?? 0);
}

function isFor(project: ProjectName, teamOf: BudgetRequest['teamOf']): (account: Account) => boolean {
  const team = teamOf?.(project);
  const names = [project.name, `${project.organisation}/${project.name}`];
  return ({ scope, name }) => {
    if (scope === 'organisation') return true;
    return scope === 'team' ? name === team : names.includes(name);
  };
}

function lineOf(account: Account, request: BudgetRequest): BudgetLine {
  const { scope, name, budget } = account;
  const used = toCredits(account.used + account.seats);
  const projected = projectionOf(account, request);
  return {
    scope,
    name,
    budget,
    used,
    share: used / budget,
    projected,
    over: used > budget,
    projectedOver: projected === null ? null : projected > budget,
  };
}

function projectionOf(
  { byDay, used, seats }: Account,
  { period, previous, calendarEnd }: BudgetRequest,
): number | null {
  if (calendarEnd === null) return null;
  const all = previous === null ? daysOf(period) : [...daysOf(previous), ...daysOf(period)];
  const days = all.map((day) => ({ day, credits: toCredits(byDay.get(day) ?? 0n) }));
  const projected = projectToEnd({ days, period, calendarEnd });
  return projected === null ? null : Math.max(toCredits(used + seats), projected + toCredits(seats));
}

const SCOPES: readonly BudgetScope[] = ['organisation', 'team', 'project'];

function byShare(a: BudgetLine, b: BudgetLine): number {
  return (
    b.share - a.share || SCOPES.indexOf(a.scope) - SCOPES.indexOf(b.scope) || compareText(a.name, b.name)
  );
}
