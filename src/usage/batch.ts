import type { Entries } from './sum-table.ts';

/**
 * What a builder put down together. A key may have entries in several batches, and cells even several in one.
 *
 * Cells and their rarer credits are in order by the builder's days, durations by bucket. The first word of a key of the
 * rarer credits is the number of the cell among those of its day.
 */
export type Batch = Readonly<Record<BatchTable, OrderedTable>>;

export const BATCH_TABLES = ['cells', 'rareCredits', 'runTime', 'queueTime'] as const;
export type BatchTable = (typeof BATCH_TABLES)[number];

/** Entries of a table, put in order by a small number: plain data, in memory or in a file. */
export interface OrderedTable {
  readonly keyWords: number;
  readonly stride: number;
  /** Whether sums are doubles; words if not. */
  readonly hasDoubles: boolean;
  /** For each number how many entries come before its own, and behind the last one how many there are. */
  readonly starts: Uint32Array;
  /** The entries; or the file that they stand in, and the byte with which they begin there. */
  readonly place: Uint32Array | { readonly path: string; readonly offset: number };
}

/** Where tables are put down. */
export interface TableStore {
  /** Takes all words of a table, a piece after another, each valid until the next one; there are `count` of them. */
  keep(count: number, pieces: Iterable<Uint32Array>): OrderedTable['place'];
}

/** Keeps tables in memory. */
export const IN_MEMORY = {
  keep(count: number, pieces: Iterable<Uint32Array>): Uint32Array {
    const place = new Uint32Array(count);
    let at = 0;
    for (const piece of pieces) {
      place.set(piece, at);
      at += piece.length;
    }
    return place;
  },
} satisfies TableStore;

/** How many entries a table has of the numbers from `from` to below `to`. */
export function countIn({ starts }: OrderedTable, from: number, to: number): number {
  // A number that the builder met later has no place here.
  const all = starts.at(-1) ?? 0;
  return (starts[to] ?? all) - (starts[from] ?? all);
}

/** Whether a batch has cells of this day of its builder. */
export function hasCells({ cells }: Batch, day: number): boolean {
  return countIn(cells, day, day + 1) > 0;
}

/** Whether the third word of a cell's key holds the numbers of both day and status. */
export function sharesDayWord({ keyWords }: Pick<Entries, 'keyWords'>): boolean {
  return keyWords === 3;
}

export const DAY_MASK = 0xffff;
