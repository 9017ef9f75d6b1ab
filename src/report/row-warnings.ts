import { addDays, type Day, type Period, startOf } from '../common/day.ts';
import type { Quality } from './quality.ts';

/** What is known of the rows, beside the figures. */
export interface RowsKnown extends Pick<Quality, 'rows' | 'malformedRows' | 'badValues' | 'daysWithoutRows'> {
  readonly period: Period;
  readonly isFiltered: boolean;
  readonly isCompared: boolean;
}

/** What figures lack because of the rows that they are made of, a plain sentence each. */
export function rowWarnings(known: RowsKnown): string[] {
  return [...droppedRows(known), ...unreadableValues(known), ...missingDays(known)];
}

function droppedRows({ malformedRows: count }: RowsKnown): string[] {
  if (count === 0) return [];
  const rows = count === 1 ? 'row was' : 'rows were';
  return [
    `${count.toLocaleString('en-US')} malformed ${rows} dropped (lenient): their credits are in no figure.`,
  ];
}

/** Of columns that totals are made of; what others lack can be seen where it is missing. */
function unreadableValues({ badValues }: RowsKnown): string[] {
  return Object.entries(badValues).flatMap(([column, count]) => {
    if (!column.endsWith('_CREDITS') && column !== 'JOB_RUN_SECONDS') return [];
    const values = count === 1 ? 'value counts' : 'values count';
    return [
      `${count.toLocaleString('en-US')} unreadable ${column} ${values} as 0 (lenient): totals may be too low.`,
    ];
  });
}

/**
 * The last days of the period without rows, unless all are days of a weekend, on which nothing may have run. With a
 * filter of projects it may well be these that did not run.
 */
function missingDays({ daysWithoutRows, period, rows, isFiltered, isCompared }: RowsKnown): string[] {
  if (rows === 0 || isFiltered) return [];
  const missing = lastOnes(new Set(daysWithoutRows), period);
  const [first] = missing;
  if (first === undefined || missing.every(isWeekend)) return [];
  const named = missing.length === 1 ? `day, ${first}, has` : `${missing.length} days, from ${first}, have`;
  const compared = isCompared ? ' Compared with the period before, usage is too low then.' : '';
  return [`The last ${named} no rows: nothing ran, or CircleCI does not have the usage yet.${compared}`];
}

/** Those of the days that the period ends with, in order. */
function lastOnes(days: ReadonlySet<Day>, { first, last }: Period): Day[] {
  const found: Day[] = [];
  for (let day = last; day >= first && days.has(day); day = addDays(day, -1)) found.unshift(day);
  return found;
}

function isWeekend(day: Day): boolean {
  return [0, 6].includes(new Date(startOf(day)).getUTCDay());
}
