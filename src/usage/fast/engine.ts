import { compileWasm, instantiate, type SharedMemory, type WasmModule } from '../web-assembly.ts';
import { readerWasm } from './wasm-file.ts';

/** An exported constant or variable. Numbers are addresses, counts or codes of `Status`. */
interface Global {
  readonly value: number;
}

/** What `assembly/index.ts` exports; see there. */
export interface Reader {
  readonly memory: SharedMemory;
  readonly INPUT: Global;
  readonly INPUT_BYTES: Global;
  readonly RAW: Global;
  readonly RAW_BYTES: Global;
  readonly CLEAN: Global;
  readonly CLEAN_FULL: Global;
  readonly CHUNK_BYTES: Global;
  readonly TARGETS: Global;
  readonly PLACES: Global;
  readonly ANSWER: Global;
  readonly PAGE_ENTRIES: Global;
  readonly PIECE: Global;
  readonly inputPosition: Global;
  readonly rawEnd: Global;
  readonly rawPosition: Global;
  readonly cleanEnd: Global;
  readonly line: Global;
  readonly read: Global;
  readonly inPeriod: Global;
  readonly inPrevious: Global;
  readonly outsideDays: Global;
  readonly excluded: Global;
  readonly withoutJob: Global;
  startStream(position: number, end: number, isLast: boolean): void;
  setInput(position: number, end: number, isLast: boolean): void;
  inflate(): number;
  setRaw(end: number, limit: number): void;
  makeRoom(): void;
  startPart(columns: number, isQuoted: boolean, isWriting: boolean, targets: number): void;
  setRawPosition(position: number, line: number): void;
  setCleanEnd(end: number): void;
  scan(): number;
  forgetDates(): void;
  resetCounts(): void;
  flushRows(): void;
  forgetEntries(): void;
  sortEntries(table: number, below: number): number;
  takeEntries(from: number): number;
  dictionarySize(which: number): number;
  textAddress(which: number, index: number): number;
  textLength(which: number, index: number): number;
  tableSize(which: number): number;
  entryAddress(which: number, index: number): number;
  sumsAddress(which: number): number;
  sumsRoom(which: number): number;
  lastDayOf(variant: number): number;
}

/** Codes that `inflate` and `scan` return; see assembly/layout.ts. */
export const Status = {
  needsInput: 0,
  outputFull: 1,
  oddRecord: 2,
  end: 3,
  broken: 4,
} as const;

/** What the compiled code asks its host. Addresses are in the reader's memory. */
export interface ReaderHost {
  /** Writes fate, day index and day number of the 10 bytes at `start` to ANSWER. */
  decideDate(start: number): void;
  /** Whether the project counts whose five lengths (words) and texts stand at `address`. */
  includesVariant(address: number): boolean;
}

/** Compiled once a thread. */
let compiled: WasmModule | undefined;

/** A new reader with a memory of its own. */
export function createReader(host: ReaderHost): Reader {
  compiled ??= compileWasm(readerWasm());
  return instantiate(compiled, { host }) as Reader;
}
