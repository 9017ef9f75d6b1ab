import { CreditColumn, type CreditLimbs } from './credit-column.ts';
import { COUNT_MEASURES, type CountMeasure, CREDIT_KINDS, type CreditKind, DIMENSIONS } from './cube.ts';
import { growBytes, growDoubles } from './grow.ts';
import { recordOf } from './records.ts';
import { TupleTable } from './tuples.ts';

/**
 * The cells of a cube while it grows: their keys in one hash table, their measures in columns of typed arrays.
 */
export class Cells {
  readonly #keys = new TupleTable(DIMENSIONS.length);
  #period: Uint8Array = new Uint8Array(64);
  readonly #count: Record<CountMeasure, Float64Array> = recordOf(COUNT_MEASURES, () => new Float64Array(64));
  readonly #credits = recordOf(CREDIT_KINDS, () => new CreditColumn());

  get size(): number {
    return this.#keys.size;
  }

  /** The cell of this key (one number for each of DIMENSIONS). A day, and so a key, lies in one period only. */
  cellOf(key: Uint32Array, period: number): number {
    const known = this.#keys.size;
    const cell = this.#keys.find(key);
    if (cell === known) {
      this.#period = growBytes(this.#period, cell + 1);
      this.#period[cell] = period;
    }
    return cell;
  }

  addCount(measure: CountMeasure, cell: number, amount: number): void {
    let column = this.#count[measure];
    if (cell >= column.length) {
      column = growDoubles(column, cell + 1);
      this.#count[measure] = column;
    }
    column[cell] = (column[cell] as number) + amount;
  }

  addCredits(kind: CreditKind, cell: number, whole: number, micro: number): void {
    this.#credits[kind].add(cell, whole, micro);
  }

  /** All cells as plain columns, in the order of their first sight. */
  columns(): CellColumns {
    const { size } = this;
    const limbs = CREDIT_KINDS.map((kind) => [kind, this.#credits[kind].limbs(size)] as const);
    return {
      size,
      period: this.#period.subarray(0, size),
      keys: this.#keys.keys.subarray(0, size * DIMENSIONS.length),
      count: recordOf(COUNT_MEASURES, (measure) => growDoubles(this.#count[measure], size).subarray(0, size)),
      credits: Object.fromEntries(limbs.filter(([, column]) => column !== undefined)),
    };
  }
}

/** Cells as plain data. */
export interface CellColumns {
  readonly size: number;
  readonly period: Uint8Array;
  /** One word a cell for each of DIMENSIONS, cell after cell. */
  readonly keys: Uint32Array;
  readonly count: Readonly<Record<CountMeasure, Float64Array | Uint32Array>>;
  /** Kinds that are zero everywhere are left out. */
  readonly credits: Readonly<Partial<Record<CreditKind, CreditLimbs>>>;
}
