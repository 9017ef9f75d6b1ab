import { type Day, daysOf, type Period } from '../common/day.ts';
import type { Cube } from '../usage/cube.ts';
import { type DayRow, SEATS } from './figures.ts';
import { groupBy } from './group.ts';
import { rowFigures, seatFigures, type Whole } from './rows.ts';
import { Tally } from './tally.ts';

/** One row for every day of the period, in order, each beside the day at the same place in the previous period. */
export function dayRows(cube: Cube, whole: Whole, period: Period, previous: Period | null): DayRow[] {
  const groups = groupBy(cube, (cell) => cube.key.day[cell] ?? 0);
  const byDay = new Map(groups.map((group) => [cube.names.day[cube.key.day[group.cell] ?? 0], group]));
  const days = daysOf(period);
  const previousDays = previous === null ? [] : daysOf(previous);

  const row = (day: Day | undefined, previousDay: Day | undefined): DayRow => ({
    name: day ?? `(${previousDay})`,
    day: day ?? null,
    previousDay: previousDay ?? null,
    ...rowFigures(
      (day && byDay.get(day)?.current) ?? new Tally(),
      (previousDay && byDay.get(previousDay)?.previous) ?? new Tally(),
      whole,
    ),
  });
  const count = Math.max(days.length, previousDays.length);
  const rows = Array.from({ length: count }, (_, i) => row(days[i], previousDays[i]));
  const seats = seatFigures(whole);
  return seats === undefined ? rows : [...rows, { name: SEATS, day: null, previousDay: null, ...seats }];
}
