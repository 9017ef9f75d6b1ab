import { mkdir, open, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPartFile } from '../../src/circleci/download-file.ts';
import { NoSpaceError } from '../../src/common/errors.ts';
import { tempFolder } from '../support/temp-folder.ts';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await tempFolder();
  path = join(folder, 'part.csv.gz');
});

afterEach(() => vi.restoreAllMocks());

/** What all open files have in common, to make their calls fail. */
async function handles() {
  const handle = await open(join(folder, 'any'), 'w');
  await handle.close();
  await rm(join(folder, 'any'));
  return Object.getPrototypeOf(handle) as typeof handle;
}

const failing = (code: string) => Object.assign(new Error(`failed with ${code}`), { code });

describe('a file in the making', () => {
  it('is beside its place, for its owner alone, until it is published', async () => {
    const file = await createPartFile(path);
    expect(await readdir(folder)).toEqual(['part.csv.gz.part']);
    expect((await stat(`${path}.part`)).mode & 0o777).toBe(0o600);
    await file.write(Buffer.from('hello'), 0);
    await file.write(Buffer.from('world!'), 5);
    expect((await file.head(3)).toString()).toBe('hel');
    expect((await file.head(100)).toString()).toBe('helloworld!');
    await file.publish(10);
    await file.discard();
    expect(await readdir(folder)).toEqual(['part.csv.gz']);
    expect(await readFile(path, 'utf8')).toBe('helloworld');
  });

  it('goes when it is discarded, also twice, and leaves an older file alone', async () => {
    await writeFile(path, 'old');
    const file = await createPartFile(path);
    await file.write(Buffer.from('new'), 0);
    await file.discard();
    await file.discard();
    expect(await readdir(folder)).toEqual(['part.csv.gz']);
    expect(await readFile(path, 'utf8')).toBe('old');
  });

  it('replaces what a killed run left, and never the target of a link', async () => {
    const target = join(folder, 'target');
    await writeFile(target, 'precious');
    await symlink(target, `${path}.part`);
    const file = await createPartFile(path);
    await file.write(Buffer.from('new'), 0);
    await file.publish(3);
    expect(await readFile(target, 'utf8')).toBe('precious');
    expect(await readFile(path, 'utf8')).toBe('new');
  });

  it('is written whole where the disk takes a few bytes at a time', async () => {
    const prototype = await handles();
    const write: (bytes: Uint8Array, from: number, length: number, at: number) => Promise<unknown> =
      prototype.write;
    vi.spyOn(prototype, 'write').mockImplementation(function (
      this: typeof prototype,
      bytes: Uint8Array,
      from: number,
      length: number,
      at: number,
    ) {
      return write.call(this, bytes, from, Math.min(3, length), at);
    } as typeof prototype.write);
    const file = await createPartFile(path);
    await file.write(Buffer.from('0123456789'), 0);
    await file.write(Buffer.from('abcd'), 10);
    await file.publish(14);
    expect(await readFile(path, 'utf8')).toBe('0123456789abcd');
  });

  it('is forced to disk before it has its name', async () => {
    const sync = vi.spyOn(await handles(), 'sync');
    const file = await createPartFile(path);
    expect(sync).not.toHaveBeenCalled();
    await file.publish(0);
    // The file, and then its folder.
    expect(sync).toHaveBeenCalledTimes(2);
  });

  it.each(['EINVAL', 'ENOTSUP'])('is published where there is no fsync (%s)', async (code) => {
    vi.spyOn(await handles(), 'sync').mockRejectedValueOnce(failing(code));
    const file = await createPartFile(path);
    await file.publish(0);
    expect(await readdir(folder)).toEqual(['part.csv.gz']);
  });
});

describe('a disk that does not take it', () => {
  it('is named with the path when the folder is not there', async () => {
    const missing = join(folder, 'missing', 'part');
    const failure = createPartFile(missing);
    await expect(failure).rejects.toThrow(NoSpaceError);
    await expect(failure).rejects.toThrow(`Can't write ${missing}: the folder does not exist.`);
  });

  it.each(['write', 'read', 'truncate', 'sync'] as const)(
    'is named with the path when it fails a %s',
    async (call) => {
      const prototype = await handles();
      const file = await createPartFile(path);
      vi.spyOn(prototype, call).mockRejectedValueOnce(failing('EIO'));
      const steps = async () => {
        await file.write(Buffer.from('x'), 0);
        await file.head(1);
        await file.publish(1);
      };
      await expect(steps()).rejects.toThrow(`Can't write ${path}: the disk reports an error.`);
      await file.discard();
      expect(await readdir(folder)).toEqual([]);
    },
  );

  it('is told also when something stands in the place of the file', async () => {
    await mkdir(join(path, 'in the way'), { recursive: true });
    const file = await createPartFile(path);
    await expect(file.publish(0)).rejects.toThrow(NoSpaceError);
    await file.discard();
    expect(await readdir(folder)).toEqual(['part.csv.gz']);
  });
});
