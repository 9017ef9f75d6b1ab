import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { NoSpaceError } from '../../src/common/errors.ts';
import { keepParts } from '../../src/usage/keep.ts';
import { DamagedPartError } from '../../src/usage/types.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { writeParts } from './fixtures.ts';

const contents = ['a,b\r\n\\\\N,1\r\n', '', '\ufeff"a","b"\n"\\N","\xff"', 'a,b\r\n\\\\N,1\r\n'].map((text) =>
  Buffer.from(text, 'latin1'),
);

test('parts are kept unpacked, byte for byte, in order, repeated ones too', async () => {
  const folder = await tempFolder();
  const parts = await writeParts(await tempFolder(), contents);
  const names = await keepParts(parts, folder);
  expect(names).toEqual([0, 1, 2, 3].map((i) => `usage_report_${i}.csv`));
  expect((await readdir(folder)).sort()).toEqual(names);
  for (const [i, name] of names.entries()) expect(await readFile(join(folder, name))).toEqual(contents[i]);
});

test('a file of an earlier run is replaced', async () => {
  const folder = await tempFolder();
  await writeFile(join(folder, 'usage_report_0.csv'), 'older and longer than the new one');
  await keepParts(await writeParts(await tempFolder(), [Buffer.from('a\n')]), folder);
  expect(await readFile(join(folder, 'usage_report_0.csv'), 'utf8')).toBe('a\n');
});

test('a damaged part leaves no file at all', async () => {
  const folder = await tempFolder();
  const parts = await writeParts(await tempFolder(), contents);
  await writeFile(parts[2]?.path ?? '', gzipSync('a,b\n1,2\n').subarray(0, -1));
  await expect(keepParts(parts, folder)).rejects.toThrow(DamagedPartError);
  expect(await readdir(folder)).toEqual([]);
});

test('a folder that is not there is told by its path', async () => {
  const folder = join(await tempFolder(), 'gone');
  const parts = await writeParts(await tempFolder(), contents);
  await expect(keepParts(parts, folder)).rejects.toThrow(NoSpaceError);
  await expect(keepParts(parts, folder)).rejects.toThrow(folder);
});

test('a signal ends it with its reason and leaves nothing', async () => {
  const folder = await tempFolder();
  const parts = await writeParts(await tempFolder(), contents);
  const reason = new Error('enough');
  await expect(keepParts(parts, folder, AbortSignal.abort(reason))).rejects.toBe(reason);
  expect(await readdir(folder)).toEqual([]);
});
