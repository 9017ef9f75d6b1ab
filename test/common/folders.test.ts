import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { NoSpaceError } from '../../src/common/errors.ts';
import { makeFolder } from '../../src/common/folders.ts';
import { tempFolder } from '../support/temp-folder.ts';

let dir = '';
beforeEach(async () => {
  dir = await tempFolder();
});

describe('makeFolder', () => {
  it('makes the folder and those above it, or leaves it as it is', async () => {
    const path = join(dir, 'a', 'b', 'c');
    await makeFolder(path);
    await writeFile(join(path, 'file'), 'kept');
    await makeFolder(path);
    expect((await stat(join(path, 'file'))).size).toBe(4);
  });

  it.each([
    ['file', 'it is a file, not a folder'],
    ['file/below', 'a part of the path is a file, not a folder'],
    ['x'.repeat(300), 'the path is too long'],
    [`new/${'x'.repeat(300)}/below`, 'the path is too long'],
  ])('says why %s can not be made', async (name, reason) => {
    await writeFile(join(dir, 'file'), '');
    const failure = makeFolder(join(dir, name));
    await expect(failure).rejects.toBeInstanceOf(NoSpaceError);
    await expect(failure).rejects.toThrow(`Can't write ${join(dir, name)}: ${reason}.`);
  });

  it('does not mind that it is made by somebody else meanwhile', async () => {
    const path = join(dir, 'a', 'b');
    await Promise.all(Array.from({ length: 20 }, () => makeFolder(path)));
    await mkdir(join(path, 'there'));
  });
});
