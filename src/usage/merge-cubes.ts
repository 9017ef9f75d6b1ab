import { BatchReader } from './batch-file.ts';
import { type Cube, QUEUE_TIME_KEYS, RUN_TIME_KEYS, SIDE_DIMENSIONS } from './cube.ts';
import { CUBE_LIMITS, type CubeLimits, foldNames } from './fold.ts';
import { type CellMeasures, mergeCells } from './merge-cells.ts';
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
    const { keys, cells } = joinCells(partials, limits, reader);
    const request = { partials, names: keys.names, reader };
    return {
      runTime: mergeTimes(RUN_TIME_KEYS, { ...request, table: 'runTime', joined: keys.groups }),
      queueTime: mergeTimes(QUEUE_TIME_KEYS, { ...request, table: 'queueTime', joined: keys.machines }),
      ...cells,
      names: keys.names,
      side: recordOf(SIDE_DIMENSIONS, (dimension) => mergeSides(partials.map(({ side }) => side[dimension]))),
    };
  } finally {
    reader.close();
  }
}

/** The keys and the cells, folded where there are too many of either. */
function joinCells(
  partials: readonly PartialCube[],
  limits: CubeLimits,
  reader: BatchReader,
): { readonly keys: JoinedKeys; readonly cells: CellMeasures } {
  const keys = joinKeys(partials, mergeNames(partials), reader.memory);
  const isFew = keys.groups.size <= limits.jobs;
  const cells = isFew ? mergeCells(partials, keys, reader, limits.cells) : undefined;
  if (cells !== undefined) return { keys, cells };
  const folded = foldNames(partials, keys, limits, reader);
  const fewer = mergeCells(partials, folded.keys, reader, folded.cells);
  if (fewer === undefined) throw new Error('There are more cells than were counted.');
  return { keys: folded.keys, cells: fewer };
}
