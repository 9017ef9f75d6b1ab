import * as cube from './cube';
import { hashOfKey, Table } from './table';

// Rows on their way into the cells. Cells lie all over memory, and a row on its own would wait for its cell again and
// again. So some rows are gathered first. Then one short loop asks where all their cells are, a second one asks for
// these, each time for many at once, and a third one adds them up.

const ROWS: usize = 32;

/** What is kept of a row, in bytes from its start. */
export namespace Row {
  export const GROUP: usize = 0;
  export const MACHINE: usize = 4;
  /** The day's number below, the status's above. */
  export const DAY_AND_STATUS: usize = 8;
  /** 1 for a job run, else 0. */
  export const IS_RUN: usize = 12;
  /** 1 when all utilisation values are there. */
  export const IS_MEASURED: usize = 16;
  /** -1 for none. This one and all that follow take 8 bytes. */
  export const SECONDS: usize = 24;
  export const UTILISATION: usize = 32;
  /** Micro-credits: all, and those of the kinds in the order of CREDIT_KINDS. */
  export const TOTAL: usize = 64;
  export const KINDS: usize = 72;
  /** Hashes of the keys of the row's cell and of its run time, and the slots that they lead to. */
  export const CELL_HASH: usize = 136;
  export const TIME_HASH: usize = 140;
  export const CELL_SLOT: usize = 144;
  export const TIME_SLOT: usize = 148;
  export const BYTES: usize = 152;
}

const KINDS: u32 = 8;
const UTILISATIONS: usize = 4;
const MICRO: i64 = 1_000_000;
/** A row adds less than ten million to a sum of a cell, and at most 10,000 to those of percentages. */
const MAX_SUM: u32 = 4_280_000_000;
const MAX_ROWS: u32 = 400_000;
const MAX_BUCKETED: i64 = 0xffffffff;

const rows = heap.alloc(ROWS * Row.BYTES);
let count: usize = 0;
/** Keeps the compiler from leaving out what only brings memory closer. */
let touched: u32 = 0;

/** Room for one more row. */
export function nextRow(): usize {
  if (count == ROWS) flushRows();
  return rows + count++ * Row.BYTES;
}

/** Adds up the rows that are still on their way. */
export function flushRows(): void {
  const end = rows + count * Row.BYTES;
  for (let row = rows; row < end; row += Row.BYTES) findSlots(row);
  for (let row = rows; row < end; row += Row.BYTES) {
    touched += cube.cells.touch(load<u32>(row, Row.CELL_SLOT)) + cube.runTimes.touch(load<u32>(row, Row.TIME_SLOT));
  }
  for (let row = rows; row < end; row += Row.BYTES) addUp(row);
  count = 0;
}

function findSlots(row: usize): void {
  const group = load<u32>(row, Row.GROUP);
  const cell = hashOfKey(group, load<u32>(row, Row.MACHINE), load<u32>(row, Row.DAY_AND_STATUS), 0);
  const time = hashOfKey(group, bucketOf(<u32>load<i64>(row, Row.SECONDS)), 0, 0);
  store<u32>(row, cell, Row.CELL_HASH);
  store<u32>(row, time, Row.TIME_HASH);
  store<u32>(row, cube.cells.slotOf(cell), Row.CELL_SLOT);
  store<u32>(row, cube.runTimes.slotOf(time), Row.TIME_SLOT);
}

function addUp(row: usize): void {
  const group = load<u32>(row, Row.GROUP);
  const machine = load<u32>(row, Row.MACHINE);
  const day = load<u32>(row, Row.DAY_AND_STATUS);
  const hash = load<u32>(row, Row.CELL_HASH);
  let cell = cube.cells.findHashed(group, machine, day, 0, hash);
  let sums = cube.cells.sumsAt(cell);
  if (isFull(sums)) {
    cell = cube.cells.renew(group, machine, day, hash);
    sums = cube.cells.sumsAt(cell);
  }
  addWord(sums + cube.ROWS, 1);
  if (load<u32>(row, Row.IS_RUN) == 1) addRun(row, sums, group);
  addCredits(row, cell, sums);
}

/** Whether one of a cell's sums may not have room for another row. */
function isFull(sums: usize): bool {
  const large = max(
    max(load<u32>(sums, cube.RUN_SECONDS), load<u32>(sums, cube.COMPUTE)),
    load<u32>(sums, cube.STORAGE),
  );
  return large > MAX_SUM || load<u32>(sums) >= MAX_ROWS;
}

function addRun(row: usize, sums: usize, group: u32): void {
  const seconds = load<i64>(row, Row.SECONDS);
  addWord(sums + cube.RUNS, 1);
  if (seconds >= 0) {
    addWord(sums + cube.RUN_SECONDS, <u32>seconds);
    countRunTime(group, seconds, load<u32>(row, Row.TIME_HASH));
  }
  if (load<u32>(row, Row.IS_MEASURED) == 0) return;
  addWord(sums + cube.MEASURED_RUNS, 1);
  addWord(sums + cube.MEASURED_SECONDS, <u32>max<i64>(seconds, 0));
  for (let i: usize = 0; i < UTILISATIONS; i++) {
    addWord(sums + cube.UTILISATION + (i << 2), <u32>load<i64>(row + (i << 3), Row.UTILISATION));
  }
}

function countRunTime(group: u32, seconds: i64, hash: u32): void {
  if (seconds > MAX_BUCKETED) return;
  const entry = cube.runTimes.findHashed(group, bucketOf(<u32>seconds), 0, 0, hash);
  countTime(cube.runTimes, entry, seconds);
}

/** Counts how long a run of this machine waited. */
export function countQueueTime(machine: u32, ms: i64): void {
  if (ms < 0 || ms > MAX_BUCKETED) return;
  countTime(cube.queueTimes, cube.queueTimes.find(machine, bucketOf(<u32>ms), 0, 0), ms);
}

function countTime(table: Table, entry: u32, duration: i64): void {
  const sums = table.sumsAt(entry);
  add(sums, 1);
  add(sums + 8, <f64>duration);
}

/** As in buckets.ts. */
function bucketOf(value: u32): u32 {
  const shift = <u32>max<i32>(0, 25 - <i32>clz(value));
  return (shift << 6) + (value >> shift);
}

/** Kinds are numbered as in CREDIT_KINDS: 0 compute, 3 storage, 8 other. */
function addCredits(row: usize, cell: u32, sums: usize): void {
  let rest = load<i64>(row, Row.TOTAL);
  for (let i: u32 = 0; i < KINDS; i++) {
    const credits = load<i64>(row + (i << 3), Row.KINDS);
    if (credits == 0) continue;
    rest -= credits;
    if (i == 0) addToCell(sums + cube.COMPUTE, credits);
    else if (i == 3) addToCell(sums + cube.STORAGE, credits);
    else addMicro(cube.rareCredits.sumsAt(cube.rareCredits.find(cell, i, 0, 0)), credits);
  }
  if (rest != 0) addMicro(cube.rareCredits.sumsAt(cube.rareCredits.find(cell, KINDS, 0, 0)), rest);
}

/** Credits of a cell: two words, the second one below a million. */
function addToCell(address: usize, credits: i64): void {
  const whole = <u32>(credits / MICRO);
  const micro = load<u32>(address, 4) + <u32>credits - whole * <u32>MICRO;
  const carry: u32 = micro >= <u32>MICRO ? 1 : 0;
  addWord(address, whole + carry);
  store<u32>(address, micro - carry * <u32>MICRO, 4);
}

function addMicro(address: usize, credits: i64): void {
  const whole = credits / MICRO;
  add(address, <f64>whole);
  add(address + 8, <f64>(credits - whole * MICRO));
}

@inline
function addWord(address: usize, amount: u32): void {
  store<u32>(address, load<u32>(address) + amount);
}

/** Adds to a double in memory. */
@inline
function add(address: usize, amount: f64): void {
  store<f64>(address, load<f64>(address) + amount);
}
