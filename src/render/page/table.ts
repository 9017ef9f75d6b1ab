import type { Noun } from '../../report/breakdown-tables.ts';
import { NONE, SEATS } from '../../report/report.ts';

/** What a column holds, and so how its cells look and sort. */
export type ColumnKind =
  /** The row's name, with where it belongs as a note. */
  | 'name'
  | 'text'
  | 'code'
  /** Whole numbers. */
  | 'count'
  /** The whole credits that a row is about. */
  | 'credits'
  /** In the report's currency. */
  | 'money'
  /** A fraction of the total, with a bar. */
  | 'share'
  /** A fraction of a budget, with a bar. */
  | 'used'
  /** Any other fraction. */
  | 'percent'
  /** A difference in credits, with its percentage as a note. */
  | 'change'
  /** A change as a fraction. */
  | 'rise'
  /** Seconds. */
  | 'duration'
  /** A ratio. */
  | 'factor'
  /** A text to copy into a configuration file. */
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
  readonly noun: Noun;
  readonly rows: number;
  /** Rows that are none of what `noun` counts: seats, and usage that has no such name. */
  readonly aside: readonly number[];
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

/** What a table is beside its rows; `sortedBy` names its column by the title. */
export interface TableHead extends Pick<PageTable, 'id' | 'title' | 'noun' | 'lead'> {
  readonly sortedBy?: string;
}

/** A table of these rows, in their order. */
export function tableOf<R>(
  rows: readonly R[],
  specs: readonly ColumnSpec<R>[],
  { sortedBy, ...head }: TableHead,
): PageTable {
  const columns = specs.map(({ title, kind, of, note }) => ({
    title,
    kind,
    values: rows.map(of),
    ...(note !== undefined && { notes: rows.map(note) }),
  }));
  const place = specs.findIndex(({ title }) => title === sortedBy);
  const aside = head.noun[0] === 'row' ? [] : asideOf(columns);
  return { ...head, rows: rows.length, aside, columns, ...(place >= 0 && { sortedBy: place }) };
}

function asideOf(columns: readonly PageColumn[]): number[] {
  const names = columns.find(({ kind }) => kind === 'name')?.values ?? [];
  return names.flatMap((name, row) => (name === SEATS || name === NONE ? [row] : []));
}

/** Columns of numbers, which stand to the right and sort downwards first. */
export function isNumeric(kind: ColumnKind): boolean {
  return !TEXTS.has(kind);
}

const TEXTS: ReadonlySet<ColumnKind> = new Set(['name', 'text', 'code', 'config']);
