// node bench/whole-run.ts [--runs 3] [--rows N …]: a whole run of the built program as users start it, against an API
// on this machine that hands out the benchmark's data: download, merge, report, page, charts. Prints medians of wall
// time and peak memory. Flags of the data are in generate/options.ts.
import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { listen } from '../src/demo/server/listen.ts';
import { count, DATA_FLAGS, dataOptions } from './generate/options.ts';
import { generate } from './generate.ts';
import { readManifest } from './manifest.ts';
import { measure, median } from './measure.ts';

const JOB_ID = '00000000-0000-4000-8000-000000000001';
const ORG_ID = '00000000-0000-4000-8000-000000000000';
const DIST = fileURLToPath(new URL('../dist/index.js', import.meta.url));

const { values } = parseArgs({ options: { ...DATA_FLAGS, runs: { type: 'string' } } });
const options = dataOptions(values);
const runs = count('runs', values.runs, 3);
const folder = await generate(options, values.data);
const { period, parts } = readManifest(folder);

const api = await listen(async ({ url = '', method }, response) => {
  if (url.endsWith('.gz')) await sendPart(response, join(folder, url.slice(url.lastIndexOf('/') + 1)));
  else sendJob(response, method === 'POST');
});
// The token is no flag of the program. Any will do here.
process.env.CIRCLECI_API_TOKEN = 'benchmark';
const series = [];
for (let i = 0; i < runs; i++) series.push(await runOnce());
await api.close();
const wall = median(series.map((run) => run.wall));
const peak = median(series.map((run) => run.peak));
console.log(`${options.rows} rows: ${wall.toFixed(1)} s, ${Math.round(peak / 1e6)} MB`);

async function runOnce() {
  const out = mkdtempSync(join(tmpdir(), 'circleci-usage-whole-run-'));
  const flags = {
    'org-id': ORG_ID,
    'api-url': api.origin,
    'start-date': period.first,
    'end-date': period.last,
    compare: 'off',
    'output-dir': join(out, 'files'),
    'state-dir': join(out, 'state'),
  };
  try {
    const args = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]);
    return await measure({ file: process.execPath, args: [DIST, ...args] });
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** The export is complete as soon as it is asked for. */
function sendJob(response: ServerResponse, isNew: boolean): void {
  const urls = isNew ? [] : parts.map(({ path }) => `${api.origin}/${path}`);
  const state = isNew ? 'created' : 'completed';
  response.writeHead(isNew ? 201 : 200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ usage_export_job_id: JOB_ID, state, download_urls: urls }));
}

async function sendPart(response: ServerResponse, path: string): Promise<void> {
  response.writeHead(200, { 'content-type': 'application/gzip', 'content-length': statSync(path).size });
  await pipeline(createReadStream(path), response);
}
