import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createReader } from '../../../src/usage/fast/engine.ts';
import { PackedPart, RefusedStream } from '../../../src/usage/fast/packed-part.ts';
import { tempFolder } from '../../support/temp-folder.ts';

/** Unpacks a file by the reader; undefined when it is refused. */
function unpackFile(path: string, chunkBytes = 50_000): Buffer | undefined {
  const reader = createReader({ decideDate: () => undefined, includesVariant: () => true });
  const start = reader.RAW.value;
  reader.setRaw(start, start);
  reader.setRawPosition(start, 1);
  const file = new PackedPart(reader, path, chunkBytes);
  const pieces: Buffer[] = [];
  try {
    for (const _ of file.unpack()) {
      const { memory, rawPosition, rawEnd } = reader;
      const piece = new Uint8Array(memory.buffer, rawPosition.value, rawEnd.value - rawPosition.value);
      pieces.push(Buffer.from(piece));
      reader.setRawPosition(rawEnd.value, 1);
    }
    return Buffer.concat(pieces);
  } catch (error) {
    if (error instanceof RefusedStream) return undefined;
    throw error;
  } finally {
    file.close();
  }
}

/** Text and noise with repeats near and far, so that all kinds of blocks and matches occur. */
const content = fc
  .array(
    fc.oneof(
      fc.uint8Array({ maxLength: 2000 }),
      fc.string({ maxLength: 300 }).map((text) => Buffer.from(text)),
      fc
        .tuple(fc.string({ minLength: 1, maxLength: 20 }), fc.nat(2000))
        .map(([text, n]) => Buffer.from(text.repeat(n))),
      fc.nat(70_000).map((n) => Buffer.alloc(n, 'uuid-')),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => Buffer.concat([...pieces, ...pieces.slice(0, 3)]));

const { Z_FIXED, Z_RLE, Z_HUFFMAN_ONLY, Z_FILTERED, Z_DEFAULT_STRATEGY } = constants;
const options = fc.record({
  level: fc.nat(9),
  strategy: fc.constantFrom(Z_FIXED, Z_RLE, Z_HUFFMAN_ONLY, Z_FILTERED, Z_DEFAULT_STRATEGY),
  memLevel: fc.integer({ min: 1, max: 9 }),
  windowBits: fc.integer({ min: 9, max: 15 }),
});

describe('unpacking by the reader', () => {
  test('gives what was packed, in any way and in any steps', async () => {
    const path = join(await tempFolder(), 'x.gz');
    await fc.assert(
      fc.asyncProperty(content, options, fc.integer({ min: 1, max: 200_000 }), async (bytes, how, step) => {
        await writeFile(path, gzipSync(bytes, how));
        expect(unpackFile(path, step)?.equals(bytes)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('never gives other bytes than zlib of a damaged file', async () => {
    const path = join(await tempFolder(), 'x.gz');
    const damage = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(content, options, damage, async (bytes, how, places) => {
        const packed = gzipSync(bytes, how);
        for (const [place, byte] of places) packed[Math.floor(place * (packed.length - 1))] = byte;
        await writeFile(path, packed);
        const found = unpackFile(path);
        if (found !== undefined) expect(found.equals(gunzipSync(packed))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('refuses what is not one whole gzip member', async () => {
    const path = join(await tempFolder(), 'x.gz');
    const packed = gzipSync(Buffer.from('some text\n'.repeat(1000)));
    const refused = [
      Buffer.alloc(0),
      Buffer.from('JOB_RUN_DATE,TOTAL_CREDITS\n2026-01-01,5\n'),
      Buffer.concat([packed, packed]),
      Buffer.concat([packed, Buffer.alloc(1)]),
      Buffer.concat([packed.subarray(0, 3), Buffer.from([2]), packed.subarray(4)]),
      ...Array.from({ length: packed.length - 1 }, (_, length) => packed.subarray(0, length + 1)),
    ];
    for (const bytes of refused) {
      await writeFile(path, bytes);
      expect(unpackFile(path)).toBeUndefined();
    }
  });

  test('refuses a bomb at its beginning, whatever was read ahead behind it', async () => {
    const path = join(await tempFolder(), 'x.gz');
    const [zeros, noise] = [Buffer.alloc(6_000_000), randomBytes(60_000)];
    await writeFile(path, gzipSync(zeros));
    expect(unpackFile(path)).toBeUndefined();
    // As a whole it unpacks to less than 200 times its size.
    await writeFile(path, gzipSync(Buffer.concat([zeros, noise])));
    expect(unpackFile(path)).toBeUndefined();
    await writeFile(path, gzipSync(Buffer.concat([noise, zeros])));
    expect(unpackFile(path)?.length).toBe(6_060_000);
  });

  test('reads names and comments in the header over', async () => {
    const path = join(await tempFolder(), 'x.gz');
    const packed = gzipSync(Buffer.from('text'));
    const flags = Buffer.from([0b11100]);
    const fields = Buffer.from('\u0003\u0000abcname\u0000comment\u0000', 'latin1');
    const head = [packed.subarray(0, 3), flags, packed.subarray(4, 10), fields];
    await writeFile(path, Buffer.concat([...head, packed.subarray(10)]));
    expect(unpackFile(path)?.toString()).toBe('text');
  });
});
