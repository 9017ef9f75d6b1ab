import { findClass, type PricedClass, stepFrom } from './prices.ts';
import { type Advice, adviceOf, byCredits, type RightSizingRequest } from './right-sizing-advice.ts';
import { type Amount, amountOf, onOtherClass, perMonth } from './right-sizing-cost.ts';
import type { JobUsage } from './right-sizing-jobs.ts';

/** Medians of this and above are hot. */
const HOT = 0.8;

/** A job whose average median CPU or RAM is 80 % or more. */
export interface HotJob extends Advice {
  readonly hot: 'cpu' | 'ram' | 'both';
  /** The next larger class, as configuration files name it; null when there is none, or the class is unknown. */
  readonly to: string | null;
  /** What 30 days would cost more there if runs took as long; they may well be faster. null when not known. */
  readonly extra: Amount | null;
}

/** The jobs that run hot, most credits first, ties by name. */
export function hotJobs(usages: readonly JobUsage[], request: RightSizingRequest): HotJob[] {
  return usages.flatMap((usage) => hotJobOf(usage, request)).sort(byCredits);
}

/** The advice for a job: one or none. */
function hotJobOf(usage: JobUsage, request: RightSizingRequest): HotJob[] {
  const { medianCpu, medianRam } = usage.averages;
  const isCpuHot = medianCpu >= HOT;
  const isRamHot = medianRam >= HOT;
  if (!isCpuHot && !isRamHot) return [];
  const from = findClass(request.prices, usage);
  const to = from && stepFrom(request.prices, from, 1);
  return [
    {
      ...adviceOf(usage),
      hot: isCpuHot && isRamHot ? 'both' : isCpuHot ? 'cpu' : 'ram',
      to: to?.resourceClass ?? null,
      extra: from && to ? extraOf(usage.compute, from, to, request) : null,
    },
  ];
}

function extraOf(
  compute: bigint,
  from: PricedClass,
  to: PricedClass,
  { days, creditPrice }: RightSizingRequest,
): Amount | null {
  const there = onOtherClass(compute, from, to);
  return there === null ? null : amountOf(perMonth(there - compute, days), creditPrice);
}
