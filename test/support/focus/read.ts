import { parse } from 'csv-parse/sync';
import type { FocusRow } from './check.ts';

/** A CSV file as its header and its rows by column; the empty text is null. */
export function readCsv(text: string): { header: string[]; rows: FocusRow[] } {
  const [header = [], ...records]: string[][] = parse(text);
  const rows = records.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])));
  return { header, rows };
}
