import { csvLine } from '../../common/escape/spreadsheet.ts';

/** What a cell holds; null is an empty cell: the figure is unknown or does not apply. */
export type Cell = string | number | null;

/** One column of a table: what its first line says, and the cell of each row. */
export interface Column<R> {
  readonly title: string;
  of(row: R): Cell;
}

/** A file for the output folder. */
export interface TableFile {
  /** Relative to the folder, with `/`: `tables/project.csv`. */
  readonly name: string;
  readonly text: string;
}

export function column<R>(title: string, of: (row: R) => Cell): Column<R> {
  return { title, of };
}

/**
 * The table as CSV, in UTF-8 with LF. Texts that a spreadsheet would take for a formula get a leading apostrophe, as
 * do those that begin with one; numbers are written in full, with a dot and without separators.
 */
export function tableFile<R>(name: string, columns: readonly Column<R>[], rows: readonly R[]): TableFile {
  const lines = rows.map((row) => csvLine(columns.map(({ of }) => of(row) ?? '')));
  return {
    name: `tables/${name}.csv`,
    text: [csvLine(columns.map(({ title }) => title)), ...lines].join(''),
  };
}
