import type { CubeNames, Dimension, TimeTable } from './cube.ts';
import { gather } from './gather.ts';
import { Reserve } from './memory.ts';
import type { JoinedTuples } from './merge-keys.ts';
import { recordOf } from './records.ts';
import type { Scratch } from './scratch.ts';
import { SumColumn } from './sum-column.ts';

/** Count and sum of an entry. */
export const SUMS_OF_TIMES = 2;
/** At most: period, three keys, bucket, count and sum. */
const ENTRY_BYTES = 1 + 3 * 4 + 2 + 4 + 4;

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
  readonly #reserve: Reserve;
  #size = 0;
  readonly #owner: Uint32Array;
  readonly #bucket: Uint16Array;
  readonly #count: SumColumn;
  readonly #sum: SumColumn;

  constructor(joined: JoinedTuples<Key>, room: number) {
    const reserve = Reserve.forNow(ENTRY_BYTES * room);
    this.#joined = joined;
    this.#reserve = reserve;
    this.#owner = reserve.words(room);
    this.#bucket = reserve.shorts(room);
    this.#count = new SumColumn(reserve, room);
    this.#sum = new SumColumn(reserve, room);
  }

  /**
   * Entries of `memory`, sorted by owner and bucket, with larger buckets than those that were added before.
   */
  add({ owners, buckets, rows }: TimeEntries, memory: Scratch): void {
    this.#owner.set(owners, this.#size);
    this.#bucket.set(buckets, this.#size);
    this.#count.append(rows, 0, SUMS_OF_TIMES, owners.length, memory);
    this.#sum.append(rows, 1, SUMS_OF_TIMES, owners.length, memory);
    this.#size += owners.length;
  }

  /** All that was added, sorted by period, keys and bucket; asked once. What is needed on the way lies in `memory`. */
  table(keys: readonly Key[], names: CubeNames, memory: Scratch): TimeTable<Key> {
    const size = this.#size;
    const { key, size: below } = this.#joined;
    const owners = this.#owner.subarray(0, size);
    const order = orderOf(owners, PERIODS * below, memory);
    const numbers = gather(memory.words(size), owners, order, memory);
    const reserve = Reserve.toStay(ENTRY_BYTES * size);
    const period = reserve.bytes(size);
    // Owners of the previous period come last.
    for (let i = size - 1; i >= 0 && (numbers[i] as number) >= below; i--) {
      period[i] = 1;
      numbers[i] = (numbers[i] as number) - below;
    }
    const table = {
      size,
      period,
      key: recordOf(keys, (name) =>
        gather(reserve.numbers(size, names[name].length), key[name], numbers, memory),
      ),
      bucket: gather(reserve.shorts(size), this.#bucket, order, memory),
      count: this.#count.inOrder(order, reserve, memory),
      sum: this.#sum.inOrder(order, reserve, memory),
    };
    this.#reserve.free();
    return table;
  }
}

const PERIODS = 2;

/** The order of entries by owner. Equal owners keep their order, which is that of the buckets. */
function orderOf(owners: Uint32Array, below: number, memory: Scratch): Uint32Array {
  const order = memory.words(owners.length);
  memory.during(() => {
    const nexts = memory.words(below).fill(0);
    const [to, values] = [order.byteOffset, memory.addressOf(owners)];
    memory.kernels.orderBy(to, values, nexts.byteOffset, below, owners.length);
  });
  return order;
}
