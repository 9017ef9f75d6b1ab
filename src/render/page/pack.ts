import { type CellValue, isNumeric, type PageColumn, type PageTable } from './table.ts';

/**
 * A table as it is kept in the page. Texts repeat (a project's name stands in the row of each of its jobs), so that
 * columns of texts are kept as the list of different texts and the place of each row's in it. The list is in order,
 * so that sorting compares places and a search reads each text once.
 */
export interface PackedTable extends Omit<PageTable, 'columns'> {
  readonly columns: readonly PackedColumn[];
}

export interface PackedColumn extends Pick<PageColumn, 'title' | 'kind'> {
  readonly values: PackedNumbers | PackedTexts;
  readonly notes?: PackedTexts;
}

export type PackedNumbers = readonly (number | null)[];

export interface PackedTexts {
  /** In alphabetical order, upper and lower case alike. */
  readonly texts: readonly string[];
  /** Of each row the place of its text; -1 where it has none. */
  readonly at: readonly number[];
}

export function packTable({ columns, ...table }: PageTable): PackedTable {
  return { ...table, columns: columns.map(packColumn) };
}

function packColumn({ title, kind, values, notes }: PageColumn): PackedColumn {
  return {
    title,
    kind,
    values: isNumeric(kind) ? values.map(packNumber) : packTexts(values),
    ...(notes && { notes: packTexts(notes) }),
  };
}

/** The page shows at most a few digits of a fraction; a millionth is more than it needs. */
function packNumber(value: CellValue): number | null {
  return value === null ? null : Math.round(Number(value) * 1e6) / 1e6;
}

function packTexts(values: readonly CellValue[]): PackedTexts {
  const keys = new Map(
    values.filter((value) => value !== null).map((value) => [String(value), sortKey(value)]),
  );
  const texts = [...keys].sort(([a, x], [b, y]) => compare(x, y) || compare(a, b)).map(([text]) => text);
  const places = new Map<CellValue, number>(texts.map((text, place) => [text, place]));
  return { texts, at: values.map((value) => places.get(value) ?? -1) };
}

function sortKey(value: NonNullable<CellValue>): string {
  return String(value).toLowerCase();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

export function unpackTable({ columns, ...table }: PackedTable): PageTable {
  return { ...table, columns: columns.map(unpackColumn) };
}

function unpackColumn({ title, kind, values, notes }: PackedColumn): PageColumn {
  return {
    title,
    kind,
    values: 'texts' in values ? unpackTexts(values) : values,
    ...(notes && { notes: unpackTexts(notes).map((note) => note ?? '') }),
  };
}

function unpackTexts({ texts, at }: PackedTexts): (string | null)[] {
  return at.map((place) => texts[place] ?? null);
}
