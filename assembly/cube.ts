import { Dictionary } from './dictionary';
import { Sums } from './sums';
import { Table } from './table';

// What the rows add up to. The host reads it when all rows are through (fast/harvest.ts).

export const variants = new Dictionary();
export const workflows = new Dictionary();
export const jobs = new Dictionary();
export const executors = new Dictionary();
export const classes = new Dictionary();
export const statuses = new Dictionary();
export const triggers = new Dictionary();
export const systems = new Dictionary();

/**
 * Sums of a cell, behind its key: words, in the order of `TABLE_SUMS` in partial-cube.ts. With its key a cell is one
 * line of the processor's cache.
 */
export const ROWS: usize = 0;
export const RUNS: usize = 4;
export const RUN_SECONDS: usize = 8;
export const MEASURED_RUNS: usize = 12;
export const MEASURED_SECONDS: usize = 16;
export const UTILISATION: usize = 20; // four of them
export const COMPUTE: usize = 36; // whole credits, micro-credits below a million
export const STORAGE: usize = 44;
const CELL_BYTES: u32 = 52;

/** period, variant, workflow, job */
export const groups = new Table(4, 0);
/** period, executor, class */
export const machines = new Table(4, 0);
/** group, machine, and day and status in one word */
export const cells = new Table(3, CELL_BYTES);
/** Credits of the kinds that most rows have none of: cell, kind; whole credits, micro-credits (doubles). */
export const rareCredits = new Table(2, 16);
/** group, bucket; count, sum (doubles) */
export const runTimes = new Table(2, 16);
/** machine, bucket; count, sum (doubles) */
export const queueTimes = new Table(2, 16);

/** The host has taken all cells and durations; others follow. */
export function forgetEntries(): void {
  cells.clear();
  rareCredits.clear();
  runTimes.clear();
  queueTimes.clear();
}

export const triggerSums = new Sums();
export const branchSums = new Sums();
export const systemSums = new Sums();
export const hourSums = new Sums();

/** What was counted since the part began; see `Tally`. */
export let read: u32 = 0;
export let inPeriod: u32 = 0;
export let inPrevious: u32 = 0;
export let outsideDays: u32 = 0;
export let excluded: u32 = 0;
export let withoutJob: u32 = 0;

export function resetCounts(): void {
  read = 0;
  inPeriod = 0;
  inPrevious = 0;
  outsideDays = 0;
  excluded = 0;
  withoutJob = 0;
}

export function countOutside(): void {
  read++;
  outsideDays++;
}

/** Counts a row of one of the periods. */
export function countRow(period: u32, isExcluded: bool, isRun: bool): void {
  read++;
  if (period == 1) {
    inPrevious++;
    return;
  }
  inPeriod++;
  if (isExcluded) excluded++;
  if (!isRun) withoutJob++;
}
