import type { BatchReader } from './batch-file.ts';
import { CellColumns } from './cell-columns.ts';
import type { Cube } from './cube.ts';
import { daysOf, daysOfCells, type SourcedDay } from './merge-days.ts';
import type { JoinedKeys } from './merge-keys.ts';
import type { PartialCube } from './partial-cube.ts';

/** The part of a Cube that has one value a cell. */
export type CellMeasures = Pick<Cube, 'size' | 'period' | 'key' | 'count' | 'credits' | 'limbs'>;

/**
 * Joins the cells of several builders, in canonical order: by period, then by DIMENSIONS. Gives nothing when there are
 * more than `most`: that shows only on the way, since cells of several builders can be the same.
 *
 * Throws DamagedDataError for credits beyond what can be counted exactly, NoSpaceError when cells can't be read back.
 */
export function mergeCells(
  partials: readonly PartialCube[],
  keys: JoinedKeys,
  reader: BatchReader,
  most: number,
): CellMeasures | undefined {
  const days = daysOf(partials, keys);
  const columns = new CellColumns(keys, Math.min(cellsIn(days), most));
  return addDays(columns, days, reader, most) ? columns.measures() : undefined;
}

/** Adds the cells of these days; false when there are more than `most` in all. Throws NoSpaceError. */
export function addDays(
  columns: CellColumns,
  days: readonly SourcedDay[],
  reader: BatchReader,
  most: number,
): boolean {
  for (const day of daysOfCells(days, columns.keys, reader)) {
    if (columns.size + day.grouping.size > most) return false;
    columns.add(day);
  }
  return true;
}

/** How many cells all builders have of these days, each for itself. */
export function cellsIn(days: readonly SourcedDay[]): number {
  return days.reduce((sum, { cells }) => sum + cells, 0);
}
