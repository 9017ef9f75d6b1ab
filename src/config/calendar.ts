import { addDays, type Day, type Period, startOf } from '../common/day.ts';

/** The Monday of the day's week; weeks run from Monday to Sunday. */
export function mondayOf(day: Day): Day {
  const sundayFirst = new Date(startOf(day)).getUTCDay();
  return addDays(day, -((sundayFirst + 6) % 7));
}

export function firstOfMonth(day: Day): Day {
  return addDays(day, 1 - Number(day.slice(8)));
}

/** The whole calendar month that holds the day. */
export function monthOf(day: Day): Period {
  const first = firstOfMonth(day);
  // 31 days on is always the next month.
  return { first, last: addDays(firstOfMonth(addDays(first, 31)), -1) };
}

/** The same number of days, `days` later; earlier when negative. */
export function shift({ first, last }: Period, days: number): Period {
  return { first: addDays(first, days), last: addDays(last, days) };
}
