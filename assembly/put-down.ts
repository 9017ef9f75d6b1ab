import * as cube from './cube';
import { zeroed } from './dictionary';
import { table } from './harvest';

// Entries on their way out, in order by a small number: cells and their rarer credits by day, durations by bucket. The
// twin of order-batch.ts.

/** Tables as they are numbered in harvest.ts. */
const CELLS: i32 = 2;
const RARE_CREDITS: i32 = 3;

/** Some entries, side by side, for the host to take. */
const PIECE_BYTES: u32 = 0x10000;
export const PIECE: usize = heap.alloc(PIECE_BYTES);

/** The table that was put in order last, and its entries in that order. */
let sorted: i32 = CELLS;
let orderRoom: u32 = 0;
let order: usize = 0;
/** For each number where its entries begin in that order, and behind the last number how many there are. */
let startRoom: u32 = 0;
let starts: usize = 0;
/** For each number where its next entry goes. */
let nexts: usize = 0;
/** The number of each cell among those of its day. */
let placeRoom: u32 = 0;
let places: usize = 0;

/**
 * Puts a table's entries in order; all their numbers are below `below`. Cells come before their rarer credits. Gives
 * the address of `below` + 1 starts.
 */
export function sortEntries(which: i32, below: u32): usize {
  const size = table(which).size;
  makeRoom(which, size, below);
  for (let i: u32 = 0; i < size; i++) {
    const at = starts + (numberOf(which, i) << 2);
    store<u32>(at, load<u32>(at, 4) + 1, 4);
  }
  for (let i: u32 = 0; i < below; i++) {
    const at = starts + (i << 2);
    store<u32>(at, load<u32>(at) + load<u32>(at, 4), 4);
  }
  memory.copy(nexts, starts, (<usize>below + 1) << 2);
  for (let i: u32 = 0; i < size; i++) place(which, i);
  sorted = which;
  return starts;
}

/** Copies entries to PIECE, from the `from`-th in order on; gives how many. */
export function takeEntries(from: u32): u32 {
  const entries = table(sorted);
  const bytes = entries.entryBytes;
  const count = min<u32>(PIECE_BYTES / bytes, entries.size - from);
  let to = PIECE;
  for (let i: u32 = from; i < from + count; i++) {
    const at = entries.at(load<u32>(order + (i << 2)));
    for (let offset: u32 = 0; offset < bytes; offset += 8) store<u64>(to + offset, load<u64>(at + offset));
    if (sorted == RARE_CREDITS) store<u32>(to, load<u32>(places + (load<u32>(at) << 2)));
    to += bytes;
  }
  return count;
}

/** What an entry is put in order by. */
function numberOf(which: i32, entry: u32): u32 {
  if (which == CELLS) return dayOf(entry);
  if (which == RARE_CREDITS) return dayOf(load<u32>(cube.rareCredits.at(entry)));
  return load<u32>(table(which).at(entry), 4);
}

/** The day stands below the status. */
@inline
function dayOf(cell: u32): u32 {
  return load<u32>(cube.cells.at(cell), 8) & 0xffff;
}

function place(which: i32, entry: u32): void {
  const number = numberOf(which, entry) << 2;
  const to = load<u32>(nexts + number);
  store<u32>(nexts + number, to + 1);
  store<u32>(order + (to << 2), entry);
  if (which == CELLS) store<u32>(places + (entry << 2), to - load<u32>(starts + number));
}

function makeRoom(which: i32, size: u32, below: u32): void {
  if (size > orderRoom) {
    order = larger(order, size);
    orderRoom = size;
  }
  if (which == CELLS && size > placeRoom) {
    places = larger(places, size);
    placeRoom = size;
  }
  if (below + 1 > startRoom) {
    starts = larger(starts, below + 1);
    nexts = larger(nexts, below + 1);
    startRoom = below + 1;
  }
  memory.fill(starts, 0, (<usize>below + 1) << 2);
}

/** Memory for so many words in place of other memory, whose words are no longer needed. */
function larger(old: usize, words: u32): usize {
  if (old != 0) heap.free(old);
  return zeroed(<usize>words << 2);
}
