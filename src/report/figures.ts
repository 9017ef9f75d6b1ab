import type { Day } from '../common/day.ts';

/** Name of the row that holds seat credits in every breakdown. */
export const SEATS = '(seats)';
/** Name of the row for rows that lack the breakdown's key. */
export const NONE = '(none)';

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

/** What a row must know, beside its credits, to tell how it changed. */
export interface Change {
  /** Usage rows of the previous period, as `rows` counts them; null when nothing was compared. */
  readonly previousRows: number | null;
}

/** One line of a breakdown. */
export interface Row extends Figures, Change {
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
 * longer, its last days are rows of their own without usage in this one, named in brackets: `(2026-01-31)`.
 */
export interface DayRow extends Row {
  /** null in the `(seats)` row, and in rows of the previous period alone. */
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
