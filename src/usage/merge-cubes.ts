import { type Cube, QUEUE_TIME_KEYS, RUN_TIME_KEYS, SIDE_DIMENSIONS } from './cube.ts';
import { CUBE_LIMITS, type CubeLimits, foldNames } from './fold.ts';
import { mergeCells } from './merge-cells.ts';
import { type JoinedKeys, joinKeys, tablesOf, totalOf } from './merge-keys.ts';
import { mergeNames } from './merge-names.ts';
import { mergeTimes } from './merge-times.ts';
import type { PartialCube } from './partial-cube.ts';
import { recordOf } from './records.ts';
import { mergeSides } from './side-table.ts';

/**
 * Joins what several builders summed into one Cube. Sums are exact. Names are sorted, and cells by period and
 * then by DIMENSIONS, so the Cube depends on the rows alone, not on the parts, the builders or their order.
 * Beyond the limits, small jobs and workflows are folded; see `foldNames`.
 */
export function mergeCubes(partials: readonly PartialCube[], limits = CUBE_LIMITS): Cube {
  const keys = keysOf(partials, limits);
  return {
    ...mergeCells(partials, keys),
    names: keys.names,
    side: recordOf(SIDE_DIMENSIONS, (dimension) => mergeSides(partials.map(({ side }) => side[dimension]))),
    runTime: mergeTimes(RUN_TIME_KEYS, tablesOf(partials, 'runTime'), keys.groups),
    queueTime: mergeTimes(QUEUE_TIME_KEYS, tablesOf(partials, 'queueTime'), keys.machines),
  };
}

function keysOf(partials: readonly PartialCube[], limits: CubeLimits): JoinedKeys {
  const keys = joinKeys(partials, mergeNames(partials));
  // Only when there may be too many: the cells of several builders can be the same.
  const isFew = totalOf(tablesOf(partials, 'cells')) <= limits.cells && keys.groups.size <= limits.jobs;
  return isFew ? keys : foldNames(partials, keys, limits);
}
