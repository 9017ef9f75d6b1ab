import { groupByColumns, type SortColumn } from './canonical.ts';
import type { TimeTable } from './cube.ts';
import { gather, sumInto } from './gather.ts';
import { recordOf } from './records.ts';
import type { TimeColumns } from './time-cells.ts';

/** Buckets and periods are below these. */
const BUCKETS = 2048;
const PERIODS = 2;

/**
 * Joins tables of durations of several builders, in canonical order: by period, keys, bucket. `ranks` leads, for
 * each key and builder, from the builder's numbers of a name to the merged ones.
 */
export function mergeTimes<Key extends string>(
  keys: readonly Key[],
  tables: readonly TimeColumns[],
  ranks: Readonly<Record<Key, readonly Uint32Array[]>>,
): TimeTable<Key> {
  const total = tables.reduce((sum, table) => sum + table.size, 0);
  const period = wordsOf(tables, keys.length + 2, 0, PERIODS);
  const key = recordOf(keys, (name) =>
    wordsOf(tables, keys.length + 2, 1 + keys.indexOf(name), 0, ranks[name]),
  );
  const bucket = wordsOf(tables, keys.length + 2, keys.length + 1, BUCKETS);
  const { size, places, items } = groupByColumns(total, [period, ...keys.map((name) => key[name]), bucket]);
  return {
    size,
    period: gather(new Uint8Array(size), period.values, items),
    key: recordOf(keys, (name) => gather(new Uint32Array(size), key[name].values, items)),
    bucket: gather(new Uint16Array(size), bucket.values, items),
    count: sumInto(
      size,
      places,
      tables.map(({ count }) => count),
    ),
    sum: sumInto(
      size,
      places,
      tables.map(({ sum }) => sum),
    ),
  };
}

/** One word of every entry of all tables, under its merged number. */
function wordsOf(
  tables: readonly TimeColumns[],
  width: number,
  word: number,
  below: number,
  ranks?: readonly Uint32Array[],
): SortColumn {
  const values = new Uint32Array(tables.reduce((sum, table) => sum + table.size, 0));
  let to = 0;
  let largest = 0;
  tables.forEach(({ size, tuples }, table) => {
    const rank = ranks?.[table];
    for (let entry = 0; entry < size; entry++) {
      const own = tuples[entry * width + word] as number;
      const value = rank === undefined ? own : (rank[own] as number);
      if (value > largest) largest = value;
      values[to++] = value;
    }
  });
  return { values, below: Math.max(below, largest + 1) };
}
