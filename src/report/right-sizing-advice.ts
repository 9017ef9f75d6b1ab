import { toCredits } from '../common/credits.ts';
import type { PriceTable } from './prices.ts';
import type { JobOnClass, JobUsage, Utilisation } from './right-sizing-jobs.ts';
import { compareText } from './rows.ts';

/** What advice is computed with, beside the Cube. */
export interface RightSizingRequest {
  readonly prices: PriceTable;
  /** Days of the period. */
  readonly days: number;
  readonly creditPrice: number;
}

/** What is advised for one job on one class: the part that says how the job is now. */
export interface Advice extends JobOnClass {
  readonly runs: number;
  readonly measuredRuns: number;
  /** Averages over measured runs, fractions from 0 to 1. */
  readonly averages: Utilisation;
  /** COMPUTE_CREDITS of its runs in the period. */
  readonly credits: number;
}

export function adviceOf({ compute, ...usage }: JobUsage): Advice {
  return { ...usage, credits: toCredits(compute) };
}

/** Most credits first, ties by name. */
export function byCredits(a: Advice, b: Advice): number {
  return (
    b.credits - a.credits ||
    compareText(a.organisation, b.organisation) ||
    compareText(a.project, b.project) ||
    compareText(a.job, b.job) ||
    compareText(a.executor, b.executor) ||
    compareText(a.resourceClass, b.resourceClass)
  );
}
