import { type CellColumns, Cells } from './cells.ts';
import { microCredits } from './credit-column.ts';
import {
  COUNT_MEASURES,
  CREDIT_KINDS,
  type Cube,
  type CubeNames,
  DIMENSIONS,
  SIDE_DIMENSIONS,
} from './cube.ts';
import type { PartialCube } from './cube-builder.ts';
import { mergeNames } from './merge-names.ts';
import { recordOf } from './records.ts';
import { mergeSides } from './side-table.ts';

const WIDTH = DIMENSIONS.length;

/**
 * Joins what several builders summed into one Cube. Sums are exact. Names are sorted, and cells by period and
 * then by DIMENSIONS, so the Cube depends on the rows alone, not on the parts, the builders or their order.
 */
export function mergeCubes(partials: readonly PartialCube[]): Cube {
  const { names, ranks } = mergeNames(partials);
  const cells = new Cells();
  partials.forEach((partial, i) => {
    addCells(
      cells,
      partial.cells,
      DIMENSIONS.map((dimension) => ranks[dimension][i] as Uint32Array),
    );
  });
  const columns = cells.columns();
  const side = recordOf(SIDE_DIMENSIONS, (dimension) =>
    mergeSides(partials.map((partial) => partial.side[dimension])),
  );
  return toCube(columns, canonicalOrder(columns), names, side);
}

/** Adds a partial cube's cells under the merged names; `ranks` leads from its numbers to the merged ones. */
function addCells(cells: Cells, columns: CellColumns, ranks: readonly Uint32Array[]): void {
  const key = new Uint32Array(WIDTH);
  for (let from = 0; from < columns.size; from++) {
    for (let i = 0; i < WIDTH; i++) {
      key[i] = ranks[i]?.[columns.keys[from * WIDTH + i] as number] as number;
    }
    const cell = cells.cellOf(key, columns.period[from] as number);
    addMeasures(cells, cell, columns, from);
  }
}

function addMeasures(cells: Cells, cell: number, columns: CellColumns, from: number): void {
  for (const measure of COUNT_MEASURES) {
    cells.addCount(measure, cell, columns.count[measure][from] as number);
  }
  for (const kind of CREDIT_KINDS) {
    const limbs = columns.credits[kind];
    if (limbs) cells.addCredits(kind, cell, limbs.whole[from] as number, limbs.micro[from] as number);
  }
}

/** The cells' numbers, sorted by period, then by key. */
function canonicalOrder({ size, period, keys }: CellColumns): Uint32Array {
  return Uint32Array.from({ length: size }, (_, cell) => cell).sort((a, b) => {
    let difference = (period[a] as number) - (period[b] as number);
    for (let i = 0; difference === 0 && i < WIDTH; i++) {
      difference = (keys[a * WIDTH + i] as number) - (keys[b * WIDTH + i] as number);
    }
    return difference;
  });
}

function toCube(columns: CellColumns, order: Uint32Array, names: CubeNames, side: Cube['side']): Cube {
  const { size, period, keys, count, credits } = columns;
  return {
    size,
    period: gather(new Uint8Array(size), period, order),
    key: recordOf(DIMENSIONS, (dimension) =>
      gather(new Uint32Array(size), keys.subarray(DIMENSIONS.indexOf(dimension)), order, WIDTH),
    ),
    names,
    count: recordOf(COUNT_MEASURES, (measure) => gather(new Float64Array(size), count[measure], order)),
    credits(index, kind) {
      const limbs = credits[kind];
      const cell = order[index];
      if (!limbs || cell === undefined) return 0n;
      return microCredits(limbs.whole[cell] as number, limbs.micro[cell] as number);
    },
    side,
  };
}

/** Fills `target` with the elements of `source` in this order; they stand `stride` apart. */
function gather<T extends Uint8Array | Uint32Array | Float64Array>(
  target: T,
  source: T,
  order: Uint32Array,
  stride = 1,
): T {
  for (let i = 0; i < order.length; i++) {
    target[i] = source[(order[i] as number) * stride] as number;
  }
  return target;
}
