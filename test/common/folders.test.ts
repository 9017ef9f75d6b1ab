import { existsSync } from 'node:fs';
import { mkdir, stat, symlink, writeFile } from 'node:fs/promises';
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

  it('says so of a link that leads nowhere, and follows one to a folder', async () => {
    await symlink(join(dir, 'nowhere'), join(dir, 'dangling'));
    const dangling = join(dir, 'dangling');
    await expect(makeFolder(dangling)).rejects.toThrow('it is a link that leads nowhere.');
    const below = join(dangling, 'a', 'b');
    await expect(makeFolder(below)).rejects.toThrow(
      `Can't write ${below}: ${dangling} is a link that leads nowhere.`,
    );
    await writeFile(join(dir, 'file'), '');
    await symlink(join(dir, 'file'), join(dir, 'to-file'));
    await expect(makeFolder(join(dir, 'to-file'))).rejects.toThrow('it is a file, not a folder.');
    await mkdir(join(dir, 'real'));
    await symlink(join(dir, 'real'), join(dir, 'link'));
    await makeFolder(join(dir, 'link', 'below'));
    expect((await stat(join(dir, 'real', 'below'))).isDirectory()).toBe(true);
  });

  it.runIf(existsSync('/proc/self'))('ends where the system makes no folders, as below /proc', async () => {
    for (const path of ['/proc/no-such', '/proc/no-such/below']) {
      await expect(makeFolder(path)).rejects.toThrow(NoSpaceError);
      await expect(makeFolder(path)).rejects.toThrow(`Can't write ${path}: `);
    }
  });

  it('does not mind that it is made by somebody else meanwhile', async () => {
    const path = join(dir, 'a', 'b');
    await Promise.all(Array.from({ length: 20 }, () => makeFolder(path)));
    await mkdir(join(path, 'there'));
  });
});
