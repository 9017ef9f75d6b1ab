import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { ComeBackLaterError, InputError, NoSpaceError } from '../../src/common/errors.ts';
import { lockFolder, lockFolders } from '../../src/common/lock.ts';
import { tempFolder } from '../support/temp-folder.ts';

const FIXTURE = fileURLToPath(new URL('./lock-fixture.ts', import.meta.url));
const LOCK = '.circleci-usage.lock';

let folder = '';
beforeEach(async () => {
  folder = await tempFolder();
});

/** Another process that takes the lock and keeps it. */
async function otherRun(): Promise<ChildProcess & { pid: number }> {
  const child = spawn(process.execPath, [FIXTURE, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(async () => void child.kill('SIGKILL'));
  const [said] = await once(child.stdout, 'data');
  expect(String(said)).toBe('locked\n');
  return Object.assign(child, { pid: child.pid ?? 0 });
}

/** A lock as another process would have left it. */
async function leaveLock(changes: Record<string, unknown>): Promise<void> {
  const lock = await lockFolder(folder);
  const holder: unknown = JSON.parse(await readFile(join(folder, LOCK), 'utf8'));
  await lock.release();
  await writeFile(join(folder, LOCK), JSON.stringify({ ...(holder as object), ...changes }));
}

describe('the lock of a folder', () => {
  it('makes the folder, says who holds it, and leaves nothing behind', async () => {
    const below = join(folder, 'a', 'b');
    const lock = await lockFolder(below);
    expect(await readdir(below)).toEqual([LOCK]);
    expect(JSON.parse(await readFile(join(below, LOCK), 'utf8'))).toMatchObject({
      pid: process.pid,
      host: hostname(),
      since: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    });
    await lock.release();
    await lock.release();
    expect(await readdir(below)).toEqual([]);
  });

  it('keeps out a second run of this process, until it is released', async () => {
    const lock = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toThrow(ComeBackLaterError);
    await lock.release();
    await (await lockFolder(folder)).release();
  });

  it('keeps out a run beside another process, and says which process and what to do', async () => {
    const { pid } = await otherRun();
    const failure = await lockFolder(folder).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ComeBackLaterError);
    expect(String(failure)).toContain(
      `Another run (process ${pid}) uses ${folder}; wait for it, or choose another output-dir or state-dir.`,
    );
  });

  it('is taken over from a process that was killed', async () => {
    const child = await otherRun();
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await readdir(folder)).toEqual([LOCK]);
    const lock = await lockFolder(folder);
    expect(JSON.parse(await readFile(join(folder, LOCK), 'utf8'))).toMatchObject({ pid: process.pid });
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('goes with a process that ends without releasing it', async () => {
    const child = spawn(process.execPath, [FIXTURE, folder, 'exit'], { stdio: ['ignore', 'pipe', 'ignore'] });
    expect(await text(child.stdout)).toBe('locked\n');
    expect(await readdir(folder)).toEqual([]);
  });

  it.each<[string, Record<string, unknown>]>([
    ['another machine', { host: 'elsewhere.example' }],
    ['no process', { pid: -1 }],
    ['a process of another shape', { pid: '1' }],
  ])('is taken over from %s', async (_, changes) => {
    await leaveLock(changes);
    await (await lockFolder(folder)).release();
    expect(await readdir(folder)).toEqual([]);
  });

  it.runIf(process.platform === 'linux')('is taken over when its number is now another process', async () => {
    await leaveLock({ processStart: '1' });
    await (await lockFolder(folder)).release();
  });

  it.each(['', 'x', '[]', 'null', '{"pid":1'])('that holds %j is taken over', async (garbage) => {
    await writeFile(join(folder, LOCK), garbage);
    await (await lockFolder(folder)).release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('is replaced, not followed, when it is a link', async () => {
    const target = join(folder, 'target');
    await writeFile(target, 'precious');
    await symlink(target, join(folder, LOCK));
    await (await lockFolder(folder)).release();
    expect(await readFile(target, 'utf8')).toBe('precious');
    expect(await readdir(folder)).toEqual(['target']);
  });

  it('is replaced when it is a link to nothing, or to the lock of another folder', async () => {
    const other = join(folder, 'other');
    const held = await lockFolder(other);
    for (const target of [join(folder, 'nowhere'), join(other, LOCK)]) {
      await symlink(target, join(folder, LOCK));
      await (await lockFolder(folder)).release();
      expect(await readdir(folder)).toEqual(['other']);
    }
    expect(await readdir(other)).toEqual([LOCK]);
    await held.release();
  });

  it.runIf(process.platform !== 'win32')('is replaced, not waited for, when it is a pipe', async () => {
    const [status] = await once(spawn('mkfifo', [join(folder, LOCK)]), 'exit');
    expect(status).toBe(0);
    await (await lockFolder(folder)).release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('is not removed when it has become the lock of someone else', async () => {
    const lock = await lockFolder(folder);
    await writeFile(join(folder, LOCK), 'theirs');
    await lock.release();
    expect(await readFile(join(folder, LOCK), 'utf8')).toBe('theirs');
  });

  it('goes to one of many that ask at once, also when it was stale', async () => {
    for (const before of [undefined, 'garbage']) {
      if (before !== undefined) await writeFile(join(folder, LOCK), before);
      const asked = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(folder)));
      const got = asked.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
      expect(got).toHaveLength(1);
      await got[0]?.release();
      expect(await readdir(folder)).toEqual([]);
    }
  });

  it('names a folder that can not be', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    await expect(lockFolder(file)).rejects.toThrow(`Can't write ${file}: it is a file, not a folder.`);
    await expect(lockFolder(join(file, 'below'))).rejects.toThrow(NoSpaceError);
    await mkdir(join(folder, LOCK));
    await expect(lockFolder(folder)).rejects.toThrow(NoSpaceError);
  });
});

describe('the locks of several folders', () => {
  it('are taken and released together', async () => {
    const paths = [join(folder, 'a'), join(folder, 'b')];
    const locks = await lockFolders(paths);
    for (const path of paths) expect(await readdir(path)).toEqual([LOCK]);
    await locks.release();
    for (const path of paths) expect(await readdir(path)).toEqual([]);
  });

  it('refuse one folder under two names, before any is locked', async () => {
    const [a, b] = [join(folder, 'a'), join(folder, 'b')];
    await mkdir(a);
    await symlink(a, b);
    for (const paths of [
      [a, b],
      [join(b, 'below'), join(a, 'below')],
    ]) {
      const failure = await lockFolders(paths).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(InputError);
      expect(String(failure)).toContain(
        `${paths[0]} and ${paths[1]} are the same folder: give output-dir and state-dir each its own.`,
      );
    }
    expect(await readdir(a)).toEqual(['below']);
    expect(await readdir(join(a, 'below'))).toEqual([]);
  });

  it('are all given back when one is not to be had', async () => {
    const [a, b] = [join(folder, 'a'), join(folder, 'b')];
    const held = await lockFolder(b);
    await expect(lockFolders([a, b])).rejects.toThrow(ComeBackLaterError);
    expect(await readdir(a)).toEqual([]);
    await held.release();
  });
});
