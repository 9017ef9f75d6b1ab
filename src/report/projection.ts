import { addDays, type Day, daysOf, holds, type Period, startOf } from '../common/day.ts';

/** The credits of one day, 0 where it had no rows. */
export interface DayCredits {
  readonly day: Day;
  readonly credits: number;
}

export interface ProjectionRequest {
  /** Every day of the period and, where one was compared, of the previous period; each once, in any order. */
  readonly days: readonly DayCredits[];
  readonly period: Period;
  /** The last day of the week or month that the period is a part of, up to now. */
  readonly calendarEnd: Day;
}

/**
 * What the period will have used at the calendar's end, in whole credits: the credits of its days so far, and for
 * each day to come the mean of the days of the same weekday among `days`. A weekday that `days` lack takes the mean
 * of all working days (Monday to Friday) or of all weekend days; where these lack too, the mean of all days.
 * Never less than what is used already. null when no day is to come, and without any day to learn from.
 */
export function projectToEnd({ days, period, calendarEnd }: ProjectionRequest): number | null {
  if (calendarEnd <= period.last || days.length === 0) return null;
  // The order of the days must not change the last digit of their sum.
  const known = days.toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const used = sumOf(known.filter(({ day }) => holds(period, day)));
  const toCome = daysOf({ first: addDays(period.last, 1), last: calendarEnd });
  const expected = toCome.reduce((sum, day) => sum + expectedOn(day, known), 0);
  return Math.max(used, Math.round(used + expected));
}

/** The mean of the days that are most like this one. */
function expectedOn(day: Day, known: readonly DayCredits[]): number {
  const sameWeekday = known.filter((other) => weekdayOf(other.day) === weekdayOf(day));
  const sameKind = known.filter((other) => isWeekend(other.day) === isWeekend(day));
  const alike = [sameWeekday, sameKind].find((candidates) => candidates.length > 0) ?? known;
  return sumOf(alike) / alike.length;
}

function sumOf(days: readonly DayCredits[]): number {
  return days.reduce((sum, { credits }) => sum + credits, 0);
}

/** 0 Sunday to 6 Saturday. */
function weekdayOf(day: Day): number {
  return new Date(startOf(day)).getUTCDay();
}

function isWeekend(day: Day): boolean {
  return weekdayOf(day) % 6 === 0;
}
