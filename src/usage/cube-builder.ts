import type { Day } from '../common/day.ts';
import { type CellColumns, Cells } from './cells.ts';
import type { KnownColumn } from './columns.ts';
import { type CreditKind, DIMENSIONS, QUEUE_TIME_KEYS, RUN_TIME_KEYS, type SideDimension } from './cube.ts';
import { Dictionary } from './intern.ts';
import { type ProjectVariant, ProjectVariants } from './projects.ts';
import type { Row } from './row.ts';
import type { SideSums } from './side-table.ts';
import { type SideAmounts, SideTables } from './side-tables.ts';
import { TimeCells, type TimeColumns } from './time-cells.ts';
import type { ReadRequest } from './types.ts';

/** A day of the request, as the builder knows it. */
export interface CubeDay {
  readonly period: 0 | 1;
  /** The builder's number of the day. */
  readonly index: number;
  /** Days since 1970. */
  readonly number: number;
}

/**
 * What one builder summed: plain data that can travel between threads. `mergeCubes` makes a Cube of one or more.
 * Cells and names stand in the order of their first sight; the project in a key is the number of a variant.
 */
export interface PartialCube {
  readonly cells: CellColumns;
  readonly days: readonly Day[];
  readonly variants: readonly ProjectVariant[];
  readonly names: Readonly<Record<TextDimension, readonly string[]>>;
  readonly side: Readonly<Record<SideDimension, readonly SideSums[]>>;
  /** By RUN_TIME_KEYS; the project is the number of a variant. */
  readonly runTime: TimeColumns;
  /** By QUEUE_TIME_KEYS. */
  readonly queueTime: TimeColumns;
}

/** The dimensions whose names are plain texts. */
export const TEXT_DIMENSIONS = ['workflow', 'job', 'executor', 'resourceClass', 'status'] as const;
export type TextDimension = (typeof TEXT_DIMENSIONS)[number];

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

/** Where the keys of the tables of durations stand, side by side, among DIMENSIONS. */
const RUN_TIME_FROM = DIMENSIONS.indexOf(RUN_TIME_KEYS[0]);
const QUEUE_TIME_FROM = DIMENSIONS.indexOf(QUEUE_TIME_KEYS[0]);

/** Credits have at most this many decimals; more are rounded. */
const CREDIT_PLACES = 6;

/** Sums rows into cells, without an object or a string a row. */
export class CubeBuilder {
  readonly #days: Day[] = [];
  readonly #variants: ProjectVariants;
  readonly #workflow = new Dictionary();
  readonly #job = new Dictionary();
  readonly #executor = new Dictionary();
  readonly #resourceClass = new Dictionary();
  readonly #status = new Dictionary();
  readonly #cells = new Cells();
  readonly #side = new SideTables();
  readonly #runTime = new TimeCells(RUN_TIME_KEYS.length);
  readonly #queueTime = new TimeCells(QUEUE_TIME_KEYS.length);
  readonly #key = new Uint32Array(DIMENSIONS.length);
  /** What the current row adds to the side tables. */
  readonly #amounts: SideAmounts = { period: 0, runs: 0, seconds: 0, whole: 0, micro: 0 };

  constructor(includesProject: ReadRequest['includesProject']) {
    this.#variants = new ProjectVariants(includesProject);
  }

  /** The builder's number of a day. */
  dayIndex(day: Day): number {
    const known = this.#days.indexOf(day);
    return known >= 0 ? known : this.#days.push(day) - 1;
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
    this.#cells.addCount('rows', cell, 1);
    const isRun = row.has(row.at.JOB_NAME);
    const startedAt = isRun ? row.timestamp('JOB_RUN_STARTED_AT', row.at.JOB_RUN_STARTED_AT) : -1;
    if (isRun) this.#addRun(row, cell, startedAt);
    this.#addCredits(row, cell);
    this.#side.add(row, amounts, startedAt);
    return true;
  }

  partial(): PartialCube {
    return {
      cells: this.#cells.columns(),
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
      runTime: this.#runTime.columns(),
      queueTime: this.#queueTime.columns(),
    };
  }

  #cellOf(row: Row, day: CubeDay, variant: number): number {
    const { at } = row;
    const key = this.#key;
    // In the order of DIMENSIONS.
    key[0] = day.index;
    key[1] = variant;
    key[2] = this.#workflow.internField(row.look(at.WORKFLOW_NAME));
    key[3] = this.#job.internField(row.look(at.JOB_NAME));
    key[4] = this.#executor.internField(row.look(at.EXECUTOR));
    key[5] = this.#resourceClass.internField(row.look(at.RESOURCE_CLASS));
    key[6] = this.#status.internField(row.look(at.JOB_BUILD_STATUS));
    return this.#cells.cellOf(key, day.period);
  }

  /** Adds what only job runs have. */
  #addRun(row: Row, cell: number, startedAt: number): void {
    const hasSeconds = row.needNumber('JOB_RUN_SECONDS', row.at.JOB_RUN_SECONDS, 0);
    const seconds = row.number.whole + row.number.fraction;
    this.#amounts.runs = 1;
    this.#amounts.seconds = seconds;
    this.#cells.addCount('runs', cell, 1);
    this.#cells.addCount('seconds', cell, seconds);
    if (hasSeconds) this.#runTime.count(this.#amounts.period, this.#key, RUN_TIME_FROM, seconds);
    this.#addQueueTime(row, startedAt);
    this.#addUtilisation(row, cell, seconds);
  }

  #addQueueTime(row: Row, startedAt: number): void {
    const queuedAt = row.timestamp('JOB_RUN_QUEUED_AT', row.at.JOB_RUN_QUEUED_AT);
    if (startedAt < 0 || queuedAt < 0) return;
    this.#queueTime.count(this.#amounts.period, this.#key, QUEUE_TIME_FROM, startedAt - queuedAt);
  }

  #addUtilisation(row: Row, cell: number, seconds: number): void {
    const { at } = row;
    const medianCpu = row.percentage('MEDIAN_CPU_UTILIZATION_PCT', at.MEDIAN_CPU_UTILIZATION_PCT);
    const maxCpu = row.percentage('MAX_CPU_UTILIZATION_PCT', at.MAX_CPU_UTILIZATION_PCT);
    const medianRam = row.percentage('MEDIAN_RAM_UTILIZATION_PCT', at.MEDIAN_RAM_UTILIZATION_PCT);
    const maxRam = row.percentage('MAX_RAM_UTILIZATION_PCT', at.MAX_RAM_UTILIZATION_PCT);
    if (medianCpu < 0 || maxCpu < 0 || medianRam < 0 || maxRam < 0) return;
    const cells = this.#cells;
    cells.addCount('measuredRuns', cell, 1);
    cells.addCount('measuredSeconds', cell, seconds);
    cells.addCount('medianCpu', cell, medianCpu);
    cells.addCount('maxCpu', cell, maxCpu);
    cells.addCount('medianRam', cell, medianRam);
    cells.addCount('maxRam', cell, maxRam);
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
      this.#cells.addCredits(kind, cell, number.whole, number.fraction);
      whole -= number.whole;
      fraction -= number.fraction;
      if (kind !== 'user') continue;
      // Seats belong to no trigger, branch, system or hour.
      amounts.whole -= number.whole;
      amounts.micro -= number.fraction;
    }
    this.#cells.addCredits('other', cell, whole, fraction);
  }
}
