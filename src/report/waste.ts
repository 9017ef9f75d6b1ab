import { toCredits } from '../common/credits.ts';
import { lengthOf, type Period } from '../common/day.ts';
import type { Cube } from '../usage/cube.ts';
import { describeJob, describeWorkflow } from './breakdowns.ts';
import { idOf, projectOf } from './cell-names.ts';
import { type FailingJob, failingJobsOf } from './failing-jobs.ts';
import { NONE } from './figures.ts';
import { type Group, groupInto } from './group.ts';
import { jobKey, workflowKey } from './keys.ts';
import { byCredits, shareOf, type Whole } from './rows.ts';
import { outcomeOf } from './status.ts';
import {
  type RunFigures,
  runFiguresOf,
  WASTED_OUTCOMES,
  type WastedOutcome,
  WasteTally,
} from './waste-tally.ts';

/**
 * What runs cost that failed (in any way) or were cancelled: the credits of all kinds but seats of rows with a job
 * and such a JOB_BUILD_STATUS. `credits`, `cost`, `runs` and `seconds` are of the wasted runs alone.
 */
export interface WasteFigures extends RunFigures {
  /** Part of the total's credits (seats among them), 0 to 1. */
  readonly share: number;
  /** Credits wasted in the previous period; null when nothing was compared. */
  readonly previousCredits: number | null;
}

/** One line of a division of the waste. */
export interface WasteRow extends WasteFigures {
  /** `(none)` where the rows have no project or workflow. */
  readonly name: string;
  /** Part of the credits of this row's own runs that was wasted, 0 to 1; null when its runs were free. */
  readonly wastedShare: number | null;
  /** Runs that failed in any way, and runs that ended by themselves (succeeded or failed in any way). */
  readonly failed: number;
  readonly finished: number;
  /** `failed` of `finished`, 0 to 1; null without finished runs. */
  readonly failureRate: number | null;
}

export interface WasteProjectRow extends WasteRow {
  readonly organisation: string;
  readonly projectId: string;
}

export interface WasteWorkflowRow extends WasteRow {
  readonly project: string;
  readonly organisation: string;
  readonly workflow: string;
}

export interface WasteJobRow extends WasteWorkflowRow {
  readonly job: string;
}

/** The waste of one outcome: failed, timed out, failed by CircleCI's infrastructure, cancelled. */
export interface WasteOutcomeRow extends WasteFigures {
  readonly outcome: WastedOutcome;
}

/**
 * The period's waste. Each list adds up to `total`, now and before. Rows are those with wasted runs in either period,
 * most wasted credits first, ties by name.
 */
export interface Waste {
  readonly total: WasteFigures;
  /** The part of `total` that failed in any way, without what was cancelled. */
  readonly failed: RunFigures;
  /** All runs together: failures of finished runs, 0 to 1; null without finished runs. */
  readonly failureRate: number | null;
  /** null when nothing was compared, too. */
  readonly previousFailureRate: number | null;
  /** Always the four outcomes, in this order: failed, timedOut, infrastructure, cancelled. */
  readonly outcome: readonly WasteOutcomeRow[];
  readonly project: readonly WasteProjectRow[];
  readonly workflow: readonly WasteWorkflowRow[];
  readonly job: readonly WasteJobRow[];
  /** The ten jobs whose failed runs cost most. */
  readonly failingJobs: readonly FailingJob[];
}

/** The waste of the Cube's runs. */
export function wasteOf(cube: Cube, whole: Whole, period: Period): Waste {
  // A job has one workflow and one project, so theirs are sums over jobs, of which there are fewer than cells.
  const jobs = groupInto(cube, jobKey(cube), newTally);
  const projects = joinBy(jobs, (cell) => idOf(cube, 'project', cell));
  const workflows = joinBy(jobs, workflowKey(cube));
  const [all] = joinBy(projects, () => 0);
  return {
    total: wasteFigures(all, whole),
    failed: runFiguresOf((all?.current ?? newTally()).failures, whole.creditPrice),
    failureRate: all?.current.failureRate ?? null,
    previousFailureRate: whole.previous && (all?.previous.failureRate ?? null),
    outcome: outcomeRows(cube, whole),
    project: wasteRows(projects, whole, (cell) => describeProject(cube, cell)),
    workflow: wasteRows(workflows, whole, (cell) => describeWorkflow(cube, cell)),
    job: wasteRows(jobs, whole, (cell) => describeJob(cube, cell)),
    failingJobs: failingJobsOf(cube, jobs, whole, lengthOf(period)),
  };
}

function joinBy(groups: readonly Group<WasteTally>[], keyOf: (cell: number) => number): Group<WasteTally>[] {
  const joined = new Map<number, Group<WasteTally>>();
  for (const { cell, current, previous } of groups) {
    const key = keyOf(cell);
    const group = joined.get(key) ?? { cell, current: newTally(), previous: newTally() };
    joined.set(key, group);
    group.current.merge(current);
    group.previous.merge(previous);
  }
  return [...joined.values()];
}

const newTally = () => new WasteTally();

function outcomeRows(cube: Cube, whole: Whole): WasteOutcomeRow[] {
  const outcomes = cube.names.status.map(outcomeOf);
  const keyOf = (cell: number) => outcomes[idOf(cube, 'status', cell)] ?? 'unfinished';
  const groups = groupInto(cube, keyOf, newTally);
  return WASTED_OUTCOMES.map((outcome) => ({
    outcome,
    ...wasteFigures(
      groups.find(({ cell }) => keyOf(cell) === outcome),
      whole,
    ),
  }));
}

function wasteRows<Names extends { readonly name: string }>(
  groups: readonly Group<WasteTally>[],
  whole: Whole,
  describe: (cell: number) => Names,
): (Names & WasteRow)[] {
  return groups
    .filter(({ current, previous }) => current.wasted.runs > 0 || previous.wasted.runs > 0)
    .map((group) => ({ ...describe(group.cell), ...wasteFigures(group, whole), ...rates(group.current) }))
    .sort(byCredits);
}

function wasteFigures(group: Group<WasteTally> | undefined, whole: Whole): WasteFigures {
  const { current, previous } = group ?? { current: newTally(), previous: newTally() };
  return {
    ...runFiguresOf(current.wasted, whole.creditPrice),
    share: shareOf(current.wasted.credits, whole),
    previousCredits: whole.previous && toCredits(previous.wasted.credits),
  };
}

function rates(tally: WasteTally): Pick<WasteRow, 'wastedShare' | 'failed' | 'finished' | 'failureRate'> {
  const { credits, wasted, failures, finished, failureRate } = tally;
  return {
    wastedShare: credits === 0n ? null : Number(wasted.credits) / Number(credits),
    failed: failures.runs,
    finished,
    failureRate,
  };
}

function describeProject(
  cube: Cube,
  cell: number,
): Pick<WasteProjectRow, 'name' | 'organisation' | 'projectId'> {
  const { name, organisation, id } = projectOf(cube, cell);
  return { name: name || NONE, organisation, projectId: id };
}
