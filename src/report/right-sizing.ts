import { toCredits } from '../common/credits.ts';
import type { Cube } from '../usage/cube.ts';
import { type HotJob, hotJobs } from './hot-jobs.ts';
import type { RightSizingRequest } from './right-sizing-advice.ts';
import { type Amount, amountOf } from './right-sizing-cost.ts';
import { type JobUsage, jobUsages } from './right-sizing-jobs.ts';
import { type SmallerClass, smallerClasses } from './right-sizing-smaller.ts';

/** A job is judged only with at least this many measured runs on a class in the period. */
const MINIMUM_RUNS = 20;

/**
 * Jobs whose resource class does not fit what they use: which could be a step smaller, and which run hot. A job is
 * one name in one project, whatever its workflow, on one class of one executor.
 *
 * Utilisation is the four *_UTILIZATION_PCT columns, averaged over runs; CircleCI measures only part of all runs,
 * and none of the short ones, so `coverage` says what the advice rests on.
 */
export interface RightSizing {
  /** Jobs with fewer measured runs on a class are not judged. */
  readonly minimumRuns: number;
  /** Month (`YYYY-MM`) of the newest source of the built-in prices. */
  readonly pricesAsOf: string;
  /** How many prices the `prices` input gives in place of these, or beside them. */
  readonly ownPrices: number;
  readonly coverage: Coverage;
  /** Largest saving first, then those without a known saving by credits; ties by name. */
  readonly smaller: readonly SmallerClass[];
  /** Most credits first, ties by name. */
  readonly hot: readonly HotJob[];
  /** The sum of the known savings a month. */
  readonly saving: Amount;
}

/** How much of the period's job runs had measurements. Shares are null when there is nothing to share. */
export interface Coverage {
  readonly runs: number;
  /** Runs with all four utilisation values. */
  readonly measuredRuns: number;
  readonly runShare: number | null;
  /** COMPUTE_CREDITS of all job runs, and of the jobs with enough measured runs to be judged. */
  readonly credits: number;
  readonly judgedCredits: number;
  readonly creditShare: number | null;
}

/** The advice for the period. */
export function rightSizingOf(cube: Cube, request: RightSizingRequest): RightSizing {
  const usages = jobUsages(cube);
  const judged = usages.filter(({ measuredRuns }) => measuredRuns >= MINIMUM_RUNS);
  const { smaller, saved } = smallerClasses(judged, request);
  return {
    minimumRuns: MINIMUM_RUNS,
    pricesAsOf: request.prices.asOf,
    ownPrices: request.prices.own,
    coverage: coverageOf(usages, judged),
    smaller,
    hot: hotJobs(judged, request),
    saving: amountOf(saved, request.creditPrice),
  };
}

function coverageOf(usages: readonly JobUsage[], judged: readonly JobUsage[]): Coverage {
  const runs = usages.reduce((sum, usage) => sum + usage.runs, 0);
  const measuredRuns = usages.reduce((sum, usage) => sum + usage.measuredRuns, 0);
  const compute = computeOf(usages);
  const judgedCompute = computeOf(judged);
  return {
    runs,
    measuredRuns,
    runShare: runs === 0 ? null : measuredRuns / runs,
    credits: toCredits(compute),
    judgedCredits: toCredits(judgedCompute),
    creditShare: compute === 0n ? null : Number(judgedCompute) / Number(compute),
  };
}

function computeOf(usages: readonly JobUsage[]): bigint {
  return usages.reduce((sum, { compute }) => sum + compute, 0n);
}
