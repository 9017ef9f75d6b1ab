import type { CreditLimbs } from '../usage/credit-column.ts';
import { CREDIT_KINDS, type Cube } from '../usage/cube.ts';
import type { Sums } from '../usage/memory.ts';

/** Exact credits, one sum a cell. */
export interface CellCredits {
  /** All kinds but seats. */
  readonly jobs: CreditLimbs;
  /** Seats (USER_CREDITS); undefined when no cell has any. */
  readonly seats: CreditLimbs | undefined;
}

const known = new WeakMap<Cube, CellCredits>();

/**
 * The credits of each cell, added over the kinds once a Cube: every breakdown sums the same cells, and the sum over
 * nine kinds is most of the work.
 */
export function creditsOf(cube: Cube): CellCredits {
  let credits = known.get(cube);
  if (credits === undefined) {
    credits = { jobs: sumJobs(cube), seats: seatsOf(cube) };
    known.set(cube, credits);
  }
  return credits;
}

function sumJobs({ size, limbs }: Cube): CreditLimbs {
  const sum = { whole: new Float64Array(size), micro: new Float64Array(size) };
  for (const kind of CREDIT_KINDS) {
    const credits = kind === 'user' ? undefined : limbs[kind];
    if (credits === undefined) continue;
    addColumn(sum.whole, credits.whole);
    addColumn(sum.micro, credits.micro);
  }
  return sum;
}

function addColumn(sum: Float64Array, column: Sums): void {
  for (let cell = 0; cell < column.length; cell++) sum[cell] = (sum[cell] ?? 0) + (column[cell] ?? 0);
}

function seatsOf({ limbs: { user } }: Cube): CreditLimbs | undefined {
  return user?.whole.some((whole) => whole !== 0) || user?.micro.some((micro) => micro !== 0)
    ? user
    : undefined;
}
