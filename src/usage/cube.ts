import type { Day } from '../common/day.ts';
import type { CreditLimbs } from './credit-column.ts';
import type { Numbers, Sums } from './memory.ts';

/**
 * All usage, aggregated: every figure and every destination is computed from this, never from the rows again.
 *
 * A cell is one combination of period, day, project, workflow, job, executor, resource class and status.
 * Cells live in columns (typed arrays), not objects; `key` columns hold indexes into `names`.
 */
export interface Cube {
  /** How many cells there are; every column has at least this length. */
  readonly size: number;
  /** 0 the period, 1 the previous period. */
  readonly period: Uint8Array;
  readonly key: Readonly<Record<Dimension, Numbers>>;
  readonly names: CubeNames;
  /** Whole-number measures. */
  readonly count: Readonly<Record<CountMeasure, Sums>>;
  /** Exact credits of a cell, in micro-credits. */
  credits(cell: number, kind: CreditKind): bigint;
  /** The same as columns of numbers, for sums over many cells; kinds that are zero everywhere are left out. */
  readonly limbs: Readonly<Partial<Record<CreditKind, CreditLimbs>>>;
  /** Small tables of one dimension each, by period. */
  readonly side: Readonly<Record<SideDimension, readonly SideRow[]>>;
  /** Seconds that job runs took: JOB_RUN_SECONDS of the runs that have it (0 or more). */
  readonly runTime: TimeTable<RunTimeKey>;
  /** Milliseconds that job runs waited: JOB_RUN_STARTED_AT - JOB_RUN_QUEUED_AT of the runs with both (0 or more). */
  readonly queueTime: TimeTable<QueueTimeKey>;
}

/**
 * Durations in the fixed logarithmic buckets of `buckets.ts`: one entry for each combination of period, keys and
 * bucket that occurs, sorted by them. The mean of an entry, `sum / count`, lies within 1/64 of each of its values.
 */
export interface TimeTable<Key extends string> {
  /** How many entries there are; every column has this length. */
  readonly size: number;
  /** 0 the period, 1 the previous period. */
  readonly period: Uint8Array;
  /** Indexes into the cube's `names`. */
  readonly key: Readonly<Record<Key, Numbers>>;
  readonly bucket: Uint16Array;
  /** How many durations the entry holds, at least 1, and their exact sum in whole units. */
  readonly count: Sums;
  readonly sum: Sums;
}

export const RUN_TIME_KEYS = ['project', 'workflow', 'job'] as const;
export type RunTimeKey = (typeof RUN_TIME_KEYS)[number];

export const QUEUE_TIME_KEYS = ['executor', 'resourceClass'] as const;
export type QueueTimeKey = (typeof QUEUE_TIME_KEYS)[number];

export const DIMENSIONS = [
  'day',
  'project',
  'workflow',
  'job',
  'executor',
  'resourceClass',
  'status',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** A project as the rows name it. */
export interface ProjectName {
  readonly organisationId: string;
  readonly organisation: string;
  readonly id: string;
  readonly name: string;
  readonly vcsUrl: string;
}

/** The text of each key; a null in the data is the empty string. */
export interface CubeNames {
  readonly day: readonly Day[];
  readonly project: readonly ProjectName[];
  readonly workflow: readonly string[];
  readonly job: readonly string[];
  readonly executor: readonly string[];
  readonly resourceClass: readonly string[];
  readonly status: readonly string[];
}

export const COUNT_MEASURES = [
  /** All rows, with and without a job. */
  'rows',
  /** Rows with a job: job runs. */
  'runs',
  /** Sum of JOB_RUN_SECONDS over runs (wall clock, not times parallelism). */
  'seconds',
  /** Runs with all four utilisation values, and their seconds. */
  'measuredRuns',
  'measuredSeconds',
  /** Sums of the percentages (in hundredths of a percent, whole numbers) over measured runs. */
  'medianCpu',
  'maxCpu',
  'medianRam',
  'maxRam',
] as const;
export type CountMeasure = (typeof COUNT_MEASURES)[number];

/** The credit kinds of the export's columns; `other` is TOTAL_CREDITS minus the known kinds. */
export const CREDIT_KINDS = [
  'compute',
  'dlc',
  'user',
  'storage',
  'network',
  'lease',
  'leaseOverage',
  'ipRanges',
  'other',
] as const;
export type CreditKind = (typeof CREDIT_KINDS)[number];

export const SIDE_DIMENSIONS = ['trigger', 'branchKind', 'operatingSystem', 'hour'] as const;
export type SideDimension = (typeof SIDE_DIMENSIONS)[number];

export interface SideRow {
  readonly period: 0 | 1;
  /** The value; a null in the data is the empty string. `hour` is `00` to `23` UTC. */
  readonly name: string;
  readonly rows: number;
  readonly runs: number;
  readonly seconds: number;
  /** Micro-credits, all kinds but seats. */
  readonly credits: bigint;
}
