import type { PackedColumn } from '../pack.ts';

export interface Sorting {
  /** Place of the column. */
  readonly column: number;
  readonly descending: boolean;
}

/** The rows of a table in the order of a column; rows without a value last, equal ones as they were. */
export function sortedRows(column: PackedColumn, descending: boolean): Uint32Array {
  // Every row is compared many times, and typed arrays are compared fastest. What has no value is below everything.
  const least = Number.NEGATIVE_INFINITY;
  const sign = descending ? 1 : -1;
  const keys = Float64Array.from(ranksOf(column), (rank) => (rank === null ? least : sign * rank));
  return Uint32Array.from(keys.keys()).sort((a, b) => (keys[b] ?? least) - (keys[a] ?? least) || a - b);
}

/** What the rows of a column are compared by. */
function ranksOf({ values, notes }: PackedColumn): readonly (number | null)[] {
  if (!('texts' in values)) return values;
  // Equal names are told apart by what they belong to.
  const count = notes?.texts.length ?? 1;
  return values.at.map((place, row) => (place < 0 ? null : place * count + (notes?.at[row] ?? 0)));
}
