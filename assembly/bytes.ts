/** Multiplier of the hashes: odd, with bits all over. */
const MIX: u64 = 0x9e3779b97f4a7c15;

/** The lowest `bytes` bytes of a word, 0 to 7 of them. */
@inline
function lowBytes(word: u64, bytes: u32): u64 {
  return word & (((<u64>1) << (bytes << 3)) - 1);
}

/** A hash of `length` bytes. Up to 7 bytes behind them are looked at, and left out. */
export function hashOf(from: usize, length: u32): u32 {
  let hash = <u64>length * MIX;
  let at = from;
  let left = length;
  while (left >= 8) {
    hash = (hash ^ load<u64>(at)) * MIX;
    hash ^= hash >> 29;
    at += 8;
    left -= 8;
  }
  hash = (hash ^ lowBytes(load<u64>(at), left)) * MIX;
  // A byte reaches the bits of the product from its own place on: the highest ones know of all, and tables look at
  // the lowest ones.
  const high = <u32>(hash >> 32);
  return high ^ (high >> 21);
}

/** Whether two strings of `length` bytes are the same. Up to 7 bytes behind them are looked at, and left out. */
export function areEqual(a: usize, b: usize, length: u32): bool {
  let left = length;
  while (left >= 16) {
    if (v128.any_true(v128.xor(v128.load(a), v128.load(b)))) return false;
    a += 16;
    b += 16;
    left -= 16;
  }
  if (left >= 8) {
    if (load<u64>(a) != load<u64>(b)) return false;
    a += 8;
    b += 8;
    left -= 8;
  }
  return lowBytes(load<u64>(a) ^ load<u64>(b), left) == 0;
}

/** A hash of four words. */
export function hashOfWords(first: u64, second: u64): u32 {
  let hash = (first ^ (first >> 32)) * MIX;
  hash = (hash ^ (hash >> 29) ^ second) * MIX;
  return <u32>(hash >> 32) ^ <u32>hash;
}

/**
 * Copies a short text: 32 bytes whatever its length, so that the processor need not guess, then as below. Up to 32
 * bytes too many; the target has room for them.
 */
@inline
export function copyText(target: usize, source: usize, length: usize): void {
  v128.store(target, v128.load(source));
  v128.store(target, v128.load(source, 16), 16);
  if (length > 32) copyLoosely(target + 32, source + 32, length - 32);
}

/** Copies bytes in steps of 16, and so up to 15 bytes too many; the target has room for them. */
export function copyLoosely(target: usize, source: usize, length: usize): void {
  const end = target + length;
  while (target < end) {
    v128.store(target, v128.load(source));
    target += 16;
    source += 16;
  }
}
