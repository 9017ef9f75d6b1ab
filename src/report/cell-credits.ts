import { CREDIT_KINDS, type CreditKind, type Cube } from '../usage/cube.ts';

/** Micro-credits, one sum a cell. */
export interface CellCredits {
  /** All kinds but seats. */
  readonly jobs: readonly bigint[];
  /** Seats (USER_CREDITS); undefined when no cell has any. */
  readonly seats: readonly bigint[] | undefined;
}

const known = new WeakMap<Cube, CellCredits>();

/**
 * The credits of each cell, added over the kinds once a Cube: every breakdown sums the same cells, and the sum over
 * nine kinds is most of the work.
 */
export function creditsOf(cube: Cube): CellCredits {
  let credits = known.get(cube);
  if (credits === undefined) {
    credits = sumKinds(cube);
    known.set(cube, credits);
  }
  return credits;
}

const JOB_KINDS: readonly CreditKind[] = CREDIT_KINDS.filter((kind) => kind !== 'user');

function sumKinds(cube: Cube): CellCredits {
  const cells = Array.from({ length: cube.size }, (_, cell) => cell);
  const seats = cells.map((cell) => cube.credits(cell, 'user'));
  return {
    jobs: cells.map((cell) => jobCredits(cube, cell)),
    seats: seats.some((credits) => credits !== 0n) ? seats : undefined,
  };
}

function jobCredits(cube: Cube, cell: number): bigint {
  let sum = 0n;
  for (const kind of JOB_KINDS) {
    const credits = cube.credits(cell, kind);
    if (credits !== 0n) sum += credits;
  }
  return sum;
}
