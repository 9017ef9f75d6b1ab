import { MICRO } from '../common/credits.ts';
import { DamagedDataError } from '../common/errors.ts';
import type { Sums } from './memory.ts';

/**
 * A column of exact credits: `whole` + `micro` / 1,000,000 a cell. Both are whole numbers of any sign. `micro` has no
 * elements when all of them are 0, as in most exports.
 *
 * Both limbs are sums of whole numbers. A row gives at most 10^12 whole credits and 10^6 micro-credits.
 */
export interface CreditLimbs {
  readonly whole: Sums;
  readonly micro: Sums;
}

/** Exact micro-credits; both are whole numbers. */
export function microCredits(whole: number, micro: number): bigint {
  const fromWhole = whole * MICRO;
  const sum = fromWhole + micro;
  // Nearly always: one big integer in place of five.
  if (Number.isSafeInteger(fromWhole) && Number.isSafeInteger(sum)) return BigInt(sum);
  return BigInt(whole) * BigInt(MICRO) + BigInt(micro);
}

/** Exact micro-credits of a cell; 0 where there is no column. */
export function creditsAt(limbs: CreditLimbs | undefined, cell: number): bigint {
  return limbs === undefined ? 0n : microCredits(limbs.whole[cell] ?? 0, limbs.micro[cell] ?? 0);
}

/** Throws DamagedDataError for a sum of whole credits that left the exact range of doubles (2^53). */
export function checkCredits(whole: number): void {
  if (Number.isSafeInteger(whole)) return;
  throw new DamagedDataError('Credits add up to more than can be counted exactly. The export must be wrong.');
}
