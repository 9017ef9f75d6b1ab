import { MICRO } from '../common/credits.ts';
import type { BatchReader } from './batch-file.ts';
import { microCredits } from './credit-column.ts';
import { gather } from './gather.ts';
import type { Numbers } from './memory.ts';
import { type DayOfCells, daysOf, daysOfCells } from './merge-days.ts';
import { type JoinedKeys, startsOf } from './merge-keys.ts';
import { CELL_KINDS, type PartialCube, placeOfKind } from './partial-cube.ts';
import { sumsAt, wordAt } from './sum-table.ts';

/** What the names of a dimension come to. */
export interface Survey {
  /** How many cells there are in all, each key once. */
  readonly size: number;
  /** For each name its cells and its jobs. */
  readonly cells: Uint32Array;
  readonly jobs: Uint32Array;
  /** Exact credits of each name, of all kinds and both periods. */
  readonly credits: ExactSums;
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
  countNames(jobs, nameOfGroup);
  const credits = new ExactSums(count);
  let size = 0;
  for (const day of daysOfCells(daysOf(partials, keys), keys, reader)) {
    size += day.grouping.size;
    const { size: found, items } = day.grouping;
    const groups = gather(day.memory.words(found), day.groups, items, day.memory);
    countNames(cells, gather(day.memory.words(found), nameOfGroup, groups, day.memory));
    addCredits(day, nameOfGroup, credits);
  }
  return { size, cells, jobs, credits };
}

function countNames(counts: Uint32Array, names: Numbers): void {
  for (let i = 0; i < names.length; i++) {
    const name = names[i] as number;
    counts[name] = (counts[name] as number) + 1;
  }
}

function addCredits({ cells, rareCredits, groups }: DayOfCells, nameOfGroup: Numbers, credits: ExactSums) {
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
  readonly #carried = new Map<number, bigint>();

  constructor(count: number) {
    this.#whole = new Float64Array(count);
    this.#micro = new Float64Array(count);
  }

  /** Adds whole credits and, behind them, micro-credits. */
  add(name: number, sums: Float64Array | Uint32Array, at: number): void {
    this.#whole[name] = (this.#whole[name] as number) + (sums[at] as number);
    this.#micro[name] = (this.#micro[name] as number) + (sums[at + 1] as number);
    if (Math.abs(this.#whole[name]) >= CARRIED_FROM || Math.abs(this.#micro[name]) >= CARRIED_FROM) {
      this.#carry(name);
    }
  }

  /** Names by their credits, the most first; ties in the order of the names. */
  order(): number[] {
    return [...this.#whole.keys()].sort((a, b) => this.#compare(b, a) || a - b);
  }

  #compare(a: number, b: number): number {
    if (this.#carried.size > 0) return compare(this.#exact(a), this.#exact(b));
    return this.#wholeOf(a) - this.#wholeOf(b) || this.#restOf(a) - this.#restOf(b);
  }

  /** Whole credits, those among the micro-credits too; and the micro-credits that are left, 0 or more. */
  #wholeOf(name: number): number {
    return (this.#whole[name] as number) + Math.floor((this.#micro[name] as number) / MICRO);
  }

  #restOf(name: number): number {
    const micro = this.#micro[name] as number;
    return micro - Math.floor(micro / MICRO) * MICRO;
  }

  #exact(name: number): bigint {
    const rest = microCredits(this.#whole[name] as number, this.#micro[name] as number);
    return (this.#carried.get(name) ?? 0n) + rest;
  }

  #carry(name: number): void {
    this.#carried.set(name, this.#exact(name));
    this.#whole[name] = 0;
    this.#micro[name] = 0;
  }
}

function compare(a: bigint, b: bigint): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
