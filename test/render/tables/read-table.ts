import { parse } from 'csv-parse/sync';
import { unquoteFormula } from '../../../src/common/escape/spreadsheet.ts';
import { renderTables, type TableFigures } from '../../../src/render/tables/tables.ts';

/** A table's lines as they stand in the file, by its name without folder and ending. */
export function linesOf(figures: TableFigures, table: string): string[] {
  return textOf(figures, table).trimEnd().split('\n');
}

/** A table's rows, read by another parser, with its texts as they were. */
export function rowsOf(figures: TableFigures, table: string): Map<string, string>[] {
  const [titles = [], ...rows] = cellsOf(textOf(figures, table));
  return rows.map((cells) => new Map(titles.map((title, i) => [title, unquoteFormula(cells[i] ?? '')])));
}

/** The cells of a file's lines, as they stand there. */
export function cellsOf(text: string): string[][] {
  return parse(text, { recordDelimiter: '\n' });
}

function textOf(figures: TableFigures, table: string): string {
  const file = renderTables(figures).find(({ name }) => name === `tables/${table}.csv`);
  if (file === undefined) throw new Error(`no table ${table}`);
  return file.text;
}
