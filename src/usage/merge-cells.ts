import { DamagedDataError } from '../common/errors.ts';
import { groupByColumns, type SortColumn } from './canonical.ts';
import type { CellColumns } from './cells.ts';
import { type CreditLimbs, microCredits } from './credit-column.ts';
import {
  COUNT_MEASURES,
  CREDIT_KINDS,
  type CreditKind,
  type Cube,
  DIMENSIONS,
  type Dimension,
} from './cube.ts';
import { addInto, gather, sumInto } from './gather.ts';
import { recordOf } from './records.ts';

const WIDTH = DIMENSIONS.length;

/** The part of a Cube that has one value a cell. */
export type CellMeasures = Pick<Cube, 'size' | 'period' | 'key' | 'count' | 'credits' | 'limbs'>;

/** For each dimension and builder: from the builder's numbers of a name to the merged ones. */
export type Ranks = Readonly<Record<Dimension, readonly Uint32Array[]>>;

/**
 * Joins the cells of several builders, in canonical order: by period, then by DIMENSIONS. `ranks` leads, for each
 * dimension and builder, from the builder's numbers of a name to the merged ones.
 *
 * Throws DamagedDataError for credits beyond what can be counted exactly.
 */
export function mergeCells(partials: readonly CellColumns[], ranks: Ranks): CellMeasures {
  const { total, period, keys, all } = cellColumns(partials, ranks);
  const { size, places, items } = groupByColumns(total, all);
  const limbs = sumCredits(partials, size, places);
  return {
    size,
    period: gather(new Uint8Array(size), period.values, items),
    key: recordOf(DIMENSIONS, (dimension) => gather(new Uint32Array(size), keys[dimension].values, items)),
    count: recordOf(COUNT_MEASURES, (measure) =>
      sumInto(
        size,
        places,
        partials.map(({ count }) => count[measure]),
      ),
    ),
    limbs,
    credits: (cell, kind) => creditsAt(limbs[kind], cell),
  };
}

/** Period and keys of all cells of all partials, under their merged numbers, and in the order to sort by. */
export function cellColumns(partials: readonly CellColumns[], ranks: Ranks) {
  const total = partials.reduce((sum, { size }) => sum + size, 0);
  const period = periodsOf(partials, total);
  const keys = recordOf(DIMENSIONS, (dimension) => numbersOf(partials, total, dimension, ranks[dimension]));
  return { total, period, keys, all: [period, ...DIMENSIONS.map((dimension) => keys[dimension])] };
}

/** Exact micro-credits of a cell. */
export function creditsAt(limbs: CreditLimbs | undefined, cell: number): bigint {
  return limbs === undefined ? 0n : microCredits(limbs.whole[cell] ?? 0, limbs.micro[cell] ?? 0);
}

function periodsOf(partials: readonly CellColumns[], total: number): SortColumn {
  const values = new Uint32Array(total);
  let to = 0;
  for (const { period } of partials) {
    values.set(period, to);
    to += period.length;
  }
  return { values, below: 2 };
}

/** The merged numbers of one dimension's names, cell after cell. */
function numbersOf(
  partials: readonly CellColumns[],
  total: number,
  dimension: Dimension,
  ranks: readonly Uint32Array[],
): SortColumn {
  const values = new Uint32Array(total);
  let to = 0;
  let largest = 0;
  partials.forEach(({ size, keys }, partial) => {
    const rank = ranks[partial] as Uint32Array;
    for (let cell = 0, from = DIMENSIONS.indexOf(dimension); cell < size; cell++, from += WIDTH) {
      const value = rank[keys[from] as number] as number;
      if (value > largest) largest = value;
      values[to++] = value;
    }
  });
  return { values, below: largest + 1 };
}

function sumCredits(partials: readonly CellColumns[], size: number, places: Uint32Array): Cube['limbs'] {
  const limbs: Partial<Record<CreditKind, CreditLimbs>> = {};
  for (const kind of CREDIT_KINDS) {
    const whole = sumLimb(partials, size, places, kind, 'whole');
    if (whole.length === 0) continue;
    if (!whole.every(Number.isSafeInteger)) {
      throw new DamagedDataError(
        'Credits add up to more than can be counted exactly. The export must be wrong.',
      );
    }
    limbs[kind] = { whole, micro: sumLimb(partials, size, places, kind, 'micro') };
  }
  return limbs;
}

/** One limb of all cells; without elements when no partial cube has any. */
function sumLimb(
  partials: readonly CellColumns[],
  size: number,
  places: Uint32Array,
  kind: CreditKind,
  limb: keyof CreditLimbs,
): Float64Array {
  const columns = partials.map(({ credits }) => credits[kind]?.[limb] ?? NOTHING);
  if (columns.every(({ length }) => length === 0)) return NOTHING;
  const sums = new Float64Array(size);
  let from = 0;
  partials.forEach(({ size: cells }, i) => {
    addInto(sums, places.subarray(from, from + cells), columns[i] ?? NOTHING);
    from += cells;
  });
  return sums;
}

const NOTHING = new Float64Array(0);
