import { basename, join } from 'node:path';
import { removeFile, tempBeside } from '../common/files.ts';
import { CleanWriter } from './clean.ts';
import type { Header } from './columns.ts';
import type { SegmentCopy } from './copy-segment.ts';
import { Offsets } from './offsets.ts';
import { TempFile } from './temp-file.ts';

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
 * sizes of all parts before it are known, and until then to a segment, which is copied to that place by whoever takes
 * the copy. Everything is temporary until `publish`.
 */
export class MergedFile {
  readonly #path: string;
  readonly #folder: string;
  readonly #merged: TempFile;
  readonly #offsets: Offsets;
  /** Names of segments that may exist, by part. */
  readonly #segments: string[] = [];
  #extents: PartExtent[] = [];
  /** Parts whose place and size are known. */
  #placed = 0;
  /** Copies that nobody has taken. */
  #copies: SegmentCopy[] = [];

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

  /** All parts are read once more, by threads that were not there before: nothing that those did counts. */
  startAnew(): void {
    this.#extents = [];
    this.#copies = [];
    while (this.#placed > 0) this.#offsets.forget(this.#placed--);
  }

  /** A part is finished. */
  add(index: number, extent: PartExtent): void {
    this.#extents[index] = extent;
    for (;;) {
      const next = this.#placed;
      const done = this.#extents[next];
      if (done === undefined) return;
      const offset = this.#offsets.get(next) ?? 0;
      this.#offsets.set(next + 1, offset + done.bytes);
      this.#placed++;
      this.#addCopy(next, done.inSegment, offset);
    }
  }

  /** The next copy that can be made and that nobody has taken, if more than `spare` bytes wait to be copied. */
  takeCopy(spare = 0): SegmentCopy | undefined {
    const waiting = this.#copies.reduce((sum, { bytes }) => sum + bytes, 0);
    return waiting > spare ? this.#copies.shift() : undefined;
  }

  /** Ends the file. All parts must have been added, and all copies made. */
  async finish(): Promise<void> {
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
    await Promise.all(this.#segments.map(removeFile));
    await this.#merged.discard();
  }

  #addCopy(index: number, bytes: number, offset: number): void {
    const segment = this.#segments[index];
    if (bytes === 0 || segment === undefined) return;
    this.#copies.push({ path: this.#path, segment, merged: this.#merged.temp, offset, bytes });
  }
}
