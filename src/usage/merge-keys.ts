import { groupByColumns } from './canonical.ts';
import {
  type CubeNames,
  type Dimension,
  QUEUE_TIME_KEYS,
  type QueueTimeKey,
  RUN_TIME_KEYS,
  type RunTimeKey,
} from './cube.ts';
import { gather } from './gather.ts';
import type { MergedNames, Ranks } from './merge-names.ts';
import type { PartialCube, PlainTable } from './partial-cube.ts';
import { recordOf } from './records.ts';
import type { Scratch } from './scratch.ts';
import { type Entries, wordAt } from './sum-table.ts';

/** Groups or machines of several builders, each once, sorted by their names; periods are not told apart. */
export interface JoinedTuples<Key extends Dimension> {
  readonly size: number;
  /** Indexes into the merged names. */
  readonly key: Readonly<Record<Key, Uint32Array>>;
  /** For each builder: from its number to the joined one, and to the period. */
  readonly places: readonly Uint32Array[];
  readonly periods: readonly Uint8Array[];
}

/** All that keys of cells and durations are made of, under numbers that no longer depend on the builders. */
export interface JoinedKeys {
  readonly groups: JoinedTuples<RunTimeKey>;
  readonly machines: JoinedTuples<QueueTimeKey>;
  readonly names: CubeNames;
  readonly ranks: Ranks;
}

/** Joins the groups and machines of all builders. `memory` is only needed on the way. */
export function joinKeys(
  partials: readonly PartialCube[],
  { names, ranks }: MergedNames,
  memory: Scratch,
): JoinedKeys {
  return {
    groups: joinTuples(tablesOf(partials, 'groups'), RUN_TIME_KEYS, names, ranks, memory),
    machines: joinTuples(tablesOf(partials, 'machines'), QUEUE_TIME_KEYS, names, ranks, memory),
    names,
    ranks,
  };
}

export function tablesOf(partials: readonly PartialCube[], table: PlainTable): readonly Entries[] {
  return partials.map(({ tables }) => tables[table]);
}

function joinTuples<Key extends Dimension>(
  tables: readonly Entries[],
  keys: readonly Key[],
  names: CubeNames,
  ranks: Ranks,
  memory: Scratch,
): JoinedTuples<Key> {
  memory.forget();
  const columns = recordOf(keys, (key) => ({
    // The period is the first word.
    values: wordsOf(tables, 1 + keys.indexOf(key), memory, ranks[key]),
    below: names[key].length,
  }));
  const all = keys.map((key) => columns[key]);
  const { size, places, items } = groupByColumns(totalOf(tables), all, memory);
  const starts = startsOf(tables);
  return {
    size,
    key: recordOf(keys, (key) => gather(new Uint32Array(size), columns[key].values, items, memory)),
    places: tables.map((table, i) => places.slice(starts[i], (starts[i] as number) + table.size)),
    periods: tables.map((table) => Uint8Array.from(wordsOf([table], 0, memory))),
  };
}

export function totalOf(tables: readonly Entries[]): number {
  return tables.reduce((sum, { size }) => sum + size, 0);
}

/** Where each table's entries begin when they come one table after another. */
export function startsOf(tables: readonly Entries[]): number[] {
  let start = 0;
  return tables.map(({ size }) => {
    start += size;
    return start - size;
  });
}

/** One word of the key of every entry; `numbers` lead, table by table, from the word to what is wanted. */
function wordsOf(
  tables: readonly Entries[],
  word: number,
  memory: Scratch,
  numbers?: readonly (Uint32Array | Uint8Array | undefined)[],
): Uint32Array {
  const values = memory.words(totalOf(tables));
  let to = 0;
  tables.forEach((table, which) => {
    const places = numbers?.[which];
    for (let entry = 0; entry < table.size; entry++) {
      const own = wordAt(table, entry, word);
      values[to++] = places === undefined ? own : (places[own] as number);
    }
  });
  return values;
}
