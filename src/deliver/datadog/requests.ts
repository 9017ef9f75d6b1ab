import { gzipSync } from 'node:zlib';
import type { Series } from './plan.ts';

/** What one request to the intake may hold. */
export interface SizeLimits {
  /** JSON, in bytes. */
  readonly plain: number;
  /** The same after gzip. */
  readonly packed: number;
}

/** Datadog takes 5,242,880 and 512,000 bytes. Some room is left, as other programs may pack a little worse. */
export const SIZE_LIMITS: SizeLimits = { plain: 4_800_000, packed: 480_000 };

/** Series that go together, and their size. */
export interface SeriesRequest {
  readonly series: readonly Series[];
  readonly body: string;
  readonly packedBytes: number;
}

/** The body of a request: the very text that the official client makes of these series. */
export function bodyOf(series: readonly Series[]): string {
  return JSON.stringify({ series });
}

/** Parts series into as few requests as the limits allow, in order, one at a time. A series is never cut in two. */
export function* requestsOf(
  series: readonly Series[],
  limits: SizeLimits = SIZE_LIMITS,
): Generator<SeriesRequest> {
  let at = 0;
  while (at < series.length) {
    const request = largestFrom(series, at, limits);
    at += request.series.length;
    yield request;
  }
}

/** Part of the room that is filled when a request turned out too large. */
const SECOND_TRY = 0.9;

function largestFrom(series: readonly Series[], from: number, limits: SizeLimits): SeriesRequest {
  let count = countThatFits(series, from, limits.plain);
  for (;;) {
    const request = pack(series.slice(from, from + count));
    if (request.packedBytes <= limits.packed || count === 1) return request;
    count = Math.max(1, Math.floor((count * SECOND_TRY * limits.packed) / request.packedBytes));
  }
}

function pack(series: readonly Series[]): SeriesRequest {
  const body = bodyOf(series);
  return { series, body, packedBytes: gzipSync(body).length };
}

/** How many series fit by the size of their JSON; at least one. */
function countThatFits(series: readonly Series[], from: number, limit: number): number {
  let bytes = bodyOf([]).length;
  for (let at = from; at < series.length; at++) {
    bytes += Buffer.byteLength(JSON.stringify(series[at])) + 1;
    if (bytes > limit && at > from) return at - from;
  }
  return series.length - from;
}
