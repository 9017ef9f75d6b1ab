import { toCredits } from '../common/credits.ts';
import type { Cube, SideDimension, SideRow } from '../usage/cube.ts';
import { NONE, type Row, SEATS } from './figures.ts';
import { costOf } from './money.ts';
import { byCredits, seatFigures, standing, type Whole } from './rows.ts';

/** A line of a breakdown whose rows are not counted by status, so that it has no success rate. */
export type UsageRow = Omit<Row, 'succeeded' | 'finished'>;

/** The breakdowns that the Cube keeps beside its cells. */
export interface SideBreakdowns {
  /** PIPELINE_TRIGGER_SOURCE: `webhook`, `schedule`, `api` and so on. */
  readonly trigger: readonly UsageRow[];
  /** VCS_BRANCH: `default` is main, master, trunk or develop; `other` any other; `(none)` mostly builds of tags. */
  readonly branchKind: readonly UsageRow[];
  /** OPERATING_SYSTEM. */
  readonly operatingSystem: readonly UsageRow[];
  /**
   * The UTC hour in which runs started (JOB_RUN_STARTED_AT): `00` to `23` in order, then `(none)` for what is not a
   * run or has no start time, then seats.
   */
  readonly hour: readonly UsageRow[];
}

/** Rows by one side dimension, most credits first. */
export function sideRows(cube: Cube, whole: Whole, dimension: SideDimension): UsageRow[] {
  const sums = sumsByName(cube.side[dimension], whole);
  return [...rowsFrom(sums, whole), ...seatRow(whole)].sort(byCredits);
}

/** Every hour of the day in order, also those without usage. */
export function hourRows(cube: Cube, whole: Whole): UsageRow[] {
  const sums = sumsByName(cube.side.hour, whole);
  const none = sums.get('');
  const hours = HOURS.map((hour) => [hour, sums.get(hour) ?? newPair()] as const);
  const all = new Map<string, Pair>(none === undefined ? hours : [...hours, ['', none]]);
  return [...rowsFrom(all, whole), ...seatRow(whole)];
}

const HOURS = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'));

interface SideSum {
  rows: number;
  runs: number;
  seconds: number;
  /** Micro-credits. */
  credits: bigint;
}

interface Pair {
  readonly current: SideSum;
  readonly previous: SideSum;
}

function newPair(): Pair {
  return {
    current: { rows: 0, runs: 0, seconds: 0, credits: 0n },
    previous: { rows: 0, runs: 0, seconds: 0, credits: 0n },
  };
}

/** Sums by name. What the table lacks of the whole (rows that are not runs have no hour) goes to the empty name. */
function sumsByName(table: readonly SideRow[], whole: Whole): Map<string, Pair> {
  const byName = new Map<string, Pair>();
  const pairOf = (name: string): Pair => {
    const pair = byName.get(name) ?? newPair();
    byName.set(name, pair);
    return pair;
  };
  const missing: Pair = {
    current: sumOf(whole.current),
    previous: sumOf(whole.previous ?? newPair().previous),
  };
  for (const row of table) {
    const side = row.period === 0 ? 'current' : 'previous';
    add(pairOf(row.name)[side], row, 1);
    add(missing[side], row, -1);
  }
  for (const side of whole.previous === null ? (['current'] as const) : (['current', 'previous'] as const)) {
    if (missing[side].rows !== 0 || missing[side].credits !== 0n) add(pairOf('')[side], missing[side], 1);
  }
  return byName;
}

function sumOf({ rows, runs, seconds, credits }: SideSum): SideSum {
  return { rows, runs, seconds, credits };
}

function add(sum: SideSum, { rows, runs, seconds, credits }: SideSum, sign: 1 | -1): void {
  sum.rows += sign * rows;
  sum.runs += sign * runs;
  sum.seconds += sign * seconds;
  sum.credits += BigInt(sign) * credits;
}

function rowsFrom(sums: ReadonlyMap<string, Pair>, whole: Whole): UsageRow[] {
  return [...sums].map(([name, { current, previous }]) => ({
    name: name || NONE,
    credits: toCredits(current.credits),
    cost: costOf(current.credits, whole.creditPrice),
    rows: current.rows,
    runs: current.runs,
    seconds: current.seconds,
    ...standing(current, previous, whole),
  }));
}

function seatRow(whole: Whole): UsageRow[] {
  const figures = seatFigures(whole);
  if (figures === undefined) return [];
  const { succeeded, finished, ...rest } = figures;
  return [{ name: SEATS, ...rest }];
}
