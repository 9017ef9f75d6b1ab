const ZERO = 0x30;
const NINE = 0x39;
const POINT = 0x2e;
const MINUS = 0x2d;
const SPACE = 0x20;
const TAB = 0x09;

/** More digits than this before the point are refused, so that sums stay exact (see `CreditColumn`). */
const MAX_WHOLE_DIGITS = 12;

/**
 * Reads numbers by one strict grammar: `-?digits[.digits]`, spaces or tabs around it allowed. No exponent, no
 * plus sign, no thousands separator, no hexadecimal. The object is reused, so that a number costs no allocation.
 */
export class Decimal {
  /** Whole part, with the number's sign. At most 12 digits. */
  whole = 0;
  /**
   * Fraction in units of 10^-places, with the number's sign. Rounded half away from zero; a fraction that rounds
   * up to a whole stays here as 10^places.
   */
  fraction = 0;

  /** Reads `bytes[start..end)`; false, and the value 0, when it is no number. `places` is 0 to 6. */
  read(bytes: Uint8Array, start: number, end: number, places: number): boolean {
    this.clear();
    let from = start;
    let to = end;
    while (from < to && isBlank(bytes[from])) from++;
    while (to > from && isBlank(bytes[to - 1])) to--;
    const negative = bytes[from] === MINUS && from < to;
    const isNumber = this.#readDigits(bytes, negative ? from + 1 : from, to, places);
    if (!isNumber) this.clear();
    else if (negative) this.#negate();
    return isNumber;
  }

  clear(): void {
    this.whole = 0;
    this.fraction = 0;
  }

  #readDigits(bytes: Uint8Array, from: number, to: number, places: number): boolean {
    const point = endOfDigits(bytes, from, to);
    if (point === from) return false;
    for (let at = from; at < point; at++) {
      this.whole = this.whole * 10 + ((bytes[at] as number) - ZERO);
      if (this.whole >= 10 ** MAX_WHOLE_DIGITS) return false;
    }
    if (point === to) return true;
    if (bytes[point] !== POINT || point + 1 === to || endOfDigits(bytes, point + 1, to) !== to) return false;
    this.fraction = fractionOf(bytes, point + 1, to, places);
    return true;
  }

  #negate(): void {
    this.whole = -this.whole;
    this.fraction = -this.fraction;
  }
}

/** Digits from `from` to `to` behind a point, in units of 10^-places. */
function fractionOf(bytes: Uint8Array, from: number, to: number, places: number): number {
  let fraction = 0;
  for (let i = 0; i < places; i++) {
    const digit = from + i < to ? (bytes[from + i] as number) - ZERO : 0;
    fraction = fraction * 10 + digit;
  }
  // The first digit that is cut off decides: half and more goes away from zero.
  const next = from + places;
  return next < to && (bytes[next] as number) - ZERO >= 5 ? fraction + 1 : fraction;
}

function endOfDigits(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && (bytes[at] as number) >= ZERO && (bytes[at] as number) <= NINE) at++;
  return at;
}

function isBlank(byte: number | undefined): boolean {
  return byte === SPACE || byte === TAB;
}

const TIMESTAMP = 'dddd-dd-dd dd:dd';
const LETTER_T = 0x54;
const LETTER_Z = 0x5a;
const COLON = 0x3a;

/**
 * The UTC hour, 0 to 23, of a timestamp as the export writes them (`2026-01-31 23:59:59.000`, no zone; a `T`
 * between and a `Z` behind are accepted too); -1 when it is none.
 */
export function hourOf(bytes: Uint8Array, start: number, end: number): number {
  if (end - start < TIMESTAMP.length) return -1;
  for (let i = 0; i < TIMESTAMP.length; i++) {
    if (!matches(bytes[start + i] as number, TIMESTAMP[i] as string)) return -1;
  }
  const hour = twoDigits(bytes, start + 11);
  const isTime = hour < 24 && twoDigits(bytes, start + 14) < 60;
  return isTime && isRestOfTime(bytes, start + TIMESTAMP.length, end) ? hour : -1;
}

function matches(byte: number, pattern: string): boolean {
  if (pattern === 'd') return byte >= ZERO && byte <= NINE;
  return byte === pattern.charCodeAt(0) || (pattern === ' ' && byte === LETTER_T);
}

function twoDigits(bytes: Uint8Array, at: number): number {
  return 10 * ((bytes[at] as number) - ZERO) + ((bytes[at + 1] as number) - ZERO);
}

/** Seconds, their fraction and a `Z`, each optional. */
function isRestOfTime(bytes: Uint8Array, start: number, end: number): boolean {
  const stop = end > start && bytes[end - 1] === LETTER_Z ? end - 1 : end;
  if (stop === start) return true;
  const areSeconds =
    bytes[start] === COLON &&
    endOfDigits(bytes, start + 1, stop) === start + 3 &&
    twoDigits(bytes, start + 1) < 60;
  if (!areSeconds || stop === start + 3) return areSeconds;
  return bytes[start + 3] === POINT && stop > start + 4 && endOfDigits(bytes, start + 4, stop) === stop;
}
