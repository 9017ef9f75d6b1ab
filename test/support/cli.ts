import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The committed bundle: what users run. CIRCLECI_USAGE_TEST_DIST names another build, or `src/index.ts`. */
export const DIST =
  process.env.CIRCLECI_USAGE_TEST_DIST ?? fileURLToPath(new URL('../../dist/index.js', import.meta.url));

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly args?: readonly string[];
  /** The whole environment, but for PATH. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd: string;
}

/** Starts the bundle in an environment that holds nothing of this machine's. */
export function startCli({ args = [], env = {}, cwd }: CliOptions): {
  child: ChildProcess;
  result: Promise<CliResult>;
} {
  const child = spawn(process.execPath, [DIST, ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? '', ...env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const result = new Promise<CliResult>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
  return { child, result };
}

export function runCli(options: CliOptions): Promise<CliResult> {
  return startCli(options).result;
}

/** A folder that is gone after the test. */
export async function tempDir(root = tmpdir()): Promise<{ path: string } & AsyncDisposable> {
  const path = await mkdtemp(join(root, 'circleci-usage-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

/** The files of a folder and of those in it, by path in order; report.json and report.html without the time they were made. */
export async function filesOf(folder: string): Promise<Map<string, Buffer>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const names = paths.map((path) => relative(folder, path).replaceAll(sep, '/')).sort();
  const files = await Promise.all(names.map((name) => readFile(join(folder, name))));
  return new Map(names.map((name, i) => [name, withoutTime(name, files[i] ?? Buffer.alloc(0))]));
}

/** The time that a report was made, in the files that tell it. */
const TIMES: ReadonlyMap<string, RegExp> = new Map([
  ['report.json', /(?<="generatedAt": ")[^"]*/],
  ['report.html', /(?<=<dt>Made<\/dt><dd>)[^<]*/],
]);

function withoutTime(name: string, bytes: Buffer): Buffer {
  const time = TIMES.get(name);
  return time === undefined ? bytes : Buffer.from(bytes.toString('utf8').replace(time, ''));
}
