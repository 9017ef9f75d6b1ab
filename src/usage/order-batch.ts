import {
  type Batch,
  type BatchTable,
  DAY_MASK,
  IN_MEMORY,
  type OrderedTable,
  sharesDayWord,
  type TableStore,
} from './batch.ts';
import { BUCKETS } from './buckets.ts';
import { type Entries, inOnePage, startOf, wordAt } from './sum-table.ts';

/**
 * Puts what a builder has summed in order, and down; `days` is how many it has numbered. Throws what the store throws.
 */
export function batchOf(
  { cells, rareCredits, runTime, queueTime }: Readonly<Record<BatchTable, Entries>>,
  days: number,
  store: TableStore = IN_MEMORY,
): Batch {
  const dayOfCell = daysOfCells(cells);
  const byDay = sortByNumber(dayOfCell, days);
  const dayOfRare = wordsAt(rareCredits, 0).map((cell) => dayOfCell[cell] as number);
  return {
    cells: ordered(cells, byDay, store),
    rareCredits: ordered(rareCredits, sortByNumber(dayOfRare, days), store, numbersIn(byDay, dayOfCell)),
    runTime: ordered(runTime, sortByNumber(wordsAt(runTime, 1), BUCKETS), store),
    queueTime: ordered(queueTime, sortByNumber(wordsAt(queueTime, 1), BUCKETS), store),
  };
}

/** The same entries in memory of their own. */
export function copyOf(entries: Entries): Entries {
  const order = new Uint32Array(entries.size).map((_, i) => i);
  const words = IN_MEMORY.keep(entries.size * entries.stride, piecesOf(entries, order));
  return inOnePage(entries, words, entries.sums instanceof Float64Array);
}

function daysOfCells(cells: Entries): Uint32Array {
  const mask = sharesDayWord(cells) ? DAY_MASK : -1;
  return wordsAt(cells, 2).map((word) => word & mask);
}

/** One word of the key of every entry. */
function wordsAt(entries: Entries, word: number): Uint32Array {
  return Uint32Array.from({ length: entries.size }, (_, entry) => wordAt(entries, entry, word));
}

interface ByNumber {
  /** As in OrderedTable. */
  readonly starts: Uint32Array;
  /** All entries, those of a number together and in their order. */
  readonly order: Uint32Array;
}

function sortByNumber(numberOf: Uint32Array, below: number): ByNumber {
  const starts = new Uint32Array(below + 1);
  for (const number of numberOf) starts[number + 1] = (starts[number + 1] as number) + 1;
  for (let number = 0; number < below; number++) {
    starts[number + 1] = (starts[number + 1] as number) + (starts[number] as number);
  }
  const next = starts.slice();
  const order = new Uint32Array(numberOf.length);
  for (let entry = 0; entry < numberOf.length; entry++) {
    const number = numberOf[entry] as number;
    const place = next[number] as number;
    order[place] = entry;
    next[number] = place + 1;
  }
  return { starts, order };
}

/** The number of each cell among those of its day. */
function numbersIn({ starts, order }: ByNumber, dayOf: Uint32Array): Uint32Array {
  const numbers = new Uint32Array(order.length);
  for (let place = 0; place < order.length; place++) {
    const entry = order[place] as number;
    numbers[entry] = place - (starts[dayOf[entry] as number] as number);
  }
  return numbers;
}

function ordered(
  entries: Entries,
  { starts, order }: ByNumber,
  store: TableStore,
  firstWords?: Uint32Array,
): OrderedTable {
  const { size, keyWords, stride, sums } = entries;
  const place = store.keep(size * stride, piecesOf(entries, order, firstWords));
  return { keyWords, stride, hasDoubles: sums instanceof Float64Array, starts, place };
}

/** Entries that are copied at a time. */
const PIECE = 4096;

/** The entries in this order, some at a time; `firstWords` lead from what the first word is to what it is to be. */
function* piecesOf(entries: Entries, order: Uint32Array, firstWords?: Uint32Array): Generator<Uint32Array> {
  const { stride, words } = entries;
  const piece = new Uint32Array(Math.min(PIECE, order.length) * stride);
  for (let begin = 0; begin < order.length; begin += PIECE) {
    const some = order.subarray(begin, begin + PIECE);
    for (let i = 0; i < some.length; i++) {
      const from = startOf(entries, some[i] as number);
      for (let word = 0; word < stride; word++) piece[i * stride + word] = words[from + word] as number;
      if (firstWords) piece[i * stride] = firstWords[words[from] as number] as number;
    }
    yield piece.subarray(0, some.length * stride);
  }
}
