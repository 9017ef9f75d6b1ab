/** A column of whole numbers to sort and group by, all below `below`. */
export interface SortColumn {
  readonly values: Uint32Array;
  readonly below: number;
}

/** Items brought together by equal values. */
export interface Grouping {
  /** How many different combinations of values there are. */
  readonly size: number;
  /** For each item its combination's place, when they are sorted by the columns, the first one first. */
  readonly places: Uint32Array;
  /** For each combination one of its items. */
  readonly items: Uint32Array;
}

/**
 * Sorts and groups items by several columns, in time that grows with items and columns only (radix sort, from the
 * last column to the first).
 */
export function groupByColumns(size: number, columns: readonly SortColumn[]): Grouping {
  let order = Uint32Array.from({ length: size }, (_, i) => i);
  let spare = new Uint32Array(size);
  for (const column of columns.toReversed()) {
    if (column.below <= 1) continue;
    sortInto(spare, order, column);
    [order, spare] = [spare, order];
  }
  return numberGroups(order, spare, columns);
}

/** Writes `order` to `target`, sorted by this column; equal ones keep their order. */
function sortInto(target: Uint32Array, order: Uint32Array, { values, below }: SortColumn): void {
  const next = new Uint32Array(below + 1);
  for (let i = 0; i < order.length; i++) {
    const slot = (values[i] as number) + 1;
    next[slot] = (next[slot] as number) + 1;
  }
  for (let value = 1; value <= below; value++) {
    next[value] = (next[value] as number) + (next[value - 1] as number);
  }
  for (let i = 0; i < order.length; i++) {
    const item = order[i] as number;
    const value = values[item] as number;
    const place = next[value] as number;
    next[value] = place + 1;
    target[place] = item;
  }
}

function numberGroups(order: Uint32Array, places: Uint32Array, columns: readonly SortColumn[]): Grouping {
  const items = new Uint32Array(order.length);
  let size = 0;
  let before = -1;
  for (let i = 0; i < order.length; i++) {
    const item = order[i] as number;
    if (before < 0 || !areEqual(columns, before, item)) items[size++] = item;
    places[item] = size - 1;
    before = item;
  }
  return { size, places, items: items.slice(0, size) };
}

function areEqual(columns: readonly SortColumn[], a: number, b: number): boolean {
  for (const { values } of columns) {
    if (values[a] !== values[b]) return false;
  }
  return true;
}
