// The fast way to read a part: unpacking, scanning, cleaning and summing in one pass over the bytes. The twin of
// scan.ts, clean.ts and cube-builder.ts, which stay the reference; every record that is not of the common form is
// handed to them. `npm run wasm` compiles this folder to ../reader.wasm.

export { inputPosition, rawEnd, setInput, setRaw } from './bits';
export { excluded, forgetEntries, inPeriod, inPrevious, outsideDays, read, resetCounts, withoutJob } from './cube';
export { forgetDates } from './dates';
export {
  dictionarySize,
  entryAddress,
  sumsAddress,
  sumsRoom,
  tableSize,
  textAddress,
  textLength,
} from './harvest';
export { inflate, startStream } from './inflate';
export {
  ANSWER,
  CHUNK_BYTES,
  CLEAN,
  CLEAN_FULL,
  HISTORY_BYTES,
  INPUT,
  INPUT_BYTES,
  PLACES,
  RAW,
  RAW_BYTES,
  TARGETS,
} from './layout';
export { lastDayOf } from './notes';
export { flushRows } from './pending';
export { PIECE, sortEntries, takeEntries } from './put-down';
export { cleanEnd, line, makeRoom, rawPosition, scan, setCleanEnd, setRawPosition, startPart } from './scan';
export { PAGE_ENTRIES } from './table';
