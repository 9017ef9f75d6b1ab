import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
}

/** What a whole process, with its children, took. */
export interface Measured {
  /** Seconds. */
  readonly wall: number;
  /** Seconds, user and system. */
  readonly cpu: number;
  /** Bytes; of the largest process where there are several. */
  readonly peak: number;
}

/** A command that every run is put behind, such as one that waits until a shared machine is quiet; not measured. */
const WAITER = (process.env.BENCH_WAITER ?? '').split(' ').filter(Boolean);

/** Runs a command to its end under GNU time. @throws Error when it fails. */
export async function measure({ file, args }: Command): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'circleci-usage-bench-'));
  const figures = join(folder, 'figures');
  try {
    const [program = '', ...rest] = [...WAITER, '/usr/bin/time', '-f', '%e %U %S %M', '-o', figures];
    await run(program, [...rest, file, ...args]);
    const [wall = 0, user = 0, system = 0, kilobytes = 0] = readFileSync(figures, 'utf8')
      .trim()
      .split(' ')
      .map(Number);
    return { wall, cpu: user + system, peak: kilobytes * 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a command quietly. @throws Error when it fails, with the end of what it said. */
export function run(file: string, args: readonly string[], cwd?: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'], cwd });
    let said = '';
    const hear = (chunk: Buffer) => {
      said = (said + chunk).slice(-4000);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`${file} ${args.join(' ')} ended with ${signal ?? `code ${code}`}.\n${said}`));
    });
  });
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
