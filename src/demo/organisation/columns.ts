import { KNOWN_COLUMNS, type KnownColumn } from '../../usage/columns.ts';

/** The columns of a usage export, in the order in which CircleCI writes them. */
export const COLUMNS = KNOWN_COLUMNS;
export type Column = KnownColumn;

/** One row: a value for each of COLUMNS, in their order; null where the export has none. */
export type Row = readonly (string | null)[];

const INDEX: ReadonlyMap<string, number> = new Map(COLUMNS.map((name, index) => [name, index]));

/** The value of one column of a row. */
export function cell(row: Row, column: Column): string | null {
  return row[INDEX.get(column) ?? -1] ?? null;
}
