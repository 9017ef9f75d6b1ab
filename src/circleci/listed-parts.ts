import { createHash } from 'node:crypto';
import type { Secret } from '../common/secret.ts';

/** A part as an export lists it. */
export interface ListedPart {
  /** Stays the same when the server signs the url anew or lists it in another place. */
  readonly key: string;
  /** Name in the state folder. */
  readonly file: string;
  /** `part 1 of 3, 2026-01-01..2026-01-31`. */
  readonly label: string;
}

/**
 * The parts behind an export's urls, in the natural order of their paths, so that a shuffled list gives the same
 * order. Urls with the same path are one part.
 */
export function listParts(urls: readonly Secret[], days: string): ListedPart[] {
  const paths = [...new Set(urls.map(pathOf))].sort(naturally);
  return paths.map((path, i) => ({
    key: keyOfPath(path),
    file: `${days}-${String(i).padStart(3, '0')}.csv.gz`,
    label: `part ${i + 1} of ${paths.length}, ${days}`,
  }));
}

/** Names the part that a url leads to: a hash of its path. The query holds the signature and changes. */
export function partKey(url: Secret): string {
  return keyOfPath(pathOf(url));
}

function pathOf(url: Secret): string {
  return new URL(url.reveal()).pathname;
}

function keyOfPath(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 16);
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
