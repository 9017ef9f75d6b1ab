import { toCredits } from '../common/credits.ts';
import type { Cube } from '../usage/cube.ts';
import type { Change, Row, SEATS } from './figures.ts';
import { type Group, groupBy } from './group.ts';
import { costOf, type Money, pricedSeats } from './money.ts';
import { figuresOf, Tally } from './tally.ts';

/** What every row of every breakdown needs to know of the whole. */
export interface Whole extends Money {
  readonly current: Tally;
  /** null when nothing was compared. */
  readonly previous: Tally | null;
}

/** The sums of both periods; of the first alone when nothing was compared. */
export function wholeOf(cube: Cube, compared: boolean, money: Money): Whole {
  const [all] = groupBy(cube, () => 0);
  const current = all?.current ?? new Tally();
  return { ...money, current, previous: compared ? (all?.previous ?? new Tally()) : null };
}

/** All of a row's fields that come from sums, not from names. */
export type RowFigures = Omit<Row, 'name'> & Change;

export function rowFigures(current: Tally, previous: Tally, whole: Whole): RowFigures {
  return { ...figuresOf(current, whole.creditPrice), ...standing(current, previous, whole) };
}

/** The sums that a row's place in the whole is told from. */
export type Standing = Pick<Tally, 'credits' | 'rows'>;

/** A row's place in the whole: its share and what it was before. */
export function standing(
  current: Standing,
  previous: Standing,
  whole: Whole,
): Pick<Row, 'share' | 'previousCredits'> & Change {
  return {
    share: shareOf(current.credits, whole),
    previousCredits: whole.previous === null ? null : toCredits(previous.credits),
    previousRows: whole.previous === null ? null : previous.rows,
  };
}

/** Part of the total's credits, seats among them; 0 when the total is. */
export function shareOf(microCredits: bigint, { current }: Whole): number {
  const total = current.credits + current.seats;
  return total === 0n ? 0 : Number(microCredits) / Number(total);
}

/** The `(seats)` row's figures; undefined when neither period has seat credits. Seat rows are rows of their project. */
export function seatFigures(whole: Whole): RowFigures | undefined {
  const current = Tally.ofCredits(whole.current.seats);
  const previous = Tally.ofCredits(whole.previous?.seats ?? 0n);
  if (current.credits === 0n && previous.credits === 0n) return undefined;
  return {
    ...rowFigures(current, previous, whole),
    cost: costOf(pricedSeats(current.credits, whole), whole.creditPrice),
  };
}

/**
 * The rows of one breakdown, most credits first, ties by name. `describe` reads a group's names from one of its
 * cells; `seats` is how the seat row is described.
 */
export function rowsOf<Names extends { readonly name: string }>(
  groups: readonly Group[],
  whole: Whole,
  describe: (cell: number) => Names,
  seats: Names & { readonly name: typeof SEATS },
): (Names & RowFigures)[] {
  const rows = groups
    .map(({ cell, current, previous }) => ({ ...describe(cell), ...rowFigures(current, previous, whole) }))
    .filter((row) => row.rows > 0 || row.previousCredits !== null);
  const seatRow = seatFigures(whole);
  if (seatRow !== undefined) rows.push({ ...seats, ...seatRow });
  return rows.sort(byCredits);
}

/** Most credits first, now and then before; ties by name. */
export function byCredits(a: Comparable, b: Comparable): number {
  return (
    b.credits - a.credits ||
    (b.previousCredits ?? 0) - (a.previousCredits ?? 0) ||
    compareText(a.name, b.name)
  );
}

type Comparable = Pick<Row, 'name' | 'credits' | 'previousCredits'>;

/** Order by code unit: the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
