import { type Day, daysOf, lengthOf, type Period } from '../common/day.ts';
import type { Cube } from '../usage/cube.ts';
import { idOf } from './cell-names.ts';
import { type Figures, SEATS } from './figures.ts';
import { seatFigures, shareOf, type Whole } from './rows.ts';
import { type Span, spansOf } from './spans.ts';
import { figuresOf, Tally } from './tally.ts';

/** How usage went within the period. The rows add up to the total; rows in time order, then seats. */
export interface Trend {
  /** Weeks from Monday to Sunday, or calendar months; UTC. */
  readonly unit: 'week' | 'month';
  readonly rows: readonly TrendRow[];
}

/** The part of one week or month that lies in the period; seat credits are a row of their own, `(seats)`. */
export interface TrendRow extends Figures {
  /** ISO 8601: `2026-W23` or `2026-06`. */
  readonly name: string;
  /** First and last day inside the period; null in the `(seats)` row. */
  readonly first: Day | null;
  readonly last: Day | null;
  /** Days from `first` to `last`; 0 in the `(seats)` row. */
  readonly days: number;
  /** Whether some days of the week or month lie outside the period. */
  readonly partial: boolean;
  /** Part of the total's credits, 0 to 1. */
  readonly share: number;
  /** `credits` divided by `days`; null in the `(seats)` row. */
  readonly creditsADay: number | null;
  /**
   * Change on the row before it, as a fraction (0.1 is 10 % more): of credits where both are whole, of credits a day
   * where one is partial. null in the first row, after a row without credits, and in the `(seats)` row.
   */
  readonly change: number | null;
}

/** A period of more days has weekly rows. */
const WEEKS_ABOVE = 14;
/** A period of more days has monthly rows: three calendar months have at most as many. */
const MONTHS_ABOVE = 92;

/** Weekly figures of a period longer than two weeks, monthly ones when it is longer than three months, or null. */
export function trendOf(cube: Cube, whole: Whole, period: Period): Trend | null {
  const days = lengthOf(period);
  if (days <= WEEKS_ABOVE) return null;
  const unit = days > MONTHS_ABOVE ? 'month' : 'week';
  const spans = spansOf(period, unit);
  const tallies = tallySpans(cube, spans);
  const rows: TrendRow[] = [];
  for (const span of spans) rows.push(rowOf(span, tallies.get(span) ?? new Tally(), rows.at(-1), whole));
  return { unit, rows: [...rows, ...seatRow(whole)] };
}

function tallySpans(cube: Cube, spans: readonly Span[]): Map<Span, Tally> {
  const spanOfDay = new Map<Day, Span>();
  for (const span of spans) for (const day of daysOf(span)) spanOfDay.set(day, span);
  const spanOf = cube.names.day.map((day) => spanOfDay.get(day));
  const tallies = new Map(spans.map((span) => [span, new Tally()]));
  for (let cell = 0; cell < cube.size; cell++) {
    if (cube.period[cell] !== 0) continue;
    const span = spanOf[idOf(cube, 'day', cell)];
    if (span !== undefined) tallies.get(span)?.add(cube, cell);
  }
  return tallies;
}

function rowOf(span: Span, tally: Tally, before: TrendRow | undefined, whole: Whole): TrendRow {
  const { name, first, last, partial } = span;
  const days = lengthOf(span);
  const figures = figuresOf(tally, whole.creditPrice);
  const creditsADay = figures.credits / days;
  return {
    name,
    first,
    last,
    days,
    partial,
    ...figures,
    share: shareOf(tally.credits, whole),
    creditsADay,
    change: changeOn(before, { credits: figures.credits, creditsADay, partial }),
  };
}

function changeOn(
  before: TrendRow | undefined,
  now: Pick<TrendRow, 'credits' | 'creditsADay' | 'partial'>,
): number | null {
  if (before === undefined || before.credits === 0) return null;
  if (before.partial || now.partial) return (now.creditsADay ?? 0) / (before.creditsADay ?? 0) - 1;
  return now.credits / before.credits - 1;
}

function seatRow(whole: Whole): TrendRow[] {
  const figures = seatFigures({ ...whole, previous: null });
  if (figures === undefined) return [];
  const { previousCredits, previousRows, ...seats } = figures;
  const noDays = { first: null, last: null, days: 0, partial: false, creditsADay: null, change: null };
  return [{ name: SEATS, ...noDays, ...seats }];
}
