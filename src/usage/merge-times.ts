import { groupByColumns } from './canonical.ts';
import type { Dimension, TimeTable } from './cube.ts';
import { gather } from './gather.ts';
import { type JoinedTuples, totalOf, wordsOf } from './merge-keys.ts';
import { recordOf } from './records.ts';
import { sumEntries } from './sum-entries.ts';
import type { Entries } from './sum-table.ts';

/** Buckets and periods are below these. */
const BUCKETS = 2048;
const PERIODS = 2;

/** Joins tables of durations of several builders, in canonical order: by period, keys, bucket. */
export function mergeTimes<Key extends Dimension>(
  keys: readonly Key[],
  tables: readonly Entries[],
  joined: JoinedTuples<Key>,
): TimeTable<Key> {
  const period = wordsOf(tables, 0, joined.periods);
  const number = wordsOf(tables, 0, joined.places);
  const bucket = wordsOf(tables, 1);
  const grouping = groupByColumns(totalOf(tables), [
    { values: period, below: PERIODS },
    { values: number, below: joined.size },
    { values: bucket, below: BUCKETS },
  ]);
  const { size, items } = grouping;
  const [count, sum] = [new Float64Array(size), new Float64Array(size)];
  sumEntries(tables, grouping, [count, sum]);
  const numbers = gather(new Uint32Array(size), number, items);
  return {
    size,
    period: gather(new Uint8Array(size), period, items),
    key: recordOf(keys, (name) => gather(new Uint32Array(size), joined.key[name], numbers)),
    bucket: gather(new Uint16Array(size), bucket, items),
    count,
    sum,
  };
}
