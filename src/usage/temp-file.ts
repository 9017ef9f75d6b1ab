import { type FileHandle, open } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { diskError, publish, removeFile, tempBeside } from '../common/files.ts';

/** A file under a temporary name until it is published. Every error of the disk is a NoSpaceError that names `path`. */
export class TempFile {
  /** The name that the file is meant for; it need not get it. */
  readonly path: string;
  /** Where the file is until then. */
  readonly temp: string;
  readonly #file: FileHandle;
  #isOpen = true;
  #written = 0;

  private constructor(path: string, temp: string, file: FileHandle) {
    this.path = path;
    this.temp = temp;
    this.#file = file;
  }

  /** Opens a new temporary file for `path`, in `folder` on the same file system. */
  static async create(path: string, folder = dirname(path)): Promise<TempFile> {
    const temp = tempBeside(join(folder, basename(path)));
    return new TempFile(path, temp, await guard(path, open(temp, 'wx')));
  }

  /** Bytes appended so far. */
  get written(): number {
    return this.#written;
  }

  async append(bytes: Uint8Array): Promise<void> {
    if (bytes.length > 0) await guard(this.path, this.#file.appendFile(bytes));
    this.#written += bytes.length;
  }

  /** Ends the file, at `length` bytes; it stays open, and under its temporary name. */
  async finish(length?: number): Promise<void> {
    if (length !== undefined) await guard(this.path, this.#file.truncate(length));
  }

  /** Waits until the disk has the bytes. */
  async force(): Promise<void> {
    await guard(this.path, this.#file.sync());
  }

  async close(): Promise<void> {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    await guard(this.path, this.#file.close());
  }

  /** Gives the finished file the name it is meant for. */
  async publish(): Promise<void> {
    await this.close();
    await guard(this.path, publish(this.temp, this.path));
  }

  /** Closes and removes the temporary file; does nothing that could hide an earlier error. */
  async discard(): Promise<void> {
    await this.close().catch(() => undefined);
    await removeFile(this.temp);
  }
}

async function guard<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw diskError(error, path);
  }
}
