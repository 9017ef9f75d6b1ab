import { isNumeric, type PageColumn } from '../table.ts';

export interface Sorting {
  /** Place of the column. */
  readonly column: number;
  readonly descending: boolean;
}

/** The rows of a table in the order of a column; rows without a value last, equal ones as they were. */
export function sortedRows(column: PageColumn, descending: boolean): Uint32Array {
  const rows = Uint32Array.from(column.values.keys());
  const ranks = isNumeric(column.kind) ? numbersOf(column) : ranksOf(column);
  const sign = descending ? -1 : 1;
  return rows.sort((a, b) => {
    const [x, y] = [ranks[a] ?? Number.NaN, ranks[b] ?? Number.NaN];
    if (x === y) return a - b;
    if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y)) || a - b;
    return x < y ? -sign : sign;
  });
}

function numbersOf({ values }: PageColumn): Float64Array {
  return Float64Array.from(values, (value) => (value === null ? Number.NaN : Number(value)));
}

/** The place of each row's text among all different texts in their order, upper and lower case alike. */
function ranksOf({ values, notes }: PageColumn): Float64Array {
  const texts = values.map((value, row) =>
    value === null ? null : `${value}\0${notes?.[row] ?? ''}`.toLowerCase(),
  );
  const order = [...new Set(texts)].filter((text) => text !== null).sort();
  const ranks = new Map(order.map((text, rank) => [text, rank]));
  return Float64Array.from(texts, (text) => (text === null ? Number.NaN : (ranks.get(text) ?? 0)));
}

/** What a search looks at: all texts of each row, in lower case. */
export function searchTexts(columns: readonly PageColumn[]): string[] {
  const texts = columns.filter(({ kind }) => kind === 'name' || kind === 'text' || kind === 'code');
  const rows = columns[0]?.values.length ?? 0;
  return Array.from({ length: rows }, (_, row) =>
    texts
      .flatMap(({ values, notes }) => [values[row] ?? '', notes?.[row] ?? ''])
      .join('\n')
      .toLowerCase(),
  );
}

/** The rows, in the order given, whose texts hold every word of the query. */
export function matchingRows(order: Uint32Array, texts: readonly string[], query: string): Uint32Array {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return order;
  return order.filter((row) => words.every((word) => texts[row]?.includes(word)));
}
