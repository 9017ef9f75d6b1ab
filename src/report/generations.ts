import type { Cube } from '../usage/cube.ts';
import { hasJob, nameOf } from './cell-names.ts';
import { CreditSum } from './credit-sum.ts';
import { resourceClassKey } from './keys.ts';
import { canonicalClass, findClass, type PricedClass, type PriceTable, secondGeneration } from './prices.ts';
import { type Amount, amountOf, onOtherClass } from './right-sizing-cost.ts';
import { compareText } from './rows.ts';

/**
 * What the period's job runs on first-generation classes would have cost on the second generation. Only classes
 * of which both prices are known. Most credits first, ties by name.
 */
export interface GenerationWhatIf {
  /** Month (`YYYY-MM`) of the newest source of the built-in prices. */
  readonly pricesAsOf: string;
  readonly classes: readonly GenerationRow[];
  /** Sums of the rows: as it is, and on the second generation. */
  readonly now: Amount;
  readonly there: Amount;
}

/** One first-generation class. */
export interface GenerationRow {
  readonly executor: string;
  /** As configuration files name them. */
  readonly from: string;
  readonly to: string;
  readonly runs: number;
  /** COMPUTE_CREDITS of its runs in the period. */
  readonly now: Amount;
  /** The same times (price of the second generation / price of the first): every run taking as long as now. */
  readonly there: Amount;
  /**
   * How many times as fast runs must be on the second generation to cost the same: the ratio of the prices. At
   * most 1 means that it costs no more even at equal speed.
   */
  readonly breakEvenSpeedUp: number;
  /** How many times as fast CircleCI's documentation says it is; null where it says nothing. */
  readonly documentedSpeedUp: number | null;
}

/** The documentation of August 2026 says so of Docker on x86, of average jobs. */
const DOCKER_SPEED_UP = 1.4;

export interface GenerationRequest {
  readonly prices: PriceTable;
  readonly creditPrice: number;
}

export function generationsOf(cube: Cube, { prices, creditPrice }: GenerationRequest): GenerationWhatIf {
  const moves = usageByClass(cube).flatMap((usage) => moveOf(usage, prices));
  const sum = (amounts: readonly bigint[]) =>
    amountOf(
      amounts.reduce((a, b) => a + b, 0n),
      creditPrice,
    );
  return {
    pricesAsOf: prices.asOf,
    classes: moves.map((move) => rowOf(move, creditPrice)).sort(byCredits),
    now: sum(moves.map(({ compute }) => compute)),
    there: sum(moves.map(({ there }) => there)),
  };
}

/** What ran on one class in the period, whatever spelling of its name the rows use. */
interface ClassUsage {
  readonly executor: string;
  readonly resourceClass: string;
  readonly runs: number;
  /** Micro-credits. */
  readonly compute: bigint;
}

function usageByClass(cube: Cube): ClassUsage[] {
  const usages = new Map<string, ClassUsage>();
  for (const { name, runs, compute } of rawClasses(cube)) {
    const key = JSON.stringify(name);
    const before = usages.get(key);
    usages.set(key, {
      ...name,
      runs: (before?.runs ?? 0) + runs,
      compute: (before?.compute ?? 0n) + compute.micro,
    });
  }
  return [...usages.values()];
}

/** Job runs of the period by class, as the rows spell it, in the order of the Cube. */
function rawClasses(cube: Cube) {
  const classes = new Map<
    number,
    { name: ReturnType<typeof canonicalClass>; runs: number; compute: CreditSum }
  >();
  const keyOf = resourceClassKey(cube);
  for (let cell = 0; cell < cube.size; cell++) {
    if (cube.period[cell] !== 0 || !hasJob(cube, cell)) continue;
    const key = keyOf(cell);
    let sums = classes.get(key);
    if (sums === undefined) {
      const executor = nameOf(cube, 'executor', cell);
      const resourceClass = nameOf(cube, 'resourceClass', cell);
      sums = { name: canonicalClass({ executor, resourceClass }), runs: 0, compute: new CreditSum() };
      classes.set(key, sums);
    }
    sums.runs += cube.count.runs[cell] ?? 0;
    sums.compute.add(cube.limbs.compute, cell);
  }
  return classes.values();
}

/** A class's usage and where it could go. */
interface Move extends ClassUsage {
  readonly from: PricedClass;
  readonly to: PricedClass;
  /** Micro-credits on the second generation. */
  readonly there: bigint;
}

/** The move of a class, if both prices are known: one or none. */
function moveOf(usage: ClassUsage, prices: PriceTable): Move[] {
  const from = findClass(prices, usage);
  const to = from && secondGeneration(prices, from);
  if (!from || !to) return [];
  const there = onOtherClass(usage.compute, from, to);
  return there === null ? [] : [{ ...usage, from, to, there }];
}

function rowOf({ executor, from, to, runs, compute, there }: Move, creditPrice: number): GenerationRow {
  return {
    executor,
    from: from.resourceClass,
    to: to.resourceClass,
    runs,
    now: amountOf(compute, creditPrice),
    there: amountOf(there, creditPrice),
    breakEvenSpeedUp: (to.creditsPerMinute ?? 0) / (from.creditsPerMinute ?? 1),
    documentedSpeedUp:
      executor === 'docker' && !from.resourceClass.startsWith('arm.') ? DOCKER_SPEED_UP : null,
  };
}

function byCredits(a: GenerationRow, b: GenerationRow): number {
  return b.now.credits - a.now.credits || compareText(a.executor, b.executor) || compareText(a.from, b.from);
}
