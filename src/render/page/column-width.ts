import { type CellStyle, type NumberKind, numberText } from './cells.ts';
import type { PageColumn, PageTable } from './table.ts';

/** Pixels of a digit, of the space around a cell, and of the arrow in a head. */
const DIGIT = 9;
const AROUND = 18;
const ARROW = 16;
/** A bar with its percentage, and the two ways to take a config: open it, copy it. */
const BAR = 158;
const CONFIG = 92;
/** What stands beside a difference. */
const NOTE = 54;
/** A name has less room on a narrow screen alone. */
const LEAST = { number: 74, text: 90, name: 150 };
const MOST_TEXT = 168;

/**
 * How wide a column is, in pixels, so that its numbers are never cut; undefined for names, which take the rest. Rows
 * are drawn as they are scrolled to, so that their content can't decide.
 */
export function columnWidth(column: PageColumn, style: CellStyle): number | undefined {
  switch (column.kind) {
    case 'name':
      return undefined;
    case 'share':
    case 'used':
      return BAR;
    case 'config':
      return CONFIG;
    case 'text':
    case 'code':
      return clamp(longestText(column) * DIGIT + AROUND, LEAST.text, MOST_TEXT);
    default:
      return numberWidth(column, column.kind, style);
  }
}

/** The least width of a table: below it is moved sideways in its place. */
export function tableWidth({ columns }: PageTable, style: CellStyle): number {
  return columns.reduce((sum, column) => sum + (columnWidth(column, style) ?? LEAST.name), 0);
}

function numberWidth(column: PageColumn, kind: NumberKind, style: CellStyle): number {
  let [least, most] = [0, 0];
  for (const value of column.values) {
    least = Math.min(least, Number(value));
    most = Math.max(most, Number(value));
  }
  const texts = [least, most].map((value) => numberText(kind, value, style).length);
  const longestWord = Math.max(...column.title.split(' ').map(({ length }) => length));
  const widest = Math.max(...texts) * DIGIT + (kind === 'change' ? NOTE : 0);
  return Math.max(LEAST.number, widest + AROUND, longestWord * DIGIT + ARROW + AROUND);
}

function longestText({ values, title }: PageColumn): number {
  return values.reduce<number>(
    (longest, value) => Math.max(longest, String(value ?? '').length),
    title.length,
  );
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
