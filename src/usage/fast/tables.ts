import { PARTIAL_TABLES, type PartialTable, TABLE_SUMS } from '../partial-cube.ts';
import type { Entries } from '../sum-table.ts';

export const BYTES_A_WORD = 4;

/** Words of the keys of each of the reader's tables. */
const KEY_WORDS: Readonly<Record<PartialTable, number>> = {
  groups: 4,
  machines: 4,
  cells: 3,
  rareCredits: 2,
  runTime: 2,
  queueTime: 2,
};

/** How the reader numbers its tables; see assembly/harvest.ts. */
export function numberOf(table: PartialTable): number {
  return PARTIAL_TABLES.indexOf(table);
}

/** How the entries of one of the reader's tables look. Cells have their sums in words, others in doubles. */
export function layoutOf(
  table: PartialTable,
): Pick<Entries, 'keyWords' | 'stride'> & { readonly hasDoubles: boolean } {
  const hasDoubles = table !== 'cells';
  const keyWords = KEY_WORDS[table];
  return { keyWords, stride: keyWords + TABLE_SUMS[table] * (hasDoubles ? 2 : 1), hasDoubles };
}
