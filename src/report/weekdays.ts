import { type Day, daysOf, type Period, startOf } from '../common/day.ts';
import type { Cube } from '../usage/cube.ts';
import { idOf } from './cell-names.ts';
import { type Change, type Row, SEATS } from './figures.ts';
import { groupBy } from './group.ts';
import { rowFigures, seatFigures, type Whole } from './rows.ts';
import { Tally } from './tally.ts';

/** All usage of one day of the week, UTC. */
export interface WeekdayRow extends Row, Change {
  /** How many such days the period holds; divide by it for a mean day. 0 in the `(seats)` row. */
  readonly days: number;
  /** The same of the previous period; null when nothing was compared. */
  readonly previousDays: number | null;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Seven rows from Monday to Sunday, then seats. Seats are charged once, not on the day that their row is dated. */
export function weekdayRows(cube: Cube, whole: Whole, period: Period, previous: Period | null): WeekdayRow[] {
  const weekdays = cube.names.day.map(weekdayOf);
  const groups = groupBy(cube, (cell) => weekdays[idOf(cube, 'day', cell)] ?? 0);
  const byWeekday = new Map(groups.map((group) => [weekdays[idOf(cube, 'day', group.cell)], group]));
  const days = countWeekdays(period);
  const previousDays = previous && countWeekdays(previous);
  const rows = WEEKDAYS.map((name, weekday) => ({
    name,
    days: days[weekday] ?? 0,
    previousDays: previousDays && (previousDays[weekday] ?? 0),
    ...rowFigures(
      byWeekday.get(weekday)?.current ?? new Tally(),
      byWeekday.get(weekday)?.previous ?? new Tally(),
      whole,
    ),
  }));
  const seats = seatFigures(whole);
  if (seats === undefined) return rows;
  return [...rows, { name: SEATS, days: 0, previousDays: previous && 0, ...seats }];
}

/** 0 Monday to 6 Sunday. */
function weekdayOf(day: Day): number {
  return (new Date(startOf(day)).getUTCDay() + 6) % 7;
}

function countWeekdays(period: Period): number[] {
  const counts = WEEKDAYS.map(() => 0);
  for (const day of daysOf(period)) {
    const weekday = weekdayOf(day);
    counts[weekday] = (counts[weekday] ?? 0) + 1;
  }
  return counts;
}
