import { type Day, dayAt } from '../../common/day.ts';

const MS_A_DAY = 86_400_000;
const TWO_DIGITS = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, '0'));

/** Days that were written before; a row has up to seven times, nearly all of a few days. */
const days = new Map<number, Day>();

/**
 * `2026-01-31 23:59:59.999`, UTC, as the export writes times. Takes whole milliseconds since 1970.
 * Put together by hand, since `toISOString` took about a fifth of the time of a large export.
 */
export function timestamp(ms: number): string {
  const number = Math.floor(ms / MS_A_DAY);
  let day = days.get(number);
  if (day === undefined) {
    day = dayAt(ms);
    days.set(number, day);
  }
  const time = ms - number * MS_A_DAY;
  const hours = TWO_DIGITS[Math.floor(time / 3_600_000)];
  const minutes = TWO_DIGITS[Math.floor(time / 60_000) % 60];
  const seconds = TWO_DIGITS[Math.floor(time / 1000) % 60];
  return `${day} ${hours}:${minutes}:${seconds}.${String(time % 1000).padStart(3, '0')}`;
}

export const timestampOrNull = (ms: number | null): string | null => (ms === null ? null : timestamp(ms));
