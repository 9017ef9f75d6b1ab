import { toCredits } from '../common/credits.ts';
import type { Cube } from '../usage/cube.ts';
import { describeJob } from './breakdowns.ts';
import type { Group } from './group.ts';
import { largestWithTies } from './largest.ts';
import { costOf } from './money.ts';
import { byCredits, type Whole } from './rows.ts';
import { type RunFigures, runFiguresOf, type WasteTally } from './waste-tally.ts';

/**
 * A job and what its failed runs cost. Cancelled runs don't count: somebody stopped them, mostly because of a newer
 * push, and nobody can repair that in the job. `credits`, `cost`, `runs` and `seconds` are of runs that failed, timed
 * out or were failed by CircleCI's infrastructure.
 */
export interface FailingJob extends RunFigures {
  readonly name: string;
  readonly project: string;
  readonly organisation: string;
  readonly workflow: string;
  readonly job: string;
  /** Runs that ended by themselves (succeeded or failed in any way); at least `runs`. */
  readonly finished: number;
  /** `runs` of `finished`, above 0, at most 1. */
  readonly failureRate: number;
  /** `credits` and `cost` divided by the period's days, times seven. */
  readonly creditsAWeek: number;
  readonly costAWeek: number;
  /** Credits of failed runs in the previous period; null when nothing was compared. */
  readonly previousCredits: number | null;
}

const FAILING_JOBS = 10;

/** The ten jobs whose failed runs cost most, ties by name; free ones (on one's own runners) are left out. */
export function failingJobsOf(
  cube: Cube,
  jobs: readonly Group<WasteTally>[],
  whole: Whole,
  days: number,
): FailingJob[] {
  const dear = jobs.filter(({ current }) => current.failures.runs > 0 && current.failures.credits > 0n);
  return largestWithTies(dear, FAILING_JOBS, ({ current }) => current.failures.credits)
    .map(({ cell, current, previous }) => ({
      ...describeJob(cube, cell),
      ...runFiguresOf(current.failures, whole.creditPrice),
      finished: current.finished,
      failureRate: current.failures.runs / current.finished,
      creditsAWeek: toCredits(current.failures.credits * 7n) / days,
      costAWeek: costOf(current.failures.credits * 7n, whole.creditPrice) / days,
      previousCredits: whole.previous && toCredits(previous.failures.credits),
    }))
    .sort(byCredits)
    .slice(0, FAILING_JOBS);
}
