import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { DamagedDataError } from '../../src/common/errors.ts';
import { readUsage } from '../../src/usage/read.ts';
import { tempDir } from '../support/cli.ts';
import { dump, encode, requestOf } from '../usage/fixtures.ts';
import { FIRST, LAST, tableOf } from './data.ts';

vi.setConfig({ testTimeout: 600_000 });

const ROWS = tableOf(0, 'first', 66).map((cells) => cells.with(-1, digest(cells)));
const TEXT = encode(ROWS, 'plain');
/** A part of 4 KB. */
const PART = gzipSync(TEXT);
/** Every place and every bit when there is time; in the suite one bit of every eighth byte, and every eighth cut. */
const [STRIDE, BITS] = process.env.SOAK === undefined ? [8, [0]] : [1, [0, 1, 2, 3, 4, 5, 6, 7]];

describe('a gzip part of 4 KB', () => {
  it('is refused wherever it is cut', async () => {
    expect(PART.length).toBeGreaterThan(4000);
    await using reader = await createReader();
    await reader.reads(PART);
    for (let length = 0; length < PART.length; length += STRIDE) {
      expect({ length, error: await reader.error(PART.subarray(0, length)) }).toEqual({
        length,
        error: damaged,
      });
    }
  });

  // Some bits say nothing: the time in the header, or which of two equal copies a piece repeats.
  it('is refused whichever bit is flipped, or unpacks to the same text and gives the same rows', async () => {
    await using reader = await createReader();
    const rows = await reader.reads(PART);
    let refused = 0;
    for (let at = 0; at < PART.length; at += STRIDE) {
      for (const step of BITS) {
        const bit = (at / STRIDE + step) % 8;
        const copy = Buffer.from(PART);
        copy[at] = (copy[at] ?? 0) ^ (1 << bit);
        const error = await reader.error(copy);
        if (error !== undefined) {
          refused++;
          expect({ at, bit, error }).toEqual({ at, bit, error: damaged });
        } else {
          expect({ at, bit, same: gunzipSync(copy).equals(TEXT) }).toEqual({ at, bit, same: true });
          expect(await reader.reads(copy)).toEqual(rows);
        }
      }
    }
    expect(refused).toBeGreaterThan((0.98 * PART.length * BITS.length) / STRIDE);
  });
});

const damaged = expect.any(DamagedDataError);

async function createReader() {
  const dir = await tempDir(existsSync('/dev/shm') ? '/dev/shm' : undefined);
  const part = {
    path: join(dir.path, 'part.csv.gz'),
    label: 'part 1 of 1',
    window: { first: FIRST, last: LAST },
  };
  const period = { first: FIRST, last: LAST };
  const read = async (bytes: Buffer) => {
    await writeFile(part.path, bytes);
    return readUsage({ ...requestOf(dir.path, [part]), period, mergedPath: undefined });
  };
  return {
    reads: async (bytes: Buffer) => dump((await read(bytes)).cube),
    error: (bytes: Buffer) =>
      read(bytes).then(
        () => undefined,
        (error: unknown) => error,
      ),
    [Symbol.asyncDispose]: () => dir[Symbol.asyncDispose](),
  };
}

/** A text that can't be packed, so that a few rows make 4 KB. */
function digest(cells: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(cells)).digest('base64url');
}
