// node bench/start-up.ts [--runs 40] [--limit 3]: how long `dist/index.js --help` takes against an empty program,
// interleaved; ends with exit code 1 when the median ratio is above the limit.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { count } from './generate/options.ts';
import { median, run } from './measure.ts';

const { values: flags } = parseArgs({ options: { runs: { type: 'string' }, limit: { type: 'string' } } });
const runs = count('runs', flags.runs, 40);
const limit = count('limit', flags.limit, 3);
const folder = mkdtempSync(join(tmpdir(), 'circleci-usage-start-'));
const empty = join(folder, 'empty.mjs');
writeFileSync(empty, '');
const help = fileURLToPath(new URL('../dist/index.js', import.meta.url));

try {
  const pairs: (readonly [empty: number, help: number])[] = [];
  // The first pair warms the file cache and is not counted.
  for (let pair = 0; pair <= runs; pair++) {
    const times = [await time([empty]), await time([help, '--help'])] as const;
    if (pair > 0) pairs.push(times);
  }
  const ratio = median(pairs.map(([nothing, ours]) => ours / nothing));
  const [nothing, ours] = [0, 1].map((side) => median(pairs.map((pair) => pair[side] ?? 0)).toFixed(1));
  console.log(
    `Empty program ${nothing} ms, --help ${ours} ms: ${ratio.toFixed(2)} times (at most ${limit}).`,
  );
  if (!(ratio <= limit)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Milliseconds from start to end. */
async function time(args: readonly string[]): Promise<number> {
  const start = performance.now();
  await run(process.execPath, args);
  return performance.now() - start;
}
