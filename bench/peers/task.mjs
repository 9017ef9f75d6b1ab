// What the peers written in JavaScript share: `node peers/<peer>.mjs <data> <out>`. Peers are plain JavaScript,
// because their packages are there only when the benchmark is run.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [data = '', out = ''] = process.argv.slice(2);
const manifest = JSON.parse(readFileSync(join(data, 'manifest.json'), 'utf8'));

/** The parts in their order: absolute path, sizes, dialect (the same for all). */
export const parts = manifest.parts.map((part) => ({ ...part, path: join(data, part.path) }));
export const { header } = manifest;
export const dialect = manifest.options.dialect;
export const mergedPath = join(out, 'merged.csv');

/** The key columns of each grouping. */
export const GROUPINGS = {
  project: ['PROJECT_NAME', 'VCS_URL'],
  job: ['JOB_NAME'],
  resourceClass: ['RESOURCE_CLASS'],
  day: ['JOB_RUN_DATE'],
  status: ['JOB_BUILD_STATUS'],
};
export const KEYS = Object.values(GROUPINGS).flat();
export const SUMS = ['TOTAL_CREDITS', 'COMPUTE_CREDITS', 'JOB_RUN_SECONDS'];

/** `totals`: for each grouping a list of [key, rows, total, compute, seconds]. */
export function writeTotals(totals) {
  writeFileSync(join(out, 'totals.json'), JSON.stringify(totals));
}
