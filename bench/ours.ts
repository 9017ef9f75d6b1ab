import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileOurs } from './compile.ts';
import type { Program } from './programs.ts';

/** Our reader as a program of the comparison, by number of worker threads. */
export type Ours = (workers?: number) => Program;

/** Compiles it into a folder of `data`, or takes the sources as they are. */
export async function prepareOurs(data: string, fromSources: boolean): Promise<Ours> {
  const script = fromSources
    ? fileURLToPath(new URL('run-ours.ts', import.meta.url))
    : await compileOurs(join(data, 'build'));
  return (workers) => ({
    name: workers === undefined ? 'ours' : `ours-${workers}`,
    what: workers === undefined ? 'circleci-usage' : `circleci-usage, ${threads(workers)}`,
    task: 'whole',
    readsPlain: true,
    command: (folder, out) => ({
      file: process.execPath,
      args: [script, folder, out, ...(workers === undefined ? [] : ['--workers', String(workers)])],
    }),
  });
}

const threads = (count: number) => (count === 1 ? '1 thread' : `${count} threads`);
