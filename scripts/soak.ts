// npm run soak [check…]: the checks of the suite with counts that take hours. SOAK=N gives another count.
import { inPackage, runScript } from './run.ts';

interface Check {
  /** Test files, as vitest finds them. */
  readonly tests: readonly string[];
  /** What SOAK is unless the environment says: seeds, kills, reports, or thousands of inputs. */
  readonly count: number;
}

const CHECKS: Readonly<Record<string, Check>> = {
  /** Every fault, with so many seeds. */
  faults: {
    tests: [
      ...['creates', 'statuses', 'downloads', 'ranges', 'damages', 'contents', 'charts'],
      ...['datadog', 'slack', 'artifacts'],
    ].map(fault),
    count: 40,
  },
  kills: { tests: [fault('kills')], count: 1000 },
  /** Every size of a disk, every cut and every bit: the count does not matter. */
  disks: { tests: [fault('disks')], count: 1 },
  bits: { tests: [fault('bits')], count: 1 },
  nginx: { tests: [fault('nginx')], count: 100 },
  /** So many thousands of names, and of inputs for each parser. */
  names: { tests: ['test/hostile/names.test.ts'], count: 1000 },
  fuzz: { tests: ['test/fuzz/fuzz.test.ts'], count: 1000 },
  /** So many random files, and chunk borders at every byte. */
  reader: { tests: ['random-files', 'twin', 'thread-reader'].map(fast), count: 10_000 },
  /** So many hostile reports, opened in a browser. */
  page: { tests: ['test/page/safety.test.ts'], count: 1000 },
  /** So many orders in which requests to Datadog fail and are sent again. */
  datadog: { tests: ['test/deliver/datadog/replay.test.ts'], count: 200 },
};

function fast(name: string): string {
  return `test/usage/fast/${name}.test.ts`;
}

function fault(name: string): string {
  return `test/faults/${name}.test.ts`;
}

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in CHECKS));
if (unknown.length > 0) {
  throw new Error(`There is no check ${unknown.join(', ')}; there are ${Object.keys(CHECKS).join(', ')}.`);
}

const own = process.env.SOAK;
const failed: string[] = [];
for (const [name, { tests, count }] of Object.entries(CHECKS)) {
  if (named.length > 0 && !named.includes(name)) continue;
  process.env.SOAK = own ?? String(count);
  console.log(`\n${name}, SOAK=${process.env.SOAK}`);
  if (runScript(inPackage('vitest', 'vitest.mjs'), ['run', ...tests]) !== 0) failed.push(name);
}
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(', ')}.`);
  process.exitCode = 1;
}
