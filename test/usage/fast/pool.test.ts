import { readdir, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readUsage } from '../../../src/usage/read.ts';
import { DamagedPartError } from '../../../src/usage/types.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { csvOf, encode, requestOf, usageRow, usageTable } from '../fixtures.ts';
import { outcome, readTwice, writeRaw } from './twin.ts';

/** Parts of different sizes in both dialects, one of them with records of every kind. */
function contents(): Buffer[] {
  return [40, 3000, 1, 700, 0].map((rows, part) => {
    const table = usageTable(
      Array.from({ length: rows }, (_, i) =>
        usageRow({
          JOB_NAME: i % 9 === 8 ? null : `job ${i % 50}`,
          PROJECT_NAME: `project ${i % 7}`,
          PROJECT_ID: `p-${i % 7}`,
          WORKFLOW_NAME: i % 100 === 5 ? 'a, "b"' : 'build',
          PIPELINE_NUMBER: `${part}-${i}`,
          JOB_RUN_DATE: `2026-01-${String(1 + (i % 31)).padStart(2, '0')}`,
          TOTAL_CREDITS: String(i),
        }),
      ),
    );
    return encode(table, part % 2 === 0 ? 'plain' : 'quoted');
  });
}

const pack = (bytes: Buffer) => gzipSync(bytes, { level: 1 });

describe('worker threads', () => {
  test.each([1, 2, 4])('%i of them give what the reference gives', async (workers) => {
    const folder = await tempFolder();
    const parts = await writeRaw(folder, contents().map(pack));
    const includesProject = ({ name }: { name: string }) => name !== 'project 3';
    for (const more of [{}, { includesProject }, { mergedPath: undefined }]) {
      if ('mergedPath' in more) {
        const { cube } = await readUsage(requestOf(folder, parts, more), { workers });
        expect(cube.size).toBeGreaterThan(0);
      } else {
        const { fast, reference } = await readTwice(folder, parts, more, { workers });
        expect(fast).toEqual(reference);
      }
    }
    expect((await readdir(folder)).sort()).toEqual(['merged.csv', ...parts.map((_, i) => `part-${i}`)]);
  });

  test.each([1, 2, 4])('%i of them give the same when they copy segments between parts', async (workers) => {
    const folder = await tempFolder();
    const parts = await writeRaw(folder, [...contents(), ...contents()].map(pack));
    for (const spareBytes of [0, 1000, 1_000_000]) {
      const { fast, reference } = await readTwice(folder, parts, {}, { workers, spareBytes });
      expect(fast).toEqual(reference);
    }
    expect((await readdir(folder)).filter((name) => !name.startsWith('part-'))).toEqual(['merged.csv']);
  });

  test('read again by zlib what the reader refuses: a file of two members, a plain one', async () => {
    const folder = await tempFolder();
    const [a, b, c, d, e] = contents() as [Buffer, Buffer, Buffer, Buffer, Buffer];
    const middle = b.indexOf('\n', 9000);
    const members = Buffer.concat([pack(b.subarray(0, middle)), pack(b.subarray(middle))]);
    const parts = await writeRaw(folder, [pack(a), members, c, pack(d), e]);
    const { fast, reference } = await readTwice(folder, parts, {}, { workers: 2 });
    expect(fast).toEqual(reference);
  });

  test('tell of the first part that is wrong, whichever was read first, and leave nothing behind', async () => {
    const folder = await tempFolder();
    const [a, b, c, d] = contents().map(pack) as [Buffer, Buffer, Buffer, Buffer, Buffer];
    const bad = Buffer.from(b);
    bad[bad.length - 6] = (bad[bad.length - 6] ?? 0) ^ 1;
    const wrong = pack(csvOf([{ TOTAL_CREDITS: 'x' }]));
    const parts = await writeRaw(folder, [a, wrong, c, bad, d]);
    const { fast, reference } = await readTwice(folder, parts, {}, { workers: 2 });
    expect(fast).toEqual(reference);
    expect(fast.error).toMatch(/^DamagedDataError: Line 2 of part 2 has a TOTAL_CREDITS/);
    const damaged = await writeRaw(folder, [a, bad]);
    const reading = readUsage(requestOf(folder, damaged), { workers: 2 });
    await expect(reading).rejects.toBeInstanceOf(DamagedPartError);
    await expect(reading).rejects.toHaveProperty('part', damaged[1]);
    expect((await readdir(folder)).filter((name) => !name.startsWith('part-'))).toEqual([]);
  });

  test('say why rows can not be written', async () => {
    const folder = await tempFolder();
    const parts = await writeRaw(folder, contents().map(pack));
    const missing = { tempDir: `${folder}/missing`, mergedPath: `${folder}/merged.csv` };
    expect(await outcome(folder, parts, missing, { workers: 2 })).toHaveProperty('error');
  });

  test('stop when they are told to, with the reason', async () => {
    const folder = await tempFolder();
    const parts = await writeRaw(folder, contents().map(pack));
    const controller = new AbortController();
    const reason = new Error('enough');
    const request = requestOf(folder, parts, { signal: controller.signal, includesProject: stop });
    function stop(): boolean {
      controller.abort(reason);
      return true;
    }
    await expect(readUsage(request, { workers: 2 })).rejects.toBe(reason);
    expect((await readdir(folder)).filter((name) => !name.startsWith('part-'))).toEqual([]);
  });

  test.each([1, 2])('%i of them stop in the middle of a part', async (workers) => {
    const folder = await tempFolder();
    const parts = await writeRaw(folder, contents().map(pack));
    const controller = new AbortController();
    const reason = new Error('enough');
    const onProgress = () => controller.abort(reason);
    const request = requestOf(folder, parts, { signal: controller.signal, onProgress });
    await expect(readUsage(request, { workers })).rejects.toBe(reason);
    expect((await readdir(folder)).filter((name) => !name.startsWith('part-'))).toEqual([]);
  });

  test('tell how far they are', async () => {
    const folder = await tempFolder();
    const packed = contents().map(pack);
    const parts = await writeRaw(folder, packed);
    const seen: number[] = [];
    await readUsage(requestOf(folder, parts, { onProgress: (bytes) => seen.push(bytes) }), { workers: 2 });
    const all = packed.reduce((sum, { length }) => sum + length, 0);
    expect(seen.length).toBeGreaterThanOrEqual(parts.length);
    expect(seen.at(-1)).toBe(all);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  });
});

test('bytes that a damaged part left behind do not stay at the end of merged.csv', async () => {
  const folder = await tempFolder();
  const [, b] = contents() as [Buffer, Buffer];
  const parts = await writeRaw(folder, [Buffer.concat([pack(b), Buffer.alloc(3)])]);
  await writeFile(`${folder}/merged.csv`, 'from an earlier run');
  const { fast, reference } = await readTwice(folder, parts, {}, { workers: 1 });
  expect(fast).toEqual(reference);
});
