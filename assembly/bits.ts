import { DISTANCE_BITS, END_OF_BLOCK, LITERAL, LITERAL_BITS, LONGER, MAX_BITS } from './huffman';
import { DISTANCES, INPUT, LITERALS, RAW, Status } from './layout';

// The bits of a compressed stream, and the loop that most of the time is spent in.

/** Next compressed byte, and the end of those that are there. The host moves both when it reads on. */
export let inputPosition: usize = INPUT;
export let inputEnd: usize = INPUT;
/** Whether no more input will come; then zeros follow it. */
export let isLastInput: bool = false;
/** End of the unpacked bytes, and the place from which on no match is begun. */
export let rawEnd: usize = RAW;
export let rawLimit: usize = RAW;

/** Bits that were loaded and not used: the lowest `bitCount` count. */
let bitBuffer: u64 = 0;
let bitCount: u32 = 0;
/** Input that one step of the loop may look at. */
const STEP_BYTES: usize = 16;
const LITERAL_MASK: usize = (1 << LITERAL_BITS) - 1;
const DISTANCE_MASK: usize = (1 << DISTANCE_BITS) - 1;
const LONGER_LITERAL_MASK: u32 = (1 << (MAX_BITS - LITERAL_BITS)) - 1;
const LONGER_DISTANCE_MASK: u32 = (1 << (MAX_BITS - DISTANCE_BITS)) - 1;

/** Drops what is left of the stream before. */
export function resetBits(): void {
  bitBuffer = 0;
  bitCount = 0;
}

export function setInput(position: usize, end: usize, isLast: bool): void {
  inputPosition = position;
  inputEnd = end;
  isLastInput = isLast;
}

/** Where raw bytes end now, and up to where they may go. */
export function setRaw(end: usize, limit: usize): void {
  rawEnd = end;
  rawLimit = limit;
}

export function refill(): void {
  bitBuffer |= load<u64>(inputPosition) << bitCount;
  inputPosition += (63 - bitCount) >> 3;
  bitCount |= 56;
}

/** The bits that come next, the first one lowest. */
export function peek(): u64 {
  return bitBuffer;
}

export function take(bits: u32): u32 {
  const value = <u32>bitBuffer & ((1 << bits) - 1);
  bitBuffer >>= bits;
  bitCount -= bits;
  return value;
}

/** Drops the bits up to the next byte of the input, and gives whole bytes that were not used back to it. */
export function alignToByte(): void {
  take(bitCount & 7);
  inputPosition -= bitCount >> 3;
  resetBits();
}

/** Copies up to `wanted` plain bytes from the input to the output; gives how many. */
export function copyPlain(wanted: u32): u32 {
  const room = rawLimit > rawEnd ? rawLimit - rawEnd : 0;
  const bytes = min<usize>(min<usize>(room, inputEnd - inputPosition), wanted);
  memory.copy(rawEnd, inputPosition, bytes);
  rawEnd += bytes;
  inputPosition += bytes;
  return <u32>bytes;
}

/** Reads a word of the input, which stands at a whole byte. */
export function takeWord(): u32 {
  const word = load<u32>(inputPosition);
  inputPosition += 4;
  return word;
}

/** The table's entry for what comes next. */
@inline
function literalAt(bits: u64): u32 {
  return load<u32>(LITERALS + ((<usize>bits & LITERAL_MASK) << 2));
}

/** What a length's or distance's entry stands for: its smallest value, and more by the bits that follow the code. */
@inline
function valueOf(entry: u32, bits: u64): u32 {
  return (entry >> 16) + ((<u32>bits & ((1 << (entry & 63)) - 1)) >> ((entry >> 8) & 31));
}

/**
 * The loop over a compressed block: one function, and unrolled, so that its state lives in locals, which the engine
 * keeps in registers. The lowest six bits of `count` count, above them it may hold anything: so entries, which have
 * bits to drop in their lowest six, are taken off as they are. Each turn looks its first code up before it knows
 * whether there is room for what the code stands for: by then the processor is still busy with the match before.
 */
export function inflateBlock(): i32 {
  let bits = bitBuffer;
  let count = bitCount;
  let input = inputPosition;
  let out = rawEnd;
  const inputLimit = isLastInput ? inputEnd + STEP_BYTES : inputEnd - STEP_BYTES;
  let status = Status.BROKEN;
  if (input <= inputLimit) {
    bits |= load<u64>(input) << count;
    input += ((count & 63) ^ 63) >> 3;
    count |= 56;
  }
  let entry = literalAt(bits);
  while (true) {
    if (input > inputLimit) {
      status = isLastInput ? Status.BROKEN : Status.NEEDS_INPUT;
      break;
    }
    if (out >= rawLimit) {
      status = Status.OUTPUT_FULL;
      break;
    }
    bits |= load<u64>(input) << count;
    input += ((count & 63) ^ 63) >> 3;
    count |= 56;
    // Up to three entries of literals (10 bits each) from what is there, or two and a length (20 bits).
    if (entry & LITERAL) {
      store<u16>(out, <u16>(entry >> 16));
      out += 1 + ((entry >> 6) & 1);
      bits >>= entry;
      count -= entry;
      entry = literalAt(bits);
      if (entry & LITERAL) {
        store<u16>(out, <u16>(entry >> 16));
        out += 1 + ((entry >> 6) & 1);
        bits >>= entry;
        count -= entry;
        entry = literalAt(bits);
        if (entry & LITERAL) {
          store<u16>(out, <u16>(entry >> 16));
          out += 1 + ((entry >> 6) & 1);
          bits >>= entry;
          count -= entry;
          entry = literalAt(bits);
          continue;
        }
      }
    }
    if (entry & LONGER) {
      bits >>= LITERAL_BITS;
      count -= LITERAL_BITS;
      entry = load<u32>(LITERALS + (((entry >> 16) + (<u32>bits & LONGER_LITERAL_MASK)) << 2));
      if (entry & LITERAL) {
        store<u8>(out, <u8>(entry >> 16));
        out++;
        bits >>= entry;
        count -= entry;
        entry = literalAt(bits);
        continue;
      }
    }
    const length = valueOf(entry, bits);
    bits >>= entry;
    count -= entry;
    if (entry & END_OF_BLOCK) {
      status = Status.END;
      break;
    }
    if (entry == 0) break;

    bits |= load<u64>(input) << count;
    input += ((count & 63) ^ 63) >> 3;
    count |= 56;
    entry = load<u32>(DISTANCES + ((<usize>bits & DISTANCE_MASK) << 2));
    if (entry & LONGER) {
      bits >>= DISTANCE_BITS;
      count -= DISTANCE_BITS;
      entry = load<u32>(DISTANCES + (((entry >> 16) + (<u32>bits & LONGER_DISTANCE_MASK)) << 2));
    }
    if ((entry & 63) == 0) break;
    const distance: u32 = 1 + valueOf(entry, bits);
    bits >>= entry;
    count -= entry;
    if (out - RAW < distance) break;
    // At least 28 bits are left, enough for a look at the next entry.
    entry = literalAt(bits);
    out = copyMatch(out, distance, length);
  }
  bitBuffer = bits;
  bitCount = count & 63;
  inputPosition = input;
  rawEnd = out;
  return status;
}

/**
 * Copies `length` bytes from `distance` bytes back; may write up to 31 bytes more. Gives the new end. 32 bytes at once
 * are enough for nineteen of twenty matches, so that the processor need not guess.
 */
function copyMatch(out: usize, distance: u32, length: u32): usize {
  const end = out + length;
  let from = out - distance;
  if (distance >= 16) {
    v128.store(out, v128.load(from));
    v128.store(out, v128.load(from, 16), 16);
    while (length > 32) {
      out += 32;
      from += 32;
      v128.store(out, v128.load(from));
      v128.store(out, v128.load(from, 16), 16);
      length -= 32;
    }
  } else if (distance >= 8) {
    do {
      store<u64>(out, load<u64>(from));
      out += 8;
      from += 8;
    } while (out < end);
  } else {
    while (out < end) store<u8>(out++, load<u8>(from++));
  }
  return end;
}
