import type { CellValue, PageColumn, PageTable } from './table.ts';

/**
 * A table as it is kept in the page. Texts repeat (a project's name stands in the row of each of its jobs), so that
 * columns of texts are kept as the list of different texts and the place of each row's in it.
 */
export interface PackedTable extends Omit<PageTable, 'columns'> {
  readonly columns: readonly PackedColumn[];
}

interface PackedColumn extends Pick<PageColumn, 'title' | 'kind'> {
  readonly values: readonly CellValue[] | PackedTexts;
  readonly notes?: PackedTexts;
}

interface PackedTexts {
  readonly texts: readonly string[];
  readonly at: readonly number[];
}

export function packTable({ columns, ...table }: PageTable): PackedTable {
  return { ...table, columns: columns.map(packColumn) };
}

function packColumn({ title, kind, values, notes }: PageColumn): PackedColumn {
  return {
    title,
    kind,
    values: values.every(isText) ? packTexts(values) : values.map(shorter),
    ...(notes && { notes: packTexts(notes) }),
  };
}

function isText(value: CellValue): value is string {
  return typeof value === 'string';
}

function packTexts(values: readonly string[]): PackedTexts {
  const places = new Map<string, number>();
  const at = values.map((text) => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  });
  return { texts: [...places.keys()], at };
}

/** The page shows at most a few digits of a fraction; a millionth is more than it needs. */
function shorter(value: CellValue): CellValue {
  return typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value;
}

export function unpackTable({ columns, ...table }: PackedTable): PageTable {
  return { ...table, columns: columns.map(unpackColumn) };
}

function unpackColumn({ title, kind, values, notes }: PackedColumn): PageColumn {
  return {
    title,
    kind,
    values: 'texts' in values ? unpackTexts(values) : values,
    ...(notes && { notes: unpackTexts(notes) }),
  };
}

function unpackTexts({ texts, at }: PackedTexts): string[] {
  return at.map((place) => texts[place] ?? '');
}
