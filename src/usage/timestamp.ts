const ZERO = 0x30;
const SPACE = 0x20;
const LETTER_T = 0x54;
const LETTER_Z = 0x5a;
const COLON = 0x3a;
const MINUS = 0x2d;
const POINT = 0x2e;

const MS_A_DAY = 86_400_000;
/** Days of a common year before each month; after December, all of them. */
const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

/**
 * Reads a timestamp as the export writes them: `2026-01-31 23:59:59.000`, UTC, no zone. A `T` between and a `Z`
 * behind are accepted too; seconds and their fraction may be left out.
 *
 * Gives whole milliseconds since 1970 (digits beyond the third are dropped), or -1 when the bytes are no time, or
 * one before 1970.
 */
export function timestampOf(bytes: Uint8Array, start: number, end: number): number {
  const stop = end > start && bytes[end - 1] === LETTER_Z ? end - 1 : end;
  const day = dayNumber(bytes, start, stop);
  const minutes = minutesOfDay(bytes, start + 'YYYY-MM-DD'.length, stop);
  const ms = msOfMinute(bytes, start + 'YYYY-MM-DD HH:MM'.length, stop);
  return day < 0 || minutes < 0 || ms < 0 ? -1 : day * MS_A_DAY + minutes * 60_000 + ms;
}

/** The microseconds that stand behind the milliseconds of what `timestampOf` could read: 0 to 999. */
export function microsBehind(bytes: Uint8Array, start: number, end: number): number {
  let micros = 0;
  const from = start + 'YYYY-MM-DD HH:MM:SS.mmm'.length;
  for (let i = 0; i < 3; i++) {
    const digit = from + i < end ? (bytes[from + i] as number) - ZERO : 0;
    micros = 10 * micros + (digit >= 0 && digit <= 9 ? digit : 0);
  }
  return micros;
}

/**
 * Reads a date, `YYYY-MM-DD`, or a timestamp at midnight. Gives days since 1970, or -1 when the bytes are neither, or
 * before 1970.
 */
export function dateOf(bytes: Uint8Array, start: number, end: number): number {
  if (end - start === 'YYYY-MM-DD'.length) return dayNumber(bytes, start, end);
  const ms = timestampOf(bytes, start, end);
  return ms >= 0 && ms % MS_A_DAY === 0 ? ms / MS_A_DAY : -1;
}

/** Days from 1970-01-01 to the `YYYY-MM-DD` at `at`; -1 when it is none. */
function dayNumber(bytes: Uint8Array, at: number, stop: number): number {
  const century = twoDigits(bytes, at, stop);
  const rest = twoDigits(bytes, at + 2, stop);
  const month = twoDigits(bytes, at + 5, stop);
  const day = twoDigits(bytes, at + 8, stop);
  if (century < 0 || rest < 0 || bytes[at + 4] !== MINUS || bytes[at + 7] !== MINUS) return -1;
  const year = 100 * century + rest;
  if (year < 1970 || month < 1 || month > 12 || day < 1 || day > lengthOfMonth(year, month)) return -1;
  const leapDay = month > 2 && isLeap(year) ? 1 : 0;
  return daysBeforeYear(year) - daysBeforeYear(1970) + (DAYS_BEFORE[month - 1] as number) + leapDay + day - 1;
}

/** The minute of the day of the ` HH:MM` or `THH:MM` at `at`; -1 when it is none. */
function minutesOfDay(bytes: Uint8Array, at: number, stop: number): number {
  const hour = twoDigits(bytes, at + 1, stop);
  const minute = twoDigits(bytes, at + 4, stop);
  const isTime =
    (bytes[at] === SPACE || bytes[at] === LETTER_T) &&
    bytes[at + 3] === COLON &&
    hour >= 0 &&
    hour < 24 &&
    minute >= 0 &&
    minute < 60;
  return isTime ? 60 * hour + minute : -1;
}

/** Milliseconds of what stands behind the minutes, up to `stop`: nothing, `:SS` or `:SS.fff`; -1 for all else. */
function msOfMinute(bytes: Uint8Array, at: number, stop: number): number {
  if (at >= stop) return 0;
  const seconds = twoDigits(bytes, at + 1, stop);
  if (bytes[at] !== COLON || seconds < 0 || seconds >= 60) return -1;
  const point = at + 3;
  if (point === stop) return 1000 * seconds;
  if (bytes[point] !== POINT || point + 1 === stop) return -1;
  let ms = 0;
  for (let i = point + 1, unit = 100; i < stop; i++, unit = Math.floor(unit / 10)) {
    const digit = (bytes[i] as number) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    ms += digit * unit;
  }
  return 1000 * seconds + ms;
}

/** The number of two digits; -1 when they are none, or not wholly before `stop`. */
function twoDigits(bytes: Uint8Array, at: number, stop: number): number {
  if (at + 2 > stop) return -1;
  const tens = (bytes[at] as number) - ZERO;
  const ones = (bytes[at + 1] as number) - ZERO;
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : 10 * tens + ones;
}

function daysBeforeYear(year: number): number {
  const past = year - 1;
  return 365 * past + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2 && isLeap(year)) return 29;
  return (DAYS_BEFORE[month] as number) - (DAYS_BEFORE[month - 1] as number);
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
