import {
  addDays,
  type Day,
  dayAt,
  formatPeriod,
  holds,
  lengthOf,
  type Period,
  startOf,
} from '../common/day.ts';
import { firstOfMonth, mondayOf, monthOf, shift } from './calendar.ts';
import type { PeriodChoice } from './config.ts';
import type { PeriodName } from './kinds/period-name.ts';

/** How long after its end a day's usage takes to be ready: until 10:30 UTC of the next day. */
const READY_AFTER_MS = 10.5 * 3_600_000;

/** Days to report on, with the days to compare them with and what the reader must know about the choice. */
interface Chosen {
  readonly period: Period;
  readonly previous: Period;
  readonly notes: readonly string[];
}

/** The last day whose usage is ready at `now` (milliseconds since 1970). */
export function lastReadyDay(now: number): Day {
  return addDays(dayAt(now - READY_AFTER_MS), -1);
}

/** The last day that is over at `now`, ready or not. */
export function lastCompleteDay(now: number): Day {
  return addDays(dayAt(now), -1);
}

/** The days that a named period means at `now` (milliseconds since 1970). It ends at the last ready day. */
export function choosePeriod(asked: PeriodName, now: number): PeriodChoice {
  const ready = lastReadyDay(now);
  return { ...settle(asked, ready, dayAt(now)), ...calendarOf(asked.name, ready), label: asked.name };
}

/** The week or month that a period to date belongs to: that of its last day. */
function calendarOf(name: PeriodName['name'], ready: Day): Pick<PeriodChoice, 'kind' | 'calendarEnd'> {
  switch (name) {
    case 'week-to-date':
      return { kind: name, calendarEnd: addDays(mondayOf(ready), 6) };
    case 'month-to-date':
      return { kind: name, calendarEnd: monthOf(ready).last };
    default:
      return OTHER;
  }
}

const OTHER = { kind: 'other', calendarEnd: null } as const;

function settle({ name, days }: PeriodName, ready: Day, today: Day): Chosen {
  switch (name) {
    case 'yesterday':
      return yesterday(ready, today);
    case 'last-week':
      return lastWeek(ready, today);
    case 'last-month':
      return lastMonth(ready, today);
    case 'week-to-date':
      return weekToDate(ready, today);
    case 'month-to-date':
      return monthToDate(ready, today);
    default:
      return { ...withDaysBefore({ first: addDays(ready, 1 - days), last: ready }), notes: [] };
  }
}

/**
 * The days that were asked for one by one. They are taken as given, but an end that is not over yet becomes the
 * last complete day; the start must not be after it.
 */
export function choosePeriodOfDays(asked: Period, now: number): PeriodChoice {
  const complete = lastCompleteDay(now);
  const notes: string[] = [];
  let { last } = asked;
  if (last > complete) {
    notes.push(`${last} is not over yet, so the period ends on ${complete}, the last complete day (UTC).`);
    last = complete;
  }
  if (last > lastReadyDay(now)) notes.push(notReady(last));
  const days = withDaysBefore({ first: asked.first, last });
  return { ...days, ...OTHER, notes, label: formatPeriod(asked) };
}

function yesterday(ready: Day, today: Day): Chosen {
  const wanted = addDays(today, -1);
  const notes = ready < wanted ? [`${notReady(wanted)} The day before it is reported: ${ready}.`] : [];
  return { ...withDaysBefore({ first: ready, last: ready }), notes };
}

/** Monday to Sunday, the last week that is ready as a whole. */
function lastWeek(ready: Day, today: Day): Chosen {
  const last = addDays(mondayOf(addDays(ready, 1)), -1);
  const period = { first: addDays(last, -6), last };
  const wanted = addDays(mondayOf(today), -1);
  const notes =
    last < wanted ? [`${notReady(wanted)} The week before is reported: ${formatPeriod(period)}.`] : [];
  return { period, previous: shift(period, -7), notes };
}

/** The last calendar month that is ready as a whole. */
function lastMonth(ready: Day, today: Day): Chosen {
  const period = monthBefore(addDays(ready, 1));
  const wanted = monthBefore(today).last;
  const notes =
    period.last < wanted
      ? [`${notReady(wanted)} The month before is reported: ${formatPeriod(period)}.`]
      : [];
  return { period, previous: monthBefore(period.first), notes };
}

/** The week of the last ready day, up to that day, compared with the same days of the week before. */
function weekToDate(ready: Day, today: Day): Chosen {
  const period = { first: mondayOf(ready), last: ready };
  const notes = holds({ first: mondayOf(today), last: today }, ready)
    ? []
    : [`No day of this week is ready yet. The week before is reported: ${formatPeriod(period)}.`];
  return { period, previous: shift(period, -7), notes };
}

/**
 * The month of the last ready day, up to that day, compared with the same days of the month before (as many as
 * it has). When that turns out to be a whole month, then with the whole month before.
 */
function monthToDate(ready: Day, today: Day): Chosen {
  const period = { first: firstOfMonth(ready), last: ready };
  const before = monthBefore(ready);
  const sameDays = addDays(before.first, lengthOf(period) - 1);
  const whole = ready === monthOf(ready).last || sameDays > before.last;
  const notes = holds(monthOf(today), ready)
    ? []
    : [`No day of this month is ready yet. The month before is reported: ${formatPeriod(period)}.`];
  return { period, previous: whole ? before : { first: before.first, last: sameDays }, notes };
}

function monthBefore(day: Day): Period {
  return monthOf(addDays(firstOfMonth(day), -1));
}

/** Compared with as many days directly before it. */
function withDaysBefore(period: Period): { period: Period; previous: Period } {
  return { period, previous: shift(period, -lengthOf(period)) };
}

function notReady(day: Day): string {
  const time = new Date(startOf(addDays(day, 1)) + READY_AFTER_MS)
    .toISOString()
    .slice(0, 16)
    .replace('T', ' at ');
  return `The usage of ${day} may be incomplete: CircleCI has it ready by about ${time} UTC.`;
}
