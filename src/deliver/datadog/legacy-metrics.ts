import { toCredits } from '../../common/credits.ts';
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

/** Kinds of credits that have a metric of their own in the older script; its total holds the others too. */
const LEGACY_KINDS = ['compute', 'dlc', 'user'] as const;

const LEGACY_UTILIZATION = [
  ['job.cpu.median_utilization', 'medianCpu'],
  ['job.cpu.max_utilization', 'maxCpu'],
  ['job.ram.median_utilization', 'medianRam'],
  ['job.ram.max_utilization', 'maxRam'],
] as const satisfies readonly (readonly [string, Measure])[];

/**
 * The names of the older script. Credits and seconds are counts here, so that they add up; utilisation is the mean of
 * the day's runs. `ci.job.parallelism` is no more: no sum or mean of it says anything.
 */
export function legacyMetrics({ prefix, utilization }: MetricOptions): MetricSet {
  const kinds = LEGACY_KINDS.map((kind) => ({ kind, metric: count(`${prefix}.credits.${kind}`) }));
  const total = count(`${prefix}.credits.total`);
  const seconds = count(`${prefix}.job.runtime_seconds`);
  const means = LEGACY_UTILIZATION.map(([name, measure]) => ({
    metric: gauge(`${prefix}.${name}`),
    measure,
  }));
  const used = utilization ? means : [];
  return {
    metrics: [...kinds.map(({ metric }) => metric), total, seconds, ...used.map(({ metric }) => metric)],
    measure: (amounts) =>
      [
        ...kinds.map(({ kind, metric }) => ({ metric, value: toCredits(amounts.credits.get(kind) ?? 0n) })),
        { metric: total, value: toCredits(amounts.total) },
        counting(seconds, amounts, 'seconds'),
      ]
        .filter(isSome)
        .concat(meansOf(amounts, used)),
  };
}

function count(name: string): Metric {
  return { name, type: 'count' };
}

function gauge(name: string): Metric {
  return { name, type: 'gauge' };
}

/** A mean of 0 is a reading, so it is kept; without any reading there is no mean. */
function meansOf(amounts: Amounts, means: readonly { metric: Metric; measure: Measure }[]): Measurement[] {
  const { measuredRuns: runs } = amounts;
  return runs === 0
    ? []
    : means.map(({ metric, measure }) => counting(metric, amounts, measure, HUNDREDTHS * runs));
}
