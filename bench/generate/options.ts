import { parseArgs } from 'node:util';
import type { Dialect } from '../../src/demo/dialect.ts';

/** What data is wanted. The same options give the same bytes (with the same zlib). */
export interface DataOptions {
  readonly rows: number;
  /** Files that the rows are spread over evenly, at least 1. */
  readonly parts: number;
  readonly seed: number;
  readonly dialect: Dialect;
  /** Distinct values of PROJECT_NAME, JOB_NAME (each job belongs to one project) and JOB_RUN_DATE. */
  readonly projects: number;
  readonly jobs: number;
  readonly days: number;
  /**
   * Instead of a realistic mix, every row is the next combination of job, day, status and resource class: the most
   * cells that these rows can have. The combinations are 24 a job and day.
   */
  readonly spread: boolean;
}

const DEFAULTS: DataOptions = {
  rows: 1_000_000,
  parts: 8,
  seed: 1,
  dialect: 'quoted',
  projects: 400,
  jobs: 5000,
  days: 31,
  spread: false,
};

/** The flags that say what data is wanted, for `parseArgs`. */
export const DATA_FLAGS = {
  rows: { type: 'string' },
  parts: { type: 'string' },
  seed: { type: 'string' },
  dialect: { type: 'string' },
  projects: { type: 'string' },
  jobs: { type: 'string' },
  days: { type: 'string' },
  spread: { type: 'boolean' },
  data: { type: 'string' },
} as const;

type Values = Readonly<Partial<Record<keyof typeof DATA_FLAGS, string | boolean>>>;

/** @throws Error that names the first bad flag. */
export function dataOptions(values: Values): DataOptions {
  const number = (name: 'rows' | 'parts' | 'seed' | 'projects' | 'jobs' | 'days') =>
    count(name, values[name], DEFAULTS[name]);
  const options = {
    rows: number('rows'),
    parts: number('parts'),
    seed: number('seed'),
    dialect: dialect(values.dialect),
    projects: number('projects'),
    jobs: number('jobs'),
    days: number('days'),
    spread: values.spread === true,
  };
  if (options.jobs < options.projects) throw new Error('--jobs must not be smaller than --projects.');
  return options;
}

/** Only the flags of the data. */
export function readDataFlags(args: readonly string[]): { options: DataOptions; data: string | undefined } {
  const { values } = parseArgs({ args: [...args], options: DATA_FLAGS });
  return { options: dataOptions(values), data: values.data };
}

/** A whole number of 1 or more. */
export function count(name: string, value: string | boolean | undefined, otherwise: number): number {
  if (value === undefined) return otherwise;
  if (typeof value !== 'string' || !/^[1-9]\d{0,9}$/.test(value)) {
    throw new Error(`--${name} must be a whole number of 1 or more, not "${value}".`);
  }
  return Number(value);
}

function dialect(value: string | boolean | undefined): Dialect {
  if (value === undefined) return DEFAULTS.dialect;
  if (value === 'plain' || value === 'quoted' || value === 'mixed') return value;
  throw new Error(`--dialect must be plain, quoted or mixed, not "${value}".`);
}
