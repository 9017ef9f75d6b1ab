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

export function isBlank(byte: number | undefined): boolean {
  return byte === SPACE || byte === TAB;
}
