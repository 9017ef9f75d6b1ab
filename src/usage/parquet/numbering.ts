import { EqualValues } from './equal-values.ts';
import type { RowGroup } from './row-group.ts';

/** So many values are looked at before a column whose values do not repeat is given up. */
const TRIAL = 1000;
/** At most this share of a column's values may be different ones for it to be written by number. */
const MOST_SHARE = 0.5;

/** Which values of a column of a group are written. */
export interface Numbering {
  /** Whether equal values share a number. */
  readonly isShared: boolean;
  /** For each row, its value's number; -1 for null. */
  readonly numbers: Int32Array;
  /** For each number, the first row that has it. */
  readonly rows: readonly number[];
}

/**
 * Numbers the values of a column in the order of their first sight: equal ones have the same number if that pays,
 * and else each has its own. `column` is -1 for a column of nulls.
 */
export function numberValues(group: RowGroup, column: number): Numbering {
  if (column < 0) return numberEach(group, column);
  const numbers = new Int32Array(group.rows).fill(-1);
  const rows = shareNumbers(group, column, numbers);
  return rows === undefined ? numberEach(group, column) : { isShared: true, numbers, rows };
}

/** undefined when too many values are different. */
function shareNumbers(group: RowGroup, column: number, numbers: Int32Array): number[] | undefined {
  const equal = new EqualValues(group.bytes, Math.ceil(MOST_SHARE * group.rows));
  const rows: number[] = [];
  let values = 0;
  for (let row = 0; row < group.rows; row++) {
    const start = group.start(row, column);
    const end = group.end(row, column);
    if (start === end) continue;
    const number = equal.numberOf(start, end);
    if (number < 0) return undefined;
    if (number === rows.length) rows.push(row);
    numbers[row] = number;
    if (++values === TRIAL && rows.length > MOST_SHARE * TRIAL) return undefined;
  }
  return rows.length > MOST_SHARE * values ? undefined : rows;
}

/** Gives each value a number of its own. */
export function numberEach(group: RowGroup, column: number): Numbering {
  const numbers = new Int32Array(group.rows).fill(-1);
  const rows: number[] = [];
  if (column < 0) return { isShared: false, numbers, rows };
  for (let row = 0; row < group.rows; row++) {
    if (group.start(row, column) === group.end(row, column)) continue;
    numbers[row] = rows.length;
    rows.push(row);
  }
  return { isShared: false, numbers, rows };
}
