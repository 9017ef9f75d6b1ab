import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { NoSpaceError } from '../../src/common/errors.ts';
import { writeWhole } from '../../src/common/files.ts';
import { tempFolder } from '../support/temp-folder.ts';

let dir = '';
beforeEach(async () => {
  dir = await tempFolder();
});

describe('writeWhole', () => {
  it('replaces a file and leaves nothing else', async () => {
    const path = join(dir, 'report.json');
    await writeFile(path, 'old');
    await writeWhole(path, 'new');
    expect(await readFile(path, 'utf8')).toBe('new');
    expect(await readdir(dir)).toEqual(['report.json']);
  });

  it('replaces a symbolic link instead of writing through it', async () => {
    const victim = join(dir, 'victim');
    await writeFile(victim, 'untouched');
    await symlink(victim, join(dir, 'report.json'));
    await writeWhole(join(dir, 'report.json'), 'new');
    expect(await readFile(victim, 'utf8')).toBe('untouched');
  });

  it.each([
    ['missing/report.json', /the folder does not exist/],
    ['file/report.json', /a part of the path is a file/],
    ['folder', /there is a folder of that name/],
  ])('says why %s cannot be written and leaves no temporary file', async (name, reason) => {
    await writeFile(join(dir, 'file'), '');
    await mkdir(join(dir, 'folder'));
    const failure = await writeWhole(join(dir, name), 'new').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(NoSpaceError);
    expect(String(failure)).toMatch(reason);
    expect((await readdir(dir)).sort()).toEqual(['file', 'folder']);
  });
});
