import type { Day } from '../common/day.ts';
import type { Batch } from './batch.ts';
import { COUNT_MEASURES, type CreditKind, type SideDimension } from './cube.ts';
import type { ProjectVariant } from './projects.ts';
import type { SideSums } from './side-table.ts';
import type { Entries } from './sum-table.ts';

/**
 * What one builder summed: plain data that can travel between threads, or be shared by them. `mergeCubes` makes a Cube of one or more.
 * Everything is numbered in the order of its first sight, and keys are such numbers: of names, of groups (a job of a
 * workflow of a project) and of machines (a class of an executor). A project is the number of a variant.
 */
export interface PartialCube {
  readonly days: readonly BuilderDay[];
  readonly variants: readonly ProjectVariant[];
  readonly names: Readonly<Record<TextDimension, readonly string[]>>;
  readonly side: Readonly<Record<SideDimension, readonly SideSums[]>>;
  readonly tables: Readonly<Record<PlainTable, Entries>>;
  /** Cells and durations, which are by far the most. */
  readonly batches: readonly Batch[];
}

/** A day that a builder has met, and the period that it belongs to. */
export interface BuilderDay {
  readonly day: Day;
  readonly period: 0 | 1;
}

/** The dimensions whose names are plain texts. */
export const TEXT_DIMENSIONS = ['workflow', 'job', 'executor', 'resourceClass', 'status'] as const;
export type TextDimension = (typeof TEXT_DIMENSIONS)[number];

/** The kinds of credits that cells have among their sums, whole credits and micro-credits; most rows have them. */
export const CELL_KINDS = ['compute', 'storage'] as const satisfies readonly CreditKind[];

/** How many sums the entries of each table have. What the words of their keys are: */
export const TABLE_SUMS = {
  /** period, variant, workflow, job */
  groups: 0,
  /** period, executor, class */
  machines: 0,
  /**
   * group, machine, day, status (the last two share a word in the reader's keys, see `sharesDayWord`); sums in the
   * order of COUNT_MEASURES, then those of CELL_KINDS
   */
  cells: COUNT_MEASURES.length + 2 * CELL_KINDS.length,
  /** cell, kind (its place in CREDIT_KINDS); whole credits, micro-credits of a kind that is not among CELL_KINDS */
  rareCredits: 2,
  /** group, bucket; count, sum of seconds */
  runTime: 2,
  /** machine, bucket; count, sum of milliseconds */
  queueTime: 2,
} as const;
export type PartialTable = keyof typeof TABLE_SUMS;
export const PARTIAL_TABLES = Object.keys(TABLE_SUMS) as readonly PartialTable[];

/** The tables that travel as they are; the others do so in batches. */
export const PLAIN_TABLES = ['groups', 'machines'] as const satisfies readonly PartialTable[];
export type PlainTable = (typeof PLAIN_TABLES)[number];

/** Where a kind of CELL_KINDS has its whole credits among a cell's sums; micro-credits stand behind. */
export function placeOfKind(kind: (typeof CELL_KINDS)[number]): number {
  return COUNT_MEASURES.length + 2 * CELL_KINDS.indexOf(kind);
}
