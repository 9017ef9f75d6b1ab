import { copyLoosely, hashOf } from './bytes';
import * as Col from './columns';
import { endOf, isNull, startOf } from './columns';
import { addRow, readMeasures } from './measures';
import * as cube from './cube';
import { BAD_DATE, dayIndex, dayNumber, fateOfDate, OUTSIDE } from './dates';
import { isIncluded, noteDay, noteVariant } from './notes';

/** Asks the host whether a new variant counts: five lengths (words) and the texts stand at `address`. */
@external('host', 'includesVariant')
declare function includesVariant(address: usize): bool;

/** What becomes of a row. */
export const ODD_ROW: i32 = 0;
const NOT_WRITTEN: i32 = 1;
export const WRITTEN: i32 = 2;

/** A project is named by at most this many bytes, with five lengths before them. */
const VARIANT_BYTES: usize = 0x2000;
const LENGTHS_BYTES: usize = 4 * Col.PROJECT_COLUMNS;
const scratch = heap.alloc(VARIANT_BYTES + 64);

/**
 * Puts the current record where it belongs. Nothing is counted when it is odd: then the careful path does it all,
 * from the date on, and says what is wrong.
 */
export function takeRow(): i32 {
  const fate = fateOfDate(startOf(Col.DATE), endOf(Col.DATE));
  if (fate == BAD_DATE) return ODD_ROW;
  if (fate == OUTSIDE) {
    cube.countOutside();
    return NOT_WRITTEN;
  }
  // A cell has two bytes for each.
  if (dayIndex() > 0xffff || cube.statuses.size > 0xffff) return ODD_ROW;
  const variant = findVariant();
  if (variant < 0) return ODD_ROW;
  const isRun = !isNull(Col.JOB);
  const counts = isIncluded(variant);
  if (counts && !readMeasures(isRun)) return ODD_ROW;
  noteDay(variant, dayNumber());
  if (counts) addRow(fate, variant, isRun);
  cube.countRow(fate, !counts, isRun);
  return fate == 0 ? WRITTEN : NOT_WRITTEN;
}

/** The number of the row's way to name its project; -1 when that is too long. */
function findVariant(): i32 {
  let length = LENGTHS_BYTES;
  for (let i: u32 = 0; i < Col.PROJECT_COLUMNS; i++) {
    const start = startOf(i);
    const bytes = endOf(i) - start;
    if (length + bytes > VARIANT_BYTES) return -1;
    store<u32>(scratch + (i << 2), <u32>bytes);
    copyLoosely(scratch + length, start, bytes);
    length += bytes;
  }
  const known = cube.variants.size;
  const variant = cube.variants.internHashed(scratch, <u32>length, hashOfVariant(<u32>length));
  if (variant == known) noteVariant(variant, includesVariant(scratch));
  return variant;
}

/**
 * Id and name tell projects apart well enough; all five columns, in the scratch, are four times as many bytes. One is
 * turned, because a project may be named by its id.
 */
function hashOfVariant(length: u32): u32 {
  if (isNull(Col.PROJECT_ID) && isNull(Col.PROJECT_NAME)) return hashOf(scratch, length);
  return rotl<u32>(hashOfColumn(Col.PROJECT_ID), 13) ^ hashOfColumn(Col.PROJECT_NAME);
}

function hashOfColumn(column: u32): u32 {
  const start = startOf(column);
  return hashOf(start, <u32>(endOf(column) - start));
}
