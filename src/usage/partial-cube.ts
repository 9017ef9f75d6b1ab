import type { Day } from '../common/day.ts';
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
  readonly days: readonly Day[];
  readonly variants: readonly ProjectVariant[];
  readonly names: Readonly<Record<TextDimension, readonly string[]>>;
  readonly side: Readonly<Record<SideDimension, readonly SideSums[]>>;
  readonly tables: Readonly<Record<PartialTable, Entries>>;
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
   * group, machine, day, status (in the reader's keys of three words they share one, see `sharesDayWord`); sums in the order of
   * COUNT_MEASURES, then those of CELL_KINDS. A key may have several entries.
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

/** Where a kind of CELL_KINDS has its whole credits among a cell's sums; micro-credits stand behind. */
export function placeOfKind(kind: (typeof CELL_KINDS)[number]): number {
  return COUNT_MEASURES.length + 2 * CELL_KINDS.indexOf(kind);
}

/** Whether the third word of a cell's key holds the numbers of both day and status. */
export function sharesDayWord(cells: Entries): boolean {
  return cells.keyWords === 3;
}

export const dayIn = (word: number) => word & 0xffff;
export const statusIn = (word: number) => word >>> 16;
