import { BUCKETS } from '../usage/buckets.ts';
import type { TimeTable } from '../usage/cube.ts';

/** How long something took: figures in seconds, over the runs whose time is known. */
export interface TimeFigures {
  /** Runs whose time is known, at least 1. */
  readonly runs: number;
  /** Their exact sum, in seconds. */
  readonly total: number;
  /** `total` divided by `runs`. */
  readonly mean: number;
  /**
   * Half and 95 % of the runs took at most this long, and the longest run. Each is the value of one run (the
   * nearest rank, nothing between two runs is made up), known within 1/64 (1.6 %); exact below 128 units of the
   * Cube (seconds of run time, milliseconds of queue time), and where no run of another length is near.
   */
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

/** Entries of a table of durations, from `start` up to `end`, which is not among them. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

type Times = Pick<TimeTable<never>, 'bucket' | 'count' | 'sum'>;

/** Adds up entries of one table by bucket, one span after another in the same memory. */
export class Distribution {
  readonly #times: Times;
  readonly #count = new Float64Array(BUCKETS);
  readonly #sum = new Float64Array(BUCKETS);

  constructor(times: Times) {
    this.#times = times;
  }

  /** The figures of a span of at least one entry; `unitsPerSecond` says what the durations are counted in. */
  figures({ start, end }: Span, unitsPerSecond: number): TimeFigures {
    const { bucket, count, sum } = this.#times;
    let [runs, time, lowest, highest] = [0, 0, BUCKETS, 0];
    for (let entry = start; entry < end; entry++) {
      const at = bucket[entry] as number;
      this.#count[at] = (this.#count[at] as number) + (count[entry] as number);
      this.#sum[at] = (this.#sum[at] as number) + (sum[entry] as number);
      runs += count[entry] as number;
      time += sum[entry] as number;
      if (at < lowest) lowest = at;
      if (at > highest) highest = at;
    }
    const at = (percent: number) => this.#valueAt(rankOf(percent, runs), lowest) / unitsPerSecond;
    const total = time / unitsPerSecond;
    const figures = { runs, total, mean: total / runs, p50: at(50), p95: at(95), max: at(100) };
    // Most spans have entries in few of the buckets.
    this.#count.fill(0, lowest, highest + 1);
    this.#sum.fill(0, lowest, highest + 1);
    return figures;
  }

  /** The value at this rank: the mean of its bucket, which lies within 1/64 of each of the bucket's values. */
  #valueAt(rank: number, lowest: number): number {
    let before = 0;
    for (let bucket = lowest; bucket < BUCKETS; bucket++) {
      before += this.#count[bucket] as number;
      if (before >= rank) return (this.#sum[bucket] as number) / (this.#count[bucket] as number);
    }
    return 0;
  }
}

/** Nearest rank, from 1: the smallest number of runs that is at least `percent` of all. */
function rankOf(percent: number, count: number): number {
  return Math.max(1, Math.ceil((percent * count) / 100));
}
