// What is known of each variant of a project: one word, the last day that names it (days since 1970), and whether
// its project counts.
const INCLUDED: u32 = 1 << 31;

let room: u32 = 64;
let notes: usize = heap.alloc(256);

/** Notes a new variant; they come in the order of their numbers. */
export function noteVariant(variant: u32, isIncluded: bool): void {
  if (variant == room) {
    room *= 2;
    notes = heap.realloc(notes, room << 2);
  }
  store<u32>(notes + (variant << 2), isIncluded ? INCLUDED : 0);
}

export function isIncluded(variant: u32): bool {
  return (load<u32>(notes + (variant << 2)) & INCLUDED) != 0;
}

/** A row of this day names the variant. */
export function noteDay(variant: u32, day: u32): void {
  const at = notes + (variant << 2);
  const note = load<u32>(at);
  if (day > (note & ~INCLUDED)) store<u32>(at, day | (note & INCLUDED));
}

export function lastDayOf(variant: u32): u32 {
  return load<u32>(notes + (variant << 2)) & ~INCLUDED;
}
