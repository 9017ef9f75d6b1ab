import { toCredits } from '../common/credits.ts';
import type { Cube } from '../usage/cube.ts';
import { describeJob } from './breakdowns.ts';
import { hasJob } from './cell-names.ts';
import { SEATS } from './figures.ts';
import { type Group, groupBy } from './group.ts';
import { jobKey } from './keys.ts';
import { largestWithTies } from './largest.ts';
import { costOf, pricedSeats } from './money.ts';
import { compareText, type Whole } from './rows.ts';
import { splitChange } from './split-change.ts';
import type { Tally } from './tally.ts';

/** Why credits changed, in credits. The four parts add up to the change, to the last micro-credit. */
export interface ChangeParts {
  /** More or fewer runs; all of the change of a job that is new or gone. */
  readonly runs: number;
  /** Longer or shorter runs: JOB_RUN_SECONDS a run. */
  readonly duration: number;
  /** Dearer or cheaper seconds: resource class, parallelism, and the kinds beside compute, such as storage. */
  readonly rate: number;
  /** What is not of runs: seats, and rows without a job. 0 for a job. */
  readonly other: number;
}

/** A row of the job breakdown whose credits rose or fell. */
export interface Mover {
  /** The job's name; `(seats)` and `(none)` as in the job breakdown, with the other names empty. */
  readonly name: string;
  readonly project: string;
  readonly organisation: string;
  readonly workflow: string;
  readonly job: string;
  readonly credits: number;
  readonly previousCredits: number;
  /** `credits` minus `previousCredits`. */
  readonly change: number;
  /** Money for `change`; 0 for seats that cost none. */
  readonly costChange: number;
  readonly rows: number;
  readonly previousRows: number;
  /** Job runs, and the sum of their seconds. */
  readonly runs: number;
  readonly previousRuns: number;
  readonly seconds: number;
  readonly previousSeconds: number;
  readonly parts: ChangeParts;
}

/**
 * What changed since the previous period, and why. Periods of unlike length (months) are compared as they are.
 *
 * Movers are rows of the job breakdown: one name in one workflow of one project. Within a job, runs are alike enough
 * for a mean duration and a mean rate to say something; in a project, a new cheap job would show as shorter runs.
 */
export interface Movers {
  /** The rows that rose most, at most five, largest first, ties by name. */
  readonly rises: readonly Mover[];
  readonly falls: readonly Mover[];
  /** The change of the total, split by adding up the parts of all rows of the job breakdown. */
  readonly total: { readonly change: number; readonly costChange: number; readonly parts: ChangeParts };
}

const MOVERS = 5;

/** The largest changes; null when nothing was compared. */
export function moversOf(cube: Cube, whole: Whole): Movers | null {
  if (whole.previous === null) return null;
  const jobs = groupBy(cube, jobKey(cube)).map((group) => moveOf(cube, group));
  const seats = seatMove(whole.current, whole.previous);
  const moves = [...jobs, seats];
  const total = sumOf(moves);
  return {
    rises: largest(cube, whole, moves, 1n),
    falls: largest(cube, whole, moves, -1n),
    total: {
      change: toCredits(total.change),
      costChange: costOf(total.change - seats.change + pricedSeats(seats.change, whole), whole.creditPrice),
      parts: inCredits(total.parts),
    },
  };
}

/** A change before it is written out, in micro-credits. */
interface Move {
  /** undefined for seats. */
  readonly group: Group | undefined;
  readonly current: Pick<Tally, 'rows' | 'runs' | 'seconds' | 'credits'>;
  readonly previous: Move['current'];
  readonly change: bigint;
  readonly parts: Readonly<Record<keyof ChangeParts, bigint>>;
}

function moveOf(cube: Cube, group: Group): Move {
  const { cell, current, previous } = group;
  const change = current.credits - previous.credits;
  const parts = hasJob(cube, cell)
    ? { ...splitChange(previous, current), other: 0n }
    : { ...NO_PARTS, other: change };
  return { group, current, previous, change, parts };
}

function seatMove(current: Tally, previous: Tally): Move {
  const sums = (credits: bigint) => ({ rows: 0, runs: 0, seconds: 0, credits });
  const change = current.seats - previous.seats;
  return {
    group: undefined,
    current: sums(current.seats),
    previous: sums(previous.seats),
    change,
    parts: { ...NO_PARTS, other: change },
  };
}

const NO_PARTS = { runs: 0n, duration: 0n, rate: 0n, other: 0n };

function sumOf(moves: readonly Move[]): Pick<Move, 'change' | 'parts'> {
  const parts = { ...NO_PARTS };
  let change = 0n;
  for (const move of moves) {
    change += move.change;
    parts.runs += move.parts.runs;
    parts.duration += move.parts.duration;
    parts.rate += move.parts.rate;
    parts.other += move.parts.other;
  }
  return { change, parts };
}

/** The largest moves of one sign, written out. */
function largest(cube: Cube, whole: Whole, moves: readonly Move[], sign: 1n | -1n): Mover[] {
  const sized = moves.filter(({ change }) => change * sign > 0n);
  return largestWithTies(sized, MOVERS, ({ change }) => change * sign)
    .map((move) => toMover(cube, whole, move))
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || byNames(a, b))
    .slice(0, MOVERS);
}

function toMover(cube: Cube, whole: Whole, { group, current, previous, change, parts }: Move): Mover {
  const names = group === undefined ? SEAT_NAMES : describeJob(cube, group.cell);
  const priced = group === undefined ? pricedSeats(change, whole) : change;
  return {
    ...names,
    credits: toCredits(current.credits),
    previousCredits: toCredits(previous.credits),
    change: toCredits(change),
    costChange: costOf(priced, whole.creditPrice),
    rows: current.rows,
    previousRows: previous.rows,
    runs: current.runs,
    previousRuns: previous.runs,
    seconds: current.seconds,
    previousSeconds: previous.seconds,
    parts: inCredits(parts),
  };
}

const SEAT_NAMES = { name: SEATS, project: '', organisation: '', workflow: '', job: '' };

function inCredits({ runs, duration, rate, other }: Move['parts']): ChangeParts {
  return {
    runs: toCredits(runs),
    duration: toCredits(duration),
    rate: toCredits(rate),
    other: toCredits(other),
  };
}

function byNames(a: Mover, b: Mover): number {
  return (
    compareText(a.name, b.name) ||
    compareText(a.workflow, b.workflow) ||
    compareText(a.project, b.project) ||
    compareText(a.organisation, b.organisation)
  );
}
