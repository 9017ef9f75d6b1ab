// Polars with the whole task: the parts are unpacked by two threads of node:zlib, read as one frame, written as
// merged.csv with empty nulls, and asked for the breakdowns of the report (hour and queue times left out, for which
// its strings would have to become times).
import { rmSync } from 'node:fs';
import pl from 'nodejs-polars';
import { GROUPINGS, header, mergedPath, parts, SUMS, writeTotals } from './task.mjs';
import { unpackAll } from './unpack.mjs';

const unpacked = mergedPath.replace('merged', 'unpacked');
await unpackAll({ parts, header, mergedPath: unpacked });
const usage = pl.readCSV(unpacked, { nullValues: '\\N', inferSchemaLength: 10_000 });
rmSync(unpacked);
usage.writeCSV(mergedPath);

const columns = header.replaceAll('"', '').split(',');
const measures = [
  ...columns.filter((name) => name.endsWith('_CREDITS')),
  'JOB_RUN_SECONDS',
  ...columns.filter((name) => name.endsWith('_UTILIZATION_PCT')),
];
const sums = measures.map((name) => pl.col(name).sum());
const WORKFLOW = ['PROJECT_ID', 'WORKFLOW_NAME'];
const JOB = [...WORKFLOW, 'JOB_NAME'];
const MACHINE = ['EXECUTOR', 'RESOURCE_CLASS'];
const cells = usage
  .groupBy([
    'JOB_RUN_DATE',
    'ORGANIZATION_ID',
    'PROJECT_NAME',
    'VCS_URL',
    ...JOB,
    ...MACHINE,
    'JOB_BUILD_STATUS',
  ])
  .agg(pl.col('JOB_RUN_DATE').count().alias('row_count'), ...sums);
const added = [pl.col('row_count').sum(), ...sums];
for (const keys of [
  WORKFLOW,
  JOB,
  ['EXECUTOR'],
  MACHINE,
  ['ORGANIZATION_ID'],
  ['PROJECT_ID', 'JOB_NAME', ...MACHINE],
])
  cells.groupBy([...keys, 'JOB_BUILD_STATUS']).agg(...added);
for (const key of ['PIPELINE_TRIGGER_SOURCE', 'VCS_BRANCH', 'OPERATING_SYSTEM'])
  usage.groupBy(key).agg(pl.col('JOB_RUN_DATE').count().alias('row_count'), ...sums);
const seconds = pl.col('JOB_RUN_SECONDS');
for (const keys of [JOB, WORKFLOW])
  usage
    .groupBy(keys)
    .agg(seconds.quantile(0.5).alias('p50'), seconds.quantile(0.95).alias('p95'), seconds.max().alias('max'));

const totals = {};
for (const [name, keys] of Object.entries(GROUPINGS)) {
  const rows = cells
    .groupBy(keys)
    .agg(pl.col('row_count').sum(), ...SUMS.map((sum) => pl.col(sum).sum()))
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
