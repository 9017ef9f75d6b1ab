import { type Entries, startOf } from './sum-table.ts';

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

/** Puts the cells of a builder, and their rarer credits, in order by its `days` days. */
export function batchOf(cells: Entries, rareCredits: Entries, days: number): CellBatch {
  const dayOfCell = daysOfCells(cells);
  const { starts, places } = sortByDay(dayOfCell, days);
  const numbers = Uint32Array.from(
    places,
    (place, cell) => place - (starts[dayOfCell[cell] as number] as number),
  );
  const dayOfRare = new Uint32Array(rareCredits.size);
  for (let entry = 0; entry < rareCredits.size; entry++) {
    dayOfRare[entry] = dayOfCell[rareCredits.words[startOf(rareCredits, entry)] as number] as number;
  }
  const rare = sortByDay(dayOfRare, days);
  const rareTable = tableOf(rareCredits, rare.starts, rare.places);
  renumber(rareTable, numbers);
  return { cells: tableOf(cells, starts, places), rareCredits: rareTable };
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

/** Where each day begins, and the place of each item, when those of a day stand together and stay in their order. */
function sortByDay(dayOf: Uint32Array, days: number): { starts: Uint32Array; places: Uint32Array } {
  const starts = new Uint32Array(days + 1);
  for (const day of dayOf) starts[day + 1] = (starts[day + 1] as number) + 1;
  for (let day = 0; day < days; day++)
    starts[day + 1] = (starts[day + 1] as number) + (starts[day] as number);
  const next = starts.slice();
  const places = new Uint32Array(dayOf.length);
  for (let i = 0; i < dayOf.length; i++) {
    const day = dayOf[i] as number;
    const place = next[day] as number;
    places[i] = place;
    next[day] = place + 1;
  }
  return { starts, places };
}

/** A copy of the entries, each at its place. */
function tableOf(
  entries: Entries,
  starts: Uint32Array,
  places: Uint32Array,
): DayTable & { place: Uint32Array } {
  const { size, keyWords, stride, words, sums } = entries;
  const place = new Uint32Array(size * stride);
  for (let entry = 0; entry < size; entry++) {
    const from = startOf(entries, entry);
    const to = (places[entry] as number) * stride;
    for (let word = 0; word < stride; word++) place[to + word] = words[from + word] as number;
  }
  return { keyWords, stride, hasDoubles: sums instanceof Float64Array, starts, place };
}

function renumber({ place, stride }: { place: Uint32Array; stride: number }, numbers: Uint32Array): void {
  for (let at = 0; at < place.length; at += stride) place[at] = numbers[place[at] as number] as number;
}
