import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ExitCode } from '../../src/common/exit-code.ts';
import { filesOf } from '../support/cli.ts';
import { startWorld } from './world.ts';

/** A call of the file system that fails once, when it is made for the n-th time with files of the run. */
interface BrokenCall {
  readonly call: 'open' | 'sync' | 'rename' | 'write' | 'truncate';
  readonly code: string;
  left: number;
}

const broken = vi.hoisted(() => ({ now: undefined as BrokenCall | undefined }));

vi.mock('node:fs/promises', async (original) => {
  const fs = await original<typeof import('node:fs/promises')>();
  const fail = (call: BrokenCall['call']) => {
    if (broken.now?.call !== call || --broken.now.left !== 0) return;
    throw Object.assign(new Error(`${broken.now.code}: made to fail`), { code: broken.now.code });
  };
  const open: typeof fs.open = async (path, flags, mode) => {
    if (String(flags).startsWith('wx')) fail('open');
    const handle = await fs.open(path, flags, mode);
    const whenWell =
      <A extends unknown[], R>(call: BrokenCall['call'], work: (...args: A) => Promise<R>) =>
      async (...args: A): Promise<R> => {
        fail(call);
        return work.apply(handle, args);
      };
    return Object.assign(handle, {
      sync: whenWell('sync', handle.sync),
      truncate: whenWell('truncate', handle.truncate),
      write: whenWell('write', handle.write),
      writeFile: whenWell('write', handle.writeFile),
      appendFile: whenWell('write', handle.appendFile),
    });
  };
  const rename: typeof fs.rename = async (from, to) => {
    fail('rename');
    return fs.rename(from, to);
  };
  return { ...fs, default: { ...fs, open, rename }, open, rename };
});

afterEach(() => {
  broken.now = undefined;
});

const REASONS = {
  'open EMFILE': /too many files are open/,
  'sync EIO': /the disk reports an error/,
  'rename EXDEV': /on another file system/,
  'write EDQUOT': /the disk quota is used up/,
  'write ENOSPC': /the disk is full/,
  'truncate EIO': /the disk reports an error/,
};
/** The journal is among the first calls, the parts come next, then the files of the report. */
const PLACES =
  process.env.SOAK === undefined ? [1, 2, 4, 9, 20] : Array.from({ length: 80 }, (_, n) => n + 1);

vi.setConfig({ testTimeout: 60_000 + PLACES.length * 5000 });

describe('a call of the file system that fails', () => {
  it.each(Object.entries(REASONS))('%s, wherever it is made', async (name, reason) => {
    const [call, code] = name.split(' ') as [BrokenCall['call'], string];
    const wanted = await filesWithoutFailure();
    let met = 0;
    for (const left of PLACES) {
      await using world = await startWorld({ seed: 1, elsewhere: 'http://127.0.0.1:9' });
      broken.now = { call, code, left };
      const { exit, message } = await world.run();
      if (broken.now.left > 0) break;
      met++;
      expect({ left, exit, message }).toEqual({
        left,
        exit: ExitCode.noSpace,
        message: expect.stringMatching(reason),
      });
      expect(message).toMatch(new RegExp(`^Can't write ${world.dir}/\\S+: `));
      await expectWhole(world.dir, wanted);

      broken.now = undefined;
      expect(await world.run()).toMatchObject({ exit: ExitCode.ok });
      expect(await filesOf(join(world.dir, 'circleci-usage'))).toEqual(wanted);
    }
    expect(met).toBeGreaterThan(0);
  });
});

async function filesWithoutFailure(): Promise<Map<string, Buffer>> {
  await using world = await startWorld({ seed: 1, elsewhere: 'http://127.0.0.1:9' });
  expect(await world.run()).toMatchObject({ exit: ExitCode.ok });
  return await filesOf(join(world.dir, 'circleci-usage'));
}

/** What has its final name is whole, and nothing else is left. */
async function expectWhole(dir: string, wanted: ReadonlyMap<string, Buffer>): Promise<void> {
  const files = await filesOf(join(dir, 'circleci-usage')).catch(() => new Map<string, Buffer>());
  for (const [name, bytes] of files)
    expect(bytes.equals(wanted.get(name) ?? Buffer.alloc(0)), name).toBe(true);
  const state = await readdir(join(dir, '.circleci-usage')).catch(() => []);
  expect(state.filter((name) => name.endsWith('.part') || name.includes('lock'))).toEqual([]);
}
