// What both ways of doing the whole task with DuckDB end with: everything that the report holds, from the table `usage`.

import { rowsOf } from './duckdb-read.mjs';
import { CELL_BREAKDOWNS, CELLS, QUEUE_TIMES, RUN_TIMES, SIDES, sideQuery } from './duckdb-report.mjs';
import { GROUPINGS, writeTotals } from './task.mjs';

export async function report(db) {
  await db.run(CELLS);
  for (const query of [...CELL_BREAKDOWNS, ...RUN_TIMES]) await rowsOf(db, query);
  const totals = {};
  for (const [name, keys] of Object.entries(GROUPINGS)) {
    const key = keys.map((column) => `coalesce(${column}::VARCHAR, '')`).join(' || chr(0) || ');
    totals[name] = await rowsOf(
      db,
      `SELECT ${key} AS key, sum(row_count)::BIGINT, sum(TOTAL_CREDITS)::BIGINT, sum(COMPUTE_CREDITS)::BIGINT,
        coalesce(sum(JOB_RUN_SECONDS), 0)::BIGINT FROM cells GROUP BY key`,
    );
  }
  for (const [name, side] of Object.entries(SIDES)) totals[name] = await rowsOf(db, sideQuery(side));
  const queues = await rowsOf(db, QUEUE_TIMES);
  totals.queue = queues.map(([key, runs, wait]) => [key, runs, null, null, wait]);
  writeTotals(totals);
}
