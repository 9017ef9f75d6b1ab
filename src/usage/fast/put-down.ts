import {
  BATCH_TABLES,
  type Batch,
  type BatchTable,
  IN_MEMORY,
  type OrderedTable,
  type TableStore,
} from '../batch.ts';
import { BUCKETS } from '../buckets.ts';
import { recordOf } from '../records.ts';
import type { Reader } from './engine.ts';
import { layoutOf, numberOf } from './tables.ts';

/** How many entries the reader holds in its largest table that can be put down. */
export function heldEntries(reader: Reader): number {
  return Math.max(...BATCH_TABLES.map((table) => reader.tableSize(numberOf(table))));
}

/**
 * Puts down what the reader has summed, in the reader's own memory but for the store, and has the reader forget it.
 * `days` is how many the host has numbered. Throws what the store throws.
 */
export function putDown(reader: Reader, days: number, store: TableStore = IN_MEMORY): Batch {
  reader.flushRows();
  // The reader needs the order of the cells to number those of the rarer credits, which come behind them.
  const batch = recordOf(BATCH_TABLES, (table) => keep(reader, table, days, store));
  reader.forgetEntries();
  return batch;
}

function keep(reader: Reader, table: BatchTable, days: number, store: TableStore): OrderedTable {
  const below = table === 'cells' || table === 'rareCredits' ? days : BUCKETS;
  const layout = layoutOf(table);
  const size = reader.tableSize(numberOf(table));
  const at = reader.sortEntries(numberOf(table), below);
  const starts = new Uint32Array(reader.memory.buffer, at, below + 1).slice();
  const place = store.keep(size * layout.stride, piecesOf(reader, size, layout.stride));
  return { ...layout, starts, place };
}

function* piecesOf(reader: Reader, size: number, stride: number): Generator<Uint32Array> {
  for (let from = 0, count = 0; from < size; from += count) {
    count = reader.takeEntries(from);
    yield new Uint32Array(reader.memory.buffer, reader.PIECE.value, count * stride);
  }
}
