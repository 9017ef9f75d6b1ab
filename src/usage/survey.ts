import type { BatchReader } from './batch-file.ts';
import { microCredits } from './credit-column.ts';
import { type DayOfCells, daysOfCells } from './merge-days.ts';
import { type JoinedKeys, startsOf } from './merge-keys.ts';
import { CELL_KINDS, type PartialCube, placeOfKind } from './partial-cube.ts';
import { sumsAt, wordAt } from './sum-table.ts';

/** What the names of a dimension come to. */
export interface Survey {
  /** How many cells there are in all, each key once. */
  readonly size: number;
  /** For each name: its cells, its jobs, and its exact micro-credits of all kinds and both periods. */
  readonly cells: Uint32Array;
  readonly jobs: Uint32Array;
  readonly credits: readonly bigint[];
}

/** Looks at the cells of all builders, a day at a time. */
export function surveyOf(
  partials: readonly PartialCube[],
  keys: JoinedKeys,
  dimension: 'job' | 'workflow',
  reader: BatchReader,
): Survey {
  const count = keys.names[dimension].length;
  const nameOfGroup = keys.groups.key[dimension];
  const cells = new Uint32Array(count);
  const jobs = new Uint32Array(count);
  for (const name of nameOfGroup) jobs[name] = (jobs[name] as number) + 1;
  const credits = new ExactSums(count);
  let size = 0;
  for (const day of daysOfCells(partials, keys, reader)) {
    size += day.grouping.size;
    for (const item of day.grouping.items) {
      const name = nameOfGroup[day.groups[item] as number] as number;
      cells[name] = (cells[name] as number) + 1;
    }
    addCredits(day, nameOfGroup, credits);
  }
  return { size, cells, jobs, credits: credits.all() };
}

function addCredits(
  { cells, rareCredits, groups }: DayOfCells,
  nameOfGroup: Uint32Array,
  credits: ExactSums,
) {
  const starts = startsOf(cells);
  const places = CELL_KINDS.map(placeOfKind);
  for (const [which, table] of cells.entries()) {
    const start = starts[which] as number;
    for (let entry = 0; entry < table.size; entry++) {
      const name = nameOfGroup[groups[start + entry] as number] as number;
      const at = sumsAt(table, entry);
      for (const place of places) credits.add(name, table.sums, at + place);
    }
    const rare = rareCredits[which];
    for (let entry = 0; rare !== undefined && entry < rare.size; entry++) {
      const name = nameOfGroup[groups[start + wordAt(rare, entry, 0)] as number] as number;
      credits.add(name, rare.sums, sumsAt(rare, entry));
    }
  }
}

/** Below this a sum of doubles is exact whatever is added once more. */
const CARRIED_FROM = 2 ** 52;

/** A sum of credits for each name, exact however large: in doubles, and in big integers what these can't hold. */
class ExactSums {
  readonly #whole: Float64Array;
  readonly #micro: Float64Array;
  readonly #carried: bigint[];

  constructor(count: number) {
    this.#whole = new Float64Array(count);
    this.#micro = new Float64Array(count);
    this.#carried = new Array<bigint>(count).fill(0n);
  }

  /** Adds whole credits and, behind them, micro-credits. */
  add(name: number, sums: Float64Array | Uint32Array, at: number): void {
    this.#whole[name] = (this.#whole[name] as number) + (sums[at] as number);
    this.#micro[name] = (this.#micro[name] as number) + (sums[at + 1] as number);
    if (Math.abs(this.#whole[name]) >= CARRIED_FROM || Math.abs(this.#micro[name]) >= CARRIED_FROM) {
      this.#carry(name);
    }
  }

  all(): readonly bigint[] {
    for (const name of this.#carried.keys()) this.#carry(name);
    return this.#carried;
  }

  #carry(name: number): void {
    const more = microCredits(this.#whole[name] as number, this.#micro[name] as number);
    this.#carried[name] = (this.#carried[name] as bigint) + more;
    this.#whole[name] = 0;
    this.#micro[name] = 0;
  }
}
