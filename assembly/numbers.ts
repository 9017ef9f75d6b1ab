const ZERO: u32 = 0x30;
const POINT: u32 = 0x2e;

/** What a reader gives for a value that is the careful path's business. */
export const ODD: i64 = -1;

const MICRO: i64 = 1_000_000;
const MAX_WHOLE_DIGITS: usize = 7;
const MAX_MICRO_DIGITS: usize = 6;

/** A whole number of at most 7 digits; ODD for all else. */
export function readWhole(start: usize, end: usize): i64 {
  if (end - start > MAX_WHOLE_DIGITS || start == end) return ODD;
  let value: u32 = 0;
  for (let at = start; at < end; at++) {
    const digit = <u32>load<u8>(at) - ZERO;
    if (digit > 9) return ODD;
    value = value * 10 + digit;
  }
  return value;
}

/** A number of at most 7 and 6 digits before and behind the point, in millionths; ODD for all else. 0 for null. */
export function readMicro(start: usize, end: usize): i64 {
  if (end - start == 1) {
    const digit = <u32>load<u8>(start) - ZERO;
    return digit > 9 ? ODD : <i64>digit * MICRO;
  }
  if (start == end) return 0;
  let point = start;
  while (point < end && load<u8>(point) != POINT) point++;
  const whole = readWhole(start, point);
  if (whole < 0 || point == end) return whole < 0 ? ODD : whole * MICRO;
  const digits = end - point - 1;
  if (digits > MAX_MICRO_DIGITS) return ODD;
  let fraction = readWhole(point + 1, end);
  if (fraction < 0) return ODD;
  for (let i = digits; i < MAX_MICRO_DIGITS; i++) fraction *= 10;
  return whole * MICRO + fraction;
}

/** A percentage in hundredths; ODD for all else. The value is not null. */
export function readPercentage(start: usize, end: usize): i64 {
  const micro = readMicro(start, end);
  if (micro < 0 || micro > 100 * MICRO || micro % 10_000 != 0) return ODD;
  return micro / 10_000;
}

/** Bytes of `2026-01-31 23:59:59.000`. */
const TIMESTAMP_BYTES: usize = 23;
const MS_A_DAY: i64 = 86_400_000;
const DAYS_BEFORE: StaticArray<u16> = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

/** A timestamp as exports write them, in milliseconds since 1970; ODD for any other form. */
export function readTimestamp(start: usize, end: usize): i64 {
  if (end - start != TIMESTAMP_BYTES) return ODD;
  const hour = twoDigits(start + 11);
  const minute = twoDigits(start + 14);
  const second = twoDigits(start + 17);
  const ms = readWhole(start + 20, end);
  const day = dayNumber(start);
  const isRight =
    load<u8>(start, 10) == 0x20 &&
    load<u8>(start, 13) == 0x3a &&
    load<u8>(start, 16) == 0x3a &&
    load<u8>(start, 19) == POINT;
  if (!isRight || hour > 23 || minute > 59 || second > 59 || ms < 0 || day < 0) return ODD;
  return day * MS_A_DAY + <i64>(3600 * hour + 60 * minute + second) * 1000 + ms;
}

/** 100 or more when there are not two digits. */
function twoDigits(at: usize): u32 {
  const tens = <u32>load<u8>(at) - ZERO;
  const ones = <u32>load<u8>(at, 1) - ZERO;
  return tens > 9 || ones > 9 ? 100 : 10 * tens + ones;
}

/** Days from 1970-01-01 to the `YYYY-MM-DD` at `at`; ODD when it is none. */
function dayNumber(at: usize): i64 {
  const century = twoDigits(at);
  const rest = twoDigits(at + 2);
  const month = twoDigits(at + 5);
  const day = twoDigits(at + 8);
  if (century > 99 || rest > 99 || load<u8>(at, 4) != 0x2d || load<u8>(at, 7) != 0x2d) return ODD;
  const year = 100 * century + rest;
  if (year < 1970 || month < 1 || month > 12 || day < 1) return ODD;
  const isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  const length: u32 = month == 2 && isLeap ? 29 : DAYS_BEFORE[month] - DAYS_BEFORE[month - 1];
  if (day > length) return ODD;
  const past = year - 1;
  const daysBeforeYear = 365 * past + past / 4 - past / 100 + past / 400;
  return <i64>(daysBeforeYear - 719162 + DAYS_BEFORE[month - 1] + (month > 2 && isLeap ? 1 : 0) + day - 1);
}
