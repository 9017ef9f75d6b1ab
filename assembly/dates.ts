import { ANSWER } from './layout';

/** Asks the host about the 10 bytes of a new date; the answer stands at ANSWER. */
@external('host', 'decideDate')
declare function decideDate(start: usize): void;

/** What the host says about a date: 0 or 1 the period, or one of these. */
export const OUTSIDE: u32 = 2;
export const BAD_DATE: u32 = 3;

const DATE_BYTES: usize = 10;
/** Room for 512 dates of 10 bytes and 3 words of answer; beyond that it begins anew. */
const SLOTS: usize = 1024;
const SLOT_BYTES: usize = 32;
const slots = heap.alloc(SLOTS * SLOT_BYTES);
let used: usize = 0;
let current: usize = slots;

/** Forgets all dates: another part has other windows. */
export function forgetDates(): void {
  memory.fill(slots, 0, SLOTS * SLOT_BYTES);
  used = 0;
}

/** Looks a date up and makes it the current one; gives its fate. */
export function fateOfDate(start: usize, end: usize): u32 {
  if (end - start != DATE_BYTES) return BAD_DATE;
  const head = load<u64>(start);
  const tail = <u64>load<u16>(start, 8) | 0x10000;
  if (load<u64>(current) == head && load<u64>(current, 8) == tail) return load<u32>(current, 16);
  const hash = (head ^ (tail << 13)) * 0x9e3779b97f4a7c15;
  let slot = <usize>(hash >> 40) & (SLOTS - 1);
  while (true) {
    current = slots + slot * SLOT_BYTES;
    if (load<u64>(current, 8) == 0) return newDate(start, head, tail);
    if (load<u64>(current) == head && load<u64>(current, 8) == tail) return load<u32>(current, 16);
    slot = (slot + 1) & (SLOTS - 1);
  }
}

function newDate(start: usize, head: u64, tail: u64): u32 {
  if (used == SLOTS / 2) {
    const kept = current;
    forgetDates();
    current = kept;
  }
  used++;
  decideDate(start);
  store<u64>(current, head);
  store<u64>(current, tail, 8);
  memory.copy(current + 16, ANSWER, 12);
  return load<u32>(current, 16);
}

/** The host's number of the current date's day. */
export function dayIndex(): u32 {
  return load<u32>(current, 20);
}

/** Days since 1970. */
export function dayNumber(): u32 {
  return load<u32>(current, 24);
}
