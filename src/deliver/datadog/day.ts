import type { Cube } from '../../usage/cube.ts';
import { Amounts, kindsIn } from './amounts.ts';
import type { Labels, TagIds } from './labels.ts';

/** What was used under one set of tags on one day. */
export interface Bucket {
  readonly ids: TagIds;
  readonly amounts: Amounts;
}

/** Buckets by their tags. */
export type Buckets = Map<string, Bucket>;

/** Adds up what has the same tags: cells of one day, whose names may have become one. */
export function bucketsOf(cube: Cube, cells: Iterable<number>, labels: Labels): Buckets {
  const buckets: Buckets = new Map();
  const { jobs, seats } = kindsIn(cube);
  for (const cell of cells) {
    amountsAt(buckets, labels.idsOf(cell)).addCell(cube, cell, jobs);
    if (seats.some((kind) => cube.credits(cell, kind) !== 0n)) {
      amountsAt(buckets, labels.seatIdsOf(cell)).addCredits(cube, cell, seats);
    }
  }
  return buckets;
}

/** The amounts of these tags, which are empty at first. */
function amountsAt(buckets: Buckets, ids: TagIds): Amounts {
  const key = ids.join();
  let bucket = buckets.get(key);
  if (bucket === undefined) {
    bucket = { ids, amounts: new Amounts() };
    buckets.set(key, bucket);
  }
  return bucket.amounts;
}

/** The same buckets where some have other tags; those that meet become one. The buckets themselves stay as they are. */
export function relabel(buckets: Buckets, labelOf: (bucket: Bucket) => TagIds): Buckets {
  const result: Buckets = new Map();
  for (const bucket of buckets.values()) {
    const ids = labelOf(bucket);
    const key = ids.join();
    const met = result.get(key);
    result.set(
      key,
      met === undefined ? { ids, amounts: bucket.amounts } : { ids, amounts: sum(met, bucket) },
    );
  }
  return result;
}

function sum(...buckets: readonly Bucket[]): Amounts {
  const total = new Amounts();
  for (const { amounts } of buckets) total.add(amounts);
  return total;
}
