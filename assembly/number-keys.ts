/** 2^64 divided by the golden ratio: keys that follow one another get slots far apart (Knuth 6.4). */
const SPREAD: u64 = 0x9e3779b97f4a7c15;

/**
 * Numbers keys in the order in which they are met; `places` are the items' numbers, `firsts` the item that each was met
 * at first. `slots` are 2^bits words of zeros, more than there are items. Gives how many different keys there are.
 */
export function numberKeys(
  keys: usize,
  places: usize,
  firsts: usize,
  slots: usize,
  bits: u32,
  count: u32,
): u32 {
  const mask = ((<usize>1) << bits) - 1;
  let groups: u32 = 0;
  for (let i: u32 = 0; i < count; i++) {
    const key = load<u64>(keys + (<usize>i << 3));
    let slot = <usize>((key * SPREAD) >> (64 - bits));
    let number: u32;
    for (;;) {
      number = load<u32>(slots + (slot << 2));
      if (number == 0) {
        store<u32>(firsts + (<usize>groups << 2), i);
        number = ++groups;
        store<u32>(slots + (slot << 2), number);
        break;
      }
      if (load<u64>(keys + (<usize>load<u32>(firsts + (<usize>(number - 1) << 2)) << 3)) == key) break;
      slot = (slot + 1) & mask;
    }
    store<u32>(places + (<usize>i << 2), number - 1);
  }
  return groups;
}
