import { toCredits } from '../../common/credits.ts';
import { costOf, type Money, pricedSeats } from '../../report/money.ts';
import type { CreditKind } from '../../usage/cube.ts';
import type { Amounts, Measure } from './amounts.ts';
import {
  counting,
  HUNDREDTHS,
  isSome,
  type Measurement,
  type Metric,
  type MetricOptions,
  type MetricSet,
} from './metrics.ts';
import { markerTag } from './tags.ts';

/** Values of the tag `credit_type`. */
const CREDIT_TYPES: Readonly<Record<CreditKind, string>> = {
  compute: 'compute',
  dlc: 'dlc',
  user: 'user',
  storage: 'storage',
  network: 'network',
  lease: 'lease',
  leaseOverage: 'lease_overage',
  ipRanges: 'ip_ranges',
  other: 'other',
};

/** Sums of percentages over the job runs that have readings: divided by `sampled_jobs` they are means, in any group. */
const PERCENTAGES = [
  ['cpu_median_pct_sum', 'medianCpu'],
  ['cpu_max_pct_sum', 'maxCpu'],
  ['ram_median_pct_sum', 'medianRam'],
  ['ram_max_pct_sum', 'maxRam'],
] as const satisfies readonly (readonly [string, Measure])[];

/**
 * Few names and many tags. There is no total beside the kinds of credits, so that the sum over all tags is the total.
 */
export function standardMetrics({ prefix, utilization, money }: MetricOptions): MetricSet {
  const count = (name: string, unit?: string): Metric => ({
    name: `${prefix}.${name}`,
    type: 'count',
    ...(unit && { unit }),
  });
  const credits = count('credits', 'unit');
  const cost = count('cost', money.currency === 'USD' ? 'dollar' : undefined);
  const jobs = count('jobs', 'job');
  const seconds = count('job_seconds', 'second');
  const sampled = count('sampled_jobs', 'job');
  const percentages = PERCENTAGES.map(([name, measure]) => ({ metric: count(name), measure }));
  const sampledSet = utilization ? [sampled, ...percentages.map(({ metric }) => metric)] : [];
  return {
    metrics: [credits, cost, jobs, seconds, ...sampledSet],
    measure(amounts) {
      const counted = [counting(jobs, amounts, 'runs'), counting(seconds, amounts, 'seconds')];
      const used = [
        counting(sampled, amounts, 'measuredRuns'),
        ...percentages.map(({ metric, measure }) => counting(metric, amounts, measure, HUNDREDTHS)),
      ];
      return [
        ...creditsAndCost(amounts, credits, cost, money),
        ...counted,
        ...(utilization ? used : []),
      ].filter(isSome);
    },
  };
}

function creditsAndCost({ credits }: Amounts, metric: Metric, cost: Metric, money: Money): Measurement[] {
  return [...credits].flatMap(([kind, micro]) => {
    const tag = markerTag('credit_type', CREDIT_TYPES[kind]);
    const priced = costOf(kind === 'user' ? pricedSeats(micro, money) : micro, money.creditPrice);
    return [
      { metric, tag, value: toCredits(micro) },
      { metric: cost, tag, value: priced },
    ];
  });
}
