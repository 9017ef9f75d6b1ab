// DuckDB with an easier task: merged.csv is the unpacked bytes, nulls and all, written by two threads of node:zlib;
// then one query reads the needed columns, groups by all keys at once, and five small queries add those groups up.
import { DuckDBInstance } from '@duckdb/node-api';
import { read, rowsOf } from './duckdb-read.mjs';
import { GROUPINGS, header, KEYS, mergedPath, parts, SUMS, writeTotals } from './task.mjs';
import { unpackAll } from './unpack.mjs';

await unpackAll({ parts, header, mergedPath });
const db = await (await DuckDBInstance.create(':memory:')).connect();
await db.run('SET preserve_insertion_order = false');
const sums = SUMS.map((name) => `sum(${name}) AS ${name}`).join(', ');
await db.run(`
  CREATE TEMP TABLE cells AS
  SELECT ${KEYS.join(', ')}, count(*) AS row_count, ${sums} FROM ${read(`'${mergedPath}'`)} GROUP BY ALL`);
const totals = {};
for (const [name, keys] of Object.entries(GROUPINGS)) {
  const key = keys.map((column) => `coalesce(${column}, '')`).join(' || chr(0) || ');
  totals[name] = await rowsOf(
    db,
    `SELECT ${key} AS key, sum(row_count), ${SUMS.map((sum) => `sum(${sum})`).join(', ')} FROM cells GROUP BY ALL`,
  );
}
writeTotals(totals);
