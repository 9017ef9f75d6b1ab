import { plural, whole } from '../../render/format.ts';
import { RefusalError } from './answer.ts';
import type { DatadogClient } from './client.ts';
import { fullStop, sentenceOf } from './failure.ts';
import type { Series } from './plan.ts';
import { requestsOf, SIZE_LIMITS, type SizeLimits } from './requests.ts';

/** What became of the points. */
export interface Sending {
  readonly requests: number;
  /** Points that were accepted. */
  readonly points: number;
  /** Why the others were not, in sentences; empty when all were. */
  readonly failures: readonly string[];
}

/**
 * Sends series, request by request. What is wrong with one request alone does not keep the others back; what would
 * meet them all ends it. Nothing has to be undone: a point that is sent again takes its own place.
 *
 * @param onProgress gets the points that were accepted so far.
 */
export async function sendSeries(
  client: DatadogClient,
  series: readonly Series[],
  onProgress: (points: number) => void,
  limits: SizeLimits = SIZE_LIMITS,
): Promise<Sending> {
  const failures: string[] = [];
  let requests = 0;
  let points = 0;
  const queue = requestsOf(series, limits);
  const halves: (readonly Series[])[] = [];
  for (;;) {
    const next = halves.pop() ?? queue.next().value?.series;
    if (next === undefined) return { requests, points, failures };
    requests++;
    try {
      const errors = await client.submit(next);
      if (errors.length === 0) points += pointsOf(next);
      else failures.push(acceptedWithErrors(next, errors));
      onProgress(points);
    } catch (error) {
      if (isStatus(error, 413) && next.length > 1) halves.push(...halvesOf(next));
      else {
        const sentence = sentenceOf(error);
        if (sentence === undefined) throw error;
        failures.push(sentence);
        if (!isStatus(error, 400)) return { requests, points, failures };
      }
    }
  }
}

function pointsOf(series: readonly Series[]): number {
  return series.reduce((sum, { points }) => sum + points.length, 0);
}

function acceptedWithErrors(series: readonly Series[], errors: readonly string[]): string {
  const count = plural(pointsOf(series), 'point');
  return `Datadog accepted a request of ${count} with errors, so some may be missing: ${fullStop(errors.join(' '))}`;
}

/** The second half first: the last one is taken next. */
function halvesOf(series: readonly Series[]): [readonly Series[], readonly Series[]] {
  const middle = Math.ceil(series.length / 2);
  return [series.slice(middle), series.slice(0, middle)];
}

function isStatus(error: unknown, status: number): boolean {
  return error instanceof RefusalError && error.status === status;
}

/** `3 of 5 points`, or `5 points`. */
export function sentOf(points: number, all: number): string {
  return points === all ? plural(all, 'point') : `${whole(points)} of ${plural(all, 'point')}`;
}
