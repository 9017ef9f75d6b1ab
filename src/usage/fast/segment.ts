import { closeSync, openSync, writeSync } from 'node:fs';
import { diskError } from '../../common/files.ts';

/** A file that is there already, written by one thread without waiting for others. */
export class Segment {
  readonly #path: string;
  readonly #file: number;

  /** Opens the file `temp` and empties it; `path` is how errors name it. */
  constructor({ temp, path }: { readonly temp: string; readonly path: string }) {
    this.#path = path;
    this.#file = this.#guard(() => openSync(temp, 'w'));
  }

  write(bytes: Uint8Array): void {
    for (let written = 0; written < bytes.length; ) {
      written += this.#guard(() => writeSync(this.#file, bytes, written));
    }
  }

  close(): void {
    this.#guard(() => closeSync(this.#file));
  }

  #guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw diskError(error, this.#path);
    }
  }
}
