import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Dialect } from '../src/demo/dialect.ts';
import type { Command } from './measure.ts';
import { type PythonModule, pythonWith } from './python.ts';

/** How much of the comparison's task a program does; docs/performance.md says what belongs to it. */
export type Task =
  /** All of it. */
  | 'whole'
  /** Less: five groupings or one, merged.csv not cleaned. */
  | 'easier'
  /** Unpacking to nowhere: a limit. */
  | 'limit';

/** A program of the comparison. */
export interface Program {
  readonly name: string;
  readonly what: string;
  readonly task: Task;
  /** What it needs beside Node.js. */
  readonly needs?: Need;
  /** The plain dialect's escaped commas are beyond some. */
  readonly readsPlain: boolean;
  command(data: string, out: string): Command;
}

/** The benchmark's npm packages, a Python module, or a program and the Debian package that has it. */
export type Need =
  | 'npm'
  | { readonly python: PythonModule }
  | { readonly program: string; readonly debianPackage: string };

const file = (name: string) => fileURLToPath(new URL(`peers/${name}`, import.meta.url));

type Run = Pick<Program, 'needs' | 'command'>;

const node = (script: string): Run => ({
  needs: 'npm',
  command: (data, out) => ({ file: process.execPath, args: [file(script), data, out] }),
});

const python = (module: PythonModule, script: string): Run => ({
  needs: { python: module },
  command: (data, out) => ({ file: pythonWith(module) ?? 'python3', args: [file(script), data, out] }),
});

const shell = (line: string): Run => ({
  command: (data, out) => ({ file: '/bin/sh', args: ['-c', line, 'sh', data, out] }),
});

export const PEERS: readonly Program[] = [
  {
    name: 'zcat',
    what: '`zcat PARTS >/dev/null`, one after another',
    task: 'limit',
    readsPlain: true,
    ...shell('exec zcat "$1"/part-*.csv.gz >/dev/null'),
  },
  {
    name: 'zcat-x2',
    what: '`zcat`, two at a time, to nowhere',
    task: 'limit',
    readsPlain: true,
    ...shell('ls "$1"/part-*.csv.gz | xargs -P 2 -n 1 zcat >/dev/null'),
  },
  {
    name: 'igzip',
    what: '`igzip -dc`, to nowhere',
    task: 'limit',
    readsPlain: true,
    ...shell('for part in "$1"/part-*.csv.gz; do igzip -dc "$part" >/dev/null || exit 1; done'),
    needs: { program: 'igzip', debianPackage: 'isal' },
  },
  {
    name: 'duckdb',
    what: 'DuckDB, its best way found',
    task: 'whole',
    readsPlain: true,
    ...node('duckdb.mjs'),
  },
  {
    name: 'duckdb-obvious',
    what: 'DuckDB, the obvious way: one table, a query for each breakdown',
    task: 'whole',
    readsPlain: true,
    ...node('duckdb-obvious.mjs'),
  },
  {
    name: 'duckdb-easier',
    what: 'DuckDB over bytes unpacked by two threads of node:zlib',
    task: 'easier',
    readsPlain: true,
    ...node('duckdb-easier.mjs'),
  },
  {
    name: 'polars',
    what: 'polars, its best way found',
    task: 'whole',
    readsPlain: false,
    ...python('polars', 'polars_whole.py'),
  },
  {
    name: 'polars-easier',
    what: 'polars over bytes unpacked by two threads of zlib',
    task: 'easier',
    readsPlain: false,
    ...python('polars', 'polars_easier.py'),
  },
  {
    name: 'mawk',
    what: '`zcat` and mawk, a script for these files alone',
    task: 'easier',
    readsPlain: true,
    command: (data, out) => ({ file: file('mawk.sh'), args: [data, out] }),
    needs: { program: 'mawk', debianPackage: 'mawk' },
  },
  {
    name: 'pandas',
    what: 'pandas, tuned: only the needed columns, read by pyarrow',
    task: 'easier',
    readsPlain: false,
    ...python('pandas', 'pandas_tuned.py'),
  },
  {
    name: 'older-tool',
    what: 'what the older tool does with pandas: unpack, merge, read all, one grouping, chart',
    task: 'easier',
    readsPlain: true,
    ...python('pandas', 'older_tool.py'),
  },
  {
    name: 'csv-parse',
    what: 'csv-parse, a stream of records',
    task: 'easier',
    readsPlain: false,
    ...node('csv-parse.mjs'),
  },
];

/** Why the peer can't run on these data, in a sentence; undefined when it can. */
export function reasonAgainst({ needs, task, readsPlain }: Program, dialect: Dialect): string | undefined {
  if (dialect === 'mixed' && task !== 'limit') return 'Peers read one dialect at a time.';
  if (dialect === 'plain' && !readsPlain) return 'It does not know the plain dialect’s escapes.';
  if (needs === undefined || needs === 'npm') return undefined;
  if ('python' in needs) {
    return pythonWith(needs.python) === undefined ? `No Python here has ${needs.python}.` : undefined;
  }
  const { program, debianPackage } = needs;
  return spawnSync('sh', ['-c', 'command -v "$0"', program], { stdio: 'ignore' }).status === 0
    ? undefined
    : `There is no ${program}: apt-get install ${debianPackage}.`;
}
