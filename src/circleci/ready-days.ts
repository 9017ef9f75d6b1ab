import { addDays, type Day, dayAt, formatPeriod, type Period } from '../common/day.ts';
import { InputError } from '../common/errors.ts';

/** How far back most sources say that usage can be exported. The API decides. */
const HISTORY_MONTHS = 13;

export interface ReadyDays {
  readonly period: Period;
  readonly warnings: readonly string[];
}

/**
 * The part of a period that can be exported at `now` (milliseconds since 1970): days end at yesterday, because
 * the API refuses an end in the future and today's data is not complete. A start beyond the history is only
 * warned about.
 * @throws InputError when no day of the period is complete.
 */
export function readyDays(period: Period, now: number): ReadyDays {
  const yesterday = addDays(dayAt(now), -1);
  if (period.first > yesterday) {
    throw new InputError([
      `The period ${formatPeriod(period)} has no complete day yet: the last one is ${yesterday} (UTC). Choose a start-date on or before it.`,
    ]);
  }
  const warnings: string[] = [];
  if (period.last > yesterday) {
    warnings.push(
      `The period ${formatPeriod(period)} ends after the last complete day, so it was cut to end on ${yesterday} (UTC).`,
    );
  }
  const oldest = historyStart(now);
  if (period.first < oldest) {
    warnings.push(
      `The period starts on ${period.first}. CircleCI keeps about ${HISTORY_MONTHS} months of usage and may refuse days before ${oldest}.`,
    );
  }
  return {
    period: { first: period.first, last: period.last < yesterday ? period.last : yesterday },
    warnings,
  };
}

function historyStart(now: number): Day {
  const date = new Date(now);
  // The first of the month first, so that the 31st never slips into the month after.
  const month = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - HISTORY_MONTHS, 1));
  const lastOfMonth = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 0)).getUTCDate();
  month.setUTCDate(Math.min(date.getUTCDate(), lastOfMonth));
  return dayAt(month.getTime());
}
