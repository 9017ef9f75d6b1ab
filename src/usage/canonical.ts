/** A column of whole numbers to sort and group by, all below `below`. */
export interface SortColumn {
  readonly values: Uint32Array;
  readonly below: number;
}

/** Items brought together by equal values. */
export interface Grouping {
  /** How many different combinations of values there are. */
  readonly size: number;
  /** All items, sorted by the columns, the first one first. */
  readonly order: Uint32Array;
  /** For each item its combination's place in that order. */
  readonly places: Uint32Array;
  /** For each combination one of its items. */
  readonly items: Uint32Array;
}

/** Columns are packed into one as long as it stays below: its counters then fit into the processor's cache. */
const PACKED_BELOW = 2 ** 16;

/**
 * Sorts and groups items by several columns, in time that grows with items and columns only (radix sort, from the
 * last column to the first).
 */
export function groupByColumns(size: number, columns: readonly SortColumn[]): Grouping {
  const packed = pack(size, columns);
  let order = new Uint32Array(size);
  for (let i = 0; i < size; i++) order[i] = i;
  let spare = new Uint32Array(size);
  for (const column of packed.toReversed()) {
    sortInto(spare, order, column);
    [order, spare] = [spare, order];
  }
  return numberGroups(order, spare, packed);
}

/** Fewer columns that sort in the same way: neighbours with few values become one. */
function pack(size: number, columns: readonly SortColumn[]): SortColumn[] {
  const packed: SortColumn[] = [];
  for (const column of columns) {
    if (column.below <= 1) continue;
    const last = packed.at(-1);
    if (last === undefined || last.below * column.below > PACKED_BELOW) packed.push(column);
    else packed[packed.length - 1] = join(size, last, column);
  }
  return packed;
}

function join(size: number, first: SortColumn, second: SortColumn): SortColumn {
  const values = new Uint32Array(size);
  for (let i = 0; i < size; i++) {
    values[i] = (first.values[i] as number) * second.below + (second.values[i] as number);
  }
  return { values, below: first.below * second.below };
}

/** Writes `order` to `target`, sorted by this column; equal ones keep their order. */
function sortInto(target: Uint32Array, order: Uint32Array, { values, below }: SortColumn): void {
  const next = new Uint32Array(below + 1);
  for (let i = 0; i < values.length; i++) {
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
  const isFirst = firstsOf(order, columns);
  const items = new Uint32Array(order.length);
  let size = 0;
  for (let i = 0; i < order.length; i++) {
    const item = order[i] as number;
    if (isFirst[i] === 1) items[size++] = item;
    places[item] = size - 1;
  }
  return { size, order, places, items: items.slice(0, size) };
}

/** 1 where an item differs from the one before it. */
function firstsOf(order: Uint32Array, columns: readonly SortColumn[]): Uint8Array {
  const isFirst = new Uint8Array(order.length);
  if (order.length > 0) isFirst[0] = 1;
  for (const { values } of columns) {
    let before = values[order[0] ?? 0] as number;
    for (let i = 1; i < order.length; i++) {
      const value = values[order[i] as number] as number;
      if (value !== before) isFirst[i] = 1;
      before = value;
    }
  }
  return isFirst;
}
