import { closeSync, openSync, writeSync } from 'node:fs';
import { diskError } from '../../common/files.ts';
import type { PartExtent, PartTarget } from '../merged-file.ts';
import { Offsets } from '../offsets.ts';
import { toBlock } from '../whole-blocks.ts';

/** Writes the rows of one part, without waiting for anything: straight into merged.csv once their place is known. */
export class PartWriter {
  readonly #target: PartTarget;
  readonly #offsets: Offsets;
  #segment: number | undefined;
  #bytes = 0;
  #inSegment = 0;
  /** merged.csv and the part's place in it, once that is known. */
  #direct: { readonly file: number; readonly offset: number } | undefined;

  constructor(target: PartTarget) {
    this.#target = target;
    this.#offsets = new Offsets(target.offsets);
  }

  /** How many of `count` bytes are best written now: so many that the next ones begin at a whole block. */
  countToWrite(count: number): number {
    return toBlock(this.#place(), count);
  }

  write(bytes: Uint8Array): void {
    const from = this.#place();
    const file = this.#direct?.file ?? this.#openSegment();
    for (let done = 0; done < bytes.length; ) {
      done += this.#guard(() => writeSync(file, bytes, done, bytes.length - done, from + done));
    }
    this.#bytes += bytes.length;
    if (this.#direct === undefined) this.#inSegment = this.#bytes;
  }

  /** Closes the files; nothing is forced to disk here. */
  close(): PartExtent {
    for (const file of [this.#segment, this.#direct?.file]) {
      if (file !== undefined) this.#guard(() => closeSync(file));
    }
    return { bytes: this.#bytes, inSegment: this.#inSegment };
  }

  /** Where the next bytes go in the file that they go to, which is merged.csv as soon as their place there is known. */
  #place(): number {
    this.#direct ??= this.#openDirect();
    return (this.#direct?.offset ?? 0) + this.#bytes;
  }

  #openSegment(): number {
    this.#segment ??= this.#guard(() => openSync(this.#target.segment, 'w'));
    return this.#segment;
  }

  #openDirect(): { file: number; offset: number } | undefined {
    const offset = this.#offsets.get(this.#target.index);
    if (offset === undefined) return undefined;
    return { file: this.#guard(() => openSync(this.#target.merged, 'r+')), offset };
  }

  #guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw diskError(error, this.#target.path);
    }
  }
}
