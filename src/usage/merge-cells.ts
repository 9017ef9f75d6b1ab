import type { BatchReader } from './batch-file.ts';
import { CellColumns } from './cell-columns.ts';
import type { Cube } from './cube.ts';
import { daysOfCells } from './merge-days.ts';
import type { JoinedKeys } from './merge-keys.ts';
import type { PartialCube } from './partial-cube.ts';

/** The part of a Cube that has one value a cell. */
export type CellMeasures = Pick<Cube, 'size' | 'period' | 'key' | 'count' | 'credits' | 'limbs'>;

/**
 * Joins the cells of several builders, in canonical order: by period, then by DIMENSIONS. There are at most `room`.
 *
 * Throws DamagedDataError for credits beyond what can be counted exactly, NoSpaceError when cells can't be read back.
 */
export function mergeCells(
  partials: readonly PartialCube[],
  keys: JoinedKeys,
  reader: BatchReader,
  room: number,
): CellMeasures {
  const columns = new CellColumns(keys, room);
  for (const day of daysOfCells(partials, keys, reader)) columns.add(day);
  return columns.measures();
}
