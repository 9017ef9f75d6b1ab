import type { Day } from '../common/day.ts';
import { BATCH_TABLES, type Batch, type TableStore } from './batch.ts';
import { bucketOf, MAX_BUCKETED } from './buckets.ts';
import type { KnownColumn } from './columns.ts';
import { checkCredits } from './credit-column.ts';
import { COUNT_MEASURES, type CountMeasure, CREDIT_KINDS, type CreditKind } from './cube.ts';
import { Dictionary } from './intern.ts';
import { batchOf } from './order-batch.ts';
import {
  type BuilderDay,
  PARTIAL_TABLES,
  type PartialCube,
  type PartialTable,
  PLAIN_TABLES,
  placeOfKind,
  TABLE_SUMS,
} from './partial-cube.ts';
import { ProjectVariants } from './projects.ts';
import { recordOf } from './records.ts';
import type { Row } from './row.ts';
import type { SideAmounts } from './side-table.ts';
import { SideTables } from './side-tables.ts';
import { type Entries, SumTable } from './sum-table.ts';
import type { ReadRequest } from './types.ts';

/** A day of the request, as the builder knows it. */
export interface CubeDay {
  readonly period: 0 | 1;
  /** The builder's number of the day. */
  readonly index: number;
  /** Days since 1970. */
  readonly number: number;
}

/** The columns of the known credit kinds; what TOTAL_CREDITS holds beyond them is `other`. */
const KIND_COLUMNS: readonly (readonly [CreditKind, KnownColumn])[] = [
  ['compute', 'COMPUTE_CREDITS'],
  ['dlc', 'DLC_CREDITS'],
  ['user', 'USER_CREDITS'],
  ['storage', 'STORAGE_CREDITS'],
  ['network', 'NETWORK_CREDITS'],
  ['lease', 'LEASE_CREDITS'],
  ['leaseOverage', 'LEASE_OVERAGE_CREDITS'],
  ['ipRanges', 'IPRANGES_CREDITS'],
];

/** Credits have at most this many decimals; more are rounded. */
const CREDIT_PLACES = 6;

/** Sums rows into cells, without an object or a string a row. */
export class CubeBuilder {
  readonly #days: BuilderDay[] = [];
  readonly #variants: ProjectVariants;
  readonly #workflow = new Dictionary();
  readonly #job = new Dictionary();
  readonly #executor = new Dictionary();
  readonly #resourceClass = new Dictionary();
  readonly #status = new Dictionary();
  readonly #tables = recordOf(PARTIAL_TABLES, (table) => new SumTable(TABLE_SUMS[table]));
  readonly #entriesOf = (table: PartialTable): Entries => this.#tables[table].entries();
  readonly #side = new SideTables();
  readonly #batches: Batch[] = [];
  /** Of the current row. */
  #group = 0;
  #machine = 0;
  /** What the current row adds to the side tables. */
  readonly #amounts: SideAmounts = { period: 0, runs: 0, seconds: 0, whole: 0, micro: 0 };

  constructor(includesProject: ReadRequest['includesProject']) {
    this.#variants = new ProjectVariants(includesProject);
  }

  /** The builder's number of a day of this period. */
  dayIndex(day: Day, period: 0 | 1): number {
    const known = this.#days.findIndex((other) => other.day === day && other.period === period);
    return known >= 0 ? known : this.#days.push({ day, period }) - 1;
  }

  /** The days met so far, by number. */
  get days(): readonly BuilderDay[] {
    return this.#days;
  }

  /** Adds a row; false when its project is kept out of the figures. Its numbers are then not even looked at. */
  add(row: Row, day: CubeDay): boolean {
    const variant = this.#variants.variantOf(row, day.number);
    if (variant < 0) return false;
    const cell = this.#cellOf(row, day, variant);
    const amounts = this.#amounts;
    amounts.period = day.period;
    amounts.runs = 0;
    amounts.seconds = 0;
    this.#count(cell, 'rows', 1);
    const isRun = row.has(row.at.JOB_NAME);
    const startedAt = isRun ? row.timestamp('JOB_RUN_STARTED_AT', row.at.JOB_RUN_STARTED_AT) : -1;
    if (isRun) this.#addRun(row, cell, startedAt);
    this.#addCredits(row, cell);
    this.#side.add(row, amounts, startedAt);
    return true;
  }

  /** How many entries there are in the largest table that can be put down. */
  get held(): number {
    return Math.max(...BATCH_TABLES.map((table) => this.#tables[table].size));
  }

  /** Puts down what was summed so far, and goes on without it. Throws what the store throws. */
  putDown(store?: TableStore): void {
    this.#batches.push(batchOf(recordOf(BATCH_TABLES, this.#entriesOf), this.#days.length, store));
    for (const table of BATCH_TABLES) this.#tables[table].clear();
  }

  /** All that was summed; asked once. */
  partial(): PartialCube {
    if (this.held > 0) this.putDown();
    return {
      days: this.#days,
      variants: this.#variants.list(),
      names: {
        workflow: this.#workflow.texts(),
        job: this.#job.texts(),
        executor: this.#executor.texts(),
        resourceClass: this.#resourceClass.texts(),
        status: this.#status.texts(),
      },
      side: this.#side.sums(),
      tables: recordOf(PLAIN_TABLES, this.#entriesOf),
      batches: this.#batches,
    };
  }

  #cellOf(row: Row, day: CubeDay, variant: number): number {
    const { at } = row;
    const { groups, machines, cells } = this.#tables;
    const workflow = this.#workflow.internField(row.look(at.WORKFLOW_NAME));
    const job = this.#job.internField(row.look(at.JOB_NAME));
    this.#group = groups.find(day.period, variant, workflow, job);
    const executor = this.#executor.internField(row.look(at.EXECUTOR));
    const resourceClass = this.#resourceClass.internField(row.look(at.RESOURCE_CLASS));
    this.#machine = machines.find(day.period, executor, resourceClass);
    const status = this.#status.internField(row.look(at.JOB_BUILD_STATUS));
    return cells.find(this.#group, this.#machine, day.index, status);
  }

  /** Adds what only job runs have. */
  #addRun(row: Row, cell: number, startedAt: number): void {
    const hasSeconds = row.needNumber('JOB_RUN_SECONDS', row.at.JOB_RUN_SECONDS, 0);
    const seconds = row.number.whole + row.number.fraction;
    this.#amounts.runs = 1;
    this.#amounts.seconds = seconds;
    this.#count(cell, 'runs', 1);
    this.#count(cell, 'seconds', seconds);
    if (hasSeconds) countTime(this.#tables.runTime, this.#group, seconds);
    this.#addQueueTime(row, startedAt);
    this.#addUtilisation(row, cell, seconds);
  }

  #addQueueTime(row: Row, startedAt: number): void {
    const queuedAt = row.timestamp('JOB_RUN_QUEUED_AT', row.at.JOB_RUN_QUEUED_AT);
    if (startedAt < 0 || queuedAt < 0) return;
    countTime(this.#tables.queueTime, this.#machine, startedAt - queuedAt);
  }

  #addUtilisation(row: Row, cell: number, seconds: number): void {
    const { at } = row;
    const medianCpu = row.percentage('MEDIAN_CPU_UTILIZATION_PCT', at.MEDIAN_CPU_UTILIZATION_PCT);
    const maxCpu = row.percentage('MAX_CPU_UTILIZATION_PCT', at.MAX_CPU_UTILIZATION_PCT);
    const medianRam = row.percentage('MEDIAN_RAM_UTILIZATION_PCT', at.MEDIAN_RAM_UTILIZATION_PCT);
    const maxRam = row.percentage('MAX_RAM_UTILIZATION_PCT', at.MAX_RAM_UTILIZATION_PCT);
    if (medianCpu < 0 || maxCpu < 0 || medianRam < 0 || maxRam < 0) return;
    this.#count(cell, 'measuredRuns', 1);
    this.#count(cell, 'measuredSeconds', seconds);
    this.#count(cell, 'medianCpu', medianCpu);
    this.#count(cell, 'maxCpu', maxCpu);
    this.#count(cell, 'medianRam', medianRam);
    this.#count(cell, 'maxRam', maxRam);
  }

  #count(cell: number, measure: CountMeasure, amount: number): void {
    this.#tables.cells.add(cell, COUNT_MEASURES.indexOf(measure), amount);
  }

  /** Adds each kind, and what the total holds beyond them as `other`. */
  #addCredits(row: Row, cell: number): void {
    const { number, at } = row;
    const amounts = this.#amounts;
    row.needNumber('TOTAL_CREDITS', at.TOTAL_CREDITS, CREDIT_PLACES);
    amounts.whole = number.whole;
    amounts.micro = number.fraction;
    let { whole, fraction } = number;
    for (const [kind, column] of KIND_COLUMNS) {
      row.needNumber(column, at[column], CREDIT_PLACES);
      this.#addKind(kind, cell, number.whole, number.fraction);
      whole -= number.whole;
      fraction -= number.fraction;
      if (kind !== 'user') continue;
      // Seats belong to no trigger, branch, system or hour.
      amounts.whole -= number.whole;
      amounts.micro -= number.fraction;
    }
    this.#addKind('other', cell, whole, fraction);
  }

  #addKind(kind: CreditKind, cell: number, whole: number, micro: number): void {
    if (whole === 0 && micro === 0) return;
    const { cells, rareCredits } = this.#tables;
    const isInCell = kind === 'compute' || kind === 'storage';
    const table = isInCell ? cells : rareCredits;
    const entry = isInCell ? cell : rareCredits.find(cell, CREDIT_KINDS.indexOf(kind));
    const place = isInCell ? placeOfKind(kind) : 0;
    checkCredits(table.add(entry, place, whole));
    table.add(entry, place + 1, micro);
  }
}

/**
 * Counts a duration, a whole number. One below 0 or above MAX_BUCKETED is none, and left out; so sums are exact up to
 * two million of the longest.
 */
function countTime(table: SumTable, key: number, duration: number): void {
  if (!(duration >= 0 && duration <= MAX_BUCKETED)) return;
  const entry = table.find(key, bucketOf(duration));
  table.add(entry, 0, 1);
  table.add(entry, 1, duration);
}
