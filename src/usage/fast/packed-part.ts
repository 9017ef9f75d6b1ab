import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { isBomb } from '../unpack.ts';
import { type Reader, Status } from './engine.ts';

/** What the reader's own unpacking does not take: the part is then unpacked by zlib, which also words the error. */
export class RefusedStream extends Error {}

/** Zeros behind the last input, so that the reader may look ahead. */
const PADDING = 64;
const TRAILER_BYTES = 8;

/** A gzip file on its way through the reader's input. */
export class PackedPart {
  readonly #reader: Reader;
  readonly #file: number;
  readonly #size: number;
  readonly #chunkBytes: number;
  #bytesRead = 0;
  /** End of the input in the reader's memory. */
  #end: number;

  constructor(reader: Reader, path: string, chunkBytes: number) {
    this.#reader = reader;
    this.#chunkBytes = chunkBytes;
    this.#file = openSync(path, 'r');
    this.#size = fstatSync(this.#file).size;
    this.#end = reader.INPUT.value;
  }

  close(): void {
    closeSync(this.#file);
  }

  get bytesRead(): number {
    return this.#bytesRead;
  }

  /**
   * Unpacks the whole file: stops whenever new bytes stand at the end of the raw ones. Only what ends in peace was
   * checked, by length and CRC-32.
   */
  *unpack(): Generator<void, void> {
    const reader = this.#reader;
    this.#readMore(reader.INPUT.value);
    reader.startStream(reader.INPUT.value + this.#headerBytes(), this.#end, this.#isAllRead);
    let crc = 0;
    let length = 0;
    for (let status: number = Status.outputFull; status !== Status.end; ) {
      if (status === Status.needsInput) this.#readOn();
      reader.makeRoom();
      const start = reader.rawEnd.value;
      reader.setRaw(start, start + this.#chunkBytes);
      status = reader.inflate();
      const chunk = new Uint8Array(reader.memory.buffer, start, reader.rawEnd.value - start);
      crc = crc32(chunk, crc);
      length += chunk.length;
      this.#refuseIf(status === Status.broken || isBomb(length, this.#bytesUsed));
      if (chunk.length > 0) yield;
    }
    this.#checkTrailer(crc, length);
  }

  get #isAllRead(): boolean {
    return this.#bytesRead >= this.#size;
  }

  /** Not those that were read ahead. */
  get #bytesUsed(): number {
    return this.#bytesRead - (this.#end - this.#reader.inputPosition.value);
  }

  /** Reads on behind the bytes that were not used yet, which move to the front. */
  #readOn(): void {
    const { INPUT, inputPosition, memory } = this.#reader;
    const unused = this.#end - inputPosition.value;
    new Uint8Array(memory.buffer).copyWithin(INPUT.value, inputPosition.value, this.#end);
    this.#readMore(INPUT.value + unused);
    this.#reader.setInput(INPUT.value, this.#end, this.#isAllRead);
  }

  #readMore(at: number): void {
    const { INPUT, INPUT_BYTES, memory } = this.#reader;
    const bytes = new Uint8Array(memory.buffer);
    const room = INPUT.value + INPUT_BYTES.value - at;
    const count = readSync(this.#file, bytes, at, room, null);
    // A file that became shorter ends here; its checksum will not fit.
    this.#bytesRead = count === 0 ? this.#size : this.#bytesRead + count;
    this.#end = at + count;
    if (this.#isAllRead) bytes.fill(0, this.#end, this.#end + PADDING);
  }

  /** Length of the gzip header, which lies in the first input as a whole. */
  #headerBytes(): number {
    const { INPUT, memory } = this.#reader;
    const bytes = new Uint8Array(memory.buffer, INPUT.value, this.#end - INPUT.value);
    const flags = bytes[3] ?? 0;
    // A part that is not gzip, or has a header checksum or flags of the future.
    this.#refuseIf(bytes.length < 18 || bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8);
    this.#refuseIf((flags & 0b1110_0010) !== 0);
    let at = 10;
    if (flags & 0b100) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
    // Name and comment.
    for (const flag of [0b1000, 0b10000]) {
      if (flags & flag) at = 1 + bytes.indexOf(0, at);
      this.#refuseIf(at <= 0 || at >= bytes.length);
    }
    return at;
  }

  /** CRC-32 and length stand behind the stream, and nothing behind them. */
  #checkTrailer(crc: number, length: number): void {
    if (this.#end - this.#reader.inputPosition.value < TRAILER_BYTES && !this.#isAllRead) this.#readOn();
    const at = this.#reader.inputPosition.value;
    const trailer = new DataView(this.#reader.memory.buffer, at, TRAILER_BYTES);
    this.#refuseIf(this.#end - at !== TRAILER_BYTES || !this.#isAllRead);
    this.#refuseIf(trailer.getUint32(0, true) !== crc || trailer.getUint32(4, true) !== length % 2 ** 32);
  }

  #refuseIf(isDoubtful: boolean): void {
    if (isDoubtful) throw new RefusedStream();
  }
}
