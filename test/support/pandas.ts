import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { oracle } from './oracle.ts';

const SCRIPT = fileURLToPath(new URL('../oracle/figures.py', import.meta.url));

/** The first Python that has pandas: the machine's default one may be another than the distribution's. */
const python = ['python3', '/usr/bin/python3'].find((command) => runs(command));

function runs(command: string): boolean {
  return spawnSync(command, ['-c', 'import pandas'], { stdio: 'ignore' }).status === 0;
}

/** Call it first thing in a test that uses `pandasFigures`. */
export const needsPandas = oracle('python3-pandas', python !== undefined);
export const hasPandas = python !== undefined;

export interface PandasOptions {
  /** Teams and their globs; the first match wins. */
  readonly teams: readonly (readonly [team: string, globs: readonly string[]])[];
  /** Money a credit, as a decimal number. */
  readonly price: string;
  readonly seats: 'separate' | 'exclude';
  /** The period's days. */
  readonly first: string;
  readonly last: string;
}

/** Names of a row, outermost first; '' where it has none. */
export interface Keyed {
  readonly key: readonly string[];
}

export type Numbers = Readonly<Record<string, number | null>>;
export type Line = Keyed & Numbers & { readonly credits: number };

export interface PandasPeriod {
  readonly totals: Numbers & { readonly credits: number };
  readonly seats: Numbers & { readonly credits: number };
  readonly rowsWithoutJob: number;
  readonly coverage: number | null;
  readonly kinds: readonly (Numbers & { readonly kind: string; readonly credits: number })[];
  readonly breakdowns: Readonly<Record<string, readonly Line[]>>;
  readonly waste: {
    readonly total: Line;
    readonly failureRate: number | null;
  } & Readonly<Record<'outcome' | 'project' | 'workflow' | 'job' | 'failingJobs', readonly Line[]>>;
  readonly durations: Readonly<Record<'jobs' | 'workflows' | 'queues', readonly Line[]>>;
}

export interface PandasMove extends Keyed {
  readonly credits: number;
  readonly previousCredits: number;
  readonly change: number;
  readonly parts: Readonly<Record<'runs' | 'duration' | 'rate' | 'other', number>>;
}

export interface PandasFigures {
  readonly current: PandasPeriod;
  readonly previous: PandasPeriod;
  /** Every row of the job breakdown and its change; no key for seats. */
  readonly movers: readonly PandasMove[];
  readonly chargeback: readonly (Keyed & { credits: number; cost: number; kinds: Numbers })[];
  readonly trend: { readonly unit: string; readonly rows: readonly object[] } | null;
}

/** What pandas makes of the merged.csv of a period and of the one before it. */
export function pandasFigures(current: string, previous: string, options: PandasOptions): PandasFigures {
  const { status, stdout, stderr } = spawnSync(python ?? 'python3', ['-B', SCRIPT, current, previous], {
    input: JSON.stringify(options),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`figures.py ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}
