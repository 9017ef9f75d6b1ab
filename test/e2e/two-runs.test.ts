import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { useChartService } from '../support/chart-service.ts';
import { runCli, startCli, tempDir } from '../support/cli.ts';
import { startServer } from '../support/demo.ts';

const { envFor } = useChartService();

const LOCK = '.circleci-usage.lock';
const FOLDERS = ['circleci-usage', '.circleci-usage'];

async function locksIn(dir: string): Promise<string[]> {
  const names = await Promise.all(FOLDERS.map((folder) => readdir(join(dir, folder)).catch(() => [])));
  return names.flat().filter((name) => name.includes('lock'));
}

it('a second run in the same folders is kept out, and the first leaves no lock when it is cancelled', async () => {
  await using server = await startServer({ processingMs: 86_400_000 });
  await using dir = await tempDir();
  const first = startCli({ cwd: dir.path, env: envFor(server) });
  await expect.poll(() => server.counts().statusReads, { timeout: 10_000 }).toBeGreaterThan(0);
  expect(await locksIn(dir.path)).toEqual([LOCK, LOCK]);

  for (const [input, folder] of [
    ['CIRCLECI_USAGE_STATE_DIR', 'circleci-usage'],
    ['CIRCLECI_USAGE_OUTPUT_DIR', '.circleci-usage'],
  ] as const) {
    const second = await runCli({ cwd: dir.path, env: { ...envFor(server), [input]: 'elsewhere' } });
    expect(second.code).toBe(5);
    expect(second.stderr).toContain(
      `error: Another run (process ${first.child.pid}) uses ${join(dir.path, folder)}; wait for it`,
    );
  }
  expect(server.counts().creates).toBe(1);
  expect(await readdir(join(dir.path, 'elsewhere'))).toEqual([]);

  first.child.kill('SIGINT');
  expect((await first.result).code).toBe(130);
  expect(await locksIn(dir.path)).toEqual([]);
});

it('a run after one that was killed takes the folders over and removes what that one was writing', async () => {
  await using server = await startServer();
  await using dir = await tempDir();
  for (const folder of FOLDERS) {
    await mkdir(join(dir.path, folder));
    const dead = { pid: 2 ** 22 + 1, host: 'gone', processStart: null, since: '2026-01-01T00:00:00.000Z' };
    await writeFile(join(dir.path, folder, LOCK), JSON.stringify(dead));
  }
  await writeFile(join(dir.path, 'circleci-usage', '.merged.csv.0123abcd.part'), 'half');
  expect((await runCli({ cwd: dir.path, env: envFor(server) })).code).toBe(0);
  const files = await readdir(join(dir.path, 'circleci-usage'));
  expect(files.filter((name) => name.startsWith('.'))).toEqual([]);
  expect(await locksIn(dir.path)).toEqual([]);
});
