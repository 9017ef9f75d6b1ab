import { type Cube, QUEUE_TIME_KEYS, RUN_TIME_KEYS, SIDE_DIMENSIONS } from './cube.ts';
import type { PartialCube } from './cube-builder.ts';
import { foldNames, MAX_CELLS } from './fold.ts';
import { mergeCells } from './merge-cells.ts';
import { type MergedNames, mergeNames } from './merge-names.ts';
import { mergeTimes } from './merge-times.ts';
import { recordOf } from './records.ts';
import { mergeSides } from './side-table.ts';

/**
 * Joins what several builders summed into one Cube. Sums are exact. Names are sorted, and cells by period and
 * then by DIMENSIONS, so the Cube depends on the rows alone, not on the parts, the builders or their order.
 * Beyond `maximum` cells, small jobs and workflows are folded; see `foldNames`.
 */
export function mergeCubes(partials: readonly PartialCube[], maximum = MAX_CELLS): Cube {
  const { names, ranks } = namesOf(partials, maximum);
  const runTimes = partials.map(({ runTime }) => runTime);
  const queueTimes = partials.map(({ queueTime }) => queueTime);
  return {
    ...mergeCells(
      partials.map(({ cells }) => cells),
      ranks,
    ),
    names,
    side: recordOf(SIDE_DIMENSIONS, (dimension) => mergeSides(partials.map(({ side }) => side[dimension]))),
    runTime: mergeTimes(RUN_TIME_KEYS, runTimes, ranks),
    queueTime: mergeTimes(QUEUE_TIME_KEYS, queueTimes, ranks),
  };
}

function namesOf(partials: readonly PartialCube[], maximum: number): MergedNames {
  const merged = mergeNames(partials);
  const cells = partials.map((partial) => partial.cells);
  // Only when there may be too many: the cells of several builders can be the same.
  const isFew = cells.reduce((sum, { size }) => sum + size, 0) <= maximum;
  return isFew ? merged : foldNames(cells, merged, maximum);
}
