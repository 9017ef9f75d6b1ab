import { toCredits } from '../common/credits.ts';
import type { Cube } from '../usage/cube.ts';
import { creditsOf } from './cell-credits.ts';
import { hasJob, statusOf } from './cell-names.ts';
import { CreditSum } from './credit-sum.ts';
import type { CellSums } from './group.ts';
import { costOf } from './money.ts';
import { type Failure, isFailure, outcomeOf } from './status.ts';

/** The outcomes whose credits bought nothing. */
export type WastedOutcome = Failure | 'cancelled';

/** In the order in which they are shown. */
export const WASTED_OUTCOMES: readonly WastedOutcome[] = [
  'failed',
  'timedOut',
  'infrastructure',
  'cancelled',
];

/** Credits (all kinds but seats), money, runs and time (JOB_RUN_SECONDS) of some job runs. */
export interface RunFigures {
  readonly credits: number;
  readonly cost: number;
  readonly runs: number;
  /** Wall-clock seconds; divide by 60 for minutes. */
  readonly seconds: number;
}

/** Sums over job runs; credits in micro-credits. */
export class RunTally {
  runs = 0;
  seconds = 0;
  readonly #credits = new CreditSum();

  get credits(): bigint {
    return this.#credits.micro;
  }

  /** Adds a cell's runs. */
  add(cube: Cube, cell: number): void {
    this.runs += cube.count.runs[cell] ?? 0;
    this.seconds += cube.count.seconds[cell] ?? 0;
    this.#credits.add(creditsOf(cube).jobs, cell);
  }

  merge(other: RunTally): void {
    this.runs += other.runs;
    this.seconds += other.seconds;
    this.#credits.merge(other.#credits);
  }
}

/** Sums over a group's job runs by outcome. Rows without a job are not runs: they are left out of everything. */
export class WasteTally implements CellSums {
  readonly #credits = new CreditSum();
  succeeded = 0;
  /** Runs that failed in any way or were cancelled. */
  readonly wasted = new RunTally();
  /** Runs that failed in any way. */
  readonly failures = new RunTally();

  add(cube: Cube, cell: number): void {
    if (!hasJob(cube, cell)) return;
    const outcome = outcomeOf(statusOf(cube, cell));
    this.#credits.add(creditsOf(cube).jobs, cell);
    if (outcome === 'succeeded') this.succeeded += cube.count.runs[cell] ?? 0;
    if (isWasted(outcome)) this.wasted.add(cube, cell);
    if (isFailure(outcome)) this.failures.add(cube, cell);
  }

  /** Micro-credits of all runs, whatever became of them. */
  get credits(): bigint {
    return this.#credits.micro;
  }

  merge(other: WasteTally): void {
    this.#credits.merge(other.#credits);
    this.succeeded += other.succeeded;
    this.wasted.merge(other.wasted);
    this.failures.merge(other.failures);
  }

  /** Runs that ended by themselves: the ones that rates are over. */
  get finished(): number {
    return this.succeeded + this.failures.runs;
  }

  /** Failures of finished runs, 0 to 1; null without finished runs. */
  get failureRate(): number | null {
    return this.finished === 0 ? null : this.failures.runs / this.finished;
  }
}

function isWasted(outcome: ReturnType<typeof outcomeOf>): outcome is WastedOutcome {
  return isFailure(outcome) || outcome === 'cancelled';
}

export function runFiguresOf({ credits, runs, seconds }: RunTally, creditPrice: number): RunFigures {
  return { credits: toCredits(credits), cost: costOf(credits, creditPrice), runs, seconds };
}
