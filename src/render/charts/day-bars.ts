import { daysBetween, lengthOf, type Period } from '../../common/day.ts';
import { type Span, type SpanUnit, spansOf } from '../../report/spans.ts';
import { plural } from '../format.ts';

/** The bars of the day chart. */
export interface DayBars {
  readonly unit: SpanUnit;
  readonly bars: readonly DayBar[];
  /** Says which bars are less than a whole week or month; empty when all are whole. */
  readonly note: string;
}

export interface DayBar {
  /** Below the bar: `1 Jun`, for a week its first day, for a month `Jun 2026`. */
  readonly label: string;
  /** Place of its first day in the period, from 0, and how many days it holds. */
  readonly from: number;
  readonly days: number;
}

/** Bars that can be told apart at the charts' width. */
const MOST_BARS = 31;

/** A bar a day; where that would be more than 31, a bar a week (Monday to Sunday), and else a bar a month. */
export function dayBars(period: Period): DayBars {
  const byDay = spansOf(period, 'day');
  if (byDay.length <= MOST_BARS) return barsOf('day', byDay, period);
  const byWeek = spansOf(period, 'week');
  if (byWeek.length <= MOST_BARS) return barsOf('week', byWeek, period);
  return barsOf('month', spansOf(period, 'month'), period);
}

/** Daily values added up, a sum for each bar. */
export function sumByBar(daily: readonly number[], bars: readonly DayBar[]): number[] {
  return bars.map(({ from, days }) => daily.slice(from, from + days).reduce((sum, value) => sum + value, 0));
}

function barsOf(unit: SpanUnit, spans: readonly Span[], period: Period): DayBars {
  const bars = spans.map((span) => ({
    label: labelOf(unit, span),
    from: daysBetween(period.first, span.first),
    days: lengthOf(span),
  }));
  return { unit, bars, note: noteOf(unit, spans) };
}

/** `first week 5 days, last week 1 day`. */
function noteOf(unit: SpanUnit, spans: readonly Span[]): string {
  const ends = [
    ['first', spans[0]],
    ['last', spans.at(-1)],
  ] as const;
  return ends
    .flatMap(([end, span]) => (span?.partial ? [`${end} ${unit} ${plural(lengthOf(span), 'day')}`] : []))
    .join(', ');
}

function labelOf(unit: SpanUnit, { first }: Span): string {
  const month = MONTH.format(new Date(first));
  return unit === 'month' ? `${month} ${first.slice(0, 4)}` : `${Number(first.slice(8))} ${month}`;
}

const MONTH = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' });
