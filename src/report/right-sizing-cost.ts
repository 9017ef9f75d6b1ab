import { toCredits } from '../common/credits.ts';
import { costOf } from './money.ts';
import type { PricedClass } from './prices.ts';

/** Days of the month that savings are told for. */
const DAYS_A_MONTH = 30n;

/** Credits and their money. */
export interface Amount {
  readonly credits: number;
  readonly cost: number;
}

/**
 * What compute credits would have been on another class, were every run as long there: scaled by the two prices
 * of a minute. Prices are never multiplied with minutes, so the result is true to what was charged. Micro-credits;
 * null when a price is unknown, or the present one is 0.
 */
export function onOtherClass(compute: bigint, from: PricedClass, to: PricedClass): bigint | null {
  if (from.creditsPerMinute === null || to.creditsPerMinute === null) return null;
  const now = microPrice(from.creditsPerMinute);
  return now === 0n ? null : divide(compute * microPrice(to.creditsPerMinute), now);
}

/** Micro-credits of a period of so many days, scaled to a month of 30. */
export function perMonth(credits: bigint, days: number): bigint {
  return divide(credits * DAYS_A_MONTH, BigInt(days));
}

export function amountOf(credits: bigint, creditPrice: number): Amount {
  return { credits: toCredits(credits), cost: costOf(credits, creditPrice) };
}

function microPrice(creditsPerMinute: number): bigint {
  return BigInt(Math.round(creditsPerMinute * 1_000_000));
}

/** The nearest whole number, halves away from zero; `by` is above 0. */
function divide(value: bigint, by: bigint): bigint {
  const half = value < 0n ? -by / 2n : by / 2n;
  return (value + half) / by;
}
