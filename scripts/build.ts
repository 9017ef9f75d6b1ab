// npm run build: src -> lib (tsc) -> dist (ncc), and the licences of what went in. The result depends only on the
// sources and the lockfile: any folder and any machine gives the same bytes.
import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { licencesOf } from './licenses.ts';
import { bundlePage } from './page.ts';
import { inPackage, mustRun, root } from './run.ts';
import { copySlimDatadog } from './slim-datadog.ts';

// `--`, because Node.js would take an `--env-file` of ours for its own.
const SHEBANG = '#!/usr/bin/env -S node --\n';

/** Builds into the folder `out`, which is replaced when everything has succeeded. */
export function build(out: string): void {
  const temp = mkdtempSync(join(tmpdir(), 'circleci-usage-build-'));
  try {
    compile();
    bundlePage();
    bundle(temp);
    rmSync(out, { recursive: true, force: true });
    cpSync(join(temp, 'dist'), out, { recursive: true });
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

/**
 * TypeScript to lib/, and what else lies in src/ beside it. The folder is always the same one, because its path
 * goes into the bundle's module numbers.
 */
function compile(): void {
  const lib = join(root, 'lib');
  rmSync(lib, { recursive: true, force: true });
  mustRun('tsc', inPackage('typescript', 'bin/tsc'), ['-p', 'tsconfig.json']);
  cpSync(join(root, 'src'), lib, { recursive: true, filter: (file) => !file.endsWith('.ts') });
  copySlimDatadog(lib);
}

/**
 * Makes one file of each worker thread's entry and what it imports, in its place in the compiled `sources`. The
 * bundler ships a worker's entry as it is, beside index.js, where it would find nothing that it imports. Gives the
 * bundler's statistics of each.
 */
export function bundleWorkers(sources: string, temp: string, base = root): string[] {
  return WORKERS.map((name, i) => {
    const entry = join(sources, name);
    const out = join(temp, `worker-${i}`);
    const stats = join(temp, `worker-${i}.json`);
    bundleFile(entry, out, ['--stats-out', stats], base);
    cpSync(join(out, 'index.js'), resolve(base, entry));
    return stats;
  });
}

const WORKERS = ['usage/fast/worker.js', 'usage/parquet/parquet-worker.js'];

/**
 * One file of `entry` and what it imports: `index.js` in the folder `out`, with what it loads when it is used. The
 * bundler ships other files as they are only from below `base`.
 */
export function bundleFile(entry: string, out: string, more: readonly string[] = [], base = root): void {
  const args = ['build', entry, '--no-cache', '--quiet', '--out', out, ...more];
  mustRun('ncc', inPackage('@vercel/ncc', 'dist/ncc/cli.js'), args, base);
}

function bundle(temp: string): void {
  const dist = join(temp, 'dist');
  const stats = join(temp, 'stats.json');
  const workerStats = bundleWorkers('lib', temp);
  bundleFile('lib/index.js', dist, ['--stats-out', stats]);
  for (const name of readdirSync(dist).filter((file) => file.endsWith('.js'))) tidy(join(dist, name));
  const index = join(dist, 'index.js');
  if (!readFileSync(index, 'utf8').startsWith(SHEBANG))
    throw new Error(`src/index.ts must begin with ${SHEBANG}`);
  chmodSync(index, 0o755);
  writeFileSync(join(dist, 'licenses.txt'), licencesOf([stats, ...workerStats]));
}

/** Git stores LF; some packages are written with CRLF, which means the same in JavaScript. */
function tidy(file: string): void {
  const text = readFileSync(file, 'utf8');
  if (text.includes('\r\n')) writeFileSync(file, text.replaceAll('\r\n', '\n'));
}

/** Bytes of all files in a folder. */
export function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const out = resolve(root, process.argv[2] ?? 'dist');
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
  try {
    build(out);
    console.log(
      `${out}: ${megabytes(sizeOf(out))}, index.js ${megabytes(statSync(join(out, 'index.js')).size)}`,
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
