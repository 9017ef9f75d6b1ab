import { type BatchTable, countIn } from './batch.ts';
import type { BatchReader } from './batch-file.ts';
import { BUCKETS } from './buckets.ts';
import { groupByColumns } from './canonical.ts';
import type { CubeNames, Dimension, TimeTable } from './cube.ts';
import { gather } from './gather.ts';
import { type JoinedTuples, totalOf } from './merge-keys.ts';
import type { PartialCube } from './partial-cube.ts';
import type { Scratch } from './scratch.ts';
import { sumEntries } from './sum-entries.ts';
import { type Entries, inBytes } from './sum-table.ts';
import { SUMS_OF_TIMES, TimeColumns, type TimeEntries } from './time-columns.ts';

/** About 4 MB with all that is needed on the way, which the processor's cache holds. */
const MOST_ENTRIES = 2 ** 16;

/** Durations of several builders. */
export interface TimeRequest<Key extends Dimension> {
  readonly partials: readonly Pick<PartialCube, 'batches'>[];
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
  const owners = ownersOf(joined);
  for (let from = 0, to = 0; from < BUCKETS; from = to) {
    do to++;
    while (to < BUCKETS && count(from, to + 1) <= most);
    reader.memory.forget();
    const tables = sources.map(({ entries }) => reader.entriesIn(entries, from, to));
    const buckets = keysOf(tables, sources, owners, reader.memory);
    columns.add(
      joinTables(tables, { ...buckets, ownersBelow: 2 * joined.size }, reader.memory),
      reader.memory,
    );
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

/** For each builder: from its number of a key to the owner, which is the period and the joined key. */
function ownersOf<Key extends Dimension>({ places, periods, size }: JoinedTuples<Key>): Uint32Array[] {
  return places.map((placeOf, which) =>
    placeOf.map((place, own) => (periods[which]?.[own] ?? 0) * size + place),
  );
}

function keysOf(
  tables: readonly Entries[],
  sources: readonly { readonly which: number }[],
  ownersOfBuilders: readonly Uint32Array[],
  memory: Scratch,
): Pick<TimeKeys, 'owners' | 'buckets'> {
  const count = totalOf(tables);
  const [owners, buckets] = [memory.words(count), memory.words(count)];
  memory.during(() => {
    const lookups = ownersOfBuilders.map((all) => memory.addressOf(all));
    let bytes = 0;
    for (const [i, table] of tables.entries()) {
      const ownerOf = lookups[sources[i]?.which ?? 0] as number;
      const { stride } = inBytes(table);
      const from = memory.addressOf(table.words);
      memory.kernels.timeKeys(
        from,
        stride,
        owners.byteOffset + bytes,
        ownerOf,
        buckets.byteOffset + bytes,
        table.size,
      );
      bytes += 4 * table.size;
    }
  });
  return { owners, buckets };
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
  sumEntries(tables, places, SUMS_OF_TIMES, rows, memory);
  return {
    owners: gather(memory.words(size), owners, items, memory),
    buckets: gather(memory.words(size), buckets, items, memory),
    rows,
  };
}
