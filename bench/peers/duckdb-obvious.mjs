// DuckDB, as one would write it first: COPY all parts into one merged.csv, then a query for each grouping over it.
import { DuckDBInstance } from '@duckdb/node-api';
import { read, readQuoted, rowsOf } from './duckdb-read.mjs';
import { GROUPINGS, mergedPath, parts, SUMS, writeTotals } from './task.mjs';

const list = `[${parts.map(({ path }) => `'${path}'`).join(', ')}]`;
const db = await (await DuckDBInstance.create(':memory:')).connect();
await db.run(`COPY (SELECT * FROM ${read(list)}) TO '${mergedPath}' (HEADER)`);
const columns = Object.entries(GROUPINGS).map(([name, keys]) => [name, keys]);
const sets = columns.map(([, keys]) => `(${keys.join(', ')})`).join(', ');
const all = columns.flatMap(([, keys]) => keys);
const rows = await rowsOf(
  db,
  `SELECT ${columns.map(([, keys]) => `grouping(${keys[0]})`).join(', ')},
          ${all.map((column) => `coalesce(${column}, '')`).join(', ')},
          count(*), ${SUMS.map((sum) => `sum(${sum})`).join(', ')}
   FROM ${readQuoted(`'${mergedPath}'`, '')} GROUP BY GROUPING SETS (${sets})`,
);
const totals = Object.fromEntries(columns.map(([name]) => [name, []]));
for (const row of rows) {
  const which = columns.findIndex((_, index) => Number(row[index]) === 0);
  const [name, keys] = columns[which];
  const key = keys.map((column) => row[columns.length + all.indexOf(column)]).join('\0');
  totals[name].push([key, ...row.slice(columns.length + all.length)]);
}
writeTotals(totals);
