import { DamagedDataError } from '../common/errors.ts';
import type { KnownColumn } from './columns.ts';
import type { ReadCounts } from './types.ts';

/** What a reading pass counts; plain data, so that it can travel between threads. Summed over parts. */
export interface Tally {
  read: number;
  period: number;
  previous: number;
  outsideDays: number;
  excludedByProjects: number;
  withoutJob: number;
  malformed: number;
  readonly badValues: Map<KnownColumn, number>;
}

export function newTally(): Tally {
  return {
    read: 0,
    period: 0,
    previous: 0,
    outsideDays: 0,
    excludedByProjects: 0,
    withoutJob: 0,
    malformed: 0,
    badValues: new Map(),
  };
}

/** The sum of what several parts counted. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  const sum = newTally();
  for (const tally of tallies) {
    sum.read += tally.read;
    sum.period += tally.period;
    sum.previous += tally.previous;
    sum.outsideDays += tally.outsideDays;
    sum.excludedByProjects += tally.excludedByProjects;
    sum.withoutJob += tally.withoutJob;
    sum.malformed += tally.malformed;
    for (const [column, count] of tally.badValues) {
      sum.badValues.set(column, (sum.badValues.get(column) ?? 0) + count);
    }
  }
  return sum;
}

/** Bad values by column, columns in order of their names. */
export function badValuesOf(tally: Tally): ReadCounts['badValues'] {
  return Object.fromEntries([...tally.badValues].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Decides what a problem in one part's rows means: an error, or with `lenient` a number in the tally. */
export class Problems {
  readonly #label: string;
  readonly #lenient: boolean;
  readonly #tally: Tally;

  constructor(label: string, lenient: boolean, tally: Tally) {
    this.#label = label;
    this.#lenient = lenient;
    this.#tally = tally;
  }

  /** A record that can't be read. */
  malformed(line: number, why: string): void {
    if (!this.#lenient) throw this.#error(`Line ${line} of ${this.#label} is malformed: ${why}.`);
    this.#tally.malformed++;
  }

  /** A row whose day can't be read: it belongs nowhere, so the whole record is malformed. */
  badDay(line: number): void {
    if (!this.#lenient) throw this.#badValue(line, 'JOB_RUN_DATE', 'a day (YYYY-MM-DD)');
    this.#tally.malformed++;
  }

  /** A bad number in a column that a total needs; it counts as 0. */
  badNumber(line: number, column: KnownColumn): void {
    if (!this.#lenient) throw this.#badValue(line, column, 'a number');
    this.badDetail(column);
  }

  /** A bad value in a column that no total needs; it counts as null. */
  badDetail(column: KnownColumn): void {
    this.#tally.badValues.set(column, (this.#tally.badValues.get(column) ?? 0) + 1);
  }

  #badValue(line: number, column: KnownColumn, wanted: string): DamagedDataError {
    return this.#error(`Line ${line} of ${this.#label} has a ${column} that is not ${wanted}.`);
  }

  #error(what: string): DamagedDataError {
    return new DamagedDataError(
      `${what} Set lenient to true to drop such records and count such values as 0.`,
    );
  }
}
