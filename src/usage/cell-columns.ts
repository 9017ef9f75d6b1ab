import { type CreditLimbs, checkCredits, creditsAt } from './credit-column.ts';
import {
  COUNT_MEASURES,
  CREDIT_KINDS,
  type CreditKind,
  type Cube,
  DIMENSIONS,
  type Dimension,
} from './cube.ts';
import { gather } from './gather.ts';
import type { DayOfCells } from './merge-days.ts';
import { type JoinedKeys, startsOf } from './merge-keys.ts';
import { CELL_KINDS, placeOfKind, TABLE_SUMS } from './partial-cube.ts';
import { recordOf } from './records.ts';
import { sumEntries } from './sum-entries.ts';
import { sumsAt, wordAt } from './sum-table.ts';

type Limbs = Partial<Record<CreditKind, CreditLimbs>>;

/** The columns of a Cube, which are filled a day at a time. Memory that is not filled is not taken. */
export class CellColumns {
  readonly #keys: JoinedKeys;
  readonly #room: number;
  #size = 0;
  readonly #period: Uint8Array;
  readonly #key: Readonly<Record<Dimension, Uint32Array>>;
  /** In the order of the cells' sums. */
  readonly #sums: readonly Float64Array[];
  /** Kinds that most cells have none of. */
  readonly #rare: Limbs = {};

  constructor(keys: JoinedKeys, room: number) {
    this.#keys = keys;
    this.#room = room;
    this.#period = new Uint8Array(room);
    this.#key = recordOf(DIMENSIONS, () => new Uint32Array(room));
    this.#sums = Array.from({ length: TABLE_SUMS.cells }, () => new Float64Array(room));
  }

  add(day: DayOfCells): void {
    const [begin, end] = [this.#size, this.#size + day.grouping.size];
    this.#period.fill(day.period, begin, end);
    this.#addKeys(day, begin, end);
    sumEntries(
      day.cells,
      day.grouping,
      this.#sums.map((column) => column.subarray(begin, end)),
    );
    this.#addRare(day, begin);
    this.#size = end;
  }

  #addKeys({ day, groups, machines, statuses, grouping }: DayOfCells, begin: number, end: number): void {
    const { items, size } = grouping;
    const { groups: byGroup, machines: byMachine } = this.#keys;
    const key = recordOf(DIMENSIONS, (dimension) => this.#key[dimension].subarray(begin, end));
    const ownGroups = gather(new Uint32Array(size), groups, items);
    const ownMachines = gather(new Uint32Array(size), machines, items);
    key.day.fill(day);
    gather(key.project, byGroup.key.project, ownGroups);
    gather(key.workflow, byGroup.key.workflow, ownGroups);
    gather(key.job, byGroup.key.job, ownGroups);
    gather(key.executor, byMachine.key.executor, ownMachines);
    gather(key.resourceClass, byMachine.key.resourceClass, ownMachines);
    gather(key.status, statuses, items);
  }

  #addRare({ cells, rareCredits, grouping }: DayOfCells, begin: number): void {
    const starts = startsOf(cells);
    for (const [which, table] of rareCredits.entries()) {
      const start = starts[which] as number;
      for (let entry = 0; entry < table.size; entry++) {
        const { whole, micro } = this.#rareLimbs(CREDIT_KINDS[wordAt(table, entry, 1)] as CreditKind);
        const place = begin + (grouping.places[start + wordAt(table, entry, 0)] as number);
        const at = sumsAt(table, entry);
        whole[place] = (whole[place] as number) + (table.sums[at] as number);
        micro[place] = (micro[place] as number) + (table.sums[at + 1] as number);
      }
    }
  }

  #rareLimbs(kind: CreditKind): CreditLimbs {
    const limbs = this.#rare[kind] ?? {
      whole: new Float64Array(this.#room),
      micro: new Float64Array(this.#room),
    };
    this.#rare[kind] = limbs;
    return limbs;
  }

  /** All that was added. Throws DamagedDataError for credits beyond what can be counted exactly. */
  measures(): Pick<Cube, 'size' | 'period' | 'key' | 'count' | 'credits' | 'limbs'> {
    const size = this.#size;
    const used = (column: Float64Array) => column.subarray(0, size);
    const sum = (place: number) => used(this.#sums[place] as Float64Array);
    const limbs: Limbs = {};
    for (const kind of CREDIT_KINDS) {
      const rare = this.#rare[kind];
      if (rare !== undefined) limbs[kind] = { whole: used(rare.whole), micro: used(rare.micro) };
    }
    for (const kind of CELL_KINDS) {
      limbs[kind] = { whole: sum(placeOfKind(kind)), micro: sum(placeOfKind(kind) + 1) };
    }
    const kept = withoutZeros(limbs);
    return {
      size,
      period: this.#period.subarray(0, size),
      key: recordOf(DIMENSIONS, (dimension) => this.#key[dimension].subarray(0, size)),
      count: recordOf(COUNT_MEASURES, (measure) => sum(COUNT_MEASURES.indexOf(measure))),
      limbs: kept,
      credits: (cell, kind) => creditsAt(kept[kind], cell),
    };
  }
}

/** Leaves out kinds, and columns of micro-credits, that are zero everywhere. */
function withoutZeros(limbs: Limbs): Limbs {
  const kept: Limbs = {};
  for (const kind of CREDIT_KINDS) {
    const credits = limbs[kind];
    if (credits === undefined) continue;
    checkColumn(credits.whole);
    const micro = isZero(credits.micro) ? NOTHING : credits.micro;
    if (micro.length > 0 || !isZero(credits.whole)) kept[kind] = { whole: credits.whole, micro };
  }
  return kept;
}

const NOTHING = new Float64Array(0);

// Loops without a call an element: columns have hundreds of thousands of them.

function isZero(column: Float64Array): boolean {
  for (let i = 0; i < column.length; i++) {
    if (column[i] !== 0) return false;
  }
  return true;
}

function checkColumn(whole: Float64Array): void {
  for (let i = 0; i < whole.length; i++) checkCredits(whole[i] as number);
}
