import { createReadStream } from 'node:fs';
import { NoSpaceError } from '../common/errors.ts';
import { CleanWriter } from './clean.ts';
import type { Header } from './columns.ts';
import { TempFile } from './temp-file.ts';

/**
 * The segments of merged.csv and their joining. A segment holds one part's clean rows; they are joined in part
 * order, whatever order they were written in. Everything is temporary until `publish`.
 */
export class MergedFile {
  readonly #path: string;
  readonly #folder: string;
  readonly #segments: TempFile[] = [];
  #merged: TempFile | undefined;

  constructor(path: string, folder: string) {
    this.#path = path;
    this.#folder = folder;
  }

  /** Opens the segment of the next part. */
  async openSegment(): Promise<TempFile> {
    const segment = await TempFile.create(this.#path, this.#folder);
    this.#segments.push(segment);
    return segment;
  }

  /** Writes the header and all segments into one temporary file, forced to disk. Each segment goes when it is copied. */
  async join(columns: Header, signal?: AbortSignal): Promise<void> {
    const header = new CleanWriter();
    header.writeTexts(columns);
    this.#merged = await TempFile.create(this.#path, this.#folder);
    await this.#merged.append(header.take());
    for (const segment of this.#segments) {
      await segment.close();
      for await (const chunk of readSegment(segment)) {
        signal?.throwIfAborted();
        await this.#merged.append(chunk);
      }
      await segment.discard();
    }
    await this.#merged.finish();
  }

  /** Gives the joined file its name. */
  async publish(): Promise<void> {
    await this.#merged?.publish();
  }

  /** Removes what is still temporary. */
  async discard(): Promise<void> {
    for (const file of this.#segments) await file.discard();
    await this.#merged?.discard();
  }
}

async function* readSegment(segment: TempFile): AsyncGenerator<Uint8Array, void> {
  try {
    for await (const chunk of createReadStream(segment.temp, { highWaterMark: 1024 * 1024 })) {
      yield chunk as Buffer;
    }
  } catch (error) {
    throw new NoSpaceError(`Can't read back ${segment.temp}, a temporary file of this run.`, {
      cause: error,
    });
  }
}
