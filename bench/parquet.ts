// node bench/parquet.ts [--rows N] [--parts N] [--runs 3] …: what Parquet adds to a run: time, processor time and peak
// memory of our reader on the benchmark's data, with it and without, one after the other; medians. Flags as bench.ts.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileOurs } from './compile.ts';
import { count, DATA_FLAGS, dataOptions } from './generate/options.ts';
import { DEFAULT_DATA, generate } from './generate.ts';
import { describeMachine } from './machine.ts';
import { type Measured, measure, median } from './measure.ts';

const { values: flags } = parseArgs({ options: { ...DATA_FLAGS, runs: { type: 'string' } } });
const data = flags.data ?? DEFAULT_DATA;
const out = join(data, 'parquet-out');
const runs = count('runs', flags.runs, 3);

const folder = await generate(dataOptions({ ...flags, dialect: flags.dialect ?? 'quoted' }), data);
const script = await compileOurs(join(data, 'build'));
const ways = [
  { name: 'without Parquet', extra: [], measured: [] as Measured[] },
  { name: 'with Parquet', extra: ['--parquet'], measured: [] as Measured[] },
];
for (let round = 0; round < runs; round++) {
  for (const { extra, measured } of ways) {
    rmSync(out, { recursive: true, force: true });
    mkdirSync(out, { recursive: true });
    measured.push(await measure({ file: process.execPath, args: [script, folder, out, ...extra] }));
  }
}
rmSync(out, { recursive: true, force: true });
for (const { name, measured } of ways) {
  const of = (figure: keyof Measured) => median(measured.map((one) => one[figure]));
  const megabytes = Math.round(of('peak') / 1e6);
  console.log(
    `${name}: ${of('wall').toFixed(1)} s, ${of('cpu').toFixed(1)} s of processor time, ${megabytes} MB`,
  );
}
console.log(`Medians of ${runs}, ${describeMachine([])}`);
