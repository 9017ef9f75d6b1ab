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
import { type Numbers, Reserve, type Sums } from './memory.ts';
import type { DayOfCells } from './merge-days.ts';
import { type JoinedKeys, startsOf } from './merge-keys.ts';
import { CELL_KINDS, placeOfKind, TABLE_SUMS } from './partial-cube.ts';
import { recordOf } from './records.ts';
import { SumColumn } from './sum-column.ts';
import { sumEntries } from './sum-entries.ts';
import { sumsAt, wordAt } from './sum-table.ts';

type Limbs = Partial<Record<CreditKind, CreditLimbs>>;

/** Whole credits and micro-credits. */
const LIMBS = 2;
/** Bytes of a cell that has credits of every kind. */
const CELL_BYTES = 1 + 4 * (DIMENSIONS.length + TABLE_SUMS.cells + LIMBS * CREDIT_KINDS.length);

/** Cells that one thread has joined for another. Plain data, in the forms of CellColumns. */
export interface JoinedCells {
  readonly size: number;
  readonly period: Uint8Array;
  readonly key: Readonly<Record<Dimension, Numbers>>;
  readonly sums: readonly Sums[];
  readonly rare: ReadonlyMap<number, readonly Sums[]>;
}

/** The columns of a Cube, which are filled a day at a time. */
export class CellColumns {
  readonly keys: JoinedKeys;
  readonly #room: number;
  readonly #reserve: Reserve;
  #size = 0;
  readonly #period: Uint8Array;
  readonly #key: Readonly<Record<Dimension, Numbers>>;
  /** In the order of the cells' sums. */
  readonly #sums: readonly SumColumn[];
  /** Kinds that most cells have none of, by their places in CREDIT_KINDS. */
  readonly #rare = new Map<number, readonly SumColumn[]>();

  constructor(keys: JoinedKeys, room: number) {
    this.keys = keys;
    this.#room = room;
    this.#reserve = Reserve.toStay(CELL_BYTES * room);
    this.#period = this.#reserve.bytes(room);
    this.#key = recordOf(DIMENSIONS, (key) => this.#reserve.numbers(room, keys.names[key].length));
    this.#sums = this.#columns(TABLE_SUMS.cells);
  }

  /** How many cells were added. */
  get size(): number {
    return this.#size;
  }

  add(day: DayOfCells): void {
    const { grouping, cells, memory } = day;
    const { size, places } = grouping;
    const [begin, end] = [this.#size, this.#size + size];
    this.#period.fill(day.period, begin, end);
    this.#addKeys(day, begin, end);
    const rows = memory.doubles(size * TABLE_SUMS.cells).fill(0);
    sumEntries(cells, places, TABLE_SUMS.cells, rows, memory);
    for (const [sum, column] of this.#sums.entries())
      column.append(rows, sum, TABLE_SUMS.cells, size, memory);
    this.#addRare(day, begin);
    this.#size = end;
  }

  #addKeys(
    { day, groups, machines, statuses, grouping, memory }: DayOfCells,
    begin: number,
    end: number,
  ): void {
    const { items, size } = grouping;
    const { groups: byGroup, machines: byMachine } = this.keys;
    const key = recordOf(DIMENSIONS, (dimension) => this.#key[dimension].subarray(begin, end));
    const ownGroups = gather(memory.words(size), groups, items, memory);
    const ownMachines = gather(memory.words(size), machines, items, memory);
    key.day.fill(day);
    gather(key.project, byGroup.key.project, ownGroups, memory);
    gather(key.workflow, byGroup.key.workflow, ownGroups, memory);
    gather(key.job, byGroup.key.job, ownGroups, memory);
    gather(key.executor, byMachine.key.executor, ownMachines, memory);
    gather(key.resourceClass, byMachine.key.resourceClass, ownMachines, memory);
    gather(key.status, statuses, items, memory);
  }

  #addRare({ cells, rareCredits, grouping, memory }: DayOfCells, begin: number): void {
    const starts = startsOf(cells);
    const sums = new Map<number, Float64Array>();
    for (const [which, table] of rareCredits.entries()) {
      const start = starts[which] as number;
      for (let entry = 0; entry < table.size; entry++) {
        const kind = wordAt(table, entry, 1);
        const rows = sums.get(kind) ?? memory.doubles(LIMBS * grouping.size).fill(0);
        sums.set(kind, rows);
        const to = LIMBS * (grouping.places[start + wordAt(table, entry, 0)] as number);
        const at = sumsAt(table, entry);
        rows[to] = (rows[to] as number) + (table.sums[at] as number);
        rows[to + 1] = (rows[to + 1] as number) + (table.sums[at + 1] as number);
      }
    }
    for (const [kind, rows] of sums) {
      for (const [limb, column] of this.#rareColumns(kind).entries()) {
        column.pad(begin);
        column.append(rows, limb, LIMBS, grouping.size, memory);
      }
    }
  }

  /** Adds what another thread has joined of days behind those that were added so far. */
  append({ size, period, key, sums, rare }: JoinedCells): void {
    const begin = this.#size;
    this.#period.set(period, begin);
    for (const dimension of DIMENSIONS) this.#key[dimension].set(key[dimension], begin);
    for (const [sum, column] of this.#sums.entries()) column.appendAll(sums[sum] as Sums);
    for (const [kind, columns] of rare) {
      for (const [limb, column] of this.#rareColumns(kind).entries()) {
        column.pad(begin);
        column.appendAll(columns[limb] as Sums);
      }
    }
    this.#size += size;
  }

  /** What was added, for another thread. */
  joined(): JoinedCells {
    const size = this.#size;
    const padded = (columns: readonly SumColumn[]) =>
      columns.map((column) => {
        column.pad(size);
        return column.sums;
      });
    return {
      size,
      period: this.#period.subarray(0, size),
      key: recordOf(DIMENSIONS, (dimension) => this.#key[dimension].subarray(0, size)),
      sums: this.#sums.map((column) => column.sums),
      rare: new Map([...this.#rare].map(([kind, columns]) => [kind, padded(columns)])),
    };
  }

  #rareColumns(kind: number): readonly SumColumn[] {
    const columns = this.#rare.get(kind) ?? this.#columns(LIMBS);
    this.#rare.set(kind, columns);
    return columns;
  }

  #columns(count: number): SumColumn[] {
    return Array.from({ length: count }, () => new SumColumn(this.#reserve, this.#room));
  }

  /** All that was added. Throws DamagedDataError for credits beyond what can be counted exactly. */
  measures(): Pick<Cube, 'size' | 'period' | 'key' | 'count' | 'credits' | 'limbs'> {
    const { size, period, key, sums, rare } = this.joined();
    const sum = (place: number) => sums[place] as Sums;
    const limbs: Limbs = {};
    for (const [kind, [whole, micro]] of rare) {
      limbs[CREDIT_KINDS[kind] as CreditKind] = { whole: whole as Sums, micro: micro as Sums };
    }
    for (const kind of CELL_KINDS) {
      limbs[kind] = { whole: sum(placeOfKind(kind)), micro: sum(placeOfKind(kind) + 1) };
    }
    const kept = withoutZeros(limbs);
    return {
      size,
      period,
      key,
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

const NOTHING = new Uint32Array(0);

/** Whether the first byte is 0 and each other one is what the one before it is; so much is compared at once. */
function isZero({ buffer, byteOffset, byteLength }: Sums): boolean {
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  return bytes.length === 0 || (bytes[0] === 0 && bytes.subarray(1).equals(bytes.subarray(0, -1)));
}

function checkColumn(whole: Sums): void {
  // Words are exact, whatever they are.
  if (whole instanceof Uint32Array) return;
  // Without a call an element: columns have hundreds of thousands of them.
  for (let i = 0; i < whole.length; i++) checkCredits(whole[i] as number);
}
