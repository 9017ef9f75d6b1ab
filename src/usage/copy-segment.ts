import { readSync, rmSync, writeSync } from 'node:fs';
import type { Pause } from './pause.ts';
import { toBlock } from './whole-blocks.ts';
import { withFiles } from './with-files.ts';

/** Bytes that are copied at a time: they are still in the processor's cache when they are written. */
const COPY_BYTES = 256 * 1024;
/** Bytes between two pauses. */
const PIECE_BYTES = 4 * 1024 * 1024;

/** Rows that stand in a segment and belong into merged.csv. Plain data. */
export interface SegmentCopy {
  /** What errors name. */
  readonly path: string;
  readonly segment: string;
  /** The future merged.csv, and the place of the segment's first `bytes` in it. */
  readonly merged: string;
  readonly offset: number;
  readonly bytes: number;
}

/** Made once: a thread has many segments to copy, and nothing takes memory back before it ends. */
let buffer: Buffer | undefined;

/** Copies rows to their place, without waiting for the disk, and removes the segment. Throws NoSpaceError. */
export async function copySegment(copy: SegmentCopy, pause?: Pause): Promise<void> {
  for (let done = 0; done < copy.bytes; done += PIECE_BYTES) {
    copyPiece(copy, done, Math.min(done + PIECE_BYTES, copy.bytes));
    await pause?.();
  }
  rmSync(copy.segment, { force: true });
}

/** Copies the bytes of the segment from `from` to below `end`. */
function copyPiece({ path, segment, merged, offset }: SegmentCopy, from: number, end: number): void {
  withFiles(path, (open) => {
    const source = open(segment, 'r');
    const target = open(merged, 'r+');
    buffer ??= Buffer.allocUnsafe(COPY_BYTES);
    for (let done = from; done < end; ) {
      const wanted = toBlock(offset + done, buffer.length);
      const count = readSync(source, buffer, 0, Math.min(wanted, end - done), done);
      if (count === 0) throw new Error(`${segment}, a temporary file of this run, became shorter.`);
      for (let written = 0; written < count; ) {
        written += writeSync(target, buffer, written, count - written, offset + done + written);
      }
      done += count;
    }
  });
}
