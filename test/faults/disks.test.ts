import { execFileSync } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { startQuickChart } from '../render/charts/quickchart-server.ts';
import { filesOf, runCli, tempDir } from '../support/cli.ts';
import { envFor, startServer } from '../support/demo.ts';
import { oracle } from '../support/oracle.ts';

vi.setConfig({ testTimeout: 600_000 });

const OUTPUT = 'circleci-usage';
const STATE = '.circleci-usage';
/** From nothing to enough: in small steps when there is time, in a few in the suite. */
const STEP_KB = process.env.SOAK === undefined ? 192 : 16;
/** A run that needs more than this for so few rows is no longer the run that this test is about. */
const ENOUGH_KB = 8_000;
/** Results of an earlier run, which no failed one may damage. */
const OLD = { 'merged.csv': 'old rows\n', 'report.json': '{"old":true}\n', 'summary.md': '# old\n' };

const mounts = oracle('the right to mount file systems', canMount());

describe('a disk', () => {
  it('of any size that is too small ends the run with 8 and its name, and damages no file', async (context) => {
    mounts(context);
    await using server = await startServer();
    await using charts = await startQuickChart();
    const env = { ...envFor(server), QUICKCHART_URL: charts.url.href };
    const wanted = await filesWithRoom(env);

    let failures = 0;
    for (let kb = 16; ; kb += STEP_KB) {
      expect(kb).toBeLessThan(ENOUGH_KB);
      await using disk = await smallDisk(kb);
      const old = await placeOldFiles(disk.path);
      const { code, stderr } = await runCli({ cwd: disk.path, env });
      if (code === 0) {
        expect(await filesOf(join(disk.path, OUTPUT))).toEqual(wanted);
        break;
      }
      failures++;
      expect({ kb, code, stderr }).toMatchObject({ code: 8 });
      expect(stderr).toMatch(/error: Can't write \/\S+: the disk is full\./);
      await expectOldOrNew(disk.path, old, wanted);
    }
    expect(failures).toBeGreaterThan(3);
  });

  it('that is read-only ends the run with 8 before anything is asked for', async (context) => {
    mounts(context);
    await using server = await startServer();
    await using disk = await smallDisk(512, 'ro');
    const { code, stderr } = await runCli({ cwd: disk.path, env: envFor(server) });
    expect({ code, stderr }).toMatchObject({ code: 8 });
    expect(stderr).toMatch(/error: Can't write \/\S+: the file system is read-only\./);
    expect(server.requests).toEqual([]);
  });
});

async function filesWithRoom(env: Record<string, string>): Promise<Map<string, Buffer>> {
  await using dir = await tempDir();
  expect(await runCli({ cwd: dir.path, env })).toMatchObject({ code: 0 });
  return await filesOf(join(dir.path, OUTPUT));
}

/** As many as there is room for. */
async function placeOldFiles(dir: string): Promise<Map<string, Buffer>> {
  await mkdir(join(dir, OUTPUT));
  for (const [name, text] of Object.entries(OLD))
    await writeFile(join(dir, OUTPUT, name), text).catch(() => {});
  return filesOf(join(dir, OUTPUT));
}

/** Every file is that of the run before or that of this one; none is half-written, and no lock is left. */
async function expectOldOrNew(
  dir: string,
  old: ReadonlyMap<string, Buffer>,
  wanted: ReadonlyMap<string, Buffer>,
): Promise<void> {
  for (const [name, bytes] of await filesOf(join(dir, OUTPUT))) {
    expect([old.get(name), wanted.get(name)].map(String), name).toContain(String(bytes));
  }
  for (const name of old.keys()) expect(await readdir(join(dir, OUTPUT))).toContain(name);
  const state = await readdir(join(dir, STATE)).catch(() => []);
  expect(state.filter((name) => name.endsWith('.part') || name.includes('lock'))).toEqual([]);
}

function canMount(): boolean {
  try {
    execFileSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function smallDisk(kb: number, mode = 'rw'): Promise<{ path: string } & AsyncDisposable> {
  const dir = await tempDir();
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kb}k,${mode}`, 'tmpfs', dir.path]);
  return {
    path: dir.path,
    async [Symbol.asyncDispose]() {
      execFileSync('umount', [dir.path]);
      await dir[Symbol.asyncDispose]();
    },
  };
}
