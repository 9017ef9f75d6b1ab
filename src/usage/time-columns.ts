import { groupByColumns } from './canonical.ts';
import type { Dimension, TimeTable } from './cube.ts';
import { gather } from './gather.ts';
import { Reserve } from './memory.ts';
import type { JoinedTuples } from './merge-keys.ts';
import { recordOf } from './records.ts';
import { SumColumn } from './sum-column.ts';

/** Count and sum of an entry. */
export const SUMS_OF_TIMES = 2;
/** Owner, bucket, count and sum, the bucket with some room. */
const ENTRY_BYTES = 16;

/** Durations, each combination of owner and bucket once. */
export interface TimeEntries {
  /** The period times the number of keys, plus the number of the key. */
  readonly owners: Uint32Array;
  readonly buckets: Uint32Array;
  /** Count and sum of each. */
  readonly rows: Float64Array;
}

/** The columns of a table of durations, which are filled some buckets after others. */
export class TimeColumns<Key extends Dimension> {
  readonly #joined: JoinedTuples<Key>;
  #size = 0;
  readonly #owner: Uint32Array;
  readonly #bucket: Uint16Array;
  readonly #count: SumColumn;
  readonly #sum: SumColumn;

  constructor(joined: JoinedTuples<Key>, room: number) {
    const reserve = new Reserve(ENTRY_BYTES * room);
    this.#joined = joined;
    this.#owner = reserve.words(room);
    this.#bucket = reserve.shorts(room);
    this.#count = new SumColumn(reserve, room);
    this.#sum = new SumColumn(reserve, room);
  }

  /** Buckets are added in their order. */
  add({ owners, buckets, rows }: TimeEntries): void {
    this.#owner.set(owners, this.#size);
    this.#bucket.set(buckets, this.#size);
    this.#count.append(rows, 0, SUMS_OF_TIMES, owners.length);
    this.#sum.append(rows, 1, SUMS_OF_TIMES, owners.length);
    this.#size += owners.length;
  }

  /** All that was added, sorted by period, keys and bucket. */
  table(keys: readonly Key[]): TimeTable<Key> {
    const size = this.#size;
    const { key, size: below } = this.#joined;
    // Equal owners keep their order, which is that of the buckets.
    const owners = { values: this.#owner.subarray(0, size), below: PERIODS * below };
    const { order } = groupByColumns(size, [owners]);
    const numbers = gather(new Uint32Array(size), owners.values, order);
    const period = new Uint8Array(size);
    for (let i = 0; i < size; i++) {
      const owner = numbers[i] as number;
      period[i] = owner < below ? 0 : 1;
      numbers[i] = owner % below;
    }
    return {
      size,
      period,
      key: recordOf(keys, (name) => gather(new Uint32Array(size), key[name], numbers)),
      bucket: gather(new Uint16Array(size), this.#bucket, order),
      count: this.#count.inOrder(order),
      sum: this.#sum.inOrder(order),
    };
  }
}

const PERIODS = 2;
