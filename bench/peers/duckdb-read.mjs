// How DuckDB is told to read an export of either dialect. Nothing is left to be guessed.
import { dialect, header, KEYS, SUMS } from './task.mjs';

const names = header.replaceAll('"', '').split(',');

/** A table function that reads the parts' own dialect: `from` is a path or a list of paths in SQL. */
export function read(from) {
  return dialect === 'quoted' ? readQuoted(from, '\\N') : readPlain(from);
}

/** One that reads every column of the parts as text, nulls as null. */
export function readAll(from) {
  const columns = names.map((name) => `'${name}': 'VARCHAR'`).join(', ');
  const how = `header = true, auto_detect = false, delim = ',', columns = {${columns}}`;
  if (dialect === 'quoted') return `read_csv(${from}, ${how}, quote = '"', escape = '"', nullstr = '\\N')`;
  const nulls = names.map((name) => `nullif(${name}, '\\N') AS ${name}`).join(', ');
  return `(SELECT ${nulls} FROM read_csv(${from}, ${how}, strict_mode = false, quote = '', escape = '\\'))`;
}

/** One that reads files with quotes; `nullText` stands for null. */
export function readQuoted(from, nullText) {
  const columns = names.map((name) => `'${name}': '${SUMS.includes(name) ? 'BIGINT' : 'VARCHAR'}'`);
  return `read_csv(${from}, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
    nullstr = '${nullText}', columns = {${columns.join(', ')}})`;
}

/** The plain dialect's null holds the escape character, which DuckDB does not allow: nulls are made afterwards. */
function readPlain(from) {
  const columns = names.map((name) => `'${name}': 'VARCHAR'`);
  const numbers = SUMS.map((name) => `TRY_CAST(${name} AS BIGINT) AS ${name}`);
  const keys = KEYS.map((name) => `nullif(${name}, '\\N') AS ${name}`);
  return `(SELECT * REPLACE (${[...numbers, ...keys].join(', ')}) FROM read_csv(${from}, header = true,
    auto_detect = false, strict_mode = false, delim = ',', quote = '', escape = '\\',
    columns = {${columns.join(', ')}}))`;
}

/** All rows of a query, whole numbers as numbers. */
export async function rowsOf(db, query) {
  const reader = await db.runAndReadAll(query);
  return reader
    .getRows()
    .map((row) => row.map((value) => (typeof value === 'string' ? value : Number(value ?? 0))));
}
