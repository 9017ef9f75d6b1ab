import { type CellColumns, Cells } from './cells.ts';
import { microCredits } from './credit-column.ts';
import {
  COUNT_MEASURES,
  CREDIT_KINDS,
  type Cube,
  DIMENSIONS,
  QUEUE_TIME_KEYS,
  RUN_TIME_KEYS,
  SIDE_DIMENSIONS,
} from './cube.ts';
import type { PartialCube } from './cube-builder.ts';
import { gather } from './gather.ts';
import { mergeNames } from './merge-names.ts';
import { mergeTimes } from './merge-times.ts';
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
  const runTimes = partials.map(({ runTime }) => runTime);
  const queueTimes = partials.map(({ queueTime }) => queueTime);
  return {
    ...measuresOf(columns, canonicalOrder(columns)),
    names,
    side,
    runTime: mergeTimes(RUN_TIME_KEYS, runTimes, ranks),
    queueTime: mergeTimes(QUEUE_TIME_KEYS, queueTimes, ranks),
  };
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

/** The part of a Cube that has one value a cell. */
type CellMeasures = Pick<Cube, 'size' | 'period' | 'key' | 'count' | 'credits'>;

function measuresOf(columns: CellColumns, order: Uint32Array): CellMeasures {
  const { size, period, keys, count, credits } = columns;
  return {
    size,
    period: gather(new Uint8Array(size), period, order),
    key: recordOf(DIMENSIONS, (dimension) =>
      gather(new Uint32Array(size), keys.subarray(DIMENSIONS.indexOf(dimension)), order, WIDTH),
    ),
    count: recordOf(COUNT_MEASURES, (measure) => gather(new Float64Array(size), count[measure], order)),
    credits(index, kind) {
      const limbs = credits[kind];
      const cell = order[index];
      if (!limbs || cell === undefined) return 0n;
      return microCredits(limbs.whole[cell] as number, limbs.micro[cell] as number);
    },
  };
}
