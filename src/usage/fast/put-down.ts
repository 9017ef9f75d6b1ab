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

/** How many times as many entries as usual are held at the most. */
const MOST_TIMES = 8;

/**
 * From how many entries on they are put down, `most` as a rule. A day is joined as a whole: where few days would get
 * many entries, mostly the same cells again and again, more are held, so that each is put down less often.
 */
export function mostToHold(most: number, putDownBefore: number, days: number): number {
  const ofADay = putDownBefore / Math.max(days, 1);
  let held = most;
  while (held < MOST_TIMES * most && ofADay >= 2 * held) held *= 2;
  return held;
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
