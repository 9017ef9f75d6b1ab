import * as cube from './cube';
import { Dictionary } from './dictionary';
import { Sums } from './sums';
import { Table } from './table';

// How the host takes out what was summed. Things are numbered as in fast/harvest.ts, tables as in partial-cube.ts.

function dictionary(which: i32): Dictionary {
  switch (which) {
    case 0: return cube.variants;
    case 1: return cube.workflows;
    case 2: return cube.jobs;
    case 3: return cube.executors;
    case 4: return cube.classes;
    case 5: return cube.statuses;
    case 6: return cube.triggers;
    default: return cube.systems;
  }
}

export function dictionarySize(which: i32): u32 {
  return dictionary(which).size;
}

export function textAddress(which: i32, index: u32): usize {
  return dictionary(which).addressOf(index);
}

export function textLength(which: i32, index: u32): u32 {
  return dictionary(which).lengthOf(index);
}

/** A table by its number. */
export function table(which: i32): Table {
  switch (which) {
    case 0: return cube.groups;
    case 1: return cube.machines;
    case 2: return cube.cells;
    case 3: return cube.rareCredits;
    case 4: return cube.runTimes;
    default: return cube.queueTimes;
  }
}

export function tableSize(which: i32): u32 {
  return table(which).size;
}

/** Address of an entry; those of one page (PAGE_ENTRIES) lie side by side. */
export function entryAddress(which: i32, index: u32): usize {
  return table(which).at(index);
}

function sums(which: i32): Sums {
  switch (which) {
    case 0: return cube.triggerSums;
    case 1: return cube.branchSums;
    case 2: return cube.systemSums;
    default: return cube.hourSums;
  }
}

export function sumsAddress(which: i32): usize {
  return sums(which).address;
}

export function sumsRoom(which: i32): u32 {
  return sums(which).room;
}
