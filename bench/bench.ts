// node bench/bench.ts [--rows N] [--parts N] [--dialect quoted,plain] [--peers zcat,duckdb] [--runs 5] [--write]
// Our reader and other people's on the same files for the same task. Makes the data and installs what is missing;
// checks that all totals are equal; prints medians; --write puts them into docs/performance.md. --sources runs our
// reader from the sources instead of compiled; --data and --out say where files go.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compileOurs } from './compile.ts';
import { count, DATA_FLAGS, type DataOptions, dataOptions } from './generate/options.ts';
import { DEFAULT_DATA, generate } from './generate.ts';
import { describeMachine } from './machine.ts';
import { readManifest } from './manifest.ts';
import { type Measured, measure, run } from './measure.ts';
import { PEERS, type Program, reasonAgainst } from './programs.ts';
import { publish } from './publish.ts';
import { type Series, tableOf } from './table.ts';
import { differenceOf, type Totals } from './totals.ts';

const { values: flags } = parseArgs({
  options: {
    ...DATA_FLAGS,
    peers: { type: 'string' },
    runs: { type: 'string' },
    out: { type: 'string' },
    sources: { type: 'boolean' },
    write: { type: 'boolean' },
  },
});
const data = flags.data ?? DEFAULT_DATA;
const out = flags.out ?? join(data, 'out');
const runs = count('runs', flags.runs, 5);
const peers = flags.peers === undefined ? PEERS : flags.peers.split(',').map(peerNamed);

const ours = await ourProgram();
if (peers.some(({ needs }) => needs === 'npm')) await installPackages();
const sections: string[] = [];
for (const dialect of (flags.dialect ?? 'quoted').split(',')) {
  const section = await compare(dataOptions({ ...flags, dialect }));
  console.log(`\n${section}`);
  sections.push(section);
}
const machine = `Measured on ${describeMachine()}`;
console.log(`\n${machine}`);
if (flags.write) publish(`${machine}\n\n${sections.join('\n\n')}`);

function peerNamed(name: string): Program {
  const peer = PEERS.find((one) => one.name === name);
  if (peer === undefined) throw new Error(`--peers knows ${PEERS.map((one) => one.name).join(', ')}.`);
  return peer;
}

async function ourProgram(): Promise<Program> {
  const script = flags.sources
    ? fileURLToPath(new URL('run-ours.ts', import.meta.url))
    : await compileOurs(join(data, 'build'));
  return {
    name: 'ours',
    what: 'circleci-usage: merged.csv, Cube and report.json',
    needs: undefined,
    doesTask: true,
    readsPlain: true,
    command: (folder, target) => ({ file: process.execPath, args: [script, folder, target] }),
  };
}

/** What the peers are made of, into bench/node_modules. */
async function installPackages(): Promise<void> {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  if (existsSync(join(folder, 'node_modules'))) return;
  await run('npm', ['ci'], folder);
}

/** All programs, one after another, `runs` times, after a first round that checks and is not counted. */
async function compare(options: DataOptions): Promise<string> {
  const folder = await generate(options, data);
  const able = peers.filter((peer) => {
    const reason = reasonAgainst(peer, options.dialect);
    if (reason !== undefined) console.log(`${peer.name} is left out. ${reason}`);
    return reason === undefined;
  });
  const programs = [ours, ...able];
  const expected = await check(programs, folder);
  console.log(`All totals are equal: ${expected}.`);
  const series = programs.map(({ name, what, doesTask }) => ({
    name,
    what,
    doesTask,
    runs: [] as Measured[],
  }));
  for (let round = 1; round <= runs; round++) {
    for (const [index, program] of programs.entries()) {
      series[index]?.runs.push(await runOnce(program, folder));
    }
  }
  return `${describeData(folder)}\n\n${table(series)}`;
}

function table(series: readonly (Series & { readonly name: string })[]): string {
  const [first] = series;
  if (first === undefined) throw new Error('Nothing was measured.');
  return tableOf(
    series,
    first,
    series.find(({ name }) => name === 'zcat'),
  );
}

/** Every program once; all must find what ours finds. */
async function check(programs: readonly Program[], folder: string): Promise<string> {
  let expected: Totals = {};
  for (const program of programs) {
    const measured = await runOnce(program, folder, program === ours ? ['--totals'] : []);
    console.log(`${program.name}: ${measured.wall.toFixed(2)} s, ${(measured.peak / 1e6).toFixed(0)} MB`);
    if (!program.doesTask) continue;
    const found: Totals = JSON.parse(readFileSync(join(out, 'totals.json'), 'utf8'));
    if (program === ours) expected = found;
    const difference = differenceOf(expected, found);
    if (difference !== undefined) throw new Error(`${program.name} finds ${difference}.`);
    if (!existsSync(join(out, 'merged.csv'))) throw new Error(`${program.name} wrote no merged.csv.`);
  }
  return Object.entries(expected)
    .map(([grouping, groups]) => `${groups.length} by ${grouping}`)
    .join(', ');
}

async function runOnce(program: Program, folder: string, extra: readonly string[] = []): Promise<Measured> {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const { file, args } = program.command(folder, out);
  return measure({ file, args: [...args, ...extra] });
}

function describeData(folder: string): string {
  const { options, parts } = readManifest(folder);
  const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
  const packed = megabytes(parts.reduce((sum, part) => sum + part.packedBytes, 0));
  const unpacked = megabytes(parts.reduce((sum, part) => sum + part.unpackedBytes, 0));
  const rows = options.rows.toLocaleString('en-US');
  return (
    `${rows} rows in ${options.parts} parts, ${options.dialect} dialect, ${packed} packed, ${unpacked} unpacked; ` +
    `${options.projects} projects, ${options.jobs} jobs, ${options.days} days. Medians of ${runs} interleaved runs.`
  );
}
