// node bench/bench.ts [--rows N] [--parts N] [--dialect quoted,plain] [--peers zcat,duckdb] [--runs 3] [--write]
// Our reader and other people's on the same files for the same task. Makes the data and installs what is missing;
// checks that all totals are equal; prints medians; --write puts them into docs/performance.md. --sources runs our
// reader from the sources instead of compiled; --data and --out say where files go. bench/sizes.ts shows how ours
// grows with rows and threads.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkRun } from './check-run.ts';
import { count, DATA_FLAGS, type DataOptions, dataOptions } from './generate/options.ts';
import { DEFAULT_DATA, generate } from './generate.ts';
import { describeData, describeMachine } from './machine.ts';
import { run } from './measure.ts';
import { prepareOurs } from './ours.ts';
import { PEERS, type Program, reasonAgainst } from './programs.ts';
import { publish } from './publish.ts';
import { installPython, pythonVersions } from './python.ts';
import { runOnce, runRounds } from './rounds.ts';
import { tablesOf } from './table.ts';
import { readTotals, type Totals } from './totals.ts';
import { warmMemory } from './warm-memory.ts';

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
const runs = count('runs', flags.runs, 3);
const peers = flags.peers === undefined ? PEERS : flags.peers.split(',').map(peerNamed);

const ours = (await prepareOurs(data, flags.sources === true))();
await installPeers();
const sections: string[] = [];
for (const dialect of (flags.dialect ?? 'quoted').split(',')) {
  const section = await compare(dataOptions({ ...flags, dialect }));
  console.log(`\n${section}`);
  sections.push(section);
}
const machine = `Measured on ${describeMachine(pythonVersions())}`;
console.log(`\n${machine}`);
if (flags.write) publish('bench', `${machine}\n\n${sections.join('\n\n')}`);

function peerNamed(name: string): Program {
  const peer = PEERS.find((one) => one.name === name);
  if (peer === undefined) throw new Error(`--peers knows ${PEERS.map((one) => one.name).join(', ')}.`);
  return peer;
}

/** What the peers are made of, into bench/node_modules and node_modules/.cache. */
async function installPeers(): Promise<void> {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const needsPackages = peers.some(({ needs }) => needs === 'npm');
  if (needsPackages && !existsSync(join(folder, 'node_modules'))) await run('npm', ['ci'], folder);
  const needsPython = peers.some(({ needs }) => typeof needs === 'object' && 'python' in needs);
  const problem = needsPython ? await installPython() : undefined;
  if (problem !== undefined) console.log(problem);
}

/** All programs in rounds; each run's totals must be those that ours finds first, in a run that is not counted. */
async function compare(options: DataOptions): Promise<string> {
  const folder = await generate(options, data);
  const able = peers.filter((peer) => {
    const reason = reasonAgainst(peer, options.dialect);
    if (reason !== undefined) console.log(`${peer.name} is left out. ${reason}`);
    return reason === undefined;
  });
  await runOnce(ours, { data: folder, out }, ['--totals']);
  const expected = readTotals(out);
  const series = await runRounds([ours, ...able], {
    count: runs,
    data: folder,
    out,
    prepare: () => warmMemory(folder),
    onRun(program, round, { wall, peak }) {
      console.log(`${round} ${program.name}: ${wall.toFixed(2)} s, ${(peak / 1e6).toFixed(0)} MB`);
      if (program !== ours) checkRun(program, expected, out);
    },
    onFailure(program, error) {
      if (program === ours) throw error;
      console.log(`${program.name} is left out. ${error instanceof Error ? error.message : error}`);
    },
  });
  console.log(`All totals are equal: ${describeTotals(expected)}.`);
  const [first] = series;
  if (first === undefined) throw new Error('Nothing was measured.');
  return `${describeData(folder)} Medians of ${runs} interleaved runs.\n\n${tablesOf(series, first)}`;
}

function describeTotals(totals: Totals): string {
  return Object.entries(totals)
    .map(([grouping, groups]) => `${groups.length} by ${grouping}`)
    .join(', ');
}
