// node bench/run-ours.ts <data> <out> [--totals] [--forced] [--parquet] [--workers N]: our reader on the benchmark's
// task, as a whole process. Writes merged.csv and report.json; with --totals also totals.json, which the comparison
// holds every program to. The disk takes what was written in its own time, as with every other program, unless --forced says that merged.csv
// must be on disk at the end.
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { jsonPieces } from '../src/render/json-pieces.ts';
import { readUsageEarly } from '../src/usage/read.ts';
import type { ReadRequest } from '../src/usage/types.ts';
import { PLAIN } from '../test/support/plain-report.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { totalsOfCube } from './totals.ts';

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    totals: { type: 'boolean' },
    forced: { type: 'boolean' },
    parquet: { type: 'boolean' },
    workers: { type: 'string' },
  },
});
const [data = '', out = ''] = positionals;
const manifest = readManifest(data);
const reading = readUsageEarly(requestOf(manifest, data, out), {
  isForced: flags.forced === true,
  ...(flags.workers === undefined ? {} : { workers: Number(flags.workers) }),
});
// The product is one file, where this takes no time of its own.
const { buildReport } = await import('../src/report/build.ts');
const { cube, counts, published } = await reading;
const report = buildReport({
  ...PLAIN,
  cube,
  counts,
  orgId: '00000000-0000-4000-8000-000000000000',
  period: manifest.period,
  label: 'benchmark',
  tool: { name: 'circleci-usage-action', version: 'benchmark' },
  now: Date.now(),
});
writePieces(join(out, 'report.json'), jsonPieces(report));
if (flags.totals) writeFileSync(join(out, 'totals.json'), JSON.stringify(totalsOfCube(cube)));
await published;

function writePieces(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, 'w');
  for (const piece of pieces) writeSync(file, piece);
  closeSync(file);
}

function requestOf({ parts, period }: Manifest, dataFolder: string, outFolder: string): ReadRequest {
  return {
    parts: parts.map(({ path }) => ({ path: join(dataFolder, path), label: path, window: period })),
    period,
    previous: null,
    mergedPath: join(outFolder, 'merged.csv'),
    parquet: flags.parquet ? { root: outFolder } : undefined,
    tempDir: outFolder,
    lenient: false,
    includesProject: undefined,
  };
}
