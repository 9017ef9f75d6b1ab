import {
  COUNT_MEASURES,
  type CountMeasure,
  CREDIT_KINDS,
  type CreditKind,
  type Cube,
} from '../../usage/cube.ts';

/** What was used under one set of tags on one day. All of it is exact. */
export class Amounts {
  /** Micro-credits by kind; kinds without any are left out. */
  readonly credits = new Map<CreditKind, bigint>();
  readonly counts = new Map<CountMeasure, number>();

  /** Adds a cell's counts, and its credits of these kinds. */
  addCell(cube: Cube, cell: number, kinds: readonly CreditKind[]): void {
    for (const measure of COUNT_MEASURES) this.#count(measure, cube.count[measure][cell] ?? 0);
    this.addCredits(cube, cell, kinds);
  }

  addCredits(cube: Cube, cell: number, kinds: readonly CreditKind[]): void {
    for (const kind of kinds) this.#credit(kind, cube.credits(cell, kind));
  }

  add(other: Amounts): void {
    for (const [measure, count] of other.counts) this.#count(measure, count);
    for (const [kind, micro] of other.credits) this.#credit(kind, micro);
  }

  /** Micro-credits of all kinds. */
  get total(): bigint {
    return [...this.credits.values()].reduce((sum, micro) => sum + micro, 0n);
  }

  #count(measure: CountMeasure, count: number): void {
    if (count !== 0) this.counts.set(measure, (this.counts.get(measure) ?? 0) + count);
  }

  #credit(kind: CreditKind, micro: bigint): void {
    if (micro !== 0n) this.credits.set(kind, (this.credits.get(kind) ?? 0n) + micro);
  }
}

/** The kinds that some cell has, seats and the others apart. */
export function kindsIn(cube: Cube): {
  readonly jobs: readonly CreditKind[];
  readonly seats: readonly CreditKind[];
} {
  const kinds = CREDIT_KINDS.filter((kind) => cube.limbs[kind] !== undefined);
  return {
    jobs: kinds.filter((kind) => kind !== 'user'),
    seats: kinds.filter((kind) => kind === 'user'),
  };
}
