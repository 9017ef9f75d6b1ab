import { BatchReader } from './batch-file.ts';
import { type Cube, QUEUE_TIME_KEYS, RUN_TIME_KEYS, SIDE_DIMENSIONS } from './cube.ts';
import { CUBE_LIMITS, type CubeLimits, foldNames } from './fold.ts';
import { mergeCells } from './merge-cells.ts';
import { cellsOf } from './merge-days.ts';
import { type JoinedKeys, joinKeys } from './merge-keys.ts';
import { mergeNames } from './merge-names.ts';
import { mergeTimes } from './merge-times.ts';
import type { PartialCube } from './partial-cube.ts';
import { recordOf } from './records.ts';
import { mergeSides } from './side-table.ts';

/**
 * Joins what several builders summed into one Cube. Sums are exact. Names are sorted, and cells by period and
 * then by DIMENSIONS, so the Cube depends on the rows alone, not on the parts, the builders or their order.
 * Beyond the limits, small jobs and workflows are folded; see `foldNames`.
 *
 * Throws DamagedDataError for credits beyond what can be counted exactly, NoSpaceError when what was put down can't be
 * read back.
 */
export function mergeCubes(partials: readonly PartialCube[], limits = CUBE_LIMITS): Cube {
  const reader = new BatchReader();
  try {
    const { keys, cells } = keysOf(partials, limits, reader);
    const request = { partials, names: keys.names, reader };
    return {
      runTime: mergeTimes(RUN_TIME_KEYS, { ...request, table: 'runTime', joined: keys.groups }),
      queueTime: mergeTimes(QUEUE_TIME_KEYS, { ...request, table: 'queueTime', joined: keys.machines }),
      ...mergeCells(partials, keys, reader, cells),
      names: keys.names,
      side: recordOf(SIDE_DIMENSIONS, (dimension) => mergeSides(partials.map(({ side }) => side[dimension]))),
    };
  } finally {
    reader.close();
  }
}

/** The keys, and how many cells they have at most. */
function keysOf(
  partials: readonly PartialCube[],
  limits: CubeLimits,
  reader: BatchReader,
): { readonly keys: JoinedKeys; readonly cells: number } {
  const keys = joinKeys(partials, mergeNames(partials), reader.memory);
  const cells = cellsOf(partials);
  // Only when there may be too many: the cells of several builders can be the same.
  const isFew = cells <= limits.cells && keys.groups.size <= limits.jobs;
  return isFew ? { keys, cells } : foldNames(partials, keys, limits, reader);
}
