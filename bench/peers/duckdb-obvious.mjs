// DuckDB with the whole task, as one would write it first: the parts become one table, which is written as merged.csv
// and asked for everything that the report holds.
import { DuckDBInstance } from '@duckdb/node-api';
import { PARTS, read } from './duckdb-read.mjs';
import { TYPES } from './duckdb-report.mjs';
import { report } from './duckdb-whole.mjs';
import { mergedPath } from './task.mjs';

// Times and dates stay as they are written: merged.csv gets every row's own text.
const { JOB_RUN_DATE, JOB_RUN_QUEUED_AT, JOB_RUN_STARTED_AT, ...numbers } = TYPES;
const times = { JOB_RUN_DATE, JOB_RUN_QUEUED_AT, JOB_RUN_STARTED_AT };
const casts = Object.entries(times).map(([name, type]) => `${name}::${type} AS ${name}`);

const db = await (await DuckDBInstance.create(':memory:')).connect();
await db.run(`CREATE TEMP TABLE texts AS FROM ${read(PARTS, numbers)}`);
await db.run(`COPY texts TO '${mergedPath}' (HEADER)`);
await db.run(`CREATE TEMP VIEW usage AS SELECT * REPLACE (${casts.join(', ')}) FROM texts`);
await report(db);
