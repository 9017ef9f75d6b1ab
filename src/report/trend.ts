import { toCredits } from '../common/credits.ts';
import { addDays, type Day, daysOf, holds, lengthOf, type Period } from '../common/day.ts';
import type { Cube } from '../usage/cube.ts';
import { creditsOf } from './cell-credits.ts';
import { idOf } from './cell-names.ts';
import { CreditSum } from './credit-sum.ts';
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
   * Change on the row before it, as a fraction (0.1 is 10 % more). Of weeks, the credits of those weekdays that both
   * have: working days against a week with its weekend would always rise. Of months, the credits where both are whole,
   * and credits a day where one is partial. null in the first row, where the row before has no such credits, and in
   * the `(seats)` row.
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
  const changeOn = unit === 'week' ? changeOfWeeks(creditsByDay(cube)) : changeOfMonths;
  const rows: TrendRow[] = [];
  for (const [i, span] of spans.entries()) {
    const row = rowOf(span, tallies.get(span) ?? new Tally(), whole);
    const [before, spanBefore] = [rows.at(-1), spans[i - 1]];
    const change = before && spanBefore ? changeOn({ ...before, ...spanBefore }, { ...row, ...span }) : null;
    rows.push({ ...row, change });
  }
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

function rowOf(span: Span, tally: Tally, whole: Whole): Omit<TrendRow, 'change'> {
  const { name, first, last, partial } = span;
  const days = lengthOf(span);
  const figures = figuresOf(tally, whole.creditPrice);
  return {
    name,
    first,
    last,
    days,
    partial,
    ...figures,
    share: shareOf(tally.credits, whole),
    creditsADay: figures.credits / days,
  };
}

/** What a row's change is computed from. */
type Compared = Span & Pick<TrendRow, 'credits' | 'days'>;

function changeOfWeeks(credits: ReadonlyMap<Day, bigint>) {
  const sum = (days: readonly Day[]) =>
    toCredits(days.reduce((total, day) => total + (credits.get(day) ?? 0n), 0n));
  return (before: Compared, now: Compared): number | null => {
    const shared = daysOf(now).filter((day) => holds(before, addDays(day, -7)));
    return changeOf(sum(shared.map((day) => addDays(day, -7))), sum(shared));
  };
}

function changeOfMonths(before: Compared, now: Compared): number | null {
  if (before.partial || now.partial) return changeOf(before.credits / before.days, now.credits / now.days);
  return changeOf(before.credits, now.credits);
}

function changeOf(before: number, now: number): number | null {
  return before === 0 ? null : now / before - 1;
}

/** Micro-credits of each day of the period, without seats. */
function creditsByDay(cube: Cube): Map<Day, bigint> {
  const sums = cube.names.day.map(() => new CreditSum());
  const { jobs } = creditsOf(cube);
  for (let cell = 0; cell < cube.size; cell++) {
    if (cube.period[cell] === 0) sums[idOf(cube, 'day', cell)]?.add(jobs, cell);
  }
  return new Map(cube.names.day.map((day, id) => [day, sums[id]?.micro ?? 0n]));
}

function seatRow(whole: Whole): TrendRow[] {
  const figures = seatFigures({ ...whole, previous: null });
  if (figures === undefined) return [];
  const { previousCredits, previousRows, ...seats } = figures;
  const noDays = { first: null, last: null, days: 0, partial: false, creditsADay: null, change: null };
  return [{ name: SEATS, ...noDays, ...seats }];
}
