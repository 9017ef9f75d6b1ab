import { type FileHandle, open } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { diskError, removeFile, tempBeside } from '../common/files.ts';
import { CleanWriter } from './clean.ts';
import type { Header } from './columns.ts';
import { Offsets } from './offsets.ts';
import { TempFile } from './temp-file.ts';

/** Bytes that are copied at a time. */
const COPY_BYTES = 1024 * 1024;

/** Where the rows of one part go. All of it is plain data. */
export interface PartTarget {
  /** What errors name. */
  readonly path: string;
  /** A file to make, for rows for as long as it is unknown where in merged.csv they belong. */
  readonly segment: string;
  /** The future merged.csv, and the parts' places in it. */
  readonly merged: string;
  readonly offsets: SharedArrayBuffer;
  readonly index: number;
}

/** What became of one part's rows, in bytes: how many there are, and how many of them, the first, are in the segment. */
export interface PartExtent {
  readonly bytes: number;
  readonly inSegment: number;
}

/**
 * merged.csv while it is made. Parts may be read in any order: a part's rows go straight to their place once the
 * sizes of all parts before it are known, and until then to a segment, which is copied to that place when the part
 * is finished. Everything is temporary until `publish`.
 */
export class MergedFile {
  readonly #path: string;
  readonly #folder: string;
  readonly #merged: TempFile;
  readonly #offsets: Offsets;
  /** Names of segments that may exist, by part. */
  readonly #segments: string[] = [];
  readonly #extents: PartExtent[] = [];
  /** Parts whose place and size are known. */
  #placed = 0;
  #copying: Promise<void> = Promise.resolve();

  private constructor(path: string, folder: string, merged: TempFile, parts: number) {
    this.#path = path;
    this.#folder = folder;
    this.#merged = merged;
    this.#offsets = new Offsets(new SharedArrayBuffer(Offsets.bytesFor(parts + 1)));
    this.#offsets.set(0, merged.written);
  }

  /** Makes the temporary file, in `folder` on the same file system, and writes the header. */
  static async create(path: string, folder: string, columns: Header, parts: number): Promise<MergedFile> {
    const header = new CleanWriter();
    header.writeTexts(columns);
    const merged = await TempFile.create(path, folder);
    try {
      await merged.append(header.take());
    } catch (error) {
      await merged.discard();
      throw error;
    }
    return new MergedFile(path, folder, merged, parts);
  }

  /** The file itself, for who appends the parts' rows in order. */
  get file(): TempFile {
    return this.#merged;
  }

  /** Where a part's rows go that is read while others are. */
  target(index: number): PartTarget {
    this.#segments[index] ??= tempBeside(join(this.#folder, basename(this.#path)));
    return {
      path: this.#path,
      segment: this.#segments[index],
      merged: this.#merged.temp,
      offsets: this.#offsets.buffer,
      index,
    };
  }

  /** A part is finished. Its segment is copied in the background as soon as its place is known. */
  add(index: number, extent: PartExtent): void {
    this.#extents[index] = extent;
    for (;;) {
      const next = this.#placed;
      const done = this.#extents[next];
      if (done === undefined) return;
      const offset = this.#offsets.get(next) ?? 0;
      this.#offsets.set(next + 1, offset + done.bytes);
      this.#placed++;
      this.#copying = this.#copying.then(() => this.#copy(next, done.inSegment, offset));
      // `finish` tells of an error; until then nobody waits.
      this.#copying.catch(() => undefined);
    }
  }

  /** Waits until the rows of all parts, which must have been added, are in their places. */
  async finish(signal?: AbortSignal): Promise<void> {
    await this.#copying;
    signal?.throwIfAborted();
    await this.#merged.finish(this.#offsets.get(this.#placed));
  }

  /** Waits until the disk has all of it. */
  async force(): Promise<void> {
    await this.#merged.force();
  }

  /** Gives the finished file its name. */
  async publish(): Promise<void> {
    await this.#merged.publish();
  }

  /** Removes what is still temporary. */
  async discard(): Promise<void> {
    await this.#copying.catch(() => undefined);
    for (const name of this.#segments) await removeFile(name);
    await this.#merged.discard();
  }

  /** Copies the first `bytes` of a segment to `offset`, and removes the segment. */
  async #copy(index: number, bytes: number, offset: number): Promise<void> {
    const segment = this.#segments[index];
    if (bytes === 0 || segment === undefined) return;
    try {
      await copyBytes(segment, this.#merged.temp, bytes, offset);
    } catch (error) {
      throw diskError(error, this.#path);
    }
    await removeFile(segment);
  }
}

async function copyBytes(from: string, to: string, bytes: number, offset: number): Promise<void> {
  const files: FileHandle[] = [];
  try {
    const source = await open(from, 'r');
    files.push(source);
    const target = await open(to, 'r+');
    files.push(target);
    const buffer = Buffer.allocUnsafe(Math.min(bytes, COPY_BYTES));
    for (let done = 0; done < bytes; ) {
      const { bytesRead } = await source.read(buffer, 0, Math.min(buffer.length, bytes - done), done);
      if (bytesRead === 0) throw new Error(`${from}, a temporary file of this run, became shorter.`);
      for (let written = 0; written < bytesRead; ) {
        const rest = bytesRead - written;
        written += (await target.write(buffer, written, rest, offset + done + written)).bytesWritten;
      }
      done += bytesRead;
    }
  } finally {
    for (const file of files) await file.close();
  }
}
