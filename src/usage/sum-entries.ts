import type { Scratch } from './scratch.ts';
import { type Entries, inBytes } from './sum-table.ts';

/**
 * Adds up grouped entries, table by table: the `sums` sums of each go to `rows`, which has as many for each place.
 * `places` are those of all entries, one table after another; each table lies in one page. `rows` and `places` lie in
 * `memory`.
 */
export function sumEntries(
  tables: readonly Entries[],
  places: Uint32Array,
  sums: number,
  rows: Float64Array,
  memory: Scratch,
): void {
  let at = places.byteOffset;
  for (const table of tables) {
    const { hasDoubles, keyBytes, stride } = inBytes(table);
    memory.during(() => {
      const from = memory.addressOf(table.words) + keyBytes;
      memory.kernels.addRows(rows.byteOffset, at, from, hasDoubles, stride, sums, table.size);
    });
    at += table.size * places.BYTES_PER_ELEMENT;
  }
}
