import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Program } from './programs.ts';
import { differenceOf, GROUPINGS, readTotals, type Totals, WHOLE_GROUPINGS } from './totals.ts';

/**
 * Holds what a program left in `out` to the expected totals.
 * @throws Error that names the program and the first difference
 */
export function checkRun({ name, task }: Program, expected: Totals, out: string): void {
  if (task === 'limit') return;
  if (!existsSync(join(out, 'merged.csv'))) throw new Error(`${name} wrote no merged.csv.`);
  const found = readTotals(out);
  const missing = (task === 'whole' ? [...GROUPINGS, ...WHOLE_GROUPINGS] : []).find(
    (grouping) => found[grouping] === undefined,
  );
  if (missing !== undefined) throw new Error(`${name} has no totals by ${missing}.`);
  const difference = differenceOf(expected, found);
  if (difference !== undefined) throw new Error(`${name} finds ${difference}.`);
}
