import { type Day, lengthOf, type Period } from '../common/day.ts';
import type { TeamMatcher } from '../config/teams.ts';
import type { Cube } from '../usage/cube.ts';
import type { ReadCounts } from '../usage/types.ts';
import { breakdownsOf } from './breakdowns.ts';
import { type BudgetLine, type Budgets, budgetOf } from './budget.ts';
import { dailyOf } from './daily.ts';
import { durationsOf } from './durations.ts';
import { checkGates, type GateRule } from './gates.ts';
import { generationsOf } from './generations.ts';
import { kindRows } from './kinds.ts';
import { moversOf } from './movers.ts';
import { organisationNames } from './organisations.ts';
import { applyOverrides, type PriceOverride } from './prices.ts';
import { BUILT_IN_PRICES } from './prices-built-in.ts';
import { qualityOf } from './quality.ts';
import type { Report } from './report.ts';
import { rightSizingOf } from './right-sizing.ts';
import { cubesOf } from './roll-up.ts';
import { rowWarnings } from './row-warnings.ts';
import { wholeOf } from './rows.ts';
import { totalsOf } from './tally.ts';
import { chargebackOf } from './teams.ts';
import { trendOf } from './trend.ts';
import { type HeldFilter, warningsOf } from './warnings.ts';
import { wasteOf } from './waste.ts';

/** What the report needs beside the Cube. */
export interface ReportRequest {
  readonly cube: Cube;
  readonly counts: ReadCounts;
  readonly orgId: string;
  readonly period: Period;
  readonly label: string;
  /** null when nothing is compared; then `comparisonNote` may say why. */
  readonly previous: Period | null;
  readonly comparisonNote: string | null;
  readonly money: Report['money'];
  /** null without teams. */
  readonly teams: TeamMatcher | null;
  /** null without a budget. */
  readonly budgets: Budgets | null;
  /** The last day of the week or month that the period is a part of; null when nothing is to be projected. */
  readonly calendarEnd: Day | null;
  readonly failOn: readonly GateRule[];
  readonly prices: readonly PriceOverride[];
  /** null without the `projects` input. */
  readonly filter: HeldFilter | null;
  readonly warnings: readonly string[];
  readonly tool: Report['tool'];
  /** When the report is made, milliseconds since 1970. */
  readonly now: number;
}

/** Computes every figure of the report from the Cube. Pure: the same Cube gives the same report but for its time. */
export function buildReport(request: ReportRequest): Report {
  const { period, previous, money, teams } = request;
  const cubes = cubesOf(request.cube);
  const { undated: cube, byProject, byDay } = cubes;
  const whole = wholeOf(cube, previous !== null, money);
  const totals = totalsOf(whole.current, money);
  const previousTotals = whole.previous && totalsOf(whole.previous, money);
  const waste = wasteOf(cube, whole, period);
  const budget = budgetLines(request);
  const creditsByKind = kindRows(cube, whole);
  const quality = qualityOf(byDay, request.counts, period);
  return {
    schema: 'circleci-usage-report',
    version: 1,
    generatedAt: new Date(request.now).toISOString(),
    tool: request.tool,
    organisation: { id: request.orgId, names: organisationNames(cube) },
    projects: request.filter && [...request.filter.globs],
    period: { ...period, days: lengthOf(period), label: request.label },
    previousPeriod: previous,
    comparisonNote: request.comparisonNote,
    money,
    totals,
    previousTotals,
    creditsByKind,
    breakdowns: breakdownsOf(cubes, whole, period, previous, teams?.teamOf),
    daily: dailyOf(byProject, period, teams?.teamOf ?? null),
    movers: moversOf(cube, whole),
    waste,
    chargeback: teams && chargebackOf(cube, money, teams.teamOf),
    budget,
    gates: checkGates(request.failOn, { totals, previousTotals, waste: waste.total, budget }),
    ...adviceOf(cube, request),
    durations: durationsOf(cube),
    trend: trendOf(byDay, whole, period),
    quality: {
      ...quality,
      warnings: [
        ...request.warnings,
        ...rowWarnings({
          ...quality,
          period,
          isFiltered: request.filter !== null,
          isCompared: previous !== null,
        }),
        ...warningsOf(request, creditsByKind),
      ],
    },
  };
}

function budgetLines({ budgets, teams, ...request }: ReportRequest): BudgetLine[] | null {
  if (budgets === null) return null;
  const cube = cubesOf(request.cube).byProject;
  return budgetOf({ ...request, cube, budgets, teamOf: teams?.teamOf ?? null });
}

function adviceOf(
  cube: Cube,
  { period, money, prices }: ReportRequest,
): Pick<Report, 'rightSizing' | 'generations'> {
  const request = {
    prices: applyOverrides(BUILT_IN_PRICES, prices),
    days: lengthOf(period),
    creditPrice: money.creditPrice,
  };
  return { rightSizing: rightSizingOf(cube, request), generations: generationsOf(cube, request) };
}
