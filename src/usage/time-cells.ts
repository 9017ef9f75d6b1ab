import { bucketOf, MAX_BUCKETED } from './buckets.ts';
import { growDoubles } from './grow.ts';
import { TupleTable } from './tuples.ts';

/**
 * Durations by period, some keys and bucket while they are counted: one entry for each combination that occurs,
 * in a hash table, with columns of typed arrays beside it.
 */
export class TimeCells {
  readonly #entries: TupleTable;
  /** Period, keys, bucket. */
  readonly #tuple: Uint32Array;
  #count: Float64Array = new Float64Array(64);
  #sum: Float64Array = new Float64Array(64);

  /** `keys` is the number of key words. */
  constructor(keys: number) {
    this.#entries = new TupleTable(keys + 2);
    this.#tuple = new Uint32Array(keys + 2);
  }

  /**
   * Counts a duration, a whole number, under the key words `from` to `from + keys` of `key`. One below 0 or above
   * MAX_BUCKETED is none, and left out; so sums are exact up to two million of the longest.
   */
  count(period: number, key: Uint32Array, from: number, duration: number): void {
    if (!(duration >= 0 && duration <= MAX_BUCKETED)) return;
    const tuple = this.#tuple;
    const last = tuple.length - 1;
    tuple[0] = period;
    for (let i = 1; i < last; i++) tuple[i] = key[from + i - 1] as number;
    tuple[last] = bucketOf(duration);
    this.add(tuple, 1, duration);
  }

  /** Adds to the entry of this tuple: period, keys, bucket. */
  add(tuple: Uint32Array, count: number, sum: number): void {
    const entry = this.#entries.find(tuple);
    if (entry >= this.#count.length) {
      this.#count = growDoubles(this.#count, entry + 1);
      this.#sum = growDoubles(this.#sum, entry + 1);
    }
    this.#count[entry] = (this.#count[entry] as number) + count;
    this.#sum[entry] = (this.#sum[entry] as number) + sum;
  }

  /** All entries as plain columns, in the order of their first sight. */
  columns(): TimeColumns {
    const { size, width, keys } = this.#entries;
    return {
      size,
      tuples: keys.subarray(0, size * width),
      count: this.#count.subarray(0, size),
      sum: this.#sum.subarray(0, size),
    };
  }
}

/** Counted durations as plain data. */
export interface TimeColumns {
  readonly size: number;
  /** Period, keys and bucket of each entry, entry after entry. */
  readonly tuples: Uint32Array;
  readonly count: Float64Array;
  readonly sum: Float64Array;
}
