import { copyLoosely, copyText } from './bytes';
import { rawEnd, setRaw } from './bits';
import { splitCarefully, writeCarefully } from './careful';
import { CLEAN, CLEAN_FULL, ENDS, HISTORY_BYTES, MAX_RECORD_BYTES, RAW, STARTS, Status, TARGETS } from './layout';
import { nullBytes } from './nulls';
import { columnCount, findRecord, lineEnd, rareCount, setShape } from './records';
import { ODD_ROW, takeRow, WRITTEN } from './row';

/** The first byte that was not read as a record. */
export let rawPosition: usize = RAW;
/** End of the clean bytes. */
export let cleanEnd: usize = CLEAN;
/** Line on which the next record begins. */
export let line: u32 = 1;

let isQuoted: bool = false;
/** Whether merged.csv is wanted, and has this part's columns in this order. */
let isWriting: bool = false;
let isCopy: bool = false;
let targetCount: i32 = 0;

/** How the part's records look, and what is to be written. TARGETS holds `targets` places. */
export function startPart(columns: i32, quoted: bool, writing: bool, targets: i32): void {
  setShape(columns, quoted);
  isQuoted = quoted;
  isWriting = writing;
  targetCount = targets;
  isCopy = targets == columns;
  for (let i = 0; i < targets; i++) {
    if (load<i32>(TARGETS + (i << 2)) != i) isCopy = false;
  }
}

export function setRawPosition(position: usize, atLine: u32): void {
  rawPosition = position;
  line = atLine;
}

export function setCleanEnd(end: usize): void {
  cleanEnd = end;
}

/** Reads records until one is odd, the clean bytes are many, or the record is not all there. */
export function scan(): i32 {
  while (true) {
    if (cleanEnd >= CLEAN + CLEAN_FULL) return Status.OUTPUT_FULL;
    const found = findRecord(rawPosition, rawEnd);
    if (found < 0) return Status.NEEDS_INPUT;
    const next = lineEnd + 1;
    if (found == columnCount || !isBlank()) {
      if (next - rawPosition > MAX_RECORD_BYTES) return Status.ODD_RECORD;
      const end = found == columnCount ? readSimply() : 0;
      const isSimple = end != 0;
      if (!isSimple && !(isQuoted && splitCarefully(rawPosition, lineEnd, columnCount))) return Status.ODD_RECORD;
      const fate = takeRow();
      if (fate == ODD_ROW) return Status.ODD_RECORD;
      if (fate == WRITTEN && isWriting) cleanEnd = isSimple ? write(end) : writeCarefully(cleanEnd, targetCount);
    }
    rawPosition = next;
    line++;
  }
}

/** As `readPlain` and `readQuoted`. */
@inline
function readSimply(): usize {
  return isQuoted ? readQuoted() : readPlain();
}

/** Writes the record, unless it was copied already. */
@inline
function write(end: usize): usize {
  return end == CLEAN ? writeFields() : end;
}

function isBlank(): bool {
  const length = lineEnd - rawPosition;
  return length == 0 || (length == 1 && load<u8>(rawPosition) == 0x0d);
}

/** 1 when a CR stands before the line feed; it is no part of the last value. */
function carriageReturn(): u32 {
  return load<u8>(lineEnd - 1) == 0x0d ? 1 : 0;
}

/**
 * Notes the values of an unquoted record, and copies it without its nulls behind the clean bytes when it may stay
 * as it is. Gives the end of the copy, CLEAN when the values must be put in order, 0 for an odd record: one with a
 * backslash that is not part of a null, with a quote, or with a CR within.
 */
function readPlain(): usize {
  const last = columnCount - 1;
  const ending = carriageReturn();
  store<u32>(ENDS + (last << 2), <u32>lineEnd - ending);
  let explained = ending;
  let start = rawPosition;
  let copied = start;
  let out = cleanEnd;
  for (let i = 0; i <= last; i++) {
    const end = <usize>load<u32>(ENDS + (i << 2));
    store<u32>(STARTS + (i << 2), <u32>start);
    const size = nullBytes(start, end);
    if (size > 0) {
      store<u32>(ENDS + (i << 2), <u32>start);
      explained += size >> 4;
      copyLoosely(out, copied, start - copied);
      out += start - copied;
      copied = end;
    }
    start = end + 1;
  }
  if (explained != rareCount) return 0;
  if (!isCopy) return CLEAN;
  copyLoosely(out, copied, lineEnd - ending - copied);
  out += lineEnd - ending - copied;
  store<u8>(out, 0x0a);
  return out + 1;
}

/** Notes the values of a record with quoted or bare fields; 0 for an odd one, with quotes or CRs inside values. */
function readQuoted(): usize {
  const last = columnCount - 1;
  const ending = carriageReturn();
  store<u32>(ENDS + (last << 2), <u32>lineEnd - ending);
  let explained = ending;
  let next = rawPosition;
  for (let i = 0; i <= last; i++) {
    let start = next;
    let end = <usize>load<u32>(ENDS + (i << 2));
    next = end + 1;
    if (end - start >= 2 && load<u8>(start) == 0x22 && load<u8>(end - 1) == 0x22) {
      start++;
      end--;
      explained += 2;
    }
    if (nullBytes(start, end) > 0) end = start;
    store<u32>(STARTS + (i << 2), <u32>start);
    store<u32>(ENDS + (i << 2), <u32>end);
  }
  return explained == rareCount ? CLEAN : 0;
}

/** Writes the record's values in the order of merged.csv; gives the new end. None of them needs quotes. */
function writeFields(): usize {
  let out = cleanEnd;
  for (let i = 0; i < targetCount; i++) {
    if (i > 0) store<u8>(out++, 0x2c);
    const place = load<i32>(TARGETS + (i << 2));
    if (place < 0) continue;
    const start = <usize>load<u32>(STARTS + (place << 2));
    const length = <usize>load<u32>(ENDS + (place << 2)) - start;
    copyText(out, start, length);
    out += length;
  }
  store<u8>(out, 0x0a);
  return out + 1;
}

/** Drops raw bytes that are neither part of a record nor within reach of a match; the others move to the front. */
export function makeRoom(): void {
  const history = rawEnd - RAW > HISTORY_BYTES ? rawEnd - HISTORY_BYTES : RAW;
  const from = min<usize>(history, rawPosition);
  if (from == RAW) return;
  const moved = from - RAW;
  memory.copy(RAW, from, rawEnd - from);
  setRaw(rawEnd - moved, RAW);
  rawPosition -= moved;
}
