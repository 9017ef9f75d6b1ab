import { groupByColumns } from './canonical.ts';
import type { Dimension, TimeTable } from './cube.ts';
import { gather, sumInto } from './gather.ts';
import { type JoinedTuples, totalOf, wordsOf } from './merge-keys.ts';
import { recordOf } from './records.ts';
import { type Entries, sumsAt } from './sum-table.ts';

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
  const { size, places, items } = groupByColumns(totalOf(tables), [
    { values: period, below: PERIODS },
    { values: number, below: joined.size },
    { values: bucket, below: BUCKETS },
  ]);
  const numbers = gather(new Uint32Array(size), number, items);
  return {
    size,
    period: gather(new Uint8Array(size), period, items),
    key: recordOf(keys, (name) => gather(new Uint32Array(size), joined.key[name], numbers)),
    bucket: gather(new Uint16Array(size), bucket, items),
    count: sumInto(size, places, columnsOf(tables, 0)),
    sum: sumInto(size, places, columnsOf(tables, 1)),
  };
}

/** One of the sums of every entry, a column a table. */
function columnsOf(tables: readonly Entries[], sum: number): Float64Array[] {
  return tables.map((table) => {
    const column = new Float64Array(table.size);
    for (let entry = 0, at = sumsAt(table, 0) + sum; entry < table.size; entry++, at += table.stride) {
      column[entry] = table.doubles[at] as number;
    }
    return column;
  });
}
