import { microCredits } from './credit-column.ts';
import type { SideRow } from './cube.ts';
import { growDoubles } from './grow.ts';

/** What one row adds to every side table. */
export interface SideAmounts {
  period: 0 | 1;
  /** 1 for a job run, else 0. */
  runs: number;
  seconds: number;
  /** Credits without seats, in limbs. */
  whole: number;
  micro: number;
}

/** One entry of a side table before merging; plain data. */
export interface SideSums extends Readonly<SideAmounts> {
  readonly name: string;
  readonly rows: number;
}

/** Sums of an entry: rows, runs, seconds, whole credits, micro-credits. */
export const MEASURES = 5;

/** Sums by one dimension, whose values are numbered by the caller, and by period. */
export class SideTable {
  /** Five measures of each (value, period), one after another. */
  #sums: Float64Array = new Float64Array(2 * MEASURES * 16);

  add(value: number, { period, runs, seconds, whole, micro }: SideAmounts): void {
    const at = MEASURES * (2 * value + period);
    this.#sums = growDoubles(this.#sums, at + MEASURES);
    const sums = this.#sums;
    sums[at] = (sums[at] as number) + 1;
    sums[at + 1] = (sums[at + 1] as number) + runs;
    sums[at + 2] = (sums[at + 2] as number) + seconds;
    sums[at + 3] = (sums[at + 3] as number) + whole;
    sums[at + 4] = (sums[at + 4] as number) + micro;
  }

  /** The entries that have rows; `names` gives the text of each value. */
  sums(names: readonly string[]): SideSums[] {
    const entries = names.flatMap((name, value) => [
      this.#entry(0, name, value),
      this.#entry(1, name, value),
    ]);
    return entries.filter(({ rows }) => rows > 0);
  }

  #entry(period: 0 | 1, name: string, value: number): SideSums {
    const at = MEASURES * (2 * value + period);
    const [rows = 0, runs = 0, seconds = 0, whole = 0, micro = 0] = this.#sums.subarray(at, at + MEASURES);
    return { period, name, rows, runs, seconds, whole, micro };
  }
}

/** Joins entries of the same period and name; sorted by period, then name, so that no order of input shows. */
export function mergeSides(lists: readonly (readonly SideSums[])[]): SideRow[] {
  const merged = new Map<string, SideRow>();
  for (const { period, name, rows, runs, seconds, whole, micro } of lists.flat()) {
    const key = `${period} ${name}`;
    const before = merged.get(key);
    merged.set(key, {
      period,
      name,
      rows: rows + (before?.rows ?? 0),
      runs: runs + (before?.runs ?? 0),
      seconds: seconds + (before?.seconds ?? 0),
      credits: microCredits(whole, micro) + (before?.credits ?? 0n),
    });
  }
  return [...merged].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}
