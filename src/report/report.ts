import type { Day, Period } from '../common/day.ts';
import type { CreditKind } from '../usage/cube.ts';

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
  readonly period: ReportPeriod;
  /** null when nothing was compared; `comparisonNote` says why if a comparison was asked for. */
  readonly previousPeriod: Period | null;
  readonly comparisonNote: string | null;
  readonly money: { readonly currency: string; readonly creditPrice: number };
  readonly totals: Figures;
  /** null when nothing was compared. */
  readonly previousTotals: Figures | null;
  readonly creditsByKind: readonly KindRow[];
  readonly breakdowns: Breakdowns;
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

/** What is measured of any set of rows. */
export interface Figures {
  readonly credits: number;
  readonly cost: number;
  /** Usage rows, with and without a job. 0 in a breakdown's row means that it is gone since the previous period. */
  readonly rows: number;
  /** Job runs: rows with a job. */
  readonly runs: number;
  /** Sum of the runs' wall-clock seconds. */
  readonly seconds: number;
  /** Runs that succeeded, and runs that ended at all (success, failed, timed out, infrastructure failure). */
  readonly succeeded: number;
  readonly finished: number;
}

/** One line of a breakdown. */
export interface Row extends Figures {
  readonly name: string;
  /** Part of the total's credits, 0 to 1. */
  readonly share: number;
  /** Credits in the previous period; null when nothing was compared, 0 when the row is new. */
  readonly previousCredits: number | null;
}

export interface ProjectRow extends Row {
  readonly organisation: string;
  readonly projectId: string;
  readonly vcsUrl: string;
}

/**
 * A day of the period, compared with the day at the same place in the previous period. Where the previous period is
 * longer, its last days are rows of their own without usage in this one.
 */
export interface DayRow extends Row {
  /** null in the `(seats)` row. */
  readonly day: Day | null;
  readonly previousDay: Day | null;
}

export interface ResourceClassRow extends Row {
  readonly executor: string;
  readonly resourceClass: string;
}

export interface JobRow extends Row {
  readonly project: string;
  readonly organisation: string;
  readonly workflow: string;
  readonly job: string;
}

/**
 * Each list adds up to `totals.credits`: seat credits (USER_CREDITS) are one row named `(seats)`, rows without
 * the key are one row named `(none)`. Most credits first, ties by name; days in order, seats
 * last. A row that had usage in the previous period only is kept, with `rows` 0.
 */
export interface Breakdowns {
  readonly project: readonly ProjectRow[];
  readonly day: readonly DayRow[];
  readonly resourceClass: readonly ResourceClassRow[];
  readonly status: readonly Row[];
  readonly job: readonly JobRow[];
}

export interface KindRow {
  readonly kind: CreditKind;
  readonly credits: number;
  readonly cost: number;
  readonly share: number;
  readonly previousCredits: number | null;
}

/** What a reader must know before trusting the figures. */
export interface Quality {
  /** Rows of the period. */
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
  /** Days of the period without any row. */
  readonly daysWithoutRows: readonly Day[];
  /** Runs with utilisation values, as a fraction of runs; null without runs. */
  readonly utilisationCoverage: number | null;
  /** Sentences for people: clamped dates, empty exports, days not ready. */
  readonly warnings: readonly string[];
}

/** Name of the row that holds seat credits in every breakdown. */
export const SEATS = '(seats)';
/** Name of the row for rows that lack the breakdown's key. */
export const NONE = '(none)';
