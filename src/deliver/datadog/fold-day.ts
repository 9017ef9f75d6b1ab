import { compareText } from '../../report/rows.ts';
import { amountsAt, type Bucket, type Buckets } from './day.ts';
import type { Labels } from './labels.ts';
import type { MetricSet } from './metrics.ts';

/** A day with at most so many series. */
export interface FoldedDay {
  readonly buckets: Buckets;
  /** How many jobs and workflows lost their names. */
  readonly folded: number;
}

/** One tag whose smallest values may become one; `tags` up to it say which job or workflow it is. */
interface Level {
  readonly at: number;
  readonly other: string;
}

/**
 * Folds the jobs of the fewest credits into `job:__other__` of their workflow until the day has at most `maximum`
 * series, and when that is not enough the workflows too. All sums stay as they are.
 *
 * Each day is folded by itself, so that a day gives the same series whichever period it is sent with: sent again, it
 * takes its own place. What is left may still be more than `maximum`: projects, statuses and classes are not folded.
 */
export function foldDay(
  buckets: Buckets,
  labels: Labels,
  { measure }: MetricSet,
  maximum: number,
): FoldedDay {
  const countOf = (all: Buckets) =>
    [...all.values()].reduce((sum, { amounts }) => sum + measure(amounts).length, 0);
  let day: FoldedDay = { buckets, folded: 0 };
  for (const level of levelsOf(labels)) {
    if (countOf(day.buckets) <= maximum) return day;
    const names = namesByCredits(day.buckets, level);
    const kept = mostThatFit(
      names.length,
      (count) => countOf(fold(day.buckets, level, names.slice(0, count))) <= maximum,
    );
    day = {
      buckets: fold(day.buckets, level, names.slice(0, kept)),
      folded: day.folded + names.length - kept,
    };
  }
  return day;
}

function levelsOf({ jobAt, otherJob, workflowAt, otherWorkflow }: Labels): Level[] {
  return [
    { at: jobAt, other: otherJob },
    { at: workflowAt, other: otherWorkflow },
  ].filter(({ at }) => at >= 0);
}

/** Tells one job (or workflow) from another: the tags up to it, among them project and workflow. */
function nameAt({ tags }: Bucket, { at }: Level): string {
  return tags.slice(0, at + 1).join(',');
}

/** The names that can be folded, most credits first; ties by name. */
function namesByCredits(buckets: Buckets, level: Level): string[] {
  const credits = new Map<string, bigint>();
  for (const bucket of buckets.values()) {
    if (bucket.tags[level.at] === level.other) continue;
    const name = nameAt(bucket, level);
    credits.set(name, (credits.get(name) ?? 0n) + bucket.amounts.total);
  }
  return [...credits]
    .sort(([a, x], [b, y]) => (x === y ? compareText(a, b) : x < y ? 1 : -1))
    .map(([name]) => name);
}

function fold(buckets: Buckets, level: Level, keep: readonly string[]): Buckets {
  const kept = new Set(keep);
  const result: Buckets = new Map();
  for (const bucket of buckets.values()) {
    const { tags, amounts } = bucket;
    amountsAt(result, kept.has(nameAt(bucket, level)) ? tags : tags.with(level.at, level.other)).add(amounts);
  }
  return result;
}

/** The largest count from 0 to `most` that fits, where each smaller one does too; 0 when none does. */
function mostThatFit(most: number, fits: (count: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
