import { BatchReader } from './batch-file.ts';
import { CellColumns } from './cell-columns.ts';
import { type Cube, SIDE_DIMENSIONS } from './cube.ts';
import { CUBE_LIMITS, type CubeLimits, foldNames } from './fold.ts';
import { type JoinedTimes, type JoinHelper, joinTimes } from './join-share.ts';
import { addDays, type CellMeasures, cellsIn, mergeCells } from './merge-cells.ts';
import { daysOf, type SourcedDay } from './merge-days.ts';
import { type JoinedKeys, joinKeys } from './merge-keys.ts';
import { mergeNames } from './merge-names.ts';
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
    return cubeOf(partials, keys, cells, joinTimes(partials, keys, reader));
  } finally {
    reader.close();
  }
}

/** The same Cube, of which another thread joins a share at the same time. Throws what it throws, too. */
export async function mergeTogether(
  partials: readonly PartialCube[],
  helper: JoinHelper,
  limits = CUBE_LIMITS,
): Promise<Cube> {
  const reader = new BatchReader();
  try {
    const keys = joinKeys(partials, mergeNames(partials), reader.memory);
    if (keys.groups.size <= limits.jobs) {
      const days = daysOf(partials, keys);
      const own = ownDays(days, partials);
      const batches = partials.map((partial) => partial.batches);
      const most = limits.cells;
      const share = helper.join({ days: days.slice(own), keys, batches, most });
      // Where the own days fail first, nobody asks for it any more.
      share.catch(() => undefined);
      const columns = new CellColumns(keys, Math.min(cellsIn(days), most));
      const isFew = addDays(columns, days.slice(0, own), reader, most);
      const { cells, times } = await share;
      if (isFew && cells !== undefined && columns.size + cells.size <= most) {
        columns.append(cells);
        return cubeOf(partials, keys, columns.measures(), times);
      }
    }
  } finally {
    reader.close();
  }
  return mergeCubes(partials, limits);
}

/** A cell takes about twice as long as a duration. */
const DURATIONS_A_CELL = 2;

/** How many of the days, the first ones, are as much work as the other days and all durations. */
function ownDays(days: readonly SourcedDay[], partials: readonly PartialCube[]): number {
  const durations = partials
    .flatMap(({ batches }) => batches.flatMap(({ runTime, queueTime }) => [runTime, queueTime]))
    .reduce((sum, { starts }) => sum + (starts.at(-1) ?? 0), 0);
  const half = (cellsIn(days) + durations / DURATIONS_A_CELL) / 2;
  let count = 0;
  for (let cells = 0; count < days.length && cells < half; count++) cells += days[count]?.cells ?? 0;
  return count;
}

function cubeOf(
  partials: readonly PartialCube[],
  { names }: JoinedKeys,
  cells: CellMeasures,
  { runTime, queueTime }: JoinedTimes,
): Cube {
  const side = recordOf(SIDE_DIMENSIONS, (dimension) =>
    mergeSides(partials.map((partial) => partial.side[dimension])),
  );
  return { ...cells, names, side, runTime, queueTime };
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
