/**
 * What a column holds, and so how its cells look and sort:
 * `name` the row's name, with where it belongs as a note; `text` and `code` other texts; `count` whole numbers;
 * `credits` the whole credits that a row is about; `money` in the report's currency; `share` a fraction of the total with a bar; `used` one of a
 * budget; `percent` a
 * fraction; `change` a difference in credits with its percentage as a note; `rise` a change as a fraction;
 * `duration` seconds; `factor` a ratio;
 * `config` a text to copy into a configuration file.
 */
export type ColumnKind =
  | 'name'
  | 'text'
  | 'code'
  | 'count'
  | 'credits'
  | 'money'
  | 'share'
  | 'used'
  | 'percent'
  | 'change'
  | 'rise'
  | 'duration'
  | 'factor'
  | 'config';

/** One column of a table with the cells of all rows, in the order of the report. */
export interface PageColumn {
  readonly title: string;
  readonly kind: ColumnKind;
  /** null where the figure is unknown or does not apply. */
  readonly values: readonly CellValue[];
  /** A second text of each cell, in grey. */
  readonly notes?: readonly string[];
}

export type CellValue = string | number | null;

/** A table of the page. Plain JSON: texts are free of what can't be seen, but not escaped. */
export interface PageTable {
  /** Where the hash of the page's address leads, and the name of its file in `tables/`. */
  readonly id: string;
  readonly title: string;
  /** What its rows are, for one and for many: `project`, `projects`. */
  readonly noun: readonly [one: string, many: string];
  readonly rows: number;
  readonly columns: readonly PageColumn[];
  /** The column that the rows are ordered by, most first; undefined when they stand in another order. */
  readonly sortedBy?: number;
  /** A sentence above the table. */
  readonly lead?: string;
}

/** Rows of a table that stand in the file itself, for readers without scripts and for paper. */
export const STATIC_ROWS = 10;

/** How one column is made of rows. */
export interface ColumnSpec<R> {
  readonly title: string;
  readonly kind: ColumnKind;
  of(row: R): CellValue;
  note?(row: R): string;
}

export function columnsOf<R>(rows: readonly R[], specs: readonly ColumnSpec<R>[]): PageColumn[] {
  return specs.map(({ title, kind, of, note }) => ({
    title,
    kind,
    values: rows.map(of),
    ...(note !== undefined && { notes: rows.map(note) }),
  }));
}

/** Columns of numbers, which stand to the right and sort downwards first. */
export function isNumeric(kind: ColumnKind): boolean {
  return !TEXTS.has(kind);
}

const TEXTS: ReadonlySet<ColumnKind> = new Set(['name', 'text', 'code', 'config']);
