// npm run mutate [module…]: changes the source in small ways, one at a time, and counts the changes that no test notices.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { root } from '../run.ts';
import { MODULES, type Module } from './modules.ts';

const here = fileURLToPath(new URL('./', import.meta.url));
/** Sandboxes and reports; git does not see it. */
const work = `${root}.stryker/`;
const AT_LEAST_PERCENT = 90;
const SLOWEST_FACTOR = 3;

const named = process.argv.slice(2);
const names = named.length > 0 ? named : Object.keys(MODULES);
const unknown = names.filter((name) => !(name in MODULES));
if (unknown.length > 0) {
  throw new Error(`There is no module ${unknown.join(', ')}; there are ${Object.keys(MODULES).join(', ')}.`);
}

install();
const scores = names.map((name) => ({ name, score: mutate(name, MODULES[name] as Module) }));
for (const { name, score } of scores)
  console.log(`${name}: ${score.toFixed(1)} % of the changes are noticed`);
if (scores.some(({ score }) => score < AT_LEAST_PERCENT)) process.exitCode = 1;

/** The packages are only needed here, so they are installed here, when they are. */
function install(): void {
  if (existsSync(`${here}node_modules/@stryker-mutator/core`)) return;
  const { status } = spawnSync('npm', ['ci'], { cwd: here, stdio: 'inherit' });
  if (status !== 0) throw new Error('npm ci failed, see above.');
}

/** The share of the module's mutants that tests notice, in percent. */
function mutate(name: string, { mutate: files }: Module): number {
  mkdirSync(work, { recursive: true });
  const report = `${work}${name}.json`;
  const config = `${work}${name}.config.json`;
  writeFileSync(config, JSON.stringify(configOf(name, files, report)));
  const stryker = `${here}node_modules/@stryker-mutator/core/bin/stryker.js`;
  const { status } = spawnSync(process.execPath, [stryker, 'run', config], {
    cwd: root,
    stdio: 'inherit',
    // Checks with a number of seeds take one.
    env: { ...process.env, MUTATED_MODULE: name, SOAK: '1' },
  });
  if (status !== 0) throw new Error(`Stryker ended with ${status}.`);
  return scoreOf(JSON.parse(readFileSync(report, 'utf8')));
}

function configOf(name: string, files: readonly string[], report: string): object {
  return {
    mutate: files,
    testRunner: 'vitest',
    plugins: [`${here}node_modules/@stryker-mutator/vitest-runner/dist/src/index.js`],
    vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    ignorePatterns: ['/dist', '/.node24', '/bench', '/lib', '/.stryker', 'scripts/mutation/node_modules'],
    tempDirName: '.stryker/sandbox',
    // Stryker would rewrite it by TypeScript 5, which is not here; nothing in a sandbox reads it.
    tsconfigFile: 'no-tsconfig.json',
    concurrency: 1,
    timeoutFactor: SLOWEST_FACTOR,
    // What an earlier run has shown of unchanged code and tests is not shown again.
    incremental: true,
    incrementalFile: `${work}${name}.incremental.json`,
    reporters: ['clear-text', 'progress-append-only', 'json'],
    clearTextReporter: { allowColor: false, reportTests: false, reportScoreTable: true },
    jsonReporter: { fileName: report },
    allowEmpty: false,
  };
}

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

function scoreOf({ files }: Report): number {
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...wanted: string[]) => statuses.filter((status) => wanted.includes(status)).length;
  const noticed = count('Killed', 'Timeout');
  return (100 * noticed) / Math.max(1, noticed + count('Survived', 'NoCoverage'));
}
