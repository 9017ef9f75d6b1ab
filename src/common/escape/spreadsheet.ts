/**
 * A text cell of a file that people open in a spreadsheet. A name that starts like a formula gets a leading
 * apostrophe, and so does one that starts with an apostrophe: `unquoteFormula` gives back exactly what went in.
 * Full-width variants count, because some spreadsheets fold them.
 */
export function quoteFormula(text: string): string {
  return STARTS_FORMULA.test(text) ? `'${text}` : text;
}

/** Undoes `quoteFormula`. */
export function unquoteFormula(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

const STARTS_FORMULA = /^['=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** One RFC 4180 cell: quoted only where it must be. */
export function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line of CSV for people: text cells are made safe to open, numbers are written as they are. */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map((cell) => (typeof cell === 'number' ? String(cell) : csvCell(quoteFormula(cell)))).join(',')}\n`;
}
