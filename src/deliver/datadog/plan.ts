import { type Day, startOf } from '../../common/day.ts';
import type { DatadogMetrics } from '../../config/config.ts';
import { lastReadyDay } from '../../config/period.ts';
import type { TeamOf } from '../../report/teams.ts';
import type { Cube } from '../../usage/cube.ts';
import { type Buckets, bucketsOf } from './day.ts';
import { foldDay } from './fold-day.ts';
import { type Labels, labelsOf, type TagIds } from './labels.ts';
import { legacyMetrics } from './legacy-metrics.ts';
import type { Metric, MetricOptions, MetricSet } from './metrics.ts';
import { standardMetrics } from './standard-metrics.ts';

/** One time series: a metric with one set of tags, and a point for each day. Written as the API of Datadog has it. */
export interface Series {
  /** Seconds that a point of a count stands for. */
  readonly interval?: number;
  readonly metric: string;
  readonly points: readonly Point[];
  readonly tags: readonly string[];
  /** Count or gauge. */
  readonly type: 1 | 3;
  readonly unit?: string;
}

export interface Point {
  /** Start of the day (UTC), seconds since 1970. */
  readonly timestamp: number;
  readonly value: number;
}

/** Everything that would be sent. */
export interface Plan {
  readonly series: readonly Series[];
  readonly points: number;
  /** The metrics that have series. */
  readonly metrics: readonly Metric[];
  /** Days with usage that are sent, in order. */
  readonly days: readonly Day[];
  /** Days with usage that are not ready yet, and so not sent. */
  readonly unready: readonly Day[];
  /** Series of the day that has the most. */
  readonly mostSeriesADay: number;
  /** Series that a day was to have at most. */
  readonly maxSeries: number;
  /** Jobs and workflows of all days that were folded. */
  readonly folded: number;
}

export interface PlanRequest extends DatadogMetrics {
  readonly cube: Cube;
  readonly teamOf: TeamOf | null;
  readonly money: MetricOptions['money'];
  /** Milliseconds since 1970. */
  readonly now: number;
}

const SECONDS_A_DAY = 86_400;

/**
 * The period's usage as series of daily points. A point holds all of its day and nothing else, and has the start of
 * the day for its time: sent twice, it takes its own place. Days that are not ready are left out, since half a day
 * would stand there as if it were a whole one.
 */
export function planMetrics(request: PlanRequest): Plan {
  const { cube, now } = request;
  const ready = lastReadyDay(now);
  const cells = cellsByDay(cube);
  const days = [...cells.keys()].sort();
  const sent = days.filter((day) => day <= ready);
  const set = request.schema === 'legacy' ? legacyMetrics(request) : standardMetrics(request);
  const labels = labelsOf(cube, request);
  const draft = new Draft(set, labels);
  let folded = 0;
  for (const day of sent) {
    const buckets = bucketsOf(cube, cells.get(day) ?? [], labels);
    const small = foldDay(buckets, labels, set, request.maxSeries);
    draft.addDay(day, small.buckets);
    folded += small.folded;
  }
  return {
    ...draft.result(),
    days: sent,
    unready: days.filter((day) => day > ready),
    maxSeries: request.maxSeries,
    folded,
  };
}

/** The cells of the period by their day. */
function cellsByDay({ size, period, key, names }: Cube): Map<Day, number[]> {
  const days = new Map<Day, number[]>();
  for (let cell = 0; cell < size; cell++) {
    const day = names.day[key.day[cell] ?? 0];
    if (period[cell] !== 0 || day === undefined) continue;
    const known = days.get(day);
    if (known === undefined) days.set(day, [cell]);
    else known.push(cell);
  }
  return days;
}

type DraftSeries = Series & { readonly points: Point[] };

/** Series while days are added to them. */
class Draft {
  readonly #set: MetricSet;
  readonly #labels: Labels;
  /** By the tags of the bucket, then by metric and the tag of its own. */
  readonly #series = new Map<string, Map<string, DraftSeries>>();
  #points = 0;
  #mostSeriesADay = 0;

  constructor(set: MetricSet, labels: Labels) {
    this.#set = set;
    this.#labels = labels;
  }

  addDay(day: Day, buckets: Buckets): void {
    const timestamp = startOf(day) / 1000;
    const before = this.#points;
    for (const [key, { ids, amounts }] of buckets) {
      const ofBucket = this.#series.get(key) ?? new Map<string, DraftSeries>();
      this.#series.set(key, ofBucket);
      for (const { metric, tag = '', value } of this.#set.measure(amounts)) {
        const name = `${metric.name} ${tag}`;
        const series = ofBucket.get(name) ?? emptySeries(metric, this.#tags(ids, tag));
        series.points.push({ timestamp, value });
        ofBucket.set(name, series);
        this.#points++;
      }
    }
    this.#mostSeriesADay = Math.max(this.#mostSeriesADay, this.#points - before);
  }

  result(): Pick<Plan, 'series' | 'points' | 'metrics' | 'mostSeriesADay'> {
    const series = [...this.#series.values()].flatMap((ofBucket) => [...ofBucket.values()]);
    const used = new Set(series.map(({ metric }) => metric));
    return {
      series,
      points: this.#points,
      metrics: this.#set.metrics.filter(({ name }) => used.has(name)),
      mostSeriesADay: this.#mostSeriesADay,
    };
  }

  #tags(ids: TagIds, tag: string): string[] {
    const tags = this.#labels.tagsOf(ids);
    return tag === '' ? tags : [...tags, tag];
  }
}

/** A series without points; its fields stand in the order in which the official client writes them. */
export function emptySeries({ name, type, unit }: Metric, tags: readonly string[]): DraftSeries {
  const isCount = type === 'count';
  return {
    ...(isCount && { interval: SECONDS_A_DAY }),
    metric: name,
    points: [],
    tags,
    type: isCount ? 1 : 3,
    ...(unit !== undefined && { unit }),
  };
}
