import type { KnownColumn, Positions } from './columns.ts';
import { Decimal } from './decimal.ts';
import type { Problems } from './problems.ts';
import { Field, type RawRecord } from './record.ts';
import { timestampOf } from './timestamp.ts';

/** The current row of a part, read by column name. One object serves all rows of the part. */
export class Row {
  readonly at: Positions;
  /** The field that was looked at last. */
  readonly field = new Field();
  /** The number that was read last. */
  readonly number = new Decimal();
  readonly problems: Problems;
  #record: RawRecord | undefined;

  constructor(at: Positions, problems: Problems) {
    this.at = at;
    this.problems = problems;
  }

  use(record: RawRecord): void {
    this.#record = record;
  }

  get line(): number {
    return this.#record?.line ?? 0;
  }

  /** Looks at the field at this position (one of `at`). */
  look(position: number): Field {
    if (this.#record !== undefined) this.field.read(this.#record, position);
    return this.field;
  }

  has(position: number): boolean {
    return !this.look(position).isNull;
  }

  /**
   * Reads a number that a total needs into `number`; false when there is none. Null is 0; a bad one is a problem,
   * and 0 when it may go on.
   */
  needNumber(column: KnownColumn, position: number, places: number): boolean {
    const field = this.look(position);
    if (field.isNull) {
      this.number.clear();
      return false;
    }
    const isNumber = this.number.read(field.bytes, field.start, field.end, places);
    if (!isNumber) this.problems.badNumber(this.line, column);
    return isNumber;
  }

  /** A time in milliseconds since 1970; -1 for null and for a bad value, which is counted. */
  timestamp(column: KnownColumn, position: number): number {
    const field = this.look(position);
    if (field.isNull) return -1;
    const ms = timestampOf(field.bytes, field.start, field.end);
    if (ms < 0) this.problems.badDetail(column);
    return ms;
  }

  /** A percentage in hundredths, 0 to 10,000; -1 for null and for a bad value, which is counted. */
  percentage(column: KnownColumn, position: number): number {
    const field = this.look(position);
    if (field.isNull) return -1;
    const isNumber = this.number.read(field.bytes, field.start, field.end, 2);
    const hundredths = 100 * this.number.whole + this.number.fraction;
    if (isNumber && hundredths >= 0 && hundredths <= 10_000) return hundredths;
    this.problems.badDetail(column);
    return -1;
  }
}
