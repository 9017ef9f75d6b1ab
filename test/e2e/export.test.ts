import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, parseDay } from '../../src/common/day.ts';
import { useChartService } from '../support/chart-service.ts';
import { filesOf, runCli, startCli, tempDir } from '../support/cli.ts';
import { daysAgo, startServer } from '../support/demo.ts';

const { envFor } = useChartService();

/** Fast enough that an hour of limits passes in seconds, slow enough that a busy machine keeps up. */
const FAST = 1_000;

describe('a long period', () => {
  it('of 90 days is asked for in three windows of at most 31 days that share no day', async () => {
    await using server = await startServer({ rowsPerDay: 5 });
    await using dir = await tempDir();
    const env = { ...envFor(server), START_DATE: daysAgo(95), END_DATE: daysAgo(6) };
    const { code, stdout } = await runCli({ cwd: dir.path, env, args: ['--compare', 'off'] });
    expect(code).toBe(0);
    const windows = windowsIn(stdout);
    expect(windows).toHaveLength(3);
    expect(server.counts().creates).toBe(3);
    expect(Math.max(...windows.map(({ days }) => days))).toBeLessThanOrEqual(31);
    for (const [i, { first }] of windows.entries()) {
      expect(first).toBe(i === 0 ? env.START_DATE : addDays(windows[i - 1]?.last ?? daysAgo(0), 1));
    }
    expect(windows.at(-1)?.last).toBe(env.END_DATE);
  });

  it('of 13 months paces itself and never breaks the limits', async () => {
    await using server = await startServer({ rowsPerDay: 2 }, FAST);
    await using dir = await tempDir();
    const env = { ...envFor(server, FAST), START_DATE: daysAgo(390), END_DATE: daysAgo(6) };
    const { code } = await runCli({ cwd: dir.path, env, args: ['--compare=off'] });
    expect(code).toBe(0);
    expect(server.counts().exports).toBe(13);
    expect(server.violations).toEqual([]);
  });

  it('says before it waits what would finish it, when the deadline is too short, and a second run finishes', async () => {
    await using server = await startServer({ rowsPerDay: 2 }, FAST);
    await using dir = await tempDir();
    const env = { ...envFor(server, FAST), START_DATE: daysAgo(390), END_DATE: daysAgo(6) };
    const short = await runCli({ cwd: dir.path, env, args: ['--compare=off', '--timeout-minutes=59'] });
    expect(short.code).toBe(5);
    expect(short.stderr).toMatch(/warning: .*timeout-minutes/);
    expect(server.counts().exports).toBe(10);

    const second = await runCli({ cwd: dir.path, env, args: ['--compare=off'] });
    expect(second.code).toBe(0);
    expect(server.counts().exports).toBe(13);
    expect(server.violations).toEqual([]);
  });
});

describe('a run that was stopped', () => {
  it('creates nothing new when it is started again, and gives the same files', async () => {
    await using server = await startServer();
    await using whole = await tempDir();
    await using stopped = await tempDir();
    await runCli({ cwd: whole.path, env: envFor(server) });
    const before = server.counts().creates;

    const { child, result } = startCli({ cwd: stopped.path, env: envFor(server) });
    await untilStatusRead(server, before);
    child.kill('SIGKILL');
    expect((await result).code).toBeNull();
    server.behaviours.intercept = undefined;

    expect(await runCli({ cwd: stopped.path, env: envFor(server) })).toMatchObject({ code: 0 });
    expect(server.counts().creates).toBe(before + 1);
    expect(await filesOf(join(stopped.path, 'circleci-usage'))).toEqual(
      await filesOf(join(whole.path, 'circleci-usage')),
    );
  });

  it('goes on from export-job-ids where there is no journal', async () => {
    await using server = await startServer();
    await using first = await tempDir();
    const { stdout } = await runCli({ cwd: first.path, env: envFor(server) });
    const ids = /\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d=[0-9a-f-]{36}/.exec(stdout)?.[0] ?? '';
    expect(ids).not.toBe('');

    await using second = await tempDir();
    const env = { ...envFor(server), CIRCLECI_USAGE_EXPORT_JOB_IDS: ids };
    expect(await runCli({ cwd: second.path, env })).toMatchObject({ code: 0 });
    expect(server.counts().creates).toBe(1);
    expect(await filesOf(join(second.path, 'circleci-usage'))).toEqual(
      await filesOf(join(first.path, 'circleci-usage')),
    );

    const contradiction = await runCli({ cwd: second.path, env: { ...env, START_DATE: daysAgo(9) } });
    expect(contradiction).toMatchObject({ code: 2, stderr: expect.stringContaining('export-job-ids') });
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'ends within two seconds of %s, says how to go on, and leaves no file',
    async (signal) => {
      await using server = await startServer({ processingMs: 3_600_000 });
      await using dir = await tempDir();
      const { child, result } = startCli({ cwd: dir.path, env: envFor(server, 1) });
      await untilStatusRead(server, 0);
      const sent = performance.now();
      child.kill(signal);
      const { code, stderr } = await result;
      expect(code).toBe(signal === 'SIGINT' ? 130 : 143);
      expect(performance.now() - sent).toBeLessThan(2_000);
      expect(stderr).toMatch(/Cancelled.*resumes/s);
      await rm(join(dir.path, '.circleci-usage'), { recursive: true });
      expect((await filesOf(join(dir.path, 'circleci-usage'))).size).toBe(0);
    },
  );
});

describe('the comparison', () => {
  it('costs no export of its own when both periods fit into one', async () => {
    await using server = await startServer();
    await using dir = await tempDir();
    await runCli({ cwd: dir.path, env: envFor(server) });
    expect(server.counts().creates).toBe(1);
    const report = JSON.parse(
      (await filesOf(join(dir.path, 'circleci-usage'))).get('report.json')?.toString() ?? '',
    );
    expect(report.previousPeriod).toEqual({ first: daysAgo(19), last: daysAgo(13) });
    expect(report.previousTotals.credits).toBeGreaterThan(0);
  });

  it('that is refused costs the comparison, not the run', async () => {
    await using server = await startServer({ rowsPerDay: 2 });
    await using dir = await tempDir();
    const env = { ...envFor(server), START_DATE: daysAgo(380), END_DATE: daysAgo(340) };
    const { code, stdout, stderr } = await runCli({ cwd: dir.path, env });
    expect(code).toBe(0);
    const report = JSON.parse(
      (await filesOf(join(dir.path, 'circleci-usage'))).get('report.json')?.toString() ?? '',
    );
    expect(report.previousTotals).toBeNull();
    expect(report.comparisonNote).toMatch(/13 months/);
    expect(stdout + stderr).toContain(report.comparisonNote);
  });
});

function windowsIn(log: string): { first: string; last: ReturnType<typeof daysAgo>; days: number }[] {
  const found = new Set(log.match(/\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d(?==)/g));
  return [...found].sort().map((text) => {
    const [first, last] = text.split('..').map((day) => parseDay(day));
    if (!first || !last) throw new Error(`not a window: ${text}`);
    return { first, last, days: daysBetween(first, last) + 1 };
  });
}

/** Resolves when the API was asked for the state of an export that was created after `creates` others. */
async function untilStatusRead(
  server: Awaited<ReturnType<typeof startServer>>,
  creates: number,
): Promise<void> {
  await new Promise<void>((resolve) => {
    server.behaviours.intercept = (request, _, origin) => {
      if (origin === 'api' && request.method === 'GET' && server.counts().creates > creates) resolve();
      return false;
    };
  });
}
