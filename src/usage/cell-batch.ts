import { gather } from './gather.ts';
import { type Entries, inOnePage, startOf, wordAt } from './sum-table.ts';

/** Entries of a table, put in order by the builder's days: plain data, in memory or in a file. */
export interface DayTable {
  readonly keyWords: number;
  readonly stride: number;
  /** Whether sums are doubles; words if not. */
  readonly hasDoubles: boolean;
  /** For each day how many entries come before its own, and behind the last day how many there are. */
  readonly starts: Uint32Array;
  /** The entries; or the file that they stand in, and the byte with which they begin there. */
  readonly place: Uint32Array | { readonly path: string; readonly offset: number };
}

/**
 * Cells that a builder put down together, and their rarer credits: the first word of a key of these is the number of
 * the cell among those of its day.
 */
export interface CellBatch {
  readonly cells: DayTable;
  readonly rareCredits: DayTable;
}

/** Where tables are put down. */
export interface TableStore {
  /** Takes all words of a table, a piece after another, each valid until the next one; there are `count` of them. */
  keep(count: number, pieces: Iterable<Uint32Array>): DayTable['place'];
}

/** Keeps tables in memory. */
export const IN_MEMORY = {
  keep(count: number, pieces: Iterable<Uint32Array>): Uint32Array {
    const place = new Uint32Array(count);
    let at = 0;
    for (const piece of pieces) {
      place.set(piece, at);
      at += piece.length;
    }
    return place;
  },
} satisfies TableStore;

/**
 * Puts the cells of a builder, and their rarer credits, in order by its `days` days, and down in a store. Throws what
 * that throws.
 */
export function batchOf(
  cells: Entries,
  rareCredits: Entries,
  days: number,
  store: TableStore = IN_MEMORY,
): CellBatch {
  const dayOfCell = daysOfCells(cells);
  const byDay = sortByDay(dayOfCell, days);
  const dayOfRare = gather(new Uint32Array(rareCredits.size), dayOfCell, cellsOfRare(rareCredits));
  return {
    cells: keep(cells, byDay, store),
    rareCredits: keep(rareCredits, sortByDay(dayOfRare, days), store, numbersIn(byDay, dayOfCell)),
  };
}

/** The same entries in memory of their own. */
export function copyOf(entries: Entries): Entries {
  const order = new Uint32Array(entries.size).map((_, i) => i);
  const words = IN_MEMORY.keep(entries.size * entries.stride, piecesOf(entries, order));
  return inOnePage(entries, words, entries.sums instanceof Float64Array);
}

/** Whether a batch has cells of this day of its builder. */
export function hasCells({ cells: { starts } }: CellBatch, day: number): boolean {
  // A day that the builder met later has no place here.
  return (starts[day + 1] ?? 0) > (starts[day] ?? 0);
}

/** Whether the third word of a cell's key holds the numbers of both day and status. */
export function sharesDayWord({ keyWords }: Pick<Entries, 'keyWords'>): boolean {
  return keyWords === 3;
}

const DAY_MASK = 0xffff;
const STATUS_SHIFT = 16;

/** The builder's number of a cell's status; the key begins at `at` in `words`. */
export function statusAt(words: Uint32Array, at: number, isShared: boolean): number {
  return isShared ? (words[at + 2] as number) >>> STATUS_SHIFT : (words[at + 3] as number);
}

function daysOfCells(cells: Entries): Uint32Array {
  const mask = sharesDayWord(cells) ? DAY_MASK : -1;
  const days = new Uint32Array(cells.size);
  for (let cell = 0; cell < days.length; cell++) {
    days[cell] = (cells.words[startOf(cells, cell) + 2] as number) & mask;
  }
  return days;
}

function cellsOfRare(rareCredits: Entries): Uint32Array {
  return Uint32Array.from({ length: rareCredits.size }, (_, entry) => wordAt(rareCredits, entry, 0));
}

interface ByDay {
  /** As in DayTable. */
  readonly starts: Uint32Array;
  /** All entries, those of a day together and in their order. */
  readonly order: Uint32Array;
}

function sortByDay(dayOf: Uint32Array, days: number): ByDay {
  const starts = new Uint32Array(days + 1);
  for (const day of dayOf) starts[day + 1] = (starts[day + 1] as number) + 1;
  for (let day = 0; day < days; day++)
    starts[day + 1] = (starts[day + 1] as number) + (starts[day] as number);
  const next = starts.slice();
  const order = new Uint32Array(dayOf.length);
  for (let entry = 0; entry < dayOf.length; entry++) {
    const day = dayOf[entry] as number;
    const place = next[day] as number;
    order[place] = entry;
    next[day] = place + 1;
  }
  return { starts, order };
}

/** The number of each cell among those of its day. */
function numbersIn({ starts, order }: ByDay, dayOf: Uint32Array): Uint32Array {
  const numbers = new Uint32Array(order.length);
  for (let place = 0; place < order.length; place++) {
    const entry = order[place] as number;
    numbers[entry] = place - (starts[dayOf[entry] as number] as number);
  }
  return numbers;
}

function keep(
  entries: Entries,
  { starts, order }: ByDay,
  store: TableStore,
  firstWords?: Uint32Array,
): DayTable {
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
