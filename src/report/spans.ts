import { addDays, type Day, dayAt, lengthOf, type Period } from '../common/day.ts';
import { mondayOf, monthOf } from '../config/calendar.ts';

export type SpanUnit = 'day' | 'week' | 'month';

/** A day, a week from Monday to Sunday or a calendar month, cut to the period. */
export interface Span extends Period {
  /** ISO 8601: `2026-06-01`, `2026-W23` or `2026-06`. */
  readonly name: string;
  /** Whether some of its days lie outside the period. */
  readonly partial: boolean;
}

/** Every span of the period, in order; together they hold each of its days once. */
export function spansOf(period: Period, unit: SpanUnit): Span[] {
  const spans: Span[] = [];
  for (let day = period.first; day <= period.last; ) {
    const whole = UNITS[unit].around(day);
    const first = whole.first < period.first ? period.first : whole.first;
    const last = whole.last > period.last ? period.last : whole.last;
    const partial = first !== whole.first || last !== whole.last;
    spans.push({ name: UNITS[unit].nameOf(day), first, last, partial });
    day = addDays(last, 1);
  }
  return spans;
}

interface Unit {
  /** The whole span that holds the day. */
  around(day: Day): Period;
  nameOf(day: Day): string;
}

const UNITS: Readonly<Record<SpanUnit, Unit>> = {
  day: { around: (day) => ({ first: day, last: day }), nameOf: (day) => day },
  week: { around: weekOf, nameOf: weekName },
  month: { around: monthOf, nameOf: (day) => day.slice(0, 7) },
};

function weekOf(day: Day): Period {
  const first = mondayOf(day);
  return { first, last: addDays(first, 6) };
}

/** An ISO week belongs to the year that holds its Thursday, and is counted from that year's first day. */
function weekName(day: Day): string {
  const thursday = addDays(mondayOf(day), 3);
  const year = Number(thursday.slice(0, 4));
  const days = lengthOf({ first: dayAt(Date.UTC(year, 0, 1)), last: thursday });
  return `${year}-W${String(Math.ceil(days / 7)).padStart(2, '0')}`;
}
