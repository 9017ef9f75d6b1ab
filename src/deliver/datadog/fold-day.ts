import { mostThatFit } from '../../common/most-that-fit.ts';
import { compareText } from '../../report/rows.ts';
import type { Amounts } from './amounts.ts';
import { type Bucket, type Buckets, relabel } from './day.ts';
import type { Labels, TagIds } from './labels.ts';
import type { MetricSet } from './metrics.ts';

/** A day with at most so many series. */
export interface FoldedDay {
  readonly buckets: Buckets;
  /** How many jobs and workflows lost their names. */
  readonly folded: number;
}

/** One tag whose smallest values may become one; the tags up to it say which job or workflow it is. */
interface Level {
  /** Where the tag stands. */
  readonly at: number;
  /** Id of the tag that stands for the others. */
  readonly other: number;
}

/**
 * Folds the jobs of the fewest credits into `job:__other__` of their workflow until the day has at most `maximum`
 * series, and when that is not enough the workflows too. All sums stay as they are.
 *
 * Each day is folded by itself, so that a day gives the same series whichever period it is sent with: sent again, it
 * takes its own place. What is left may still be more than `maximum`: projects, statuses and classes are not folded.
 */
export function foldDay(buckets: Buckets, labels: Labels, set: MetricSet, maximum: number): FoldedDay {
  const count = seriesCounter(set);
  let day: FoldedDay = { buckets, folded: 0 };
  for (const level of [labels.job, labels.workflow]) {
    if (level === null || count(day.buckets) <= maximum) continue;
    const names = namesByCredits(day.buckets, level, labels);
    const fits = (kept: number) => count(fold(day.buckets, level, names.slice(0, kept))) <= maximum;
    const kept = mostThatFit(names.length, fits);
    day = {
      buckets: fold(day.buckets, level, names.slice(0, kept)),
      folded: day.folded + names.length - kept,
    };
  }
  return day;
}

/** Counts series. Amounts that were counted before are not measured again: most are the same from fold to fold. */
function seriesCounter({ measure }: MetricSet): (buckets: Buckets) => number {
  const known = new WeakMap<Amounts, number>();
  const countOf = (amounts: Amounts) => {
    const count = known.get(amounts) ?? measure(amounts).length;
    known.set(amounts, count);
    return count;
  };
  return (buckets) => [...buckets.values()].reduce((sum, { amounts }) => sum + countOf(amounts), 0);
}

/** Tells one job (or workflow) from another: the tags up to it, among them project and workflow. */
function nameAt(ids: TagIds, { at }: Level): string {
  return ids.slice(0, at + 1).join();
}

/** The names that can be folded, most credits first; ties by their text, which no other days change. */
function namesByCredits(buckets: Buckets, level: Level, labels: Labels): string[] {
  const jobs = new Map<string, { credits: bigint; readonly ids: TagIds }>();
  for (const { ids, amounts } of buckets.values()) {
    if (ids[level.at] === level.other) continue;
    const name = nameAt(ids, level);
    const job = jobs.get(name) ?? { credits: 0n, ids };
    job.credits += amounts.total;
    jobs.set(name, job);
  }
  const text = (ids: TagIds) =>
    labels
      .tagsOf(ids)
      .slice(0, level.at + 1)
      .join();
  return [...jobs]
    .sort(([, a], [, b]) => {
      if (a.credits === b.credits) return compareText(text(a.ids), text(b.ids));
      return a.credits < b.credits ? 1 : -1;
    })
    .map(([name]) => name);
}

function fold(buckets: Buckets, level: Level, keep: readonly string[]): Buckets {
  const kept = new Set(keep);
  const labelOf = ({ ids }: Bucket) => (kept.has(nameAt(ids, level)) ? ids : ids.with(level.at, level.other));
  return relabel(buckets, labelOf);
}
