import type { PackedColumn, PackedTexts } from '../pack.ts';

/** All texts of a table that are searched, each of them once. */
export type SearchTexts = readonly PackedTexts[];

/** What a search looks at: names and what they belong to, in lower case; not numbers, nor what is to be copied. */
export function searchTexts(columns: readonly PackedColumn[]): SearchTexts {
  return columns
    .filter(({ kind }) => kind !== 'config')
    .flatMap(({ values, notes }) => ('texts' in values ? [values, ...(notes ? [notes] : [])] : []))
    .map(({ texts, at }) => ({ texts: texts.map((text) => text.toLowerCase()), at }));
}

/** The rows, in the order given, that have every word of the query in one of their texts. */
export function matchingRows(order: Uint32Array, texts: SearchTexts, query: string): Uint32Array {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return words.reduce((rows, word) => {
    const hits = texts.map((list) => ({ at: list.at, isHit: list.texts.map((text) => text.includes(word)) }));
    return rows.filter((row) => hits.some(({ at, isHit }) => isHit[at[row] ?? -1] === true));
  }, order);
}
