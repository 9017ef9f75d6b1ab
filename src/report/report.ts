import type { Period } from '../common/day.ts';
import type { AllBreakdowns } from './breakdowns.ts';
import type { BudgetLine } from './budget.ts';
import type { Daily } from './daily.ts';
import type { Durations } from './durations.ts';
import type { Figures } from './figures.ts';
import type { GateResult } from './gates.ts';
import type { GenerationWhatIf } from './generations.ts';
import type { KindRow } from './kinds.ts';
import type { SeatsInMoney } from './money.ts';
import type { Movers } from './movers.ts';
import type { Quality } from './quality.ts';
import type { RightSizing } from './right-sizing.ts';
import type { ChargebackRow } from './teams.ts';
import type { Trend } from './trend.ts';
import type { Waste } from './waste.ts';

export type * from './figures.ts';
export { NONE, SEATS } from './figures.ts';

/**
 * The figures, as plain JSON: this is `report.json`, and the only thing that renderers and destinations read
 * beside the Cube. Credits are numbers (exact sums, written to the nearest double); money is credits times price,
 * unrounded; durations are whole seconds; shares are fractions from 0 to 1.
 */
export interface Report {
  readonly schema: 'circleci-usage-report';
  /** Raised when a field changes its meaning or goes; new fields do not raise it. */
  readonly version: 1;
  /** When the report was made, RFC 3339. The only field that differs between two runs on the same rows. */
  readonly generatedAt: string;
  readonly tool: { readonly name: string; readonly version: string };
  readonly organisation: Organisation;
  /** Globs of the `projects` input: all figures are of the projects that it lets in. null for all projects. */
  readonly projects: readonly string[] | null;
  readonly period: ReportPeriod;
  /** null when nothing was compared; `comparisonNote` says why if a comparison was asked for. */
  readonly previousPeriod: Period | null;
  readonly comparisonNote: string | null;
  readonly money: { readonly currency: string; readonly creditPrice: number; readonly seats: SeatsInMoney };
  readonly totals: Figures;
  /** null when nothing was compared. */
  readonly previousTotals: Figures | null;
  readonly creditsByKind: readonly KindRow[];
  readonly breakdowns: AllBreakdowns;
  /** Each day's credits by the largest teams or projects. */
  readonly daily: Daily;
  /** The largest changes and why; null when nothing was compared. */
  readonly movers: Movers | null;
  /** What failed and cancelled runs cost. */
  readonly waste: Waste;
  /** What each team pays for each project; null without teams. */
  readonly chargeback: readonly ChargebackRow[] | null;
  /** Most used share first; null without a budget. */
  readonly budget: readonly BudgetLine[] | null;
  /** What the rules of `fail-on` came to, in their order. */
  readonly gates: readonly GateResult[];
  readonly rightSizing: RightSizing;
  readonly generations: GenerationWhatIf;
  readonly durations: Durations;
  /** null for two weeks or less. */
  readonly trend: Trend | null;
  readonly quality: Quality;
}

export interface Organisation {
  /** The organisation that was asked for. */
  readonly id: string;
  /** Names that its rows carry, most credits first; more than one with shared organisations, none without rows. */
  readonly names: readonly string[];
}

export interface ReportPeriod extends Period {
  readonly days: number;
  /** How it was asked for: `last-7-days`, or `2026-01-01..2026-01-31`. */
  readonly label: string;
}
