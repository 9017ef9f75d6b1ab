import type { TimeTable } from './cube.ts';
import { gather } from './gather.ts';
import { recordOf } from './records.ts';
import { TimeCells, type TimeColumns } from './time-cells.ts';

/**
 * Joins tables of durations of several builders, in canonical order: by period, keys, bucket. `ranks` leads, for
 * each key and builder, from the builder's numbers of a name to the merged ones.
 */
export function mergeTimes<Key extends string>(
  keys: readonly Key[],
  tables: readonly TimeColumns[],
  ranks: Readonly<Record<Key, readonly Uint32Array[]>>,
): TimeTable<Key> {
  const cells = new TimeCells(keys.length);
  tables.forEach((table, i) => {
    addTable(
      cells,
      table,
      keys.map((key) => ranks[key][i] as Uint32Array),
    );
  });
  return toTable(keys, cells.columns());
}

function addTable(cells: TimeCells, table: TimeColumns, ranks: readonly Uint32Array[]): void {
  const width = ranks.length + 2;
  const tuple = new Uint32Array(width);
  for (let entry = 0; entry < table.size; entry++) {
    tuple.set(table.tuples.subarray(entry * width, (entry + 1) * width));
    ranks.forEach((rank, i) => {
      tuple[i + 1] = rank[tuple[i + 1] as number] as number;
    });
    cells.add(tuple, table.count[entry] as number, table.sum[entry] as number);
  }
}

function toTable<Key extends string>(keys: readonly Key[], columns: TimeColumns): TimeTable<Key> {
  const { size, tuples } = columns;
  const width = keys.length + 2;
  const order = tupleOrder(size, tuples, width);
  return {
    size,
    period: gather(new Uint8Array(size), tuples, order, width),
    key: recordOf(keys, (key) =>
      gather(new Uint32Array(size), tuples.subarray(1 + keys.indexOf(key)), order, width),
    ),
    bucket: gather(new Uint16Array(size), tuples.subarray(width - 1), order, width),
    count: gather(new Float64Array(size), columns.count, order),
    sum: gather(new Float64Array(size), columns.sum, order),
  };
}

function tupleOrder(size: number, tuples: Uint32Array, width: number): Uint32Array {
  return Uint32Array.from({ length: size }, (_, entry) => entry).sort((a, b) => {
    let difference = 0;
    for (let i = 0; difference === 0 && i < width; i++) {
      difference = (tuples[a * width + i] as number) - (tuples[b * width + i] as number);
    }
    return difference;
  });
}
