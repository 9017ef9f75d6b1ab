import { mapColumns, positionsOf } from '../columns.ts';
import type { CubeBuilder } from '../cube-builder.ts';
import { PartRows, type PartShape, type RowRequest } from '../part-rows.ts';
import type { Tally } from '../problems.ts';
import { MAX_RECORD_BYTES, Scanner } from '../scan.ts';
import { type Reader, Status } from './engine.ts';
import { READER_COLUMNS } from './reader-columns.ts';

/**
 * Takes clean bytes, whole records that are valid during the call only, and gives how many it took. Unless it is to
 * take all of them, it may leave some, with which the next ones begin.
 */
export type Sink = (bytes: Uint8Array, isAll: boolean) => number;

/** A part whose columns are more than this, with those of the other parts, is read by the reference alone. */
export const MAX_TARGETS = 4000;

/**
 * One part's way through the reader, once its bytes are unpacked. The header, every record that the reader finds
 * odd, and what stands behind the last line feed go through the reference: its scanner, rows and builder.
 */
export class PartPass {
  readonly #reader: Reader;
  readonly #shape: PartShape;
  readonly #sink: Sink;
  readonly #rows: PartRows;
  readonly #scanner: Scanner;

  constructor(reader: Reader, shape: PartShape, request: RowRequest, builder: CubeBuilder, sink: Sink) {
    this.#reader = reader;
    this.#shape = shape;
    this.#sink = sink;
    this.#rows = new PartRows(shape, request, builder);
    this.#scanner = new Scanner(shape.part.label, this.#rows);
    reader.setRaw(reader.RAW.value, reader.RAW.value);
    reader.setRawPosition(reader.RAW.value, 1);
    reader.setCleanEnd(reader.CLEAN.value);
    reader.resetCounts();
    reader.forgetDates();
  }

  /** Reads all whole records among the unpacked bytes. Throws what the reference throws. */
  scan(): void {
    const reader = this.#reader;
    for (;;) {
      const status = this.#scanner.columns === 0 ? Status.oddRecord : reader.scan();
      if (status === Status.outputFull) this.#flush(false);
      else if (status === Status.needsInput) break;
      else if (!this.#readOne()) return;
    }
    // A record without an end is an error, which the reference words.
    if (reader.rawEnd.value - reader.rawPosition.value > MAX_RECORD_BYTES) this.#readOne();
  }

  /** Takes what is left as the last record, hands over the last clean bytes, and gives what was counted. */
  finish(): Tally {
    this.#adopt();
    this.#scanner.end();
    this.#takeClean();
    this.#flush(true);
    return this.#addCounts(this.#rows.tally);
  }

  /** Reads one record by the reference; false when it is not all there. */
  #readOne(): boolean {
    const isFirst = this.#scanner.columns === 0;
    this.#adopt();
    const isWhole = this.#scanner.next();
    // A byte order mark is behind us even when the record is not.
    this.#reader.setRawPosition(this.#scanner.recordStart, this.#scanner.line);
    if (!isWhole) return false;
    if (isFirst && this.#scanner.columns > 0) this.#start();
    this.#takeClean();
    return true;
  }

  #adopt(): void {
    const { memory, rawPosition, rawEnd, line } = this.#reader;
    this.#scanner.adopt(new Uint8Array(memory.buffer), rawPosition.value, rawEnd.value, line.value);
  }

  /** The header was read: tells the reader where the columns stand. */
  #start(): void {
    const reader = this.#reader;
    const { header, columns, isWriting } = this.#shape;
    const targets = mapColumns(columns, header);
    const positions = positionsOf(header);
    new Int32Array(reader.memory.buffer, reader.TARGETS.value).set(targets);
    new Int32Array(reader.memory.buffer, reader.PLACES.value).set(
      READER_COLUMNS.map((name) => positions[name]),
    );
    reader.startPart(header.length, this.#scanner.dialect === 'quoted', isWriting, targets.length);
  }

  /** Brings clean bytes of the reference behind those of the reader. */
  #takeClean(): void {
    const reader = this.#reader;
    const bytes = this.#rows.clean.take();
    if (bytes.length === 0) return;
    const { value: end } = reader.cleanEnd;
    if (end + bytes.length > reader.CLEAN.value + reader.CLEAN_FULL.value) {
      this.#flush(true);
      this.#sink(bytes, true);
      return;
    }
    new Uint8Array(reader.memory.buffer).set(bytes, end);
    reader.setCleanEnd(end + bytes.length);
  }

  /** Hands over the clean bytes. What is not taken moves to the front. */
  #flush(isAll: boolean): void {
    const { memory, CLEAN, cleanEnd } = this.#reader;
    const count = cleanEnd.value - CLEAN.value;
    if (count === 0) return;
    const bytes = new Uint8Array(memory.buffer, CLEAN.value, count);
    const taken = this.#sink(bytes, isAll);
    bytes.copyWithin(0, taken);
    this.#reader.setCleanEnd(CLEAN.value + count - taken);
  }

  #addCounts(tally: Tally): Tally {
    const { read, inPeriod, inPrevious, outsideDays, excluded, withoutJob } = this.#reader;
    tally.read += read.value;
    tally.period += inPeriod.value;
    tally.previous += inPrevious.value;
    tally.outsideDays += outsideDays.value;
    tally.excludedByProjects += excluded.value;
    tally.withoutJob += withoutJob.value;
    return tally;
  }
}
