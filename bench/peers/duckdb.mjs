// DuckDB with the whole task: the parts, which DuckDB unpacks itself, become one table, which is written as merged.csv
// with empty nulls and asked for everything that the report holds.
import { DuckDBInstance } from '@duckdb/node-api';
import { BREAKDOWNS, CELLS, TIMES, USAGE } from './duckdb-breakdowns.mjs';
import { readAll, rowsOf } from './duckdb-read.mjs';
import { GROUPINGS, mergedPath, parts, writeTotals } from './task.mjs';

const list = `[${parts.map(({ path }) => `'${path}'`).join(', ')}]`;
const db = await (await DuckDBInstance.create(':memory:')).connect();
await db.run(`CREATE TEMP TABLE usage AS SELECT * FROM ${readAll(list)}`);
await db.run(`COPY usage TO '${mergedPath}' (HEADER, NULLSTR '')`);
await db.run(USAGE);
await db.run(CELLS);
for (const query of [...Object.values(BREAKDOWNS), ...Object.values(TIMES)]) await rowsOf(db, query);
const totals = {};
for (const [name, keys] of Object.entries(GROUPINGS)) {
  const key = keys.map((column) => `coalesce(${column}, '')`).join(' || chr(0) || ');
  totals[name] = await rowsOf(
    db,
    `SELECT ${key} AS key, sum(rows), sum(TOTAL_CREDITS), sum(COMPUTE_CREDITS), sum(JOB_RUN_SECONDS)
     FROM cells GROUP BY ALL`,
  );
}
writeTotals(totals);
