/** A calendar day in UTC, written `YYYY-MM-DD`. Days compare and sort as strings. */
export type Day = string & { readonly __brand: 'Day' };

/** A run of whole UTC days; both ends are inside. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
}

const MS_A_DAY = 86_400_000;

/** Reads `YYYY-MM-DD`; undefined when it is not a day that exists. */
export function parseDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? (text as Day) : undefined;
}

/** The UTC day that holds this instant (milliseconds since 1970). */
export function dayAt(ms: number): Day {
  return new Date(ms).toISOString().slice(0, 10) as Day;
}

/** Midnight UTC at the day's start, in milliseconds since 1970. */
export function startOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

export function addDays(day: Day, days: number): Day {
  return dayAt(startOf(day) + days * MS_A_DAY);
}

/** Whole days from `a` to `b`; negative when b is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return Math.round((startOf(b) - startOf(a)) / MS_A_DAY);
}

/** How many days the period holds, both ends included. */
export function lengthOf({ first, last }: Period): number {
  return daysBetween(first, last) + 1;
}

export function holds({ first, last }: Period, day: string): boolean {
  return day >= first && day <= last;
}

/** Every day of the period, in order. */
export function daysOf({ first, last }: Period): Day[] {
  return Array.from({ length: lengthOf({ first, last }) }, (_, i) => addDays(first, i));
}

/** `2026-01-01..2026-01-31`. */
export function formatPeriod({ first, last }: Period): string {
  return `${first}..${last}`;
}
