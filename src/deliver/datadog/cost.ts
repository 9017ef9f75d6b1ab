import { money, plural, whole } from '../../render/format.ts';
import type { Plan } from './plan.ts';

/** Datadog's list price of 100 custom metrics for a month, in US dollars. */
const DOLLARS_FOR_100 = 5;
const HOURS_A_DAY = 24;
const DAYS_A_MONTH = 30;
/** Indexed points a month that the price of a metric name includes. */
const POINTS_IN_A_NAME = 10_000_000;

/** What custom metrics cost a month when this plan is sent once a day. */
export interface CostRange {
  /** US dollars a month when a series counts in the hour in which it is sent, as Datadog's page of prices says. */
  readonly low: number;
  /** US dollars a month when it counts in every hour that its points stand for, as the same page can be read. */
  readonly high: number;
}

/**
 * By the number of custom metrics: the mean over a month's hours of the distinct series of an hour. Sent within one
 * hour a day, a series is there in one hour of 24.
 */
export function costBySeries(series: number): CostRange {
  const high = (series * DOLLARS_FOR_100) / 100;
  return { low: high / HOURS_A_DAY, high };
}

/** Points that a month of days like these has. */
export function pointsAMonth({ points, days }: Pick<Plan, 'points' | 'days'>): number {
  return days.length === 0 ? 0 : Math.round((points / days.length) * DAYS_A_MONTH);
}

/** Both price models, a sentence each. */
export function costSentences({ series, points, days, metrics }: Plan): string[] {
  const { low, high } = costBySeries(series.length);
  const monthly = pointsAMonth({ points, days });
  return [
    `Priced by custom metrics: ${money(low, 'USD')} to ${money(high, 'USD')} a month when sent once a day, at ${money(DOLLARS_FOR_100, 'USD')} for 100, before what your hosts include.`,
    `Priced by metric names: ${plural(metrics.length, 'name')} with about ${whole(monthly)} points a month; each name includes ${whole(POINTS_IN_A_NAME)}.`,
  ];
}
