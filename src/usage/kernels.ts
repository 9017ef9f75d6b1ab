import { kernelsWasm } from './kernels-file.ts';
import { compileWasm, instantiate, type SharedMemory, type WasmModule } from './web-assembly.ts';

/** Compiled loops over many numbers; see assembly/kernels.ts. All numbers but counts and bits are addresses. */
export interface Kernels {
  readonly memory: SharedMemory;
  enumerate(to: number, count: number): void;
  pack(keys: number, values: number, bytes: number, below: number, count: number): void;
  /** Not 0 when the result lies in the spare memory. */
  sort(
    keys: number,
    order: number,
    spareKeys: number,
    spareOrder: number,
    bits: number,
    count: number,
  ): number;
  markChanges(isFirst: number, keys: number, count: number): void;
  orderBy(order: number, values: number, nexts: number, below: number, count: number): void;
  numberGroups(isFirst: number, order: number, places: number, items: number, count: number): number;
  numberKeys(
    keys: number,
    places: number,
    firsts: number,
    slots: number,
    bits: number,
    count: number,
  ): number;
  gather(to: number, toBytes: number, from: number, fromBytes: number, order: number, count: number): void;
  addRows(
    rows: number,
    places: number,
    from: number,
    hasDoubles: boolean,
    stride: number,
    sums: number,
    count: number,
  ): void;
  /** Gives flags of `Taken`. */
  takeWords(to: number, from: number, stride: number, count: number): number;
  cellKeys(
    entries: number,
    stride: number,
    sharesDayWord: boolean,
    groups: number,
    groupPlaces: number,
    machines: number,
    machinePlaces: number,
    statuses: number,
    statusRanks: number,
    count: number,
  ): void;
  timeKeys(
    entries: number,
    stride: number,
    owners: number,
    ownerOf: number,
    buckets: number,
    count: number,
  ): void;
}

/** What `takeWords` has met: sums other than 0, and sums that are no words. */
export const Taken = { notZero: 1, noWord: 2 } as const;

/** Compiled once a thread. */
let compiled: WasmModule | undefined;

/** The loops, with a memory of their own. */
export function createKernels(): Kernels {
  compiled ??= compileWasm(kernelsWasm());
  return instantiate(compiled) as Kernels;
}
