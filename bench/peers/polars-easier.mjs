// Polars with an easier task: merged.csv is the unpacked bytes, nulls and all, written by two threads of node:zlib,
// then read lazily with only the needed columns and grouped by all keys at once; the five groupings add those groups up.
import pl from 'nodejs-polars';
import { GROUPINGS, header, KEYS, mergedPath, parts, SUMS, writeTotals } from './task.mjs';
import { unpackAll } from './unpack.mjs';

await unpackAll({ parts, header, mergedPath });
const sums = SUMS.map((name) => pl.col(name).sum());
const cells = await pl
  .scanCSV(mergedPath, { nullValues: '\\N', inferSchemaLength: 10_000 })
  .select(...[...KEYS, ...SUMS].map((name) => pl.col(name)))
  .groupBy(KEYS)
  .agg(pl.col('JOB_RUN_DATE').count().alias('row_count'), ...sums)
  .collect({ streaming: true });
const totals = {};
for (const [name, keys] of Object.entries(GROUPINGS)) {
  const rows = cells
    .groupBy(keys)
    .agg(pl.col('row_count').sum(), ...sums)
    .rows();
  totals[name] = rows.map((row) => [
    row
      .slice(0, keys.length)
      .map((value) => value ?? '')
      .join('\0'),
    ...row.slice(keys.length).map((value) => Number(value ?? 0)),
  ]);
}
writeTotals(totals);
