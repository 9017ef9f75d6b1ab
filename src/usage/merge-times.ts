import { type BatchTable, countIn } from './batch.ts';
import type { BatchReader } from './batch-file.ts';
import { BUCKETS } from './buckets.ts';
import { groupByColumns } from './canonical.ts';
import type { CubeNames, Dimension, TimeTable } from './cube.ts';
import { gather } from './gather.ts';
import type { Memory, Scratch } from './memory.ts';
import { type JoinedTuples, totalOf } from './merge-keys.ts';
import type { PartialCube } from './partial-cube.ts';
import { sumEntries } from './sum-entries.ts';
import { type Entries, startOf } from './sum-table.ts';
import { SUMS_OF_TIMES, TimeColumns, type TimeEntries } from './time-columns.ts';

/** About 30 MB with all that is needed on the way. */
const MOST_ENTRIES = 2 ** 19;

/** Durations of several builders. */
export interface TimeRequest<Key extends Dimension> {
  readonly partials: readonly PartialCube[];
  readonly table: BatchTable & ('runTime' | 'queueTime');
  /** Whose they are. */
  readonly joined: JoinedTuples<Key>;
  readonly names: CubeNames;
  readonly reader: BatchReader;
  /** Entries that are joined at a time, unless one bucket has more. */
  readonly most?: number | undefined;
}

/**
 * Joins durations, in canonical order: by period, `keys`, bucket. Some buckets are looked at after others. Throws
 * NoSpaceError when durations can't be read back.
 */
export function mergeTimes<Key extends Dimension>(
  keys: readonly Key[],
  { partials, table, joined, names, reader, most = MOST_ENTRIES }: TimeRequest<Key>,
): TimeTable<Key> {
  const sources = partials.flatMap(({ batches }, which) =>
    batches.map((batch) => ({ which, entries: batch[table] })),
  );
  const count = (from: number, to: number) =>
    sources.reduce((sum, { entries }) => sum + countIn(entries, from, to), 0);
  const columns = new TimeColumns(joined, count(0, BUCKETS));
  for (let from = 0, to = 0; from < BUCKETS; from = to) {
    do to++;
    while (to < BUCKETS && count(from, to + 1) <= most);
    reader.memory.forget();
    const tables = sources.map(({ entries }) => reader.entriesIn(entries, from, to));
    columns.add(joinTables(tables, keysOf(tables, sources, joined, reader.memory), reader.memory));
  }
  reader.memory.forget();
  return columns.table(keys, names, reader.memory);
}

/** For each entry, one table after another, its owner and bucket. */
interface TimeKeys {
  readonly owners: Uint32Array;
  readonly buckets: Uint32Array;
  readonly ownersBelow: number;
}

function keysOf<Key extends Dimension>(
  tables: readonly Entries[],
  sources: readonly { readonly which: number }[],
  { places, periods, size }: JoinedTuples<Key>,
  memory: Memory,
): TimeKeys {
  const count = totalOf(tables);
  const [owners, buckets] = [memory.words(count), memory.words(count)];
  let to = 0;
  for (const [i, table] of tables.entries()) {
    const which = sources[i]?.which ?? 0;
    const placeOf = places[which] as Uint32Array;
    const periodOf = periods[which] as Uint8Array;
    for (let entry = 0; entry < table.size; entry++, to++) {
      const at = startOf(table, entry);
      const own = table.words[at] as number;
      owners[to] = (periodOf[own] as number) * size + (placeOf[own] as number);
      buckets[to] = table.words[at + 1] as number;
    }
  }
  return { owners, buckets, ownersBelow: 2 * size };
}

/** Joins the entries of all tables. The result lies in `memory`. */
function joinTables(
  tables: readonly Entries[],
  { owners, buckets, ownersBelow }: TimeKeys,
  memory: Scratch,
): TimeEntries {
  const { size, places, items } = groupByColumns(
    owners.length,
    [
      { values: owners, below: ownersBelow },
      { values: buckets, below: BUCKETS },
    ],
    memory,
  );
  const rows = memory.doubles(size * SUMS_OF_TIMES).fill(0);
  sumEntries(tables, places, SUMS_OF_TIMES, rows);
  return {
    owners: gather(memory.words(size), owners, items),
    buckets: gather(memory.words(size), buckets, items),
    rows,
  };
}
