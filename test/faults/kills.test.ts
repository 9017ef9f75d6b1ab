import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { startQuickChart } from '../render/charts/quickchart-server.ts';
import { filesOf, runCli, startCli, tempDir } from '../support/cli.ts';
import { envFor, startServer } from '../support/demo.ts';
import { seeded, seeds } from './seeded.ts';

const OUTPUT = 'circleci-usage';
const STATE = '.circleci-usage';
const JOURNAL = 'export-journal.json';
const KILLS = seeds(15);

vi.setConfig({ testTimeout: 60_000 + KILLS.length * 5000 });

it('a run that is killed at any time leaves whole files, loses no export that it told of, and is resumed', async () => {
  await using server = await startServer();
  await using charts = await startQuickChart();
  const env = { ...envFor(server), QUICKCHART_URL: charts.url.href };
  const { wanted, ms } = await wholeRun(env);

  const random = seeded(KILLS.length);
  for (let kill = 0; kill < KILLS.length; ) {
    await using dir = await tempDir();
    let printed = '';
    // One folder is killed in again and again, until a run in it comes to its end.
    for (let ended = false; !ended; kill++) {
      const { child, result } = startCli({ cwd: dir.path, env });
      const timer = sleep(random() * ms).then(() => child.kill('SIGKILL'));
      const { code, stdout, stderr } = await result;
      await timer;
      expect([0, null], stderr).toContain(code);
      printed += stdout;
      await expectWhole(dir.path, wanted);
      // Once all is delivered the next run asks for an export of its own.
      if (await keepsTold(dir.path, printed, wanted)) printed = '';
      ended = code === 0 || kill >= KILLS.length;
    }
    expect(await runCli({ cwd: dir.path, env })).toMatchObject({ code: 0 });
    expect(await filesOf(join(dir.path, OUTPUT))).toEqual(wanted);
    expect(await readdir(join(dir.path, STATE))).toEqual([JOURNAL]);
  }
  // A run in a new folder can't know what those in other folders asked for within the hour.
  expect(server.violations.filter((text) => !text.startsWith('Too many creates'))).toEqual([]);
});

/** The files of a run that nobody kills, and how long it takes. */
async function wholeRun(env: Record<string, string>) {
  await using dir = await tempDir();
  const started = performance.now();
  expect(await runCli({ cwd: dir.path, env })).toMatchObject({ code: 0 });
  return { wanted: await filesOf(join(dir.path, OUTPUT)), ms: performance.now() - started };
}

/** What has a final name is all there; the rest is hidden and swept by the next run. */
async function expectWhole(dir: string, wanted: ReadonlyMap<string, Buffer>): Promise<void> {
  for (const [name, bytes] of await namedFiles(dir)) {
    expect({ name, bytes: String(bytes) }).toEqual({ name, bytes: String(wanted.get(name)) });
  }
}

/** The files of the output folder that have a final name. */
async function namedFiles(dir: string): Promise<Map<string, Buffer>> {
  const files = await filesOf(join(dir, OUTPUT)).catch(() => new Map<string, Buffer>());
  return new Map([...files].filter(([name]) => !/(^|\/)\./.test(name)));
}

/**
 * The journal can be read, and holds the exports that the log told of. Gives whether they are finished, which they are
 * only when every file is there.
 */
async function keepsTold(
  dir: string,
  printed: string,
  wanted: ReadonlyMap<string, Buffer>,
): Promise<boolean> {
  const ids = [...printed.matchAll(/Asked CircleCI for an export: \S+=(\S+)/g)].map(([, id]) => id);
  if (ids.length === 0) return false;
  const journal = JSON.parse(await readFile(join(dir, STATE, JOURNAL), 'utf8'));
  expect(journal.exports.map(({ jobId }: { jobId: string }) => jobId)).toEqual(ids.slice(-1));
  if (journal.finished) expect(await namedFiles(dir)).toEqual(wanted);
  return journal.finished;
}
