import { storedTag } from './normal-tag.ts';

const HOUR = 3_600;
const TEN_MINUTES = 600;

export interface SentPoint {
  readonly timestamp: number;
  readonly value: number;
}

export interface SentSeries {
  readonly metric: string;
  readonly type?: number;
  readonly interval?: number;
  readonly unit?: string;
  readonly tags?: readonly string[];
  readonly points: readonly SentPoint[];
}

/** A series as it is kept. */
interface KeptSeries {
  readonly metric: string;
  readonly tags: readonly string[];
  readonly type: number;
  readonly points: Map<number, number>;
}

/** Keeps points as Datadog does: late ones only of metrics that have Historical Metrics, the last one of its second. */
export class MetricStore {
  /** Metrics with Historical Metrics. */
  readonly historical = new Set<string>();
  /** Metrics that were ever sent, with a kept point or not. */
  readonly known = new Set<string>();
  /** Points that were accepted and dropped. */
  dropped = 0;
  /** Things that Datadog would silently change or refuse. */
  readonly oddities: string[] = [];
  readonly #series = new Map<string, KeptSeries>();

  add(series: SentSeries, now: number): void {
    const tags = (series.tags ?? []).map(storedTag).sort();
    this.#check(series, tags);
    this.known.add(series.metric);
    const key = `${series.metric} ${tags.join(',')}`;
    const kept = this.#series.get(key) ?? {
      metric: series.metric,
      tags,
      type: series.type ?? 0,
      points: new Map(),
    };
    this.#series.set(key, kept);
    for (const { timestamp, value } of series.points) {
      const isLate = timestamp < now - HOUR && !this.historical.has(series.metric);
      if (isLate || timestamp > now + TEN_MINUTES) this.dropped++;
      else kept.points.set(timestamp, value);
    }
  }

  #check({ metric, tags = [], points }: SentSeries, stored: readonly string[]): void {
    if (!/^[a-z][a-z0-9_.]{0,199}$/i.test(metric)) this.oddities.push(`metric ${metric}`);
    const changed = tags.filter((tag) => !stored.includes(tag) || !/^[a-z]/.test(tag));
    this.oddities.push(...changed.map((tag) => `tag ${tag}`));
    const times = new Set(points.map(({ timestamp }) => timestamp));
    if (times.size < points.length) this.oddities.push(`two points of one second in ${metric}`);
  }

  /**
   * Sums of a metric by the values of some tag keys and, with `by` naming `day`, by day: `2026-01-05,api` to the sum.
   * `scale` makes whole numbers of the values, so that the sums are exact; a value that is none throws.
   */
  sums(metric: string, by: readonly string[], scale = 1_000_000): Map<string, bigint> {
    const sums = new Map<string, bigint>();
    for (const series of this.#series.values()) {
      if (series.metric !== metric) continue;
      for (const [timestamp, value] of series.points) {
        const key = by
          .map((name) => (name === 'day' ? dayOf(timestamp) : tagValue(series.tags, name)))
          .join(',');
        sums.set(key, (sums.get(key) ?? 0n) + BigInt(Math.round(value * scale)));
      }
    }
    return new Map([...sums].filter(([, sum]) => sum !== 0n).sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** What a dashboard shows of a metric over all tags and days with the default rollup: gauges are averaged first. */
  dashboardTotal(metric: string): number {
    let total = 0;
    for (const { points, type, ...series } of this.#series.values()) {
      if (series.metric !== metric) continue;
      for (const values of Map.groupBy(points, ([timestamp]) => dayOf(timestamp)).values()) {
        const sum = values.reduce((all, [, value]) => all + value, 0);
        total += type === 3 ? sum / values.length : sum;
      }
    }
    return total;
  }

  /** Number of points that are kept, zeros not counted. */
  get points(): number {
    return [...this.#series.values()].reduce(
      (sum, { points }) => sum + [...points.values()].filter((value) => value !== 0).length,
      0,
    );
  }
}

function dayOf(timestamp: number): string {
  return new Date(timestamp * 1000).toISOString().slice(0, 10);
}

function tagValue(tags: readonly string[], key: string): string {
  return tags.find((tag) => tag.startsWith(`${key}:`))?.slice(key.length + 1) ?? 'N/A';
}
