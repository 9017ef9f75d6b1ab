// node bench/sizes.ts [--rows 1000,1000000,3000000,5000000] [--runs 3] [--write]: how long our reader takes and what
// memory it needs by rows, with one worker thread and with two. --write puts the table into docs/performance.md.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { count, DATA_FLAGS, dataOptions } from './generate/options.ts';
import { DEFAULT_DATA, generate } from './generate.ts';
import { describeMachine } from './machine.ts';
import { prepareOurs } from './ours.ts';
import { publish } from './publish.ts';
import { runOnce, runRounds } from './rounds.ts';
import { peakOf, ratio, table, wallOf } from './table.ts';
import { warmMemory } from './warm-memory.ts';

const { values: flags } = parseArgs({
  options: { ...DATA_FLAGS, runs: { type: 'string' }, out: { type: 'string' }, write: { type: 'boolean' } },
});
const data = flags.data ?? DEFAULT_DATA;
const out = flags.out ?? join(data, 'out');
const runs = count('runs', flags.runs, 3);
/** Rows below which the reader is left to choose, and starts no thread. */
const WORTH_THREADS = 20_000;

const ours = await prepareOurs(data, false);

const sizes = (flags.rows ?? '1000,1000000,3000000,5000000').split(',');
const lines: string[][] = [];
for (const rows of sizes) lines.push(await line(rows));
const head = ['rows', 'wall, s', 'µs a row', 'peak, MB', '1 thread, s', '1 thread / 2', 'its peak, MB'];
const text =
  `Whole processes, two threads and one, medians of ${runs} interleaved runs on ${describeMachine([])} ` +
  `Few rows are read on the main thread alone.\n\n${table(head, lines)}`;
console.log(`\n${text}`);
if (flags.write) publish('sizes', text);

async function line(rows: string): Promise<string[]> {
  const options = dataOptions({ ...flags, rows });
  const folder = await generate(options, data);
  const programs = options.rows < WORTH_THREADS ? [ours()] : [ours(2), ours(1)];
  for (const program of programs) await runOnce(program, { data: folder, out });
  const series = await runRounds(programs, {
    count: runs,
    data: folder,
    out,
    prepare: () => warmMemory(folder),
    onRun: ({ name }, round, { wall, peak }) =>
      console.log(`${rows} rows, ${round} ${name}: ${wall.toFixed(2)} s, ${(peak / 1e6).toFixed(0)} MB`),
    onFailure(_, error) {
      throw error;
    },
  });
  const [two, one] = series;
  if (two === undefined) throw new Error('Nothing was measured.');
  const microseconds = ((wallOf(two) / options.rows) * 1e6).toFixed(2);
  const start = [options.rows.toLocaleString('en-US'), wallOf(two).toFixed(2), microseconds, peakOf(two)];
  return one === undefined
    ? [...start, '–', '–', '–']
    : [...start, wallOf(one).toFixed(2), ratio(one, two, 'wall'), peakOf(one)];
}
