import type { Grouping } from './canonical.ts';
import { startsOf } from './merge-keys.ts';
import { type Entries, sumsAt } from './sum-table.ts';

/** Entries that are taken at a time: what they hold stays in the processor's cache for all of their sums. */
const BLOCK = 256;

/** Entries of one table among a block: where their sums begin, and the places that these belong to. */
interface Picked {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  count: number;
}

/**
 * Adds up grouped entries: each sum to its column, at its entry's place. The tables' entries were grouped one table
 * after another.
 *
 * Entries are taken in their new order, so that the columns are written from front to end. Where they come from, they
 * may lie all over memory: a block of them is fetched by the first of its sums, for which the processor can wait at
 * many places at once.
 */
export function sumEntries(
  tables: readonly Entries[],
  { order, places }: Grouping,
  columns: readonly Float64Array[],
): void {
  const starts = startsOf(tables);
  const picked: Picked = { from: new Uint32Array(BLOCK), to: new Uint32Array(BLOCK), count: 0 };
  for (let begin = 0; begin < order.length; begin += BLOCK) {
    const block = order.subarray(begin, begin + BLOCK);
    for (const [which, table] of tables.entries()) {
      pick(picked, block, places, table, starts[which] as number);
      for (const [sum, column] of columns.entries()) addPicked(column, table.sums, picked, sum);
    }
  }
}

function pick(picked: Picked, block: Uint32Array, places: Uint32Array, table: Entries, start: number): void {
  const { from, to } = picked;
  const { size } = table;
  let count = 0;
  for (let i = 0; i < block.length; i++) {
    const item = block[i] as number;
    const entry = item - start;
    if (entry < 0 || entry >= size) continue;
    from[count] = sumsAt(table, entry);
    to[count++] = places[item] as number;
  }
  picked.count = count;
}

function addPicked(
  column: Float64Array,
  sums: Float64Array | Uint32Array,
  { from, to, count }: Picked,
  sum: number,
): void {
  for (let i = 0; i < count; i++) {
    const place = to[i] as number;
    column[place] = (column[place] as number) + (sums[(from[i] as number) + sum] as number);
  }
}
