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

interface Bucket {
  readonly bucket: number;
  count: number;
  sum: number;
}

/** Durations in the buckets of the Cube, added up over any of its entries. */
export class Distribution {
  /** Bucket, count and sum of each entry, one after another: objects would take several times the memory. */
  readonly #entries: number[] = [];
  #count = 0;
  #sum = 0;

  get count(): number {
    return this.#count;
  }

  add(bucket: number, count: number, sum: number): void {
    this.#entries.push(bucket, count, sum);
    this.#count += count;
    this.#sum += sum;
  }

  /** The figures of at least one duration; `unitsPerSecond` says what the durations are counted in. */
  figures(unitsPerSecond: number): TimeFigures {
    const buckets = this.#buckets();
    const at = (percent: number) => valueAt(buckets, rankOf(percent, this.#count)) / unitsPerSecond;
    const total = this.#sum / unitsPerSecond;
    return { runs: this.#count, total, mean: total / this.#count, p50: at(50), p95: at(95), max: at(100) };
  }

  /** The entries by bucket, those of one bucket added up. */
  #buckets(): Bucket[] {
    const buckets = new Map<number, Bucket>();
    for (let i = 0; i < this.#entries.length; i += 3) {
      const [bucket = 0, count = 0, sum = 0] = this.#entries.slice(i, i + 3);
      const known = buckets.get(bucket);
      if (known === undefined) buckets.set(bucket, { bucket, count, sum });
      else {
        known.count += count;
        known.sum += sum;
      }
    }
    return [...buckets.values()].sort((a, b) => a.bucket - b.bucket);
  }
}

/** Nearest rank, from 1: the smallest number of runs that is at least `percent` of all. */
function rankOf(percent: number, count: number): number {
  return Math.max(1, Math.ceil((percent * count) / 100));
}

/** The value at this rank: the mean of its bucket, which lies within 1/64 of each of the bucket's values. */
function valueAt(buckets: readonly Bucket[], rank: number): number {
  let before = 0;
  for (const { count, sum } of buckets) {
    before += count;
    if (before >= rank) return sum / count;
  }
  return 0;
}
