import type { DatadogMetrics } from '../../config/config.ts';
import type { Money } from '../../report/money.ts';
import type { Amounts, Measure } from './amounts.ts';

/** A metric. A count adds up over time and tags; a gauge is a mean, and adding gauges up means nothing. */
export interface Metric {
  readonly name: string;
  readonly type: 'count' | 'gauge';
  /** A unit that Datadog knows. */
  readonly unit?: string;
}

/** One number for a day. */
export interface Measurement {
  readonly metric: Metric;
  /** A tag beside those of the amounts. */
  readonly tag?: string;
  readonly value: number;
}

export interface MetricSet {
  /** All there may be, in a fixed order. */
  readonly metrics: readonly Metric[];
  /** The measurements of some amounts; counts of zero are left out. */
  measure(amounts: Amounts): Measurement[];
}

export type MetricOptions = Pick<DatadogMetrics, 'prefix' | 'utilization'> & {
  readonly money: Money & { readonly currency: string };
};

/** Percentages come in hundredths. */
export const HUNDREDTHS = 100;

export function counting(metric: Metric, amounts: Amounts, measure: Measure, divisor = 1): Measurement {
  return { metric, value: amounts[measure] / divisor };
}

export function isSome({ value }: Measurement): boolean {
  return value !== 0;
}
