import { MICRO } from '../common/credits.ts';
import { DamagedDataError } from '../common/errors.ts';
import { growDoubles } from './grow.ts';

/**
 * Exact sums of credits, one a cell, in two limbs: whole credits and micro-credits, each a sum of whole numbers
 * in doubles. A row gives at most 10^12 whole credits and 10^6 micro-credits. A whole limb that leaves the exact
 * range of doubles (2^53) is an error, not a rounding.
 *
 * Most kinds are zero in most organisations: nothing is allocated before the first value that is not zero.
 */
export class CreditColumn {
  #whole: Float64Array | undefined;
  #micro: Float64Array | undefined;

  add(cell: number, whole: number, micro: number): void {
    if (whole === 0 && micro === 0) return;
    this.#whole = growDoubles(this.#whole ?? new Float64Array(64), cell + 1);
    this.#micro = growDoubles(this.#micro ?? new Float64Array(64), cell + 1);
    const sum = (this.#whole[cell] as number) + whole;
    if (!Number.isSafeInteger(sum)) {
      throw new DamagedDataError(
        'Credits add up to more than can be counted exactly. The export must be wrong.',
      );
    }
    this.#whole[cell] = sum;
    this.#micro[cell] = (this.#micro[cell] as number) + micro;
  }

  /** The limbs of the first `size` cells; undefined while all are zero. */
  limbs(size: number): CreditLimbs | undefined {
    if (this.#whole === undefined || this.#micro === undefined) return undefined;
    this.#whole = growDoubles(this.#whole, size);
    this.#micro = growDoubles(this.#micro, size);
    return { whole: this.#whole.subarray(0, size), micro: this.#micro.subarray(0, size) };
  }
}

/**
 * A column of exact credits: `whole` + `micro` / 1,000,000 a cell. Both are whole numbers of any sign. `micro` has no
 * elements when all of them are 0, as in most exports.
 */
export interface CreditLimbs {
  readonly whole: Float64Array;
  readonly micro: Float64Array;
}

export function microCredits(whole: number, micro: number): bigint {
  return BigInt(whole) * BigInt(MICRO) + BigInt(micro);
}
