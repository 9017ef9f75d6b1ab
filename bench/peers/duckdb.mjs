// DuckDB with the whole task, the best way found. merged.csv is streamed from the parts, so no table of all columns is
// ever held, and rows may come in any order, which lets both threads write; then only the needed columns are read back
// from it with their types.
import { DuckDBInstance } from '@duckdb/node-api';
import { PARTS, read, readClean } from './duckdb-read.mjs';
import { NEEDED, TYPES } from './duckdb-report.mjs';
import { report } from './duckdb-whole.mjs';
import { mergedPath } from './task.mjs';

const db = await (await DuckDBInstance.create(':memory:')).connect();
await db.run('SET preserve_insertion_order = false');
await db.run(`COPY (FROM ${read(PARTS, {})}) TO '${mergedPath}' (HEADER)`);
await db.run(
  `CREATE TEMP TABLE usage AS SELECT ${NEEDED.join(', ')} FROM ${readClean(`'${mergedPath}'`, TYPES)}`,
);
await report(db);
