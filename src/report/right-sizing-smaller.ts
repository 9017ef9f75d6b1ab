import { findClass, type PricedClass, stepFrom } from './prices.ts';
import { type Advice, adviceOf, byCredits, type RightSizingRequest } from './right-sizing-advice.ts';
import { type Amount, amountOf, onOtherClass, perMonth } from './right-sizing-cost.ts';
import type { JobUsage, Utilisation } from './right-sizing-jobs.ts';

/** Medians below this, of CPU and of RAM, are low. */
const LOW = 0.4;
/** The most of the smaller machine that the present maxima may fill. */
const ROOM = 0.9;

/**
 * A job that would fit one class smaller: its average median CPU and RAM are both below 40 %, and its average
 * maxima would fill at most 90 % of the smaller machine. The class is set for a job, so all of its runs move.
 */
export interface SmallerClass extends Advice {
  /** The smaller class, as configuration files name it. */
  readonly to: string;
  /**
   * Its compute credits times (1 - price there / price here), for 30 days; assumes that runs take as long there.
   * null when one of the prices is unknown.
   */
  readonly saving: Amount | null;
}

/** The jobs that would fit one class smaller, and the exact sum of their known savings a month, in micro-credits. */
export function smallerClasses(usages: readonly JobUsage[], request: RightSizingRequest) {
  const found = usages.flatMap((usage) => smallerClassOf(usage, request));
  return {
    smaller: found.map(({ advice }) => advice).sort(bySaving),
    saved: found.reduce((sum, { saved }) => sum + (saved ?? 0n), 0n),
  };
}

interface Found {
  readonly advice: SmallerClass;
  readonly saved: bigint | null;
}

/** The advice for a job: one or none. */
function smallerClassOf(usage: JobUsage, { prices, days, creditPrice }: RightSizingRequest): Found[] {
  const from = findClass(prices, usage);
  const to = from && stepFrom(prices, from, -1);
  if (!from || !to || !fits(usage.averages, from, to)) return [];
  const there = onOtherClass(usage.compute, from, to);
  const saved = there === null ? null : perMonth(usage.compute - there, days);
  // A smaller class that is no cheaper, or a job that costs nothing, is no advice.
  if (saved !== null && saved <= 0n) return [];
  const saving = saved === null ? null : amountOf(saved, creditPrice);
  return [{ saved, advice: { ...adviceOf(usage), to: to.resourceClass, saving } }];
}

/**
 * The maxima count because RAM beyond the machine's ends the run, and CPU beyond it makes the run longer, which
 * would eat the saving.
 */
function fits(
  { medianCpu, maxCpu, medianRam, maxRam }: Utilisation,
  from: PricedClass,
  to: PricedClass,
): boolean {
  if (from.vcpu === null || from.ramGb === null || to.vcpu === null || to.ramGb === null) return false;
  const isLow = medianCpu < LOW && medianRam < LOW;
  return isLow && maxCpu * from.vcpu <= ROOM * to.vcpu && maxRam * from.ramGb <= ROOM * to.ramGb;
}

/** Largest saving first, unknown ones last. */
function bySaving(a: SmallerClass, b: SmallerClass): number {
  return (b.saving?.credits ?? 0) - (a.saving?.credits ?? 0) || byCredits(a, b);
}
