import {
  alignToByte,
  copyPlain,
  inflateBlock,
  inputEnd,
  inputPosition,
  isLastInput,
  peek,
  refill,
  resetBits,
  setInput,
  take,
  takeWord,
} from './bits';
import { buildFixed, buildPrecode, buildTables } from './huffman';
import { CODE_LENGTHS, PRECODE, Status } from './layout';

// Inflate (RFC 1951), straight into the bytes that are scanned. It checks what it must for its own safety; whatever
// looks wrong is BROKEN, and the host then reads the part anew with zlib, which also words the error.

/** Whether a block is under way, how many of its bytes are still to come when it is stored, and whether it is the last. */
let isInBlock: bool = false;
let isStored: bool = false;
let storedBytes: u32 = 0;
let isLastBlock: bool = false;

/** Input that a block's header may need. */
const HEADER_BYTES: usize = 640;

/** Begins a new stream at `position` of the input. */
export function startStream(position: usize, end: usize, isLast: bool): void {
  setInput(position, end, isLast);
  resetBits();
  isInBlock = false;
  isLastBlock = false;
}

/** Unpacks until the output is full, the input used up or the stream ended. */
export function inflate(): i32 {
  while (true) {
    if (!isInBlock) {
      if (isLastBlock) return finish();
      if (!hasInput(HEADER_BYTES)) return Status.NEEDS_INPUT;
      if (!beginBlock()) return Status.BROKEN;
    }
    const status = isStored ? copyStored() : inflateBlock();
    if (status != Status.END) return status;
    isInBlock = false;
  }
}

function hasInput(bytes: usize): bool {
  return isLastInput || inputPosition + bytes <= inputEnd;
}

function finish(): i32 {
  alignToByte();
  return inputPosition > inputEnd ? Status.BROKEN : Status.END;
}

function beginBlock(): bool {
  refill();
  isLastBlock = take(1) == 1;
  isInBlock = true;
  const type = take(2);
  isStored = type == 0;
  if (type == 0) return beginStored();
  if (type == 1) return buildFixed();
  return type == 2 && readCodes();
}

function beginStored(): bool {
  alignToByte();
  const lengths = takeWord();
  storedBytes = lengths & 0xffff;
  return (storedBytes ^ (lengths >> 16)) == 0xffff && inputPosition <= inputEnd;
}

function copyStored(): i32 {
  storedBytes -= copyPlain(storedBytes);
  if (storedBytes == 0) return Status.END;
  if (inputPosition < inputEnd) return Status.OUTPUT_FULL;
  return isLastInput ? Status.BROKEN : Status.NEEDS_INPUT;
}

const PRECODE_ORDER: StaticArray<u8> = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Reads the codes of a dynamic block. */
function readCodes(): bool {
  const literals: u32 = 257 + take(5);
  const distances: u32 = 1 + take(5);
  const codes: u32 = 4 + take(4);
  if (literals > 286 || distances > 30) return false;
  const lengths = CODE_LENGTHS;
  memory.fill(lengths, 0, 19);
  for (let i: u32 = 0; i < codes; i++) {
    refill();
    store<u8>(lengths + PRECODE_ORDER[i], <u8>take(3));
  }
  if (!buildPrecode(lengths) || !readLengths(literals + distances)) return false;
  // A block without an end can't be read.
  return load<u8>(CODE_LENGTHS + 256) != 0 && buildTables(literals, distances);
}

function readLengths(wanted: u32): bool {
  let count: u32 = 0;
  let last: u8 = 0;
  while (count < wanted) {
    refill();
    const entry = load<u32>(PRECODE + ((<usize>peek() & 127) << 2));
    if (entry == 0) return false;
    take(entry & 63);
    const symbol = entry >> 16;
    if (symbol < 16) {
      last = <u8>symbol;
      store<u8>(CODE_LENGTHS + count++, last);
      continue;
    }
    if (symbol == 16 && count == 0) return false;
    if (symbol != 16) last = 0;
    const repeat = symbol == 16 ? 3 + take(2) : symbol == 17 ? 3 + take(3) : 11 + take(7);
    if (count + repeat > wanted) return false;
    memory.fill(CODE_LENGTHS + count, last, repeat);
    count += repeat;
    if (count > 0) last = load<u8>(CODE_LENGTHS + count - 1);
  }
  return true;
}

