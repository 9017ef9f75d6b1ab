import { toCredits } from '../common/credits.ts';
import type { Group } from './group.ts';
import type { Row, SEATS } from './report.ts';
import { figuresOf, Tally } from './tally.ts';

/** What every row of every breakdown needs to know of the whole. */
export interface Whole {
  readonly current: Tally;
  /** null when nothing was compared. */
  readonly previous: Tally | null;
  readonly creditPrice: number;
}

/** All of a row's fields that come from sums, not from names. */
export type RowFigures = Omit<Row, 'name'>;

export function rowFigures(current: Tally, previous: Tally, whole: Whole): RowFigures {
  return { ...figuresOf(current, whole.creditPrice), ...standing(current.credits, previous.credits, whole) };
}

/** A row's place in the whole: its share and what it was before. */
function standing(current: bigint, previous: bigint, whole: Whole): Pick<Row, 'share' | 'previousCredits'> {
  const total = whole.current.credits + whole.current.seats;
  return {
    share: total === 0n ? 0 : Number(current) / Number(total),
    previousCredits: whole.previous === null ? null : toCredits(previous),
  };
}

/** The `(seats)` row's figures; undefined when neither period has seat credits. */
export function seatFigures(whole: Whole): RowFigures | undefined {
  const current = whole.current.seats;
  const previous = whole.previous?.seats ?? 0n;
  if (current === 0n && previous === 0n) return undefined;
  const seats = Object.assign(new Tally(), { credits: current });
  return { ...figuresOf(seats, whole.creditPrice), ...standing(current, previous, whole) };
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

function byCredits(a: Row, b: Row): number {
  return (
    b.credits - a.credits ||
    (b.previousCredits ?? 0) - (a.previousCredits ?? 0) ||
    compareText(a.name, b.name)
  );
}

/** Order by code unit: the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
