import { type CreditLimbs, microCredits } from '../usage/credit-column.ts';

/** Half of the range in which doubles are exact. */
const CARRY = 2 ** 52;

/** An exact sum of credits, added up without a bigint a cell. */
export class CreditSum {
  #whole = 0;
  #micro = 0;
  /** Micro-credits that the limbs had no more room for. */
  #carried = 0n;

  /** Adds the cell's credits; nothing where there is no column. */
  add(credits: CreditLimbs | undefined, cell: number): void {
    if (credits === undefined) return;
    this.#whole += credits.whole[cell] ?? 0;
    this.#micro += credits.micro[cell] ?? 0;
    this.#carry();
  }

  /** Adds another sum. */
  merge(other: CreditSum): void {
    this.#whole += other.#whole;
    this.#micro += other.#micro;
    if (other.#carried !== 0n) this.#carried += other.#carried;
    this.#carry();
  }

  /** Makes the sum this many micro-credits. */
  set(micro: bigint): void {
    this.#carried = micro;
    this.#whole = 0;
    this.#micro = 0;
  }

  #carry(): void {
    if (Math.abs(this.#whole) < CARRY && Math.abs(this.#micro) < CARRY) return;
    this.set(this.micro);
  }

  /** The sum in micro-credits. */
  get micro(): bigint {
    return this.#carried + microCredits(this.#whole, this.#micro);
  }
}
