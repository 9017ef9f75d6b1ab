import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Dialect } from '../src/demo/dialect.ts';
import type { Command } from './measure.ts';

/** A program of the comparison. */
export interface Program {
  readonly name: string;
  readonly what: string;
  /** `npm`: needs the benchmark's own packages. Otherwise: its program, and the Debian package that has it. */
  readonly needs: 'npm' | 'pandas' | readonly [program: string, debianPackage: string] | undefined;
  /** Does the whole task and writes totals.json; otherwise it only marks a limit. */
  readonly doesTask: boolean;
  /** The plain dialect's escaped commas are beyond some. */
  readonly readsPlain: boolean;
  command(data: string, out: string): Command;
}

const file = (name: string) => fileURLToPath(new URL(`peers/${name}`, import.meta.url));
const node = (script: string) => (data: string, out: string) => ({
  file: process.execPath,
  args: [file(script), data, out],
});
const python = (script: string) => (data: string, out: string) => ({
  file: pythonWithPandas() ?? 'python3',
  args: [file(script), data, out],
});
const shell = (line: string) => (data: string, out: string) => ({
  file: '/bin/sh',
  args: ['-c', line, 'sh', data, out],
});

export const PEERS: readonly Program[] = [
  {
    name: 'zcat',
    what: '`zcat PARTS >/dev/null`, one after another',
    needs: undefined,
    doesTask: false,
    readsPlain: true,
    command: shell('exec zcat "$1"/part-*.csv.gz >/dev/null'),
  },
  {
    name: 'zcat-x2',
    what: '`zcat`, two at a time, to nowhere',
    needs: undefined,
    doesTask: false,
    readsPlain: true,
    command: shell('ls "$1"/part-*.csv.gz | xargs -P 2 -n 1 zcat >/dev/null'),
  },
  {
    name: 'igzip',
    what: '`igzip -dc`, to nowhere',
    needs: ['igzip', 'isal'],
    doesTask: false,
    readsPlain: true,
    command: shell('for part in "$1"/part-*.csv.gz; do igzip -dc "$part" >/dev/null || exit 1; done'),
  },
  {
    name: 'duckdb',
    what: 'DuckDB, the whole task, one table in memory',
    needs: 'npm',
    doesTask: true,
    readsPlain: true,
    command: node('duckdb.mjs'),
  },
  {
    name: 'duckdb-easier',
    what: 'DuckDB, an easier task: five groupings, merged.csv not cleaned, unpacked by two threads of node:zlib',
    needs: 'npm',
    doesTask: true,
    readsPlain: true,
    command: node('duckdb-easier.mjs'),
  },
  {
    name: 'duckdb-obvious',
    what: 'DuckDB, the obvious two queries: clean merged.csv, five groupings',
    needs: 'npm',
    doesTask: true,
    readsPlain: true,
    command: node('duckdb-obvious.mjs'),
  },
  {
    name: 'polars',
    what: 'polars, the whole task, unpacked by two threads of node:zlib',
    needs: 'npm',
    doesTask: true,
    readsPlain: false,
    command: node('polars.mjs'),
  },
  {
    name: 'polars-easier',
    what: 'polars, an easier task: five groupings, merged.csv not cleaned, lazy and streaming',
    needs: 'npm',
    doesTask: true,
    readsPlain: false,
    command: node('polars-easier.mjs'),
  },
  {
    name: 'mawk',
    what: '`zcat` and mawk, a script for these files alone',
    needs: ['mawk', 'mawk'],
    doesTask: true,
    readsPlain: true,
    command: (data, out) => ({ file: file('mawk.sh'), args: [data, out] }),
  },
  {
    name: 'pandas',
    what: 'pandas, only the needed columns, in chunks',
    needs: 'pandas',
    doesTask: true,
    readsPlain: true,
    command: python('pandas-tuned.py'),
  },
  {
    name: 'older-tool',
    what: 'what the older tool does with pandas: unpack, merge, read all, one grouping, chart',
    needs: 'pandas',
    doesTask: true,
    readsPlain: true,
    command: python('older-tool.py'),
  },
  {
    name: 'csv-parse',
    what: 'csv-parse, stream',
    needs: 'npm',
    doesTask: true,
    readsPlain: false,
    command: node('csv-parse.mjs'),
  },
];

/** Why the peer can't run on these data, in a sentence; undefined when it can. */
export function reasonAgainst(peer: Program, dialect: Dialect): string | undefined {
  if (dialect === 'mixed' && peer.doesTask) return 'Peers read one dialect at a time.';
  if (dialect === 'plain' && !peer.readsPlain) return 'It does not know the plain dialect’s escapes.';
  if (peer.needs === 'pandas') {
    return pythonWithPandas() === undefined
      ? 'There is no Python with pandas: apt-get install python3-pandas python3-matplotlib.'
      : undefined;
  }
  if (peer.needs === undefined || peer.needs === 'npm') return undefined;
  const [program, debianPackage] = peer.needs;
  return runs('sh', ['-c', 'command -v "$0"', program])
    ? undefined
    : `There is no ${program}: apt-get install ${debianPackage}.`;
}

let foundPython: string | undefined;

/** Debian's own Python has Debian's pandas, whatever else comes first in the path. */
function pythonWithPandas(): string | undefined {
  foundPython ??= ['python3', '/usr/bin/python3'].find((name) => runs(name, ['-c', 'import pandas']));
  return foundPython;
}

function runs(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

/** `pandas 1.5.3, matplotlib 3.6.3`; undefined without pandas. */
export function pandasVersions(): string | undefined {
  const name = pythonWithPandas();
  if (name === undefined) return undefined;
  const code = [
    'import pandas',
    'found = ["pandas " + pandas.__version__]',
    'try:',
    '  import matplotlib',
    '  found.append("matplotlib " + matplotlib.__version__)',
    'except ImportError:',
    '  pass',
    'print(", ".join(found))',
  ];
  return spawnSync(name, ['-c', code.join('\n')], { encoding: 'utf8' }).stdout.trim();
}
