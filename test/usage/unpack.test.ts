import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { DamagedDataError, NoSpaceError } from '../../src/common/errors.ts';
import { DamagedPartError, type Part } from '../../src/usage/types.ts';
import { readError, unpack } from '../../src/usage/unpack.ts';
import { seeded } from '../faults/seeded.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { JANUARY } from './fixtures.ts';

let part: Part;
beforeEach(async () => {
  part = { path: join(await tempFolder(), 'part.csv.gz'), label: 'part 1 of January', window: JANUARY };
});

/** The unpacked text of a file with these bytes. */
async function unpacked(bytes: Uint8Array): Promise<string> {
  await writeFile(part.path, bytes);
  const chunks: Uint8Array[] = [];
  for await (const chunk of unpack(part)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('latin1');
}

const rows = Array.from({ length: 200 }, (_, i) => `name ${i},${i * 7919}\n`).join('');
const gz = gzipSync(rows);
/** Longer than one read of the file, so that borders fall elsewhere. */
const noise = Array.from({ length: 60_000 }, (_, i) => ((i * 2654435761) >>> 0).toString(36)).join('\n');
const big = gzipSync(noise);

describe('whole parts', () => {
  test.each([
    ['one member', gz, rows],
    ['more than one read', big, noise],
    ['two members', Buffer.concat([gz, gz]), rows + rows],
    ['two long members', Buffer.concat([big, gz, big]), noise + rows + noise],
    ['an empty member between', Buffer.concat([gz, gzipSync(''), gz]), rows + rows],
    ['only an empty member', gzipSync(''), ''],
    ['zero padding', Buffer.concat([gz, Buffer.alloc(512)]), rows],
    ['much zero padding', Buffer.concat([big, Buffer.alloc(300_000)]), noise],
    ['no gzip at all', Buffer.from(rows), rows],
    ['a single byte', Buffer.from('\n'), '\n'],
  ])('%s', async (_, bytes, text) => {
    expect(await unpacked(bytes)).toBe(text);
  });
});

describe('damaged parts', () => {
  test('are plain parts that end inside a line, because nothing else tells where they were cut', async () => {
    await expect(unpacked(Buffer.from(rows.trimEnd()))).rejects.toThrow('cut short: it ends inside a line');
  });

  const flipped = (at: number) => {
    const copy = Buffer.from(gz);
    copy[at] = (copy[at] ?? 0) ^ 0x10;
    return copy;
  };

  test.each([
    ['no bytes', Buffer.alloc(0), 'is an empty file'],
    ['only the magic', gz.subarray(0, 2), 'is cut short'],
    ['only the header', gz.subarray(0, 10), 'is cut short'],
    ['half', gz.subarray(0, gz.length / 2), 'is cut short'],
    ['half of a long one', big.subarray(0, big.length / 2), 'is cut short'],
    ['one byte short', gz.subarray(0, -1), 'is cut short'],
    ['a cut second member', Buffer.concat([gz, gz.subarray(0, -1)]), 'is cut short'],
    ['a flipped bit', flipped(100), 'is damaged'],
    ['a wrong checksum', flipped(gz.length - 6), 'is damaged'],
    ['a wrong length', flipped(gz.length - 2), 'is damaged'],
    ['junk behind it', Buffer.concat([gz, Buffer.from('xyz')]), 'is damaged'],
    ['junk behind padding', Buffer.concat([gz, Buffer.from('\0xyz')]), 'has bytes behind its end'],
    [
      'junk behind much padding',
      Buffer.concat([gz, Buffer.alloc(200_000), Buffer.from('x')]),
      'has bytes behind',
    ],
    ['a member behind padding', Buffer.concat([gz, Buffer.alloc(4), gz]), 'has bytes behind its end'],
  ])('%s', async (_, bytes, message) => {
    const error = await unpacked(bytes).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(DamagedPartError);
    expect(error).toMatchObject({ part, message: expect.stringContaining(`part 1 of January ${message}`) });
  });

  test('no cut and no changed byte of a file gives other text in peace', async () => {
    const small = gzipSync('JOB_RUN_DATE,TOTAL_CREDITS\n2026-01-01,12\n2026-01-02,14\n');
    const text = await unpacked(small);
    // Text that is no gzip any more is told by its header; see `readPartHeader`.
    const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b;
    for (let at = 0; at < small.length; at++) {
      const cut = small.subarray(0, at);
      if (isGzip(cut)) await expect(unpacked(cut)).rejects.toThrow(DamagedPartError);
      const changed = Buffer.from(small);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      if (isGzip(changed)) expect(await unpacked(changed).catch(() => text)).toBe(text);
    }
  });
});

test('a zip bomb is stopped early', async () => {
  let bytesRead = 0;
  const bomb = gzipSync(Buffer.alloc(40_000_000));
  await writeFile(part.path, bomb);
  const read = async () => {
    for await (const chunk of unpack(part)) bytesRead += chunk.length;
  };
  await expect(read()).rejects.toThrow(DamagedDataError);
  await expect(read()).rejects.toThrow('unpacks to more than 200 times its size');
  expect(bytesRead).toBeLessThan(2 * 6_000_000);
});

test('a zip bomb not far above the limits is one, too', async () => {
  const random = seeded(1);
  const incompressible = Uint8Array.from({ length: 15_000 }, () => random() * 256);
  const bomb = gzipSync(Buffer.concat([incompressible, Buffer.alloc(6_000_000)]));
  expect(6_000_000 / bomb.length).toBeLessThan(300);
  await expect(unpacked(bomb).then(({ length }) => length)).rejects.toThrow(DamagedDataError);
});

test('below 5 MB any ratio is fine', async () => {
  expect(await unpacked(gzipSync(Buffer.alloc(4_900_000)))).toHaveLength(4_900_000);
});

test('a file that is not there, or is a folder, is told with its path', async () => {
  const read = async () => {
    for await (const _ of unpack(part)) expect.unreachable();
  };
  await expect(read()).rejects.toThrow(NoSpaceError);
  await mkdir(part.path);
  await expect(read()).rejects.toThrow(part.path);
});

test('a signal ends it with its reason, before and between chunks', async () => {
  await writeFile(part.path, big);
  const controller = new AbortController();
  const reason = new Error('enough');
  let chunks = 0;
  const read = async () => {
    for await (const _ of unpack(part, { signal: controller.signal })) {
      chunks++;
      controller.abort(reason);
    }
  };
  await expect(read()).rejects.toBe(reason);
  await expect(read()).rejects.toBe(reason);
  expect(chunks).toBe(1);
});

test.each([
  ['gzip', big],
  ['plain', Buffer.from(`${noise}\n`)],
])('tells the bytes of the file read so far: %s', async (_, bytes) => {
  await writeFile(part.path, bytes);
  const seen: number[] = [];
  for await (const _ of unpack(part, { onBytes: (n) => seen.push(n) })) {
    // Only the progress matters.
  }
  expect(seen.length).toBeGreaterThan(1);
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(seen.at(-1)).toBe(bytes.length);
});

test('compiled code that gets no memory is told as that, with the part', () => {
  const stopped = Object.assign(new Error('unreachable'), { name: 'RuntimeError' });
  expect(readError(stopped, part)).toMatchObject({
    constructor: NoSpaceError,
    message: `${part.label} can't be read: its names take more memory than there is.`,
    cause: stopped,
  });
  const bug = Object.assign(new Error('memory access out of bounds'), { name: 'RuntimeError' });
  expect(readError(bug, part)).toBe(bug);
});
