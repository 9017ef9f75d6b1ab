import { createHash } from 'node:crypto';
import type { Secret } from '../common/secret.ts';
import { unsigned } from './signed-query.ts';

/** A part as an export lists it. */
export interface ListedPart {
  /** Stays the same when the server signs the url anew or lists it in another place. */
  readonly key: string;
  /** Name in the state folder. */
  readonly file: string;
  /** `part 1 of 3, 2026-01-01..2026-01-31`. */
  readonly label: string;
}

/** What of a url says which part it leads to: everything but the signature. */
interface Place {
  readonly host: string;
  readonly path: string;
  /** In the order of their names, whatever the order in the url. */
  readonly parameters: string;
}

/**
 * The parts behind an export's urls, in the natural order of their paths, then of their parameters, so that a
 * shuffled list gives the same order. Urls that differ in nothing but their signature are one part.
 */
export function listParts(urls: readonly Secret[], days: string): ListedPart[] {
  const places = new Map(urls.map(placeOf).map((place) => [keyOf(place), place]));
  const sorted = [...places].sort(([, a], [, b]) => comparePlaces(a, b));
  return sorted.map(([key], i) => ({
    key,
    file: `${days}-${String(i).padStart(3, '0')}.csv.gz`,
    label: `part ${i + 1} of ${sorted.length}, ${days}`,
  }));
}

/** Names the part that a url leads to: a hash of the url without its signature, which changes. */
export function partKey(url: Secret): string {
  return keyOf(placeOf(url));
}

function placeOf(secret: Secret): Place {
  const { host, pathname, searchParams } = new URL(secret.reveal());
  const parameters = new URLSearchParams(unsigned([...searchParams]).sort(compareParameters));
  return { host, path: pathname, parameters: parameters.toString() };
}

/** A host holds no `/` and a path no `?`, so no two places give the same text. */
function keyOf({ host, path, parameters }: Place): string {
  return createHash('sha256').update(`${host}${path}?${parameters}`).digest('hex').slice(0, 16);
}

function comparePlaces(a: Place, b: Place): number {
  return naturally(a.path, b.path) || naturally(a.parameters, b.parameters) || compareText(a.host, b.host);
}

function compareParameters([name, value]: [string, string], [otherName, otherValue]: [string, string]) {
  return compareText(name, otherName) || compareText(value, otherValue);
}

/** `part-2` before `part-10`; texts that differ only in leading zeros by their characters. */
function naturally(a: string, b: string): number {
  const [left, right] = [a.match(/\d+|\D+/g) ?? [], b.match(/\d+|\D+/g) ?? []];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const order = compareRuns(left[i] ?? '', right[i] ?? '');
    if (order !== 0) return order;
  }
  return left.length - right.length || compareText(a, b);
}

function compareRuns(a: string, b: string): number {
  const digits = /^\d/;
  if (!digits.test(a) || !digits.test(b)) return compareText(a, b);
  const [x, y] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  return x.length - y.length || compareText(x, y);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
