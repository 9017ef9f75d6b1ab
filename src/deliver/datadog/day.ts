import type { Cube } from '../../usage/cube.ts';
import { Amounts, kindsIn } from './amounts.ts';
import type { Labels } from './labels.ts';

/** What was used under one set of tags on one day. */
export interface Bucket {
  readonly tags: readonly string[];
  readonly amounts: Amounts;
}

/** Buckets by their tags. */
export type Buckets = Map<string, Bucket>;

/** Tags hold no commas, so this is unambiguous. */
export function keyOf(tags: readonly string[]): string {
  return tags.join(',');
}

/** Adds up what has the same tags: cells of one day, whose names may have become one. */
export function bucketsOf(cube: Cube, cells: Iterable<number>, labels: Labels): Buckets {
  const buckets: Buckets = new Map();
  const { jobs, seats } = kindsIn(cube);
  for (const cell of cells) {
    amountsAt(buckets, labels.tagsOf(cell)).addCell(cube, cell, jobs);
    if (seats.some((kind) => cube.credits(cell, kind) !== 0n)) {
      amountsAt(buckets, labels.seatTagsOf(cell)).addCredits(cube, cell, seats);
    }
  }
  return buckets;
}

/** The amounts of these tags, which are empty at first. */
export function amountsAt(buckets: Buckets, tags: readonly string[]): Amounts {
  const key = keyOf(tags);
  let bucket = buckets.get(key);
  if (bucket === undefined) {
    bucket = { tags, amounts: new Amounts() };
    buckets.set(key, bucket);
  }
  return bucket.amounts;
}
