import { type CountMeasure, CREDIT_KINDS, type CreditKind, type Cube } from '../../usage/cube.ts';

/** The counts that metrics are made of. */
const MEASURES = [
  'runs',
  'seconds',
  'measuredRuns',
  'medianCpu',
  'maxCpu',
  'medianRam',
  'maxRam',
] as const satisfies readonly CountMeasure[];
export type Measure = (typeof MEASURES)[number];

/** What was used under one set of tags on one day. All of it is exact. */
export class Amounts implements Record<Measure, number> {
  /** Micro-credits by kind; kinds without any are left out. */
  readonly credits = new Map<CreditKind, bigint>();
  runs = 0;
  seconds = 0;
  measuredRuns = 0;
  medianCpu = 0;
  maxCpu = 0;
  medianRam = 0;
  maxRam = 0;

  /** Adds a cell's counts, and its credits of these kinds. */
  addCell(cube: Cube, cell: number, kinds: readonly CreditKind[]): void {
    for (const measure of MEASURES) this[measure] += cube.count[measure][cell] ?? 0;
    this.addCredits(cube, cell, kinds);
  }

  addCredits(cube: Cube, cell: number, kinds: readonly CreditKind[]): void {
    for (const kind of kinds) this.#credit(kind, cube.credits(cell, kind));
  }

  add(other: Amounts): void {
    for (const measure of MEASURES) this[measure] += other[measure];
    for (const [kind, micro] of other.credits) this.#credit(kind, micro);
  }

  /** Micro-credits of all kinds. */
  get total(): bigint {
    let total = 0n;
    for (const micro of this.credits.values()) total += micro;
    return total;
  }

  #credit(kind: CreditKind, micro: bigint): void {
    if (micro !== 0n) this.credits.set(kind, (this.credits.get(kind) ?? 0n) + micro);
  }
}

/** The kinds that some cell has, seats and the others apart. */
export function kindsIn(cube: Cube): { jobs: readonly CreditKind[]; seats: readonly CreditKind[] } {
  const kinds = CREDIT_KINDS.filter((kind) => cube.limbs[kind] !== undefined);
  return {
    jobs: kinds.filter((kind) => kind !== 'user'),
    seats: kinds.filter((kind) => kind === 'user'),
  };
}
