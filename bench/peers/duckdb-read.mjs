// How DuckDB is told to read an export of either dialect. Nothing is left to be guessed.
import { dialect, header, parts, SUMS } from './task.mjs';

const names = header.replaceAll('"', '').split(',');
const FIVE_GROUPINGS = Object.fromEntries(SUMS.map((name) => [name, 'BIGINT']));

/** All parts, as a list in SQL. */
export const PARTS = `[${parts.map(({ path }) => `'${path}'`).join(', ')}]`;

/** A table function that reads the parts, or bytes unpacked from them; columns without a type are text. */
export function read(from, types = FIVE_GROUPINGS) {
  return dialect === 'quoted' ? readQuoted(from, '\\N', types) : readPlain(from, types);
}

/** One that reads the clean dialect. */
export const readClean = (from, types) => readQuoted(from, '', types);

function readQuoted(from, nullText, types) {
  const columns = names.map((name) => `'${name}': '${types[name] ?? 'VARCHAR'}'`);
  return `read_csv(${from}, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
    nullstr = '${nullText}', columns = {${columns.join(', ')}})`;
}

/** The plain dialect's null holds the escape character, which DuckDB does not allow: nulls are made afterwards. */
function readPlain(from, types) {
  const columns = names.map((name) => `'${name}': 'VARCHAR'`);
  const values = names.map((name) =>
    types[name] === undefined
      ? `nullif(${name}, '\\N') AS ${name}`
      : `TRY_CAST(${name} AS ${types[name]}) AS ${name}`,
  );
  return `(SELECT ${values.join(', ')} FROM read_csv(${from}, header = true,
    auto_detect = false, strict_mode = false, delim = ',', quote = '', escape = '\\',
    columns = {${columns.join(', ')}}))`;
}

/** All rows of a query, whole numbers as numbers. */
export async function rowsOf(db, query) {
  const reader = await db.runAndReadAll(query);
  return reader
    .getRows()
    .map((row) => row.map((value) => (typeof value === 'bigint' ? Number(value) : value)));
}
