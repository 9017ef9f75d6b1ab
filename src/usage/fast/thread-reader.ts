import type { Batch } from '../batch.ts';
import type { BatchFile } from '../batch-file.ts';
import { CubeBuilder } from '../cube-builder.ts';
import { Days } from '../days.ts';
import { cellsOf } from '../merge-days.ts';
import type { PartShape, RowRequest } from '../part-rows.ts';
import type { PartialCube } from '../partial-cube.ts';
import type { Pause } from '../pause.ts';
import type { Tally } from '../problems.ts';
import { type UnpackOptions, unpack } from '../unpack.ts';
import { createReader, type Reader } from './engine.ts';
import { harvest, projectAt } from './harvest.ts';
import { PackedPart } from './packed-part.ts';
import { PartPass, type Sink } from './part-pass.ts';
import { heldEntries, mostToHold, putDown } from './put-down.ts';

/** How the reader is told about a date; see assembly/dates.ts. */
const OUTSIDE = 2;
const BAD_DATE = 3;
const DATE_BYTES = 10;

/** Where cells and durations are put down, and from how many of one of them on, as a rule. */
export interface BatchStore {
  readonly file: BatchFile;
  readonly most: number;
}

export interface ThreadReaderOptions {
  /** Where sums are put down now and then; they stay in memory where it is left out. */
  readonly store?: BatchStore;
  /** How much is unpacked at a time; tests make it small. */
  readonly chunkBytes?: number;
}

/** `pause` is asked for a thousand times a second where the thread has other things to do as well. */
export interface ThreadReadOptions extends UnpackOptions {
  readonly pause?: Pause | undefined;
}

/** Reads parts on one thread, one after another, and keeps what their rows add up to. */
export class ThreadReader {
  readonly #request: RowRequest;
  readonly #reader: Reader;
  /** For the records that the reader does not take. */
  readonly #builder: CubeBuilder;
  readonly #chunkBytes: number;
  readonly #store: BatchStore | undefined;
  /** What the reader put down. */
  readonly #batches: Batch[] = [];
  /** How many entries these hold, about. */
  #entriesBefore = 0;
  #daysOfPart: Days | undefined;

  constructor(request: RowRequest, { store, chunkBytes }: ThreadReaderOptions = {}) {
    this.#request = request;
    this.#store = store;
    this.#builder = new CubeBuilder(request.includesProject);
    this.#reader = createReader({
      decideDate: (start) => this.#decideDate(start),
      includesVariant: (address) => this.#includesVariant(address),
    });
    this.#chunkBytes = chunkBytes ?? this.#reader.CHUNK_BYTES.value;
  }

  /**
   * Reads a part by the reader's own unpacking. Throws RefusedStream when that is not possible; what was read of
   * it so far stays counted, so everything must then be read anew.
   */
  async read(shape: PartShape, sink: Sink, { onBytes, pause }: ThreadReadOptions = {}): Promise<Tally> {
    const pass = this.#begin(shape, sink);
    const file = new PackedPart(this.#reader, shape.part.path, this.#chunkBytes);
    try {
      for (const _ of file.unpack()) {
        pass.scan();
        this.#putDownMany();
        onBytes?.(file.bytesRead);
        if (pause) await pause();
      }
      return pass.finish();
    } finally {
      file.close();
    }
  }

  /** Reads a part that zlib unpacks, or that needs no unpacking. */
  async readByZlib(shape: PartShape, sink: Sink, options: UnpackOptions): Promise<Tally> {
    const pass = this.#begin(shape, sink);
    for await (const chunk of unpack(shape.part, options)) {
      this.#push(chunk, pass);
      this.#putDownMany();
    }
    return pass.finish();
  }

  /** What was summed, of all parts; asked once. Throws NoSpaceError. */
  partials(): PartialCube[] {
    this.#putDown();
    if (this.#builder.held > 0) this.#builder.putDown(this.#store?.file);
    this.#store?.file.close();
    const odd = this.#builder.partial();
    const even = harvest(this.#reader, odd.days, this.#batches);
    return cellsOf([odd]) > 0 ? [even, odd] : [even];
  }

  #putDownMany(): void {
    if (this.#store === undefined) return;
    const most = mostToHold(this.#store.most, this.#entriesBefore, this.#builder.days.length);
    if (heldEntries(this.#reader) >= most) this.#putDown();
    // Few rows are odd, and their entries are larger.
    if (this.#builder.held >= this.#store.most / 8) this.#builder.putDown(this.#store.file);
  }

  #putDown(): void {
    this.#entriesBefore += heldEntries(this.#reader);
    this.#batches.push(putDown(this.#reader, this.#builder.days.length, this.#store?.file));
  }

  #begin(shape: PartShape, sink: Sink): PartPass {
    this.#daysOfPart = new Days(shape.part.window, this.#request, this.#builder);
    return new PartPass(this.#reader, shape, this.#request, this.#builder, sink);
  }

  #push(chunk: Uint8Array, pass: PartPass): void {
    const reader = this.#reader;
    const step = this.#chunkBytes;
    for (let from = 0; from < chunk.length; from += step) {
      reader.makeRoom();
      const piece = chunk.subarray(from, from + step);
      new Uint8Array(reader.memory.buffer).set(piece, reader.rawEnd.value);
      reader.setRaw(reader.rawEnd.value + piece.length, reader.RAW.value);
      pass.scan();
    }
  }

  #decideDate(start: number): void {
    const { memory, ANSWER } = this.#reader;
    const text = Buffer.from(memory.buffer, start, DATE_BYTES).toString('latin1');
    const fate = this.#daysOfPart?.decide(text) ?? 'bad';
    const answer = new Uint32Array(memory.buffer, ANSWER.value, 3);
    if (typeof fate === 'string') answer[0] = fate === 'outside' ? OUTSIDE : BAD_DATE;
    else answer.set([fate.period, fate.index, fate.number]);
  }

  #includesVariant(address: number): boolean {
    const { includesProject } = this.#request;
    if (includesProject === undefined) return true;
    return includesProject(projectAt(new Uint8Array(this.#reader.memory.buffer), address));
  }
}
