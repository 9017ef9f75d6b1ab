import { type Entries, sumsAt } from './sum-table.ts';

/**
 * Adds up grouped entries, table by table: the `sums` sums of each go to `rows`, which has as many for each place.
 * `places` are those of all entries, one table after another; each table lies in one page.
 */
export function sumEntries(
  tables: readonly Entries[],
  places: Uint32Array,
  sums: number,
  rows: Float64Array,
): void {
  let item = 0;
  for (const table of tables) {
    const step = sumsAt(table, 1) - sumsAt(table, 0);
    addTable(rows, table.sums, sumsAt(table, 0), step, places.subarray(item, item + table.size), sums);
    item += table.size;
  }
}

function addTable(
  rows: Float64Array,
  from: Float64Array | Uint32Array,
  first: number,
  step: number,
  places: Uint32Array,
  sums: number,
): void {
  for (let entry = 0, at = first; entry < places.length; entry++, at += step) {
    const row = (places[entry] as number) * sums;
    for (let sum = 0; sum < sums; sum++) {
      rows[row + sum] = (rows[row + sum] as number) + (from[at + sum] as number);
    }
  }
}
