import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { startArtifactService } from '../support/artifact-service.ts';
import { useChartService } from '../support/chart-service.ts';
import { filesOf, runCli, tempDir } from '../support/cli.ts';
import { API_KEY, APP_KEY, startFakeDatadog } from '../support/datadog/fake-datadog.ts';
import { startServer } from '../support/demo.ts';
import { gitHubStep } from '../support/github.ts';

const { envFor } = useChartService();

const NAMES = ['credits', 'cost', 'jobs', 'job_seconds'].map((name) => `circleci_usage.${name}`);

/** The names of the older script, and the intake of the test. */
const sending = (url: URL) => ({
  SEND_TO_DATADOG: 'true',
  DATADOG_API_KEY: API_KEY,
  CIRCLECI_USAGE_DATADOG_URL: url.origin,
});

const reportIn = async (folder: string): Promise<Report> =>
  JSON.parse(await readFile(join(folder, 'circleci-usage/report.json'), 'utf8'));

describe('SEND_TO_DATADOG', () => {
  it('brings the figures of report.json, switched on or not, run once or twice', async () => {
    await using server = await startServer();
    await using fake = await startFakeDatadog();
    await using dir = await tempDir();
    const env = {
      ...envFor(server),
      ...sending(fake.url),
      DATADOG_APP_KEY: APP_KEY,
      CIRCLECI_USAGE_DATADOG_HISTORICAL: 'enable',
      CIRCLECI_USAGE_DATADOG_EVENT: 'true',
    };
    for (const _ of ['first', 'second']) {
      const { code, stdout } = await runCli({ cwd: dir.path, env });
      expect(code).toBe(0);
      expect(stdout).toMatch(/Sent [\d,]+ points of [\d,]+ time series to Datadog in \d request/);
    }
    const { totals, breakdowns, creditsByKind } = await reportIn(dir.path);
    const { store } = fake;
    const micro = (credits: number) => BigInt(Math.round(credits * 1e6));
    const sum = (metric: string, scale?: number) => store.sums(metric, [], scale).get('');
    expect(sum('circleci_usage.credits')).toBe(micro(totals.credits));
    expect(sum('circleci_usage.jobs', 1)).toBe(BigInt(totals.runs));
    expect(sum('circleci_usage.job_seconds', 1)).toBe(BigInt(totals.seconds));
    // 0.0006 a credit and up to six decimals of a credit.
    expect(sum('circleci_usage.cost', 1e8)).toBe(BigInt(Math.round(totals.cost * 1e8)));
    const named = (rows: readonly { name: string; credits: number }[]) =>
      new Map(
        rows
          .filter(({ credits }) => credits !== 0)
          .map(({ name, credits }) => [tagValue(name), micro(credits)]),
      );
    expect(store.sums('circleci_usage.credits', ['project'])).toEqual(sortedMap(named(breakdowns.project)));
    expect(store.sums('circleci_usage.credits', ['credit_type']).size).toBe(creditsByKind.length);
    expect(store.oddities).toEqual([]);
    // The four zeros for now, where a run takes so long that its fast clock is ten minutes ahead.
    expect(store.dropped).toBeLessThanOrEqual(4);
    expect(fake.events).toHaveLength(2);
  });

  it('with the API key alone sends and says what is unproven', async () => {
    await using server = await startServer();
    await using fake = await startFakeDatadog();
    await using dir = await tempDir();
    const result = await runCli({ cwd: dir.path, env: { ...envFor(server), ...sending(fake.url) } });
    expect(result).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/^warning: It is unproven.*datadog-app-key/m),
    });
    expect([...fake.store.known].sort()).toEqual([...NAMES].sort());
  });

  it('with an application key and Historical Metrics off is exit code 3, and everything else is there', async () => {
    await using server = await startServer();
    await using fake = await startFakeDatadog();
    await using dir = await tempDir();
    await using service = await startArtifactService();
    const step = await gitHubStep(dir.path, service);
    const { code, stdout } = await runCli({
      cwd: dir.path,
      env: {
        ...envFor(server),
        ...sending(fake.url),
        DD_APP_KEY: APP_KEY,
        ...step.env,
      },
    });
    expect(code).toBe(3);
    expect(stdout).toMatch(
      /^::error.*Nothing was sent.*off for circleci_usage\.credits.*datadog-historical: enable/m,
    );
    const files = await filesOf(join(dir.path, 'circleci-usage'));
    expect(files.size).toBeGreaterThan(10);
    expect([...service.unpacked('circleci-usage').keys()].sort()).toEqual([...files.keys()].sort());
    expect([...(await step.outputs()).keys()]).toEqual(
      expect.arrayContaining(['total-credits', 'artifact-url']),
    );
    expect(await step.summary()).toMatch(/CircleCI credits[\s\S]*### Datadog[\s\S]*Nothing was sent/);
    expect(fake.store.points).toBe(0);
  });

  it('keeps the keys to Datadog', async () => {
    await using server = await startServer();
    await using fake = await startFakeDatadog();
    await using dir = await tempDir();
    const foreign: string[] = [];
    server.behaviours.intercept = (request) => {
      foreign.push(JSON.stringify([request.url, request.headers]));
      return false;
    };
    fake.faults.push({ status: 403, errors: [`no: ${API_KEY} ${APP_KEY}`] });
    const env = { ...envFor(server), ...sending(fake.url), DATADOG_APP_KEY: APP_KEY, DEBUG: '*' };
    const { code, stdout, stderr } = await runCli({ cwd: dir.path, env });
    expect(code).toBe(3);
    expect(foreign.length).toBeGreaterThan(3);
    const everything = [stdout, stderr, ...foreign, ...fake.requests.map(({ body, path }) => path + body)];
    for (const text of everything) expect(text).not.toContain('canary');
    for (const name of await readdir(dir.path, { recursive: true, withFileTypes: true })) {
      if (name.isFile())
        expect(await readFile(join(name.parentPath, name.name), 'latin1')).not.toContain('canary');
    }
  });
});

describe('datadog-dry-run', () => {
  it('asks Datadog nothing, needs no key, and leaves the requests in files', async () => {
    await using server = await startServer();
    await using fake = await startFakeDatadog();
    await using dir = await tempDir();
    const env = { ...envFor(server), CIRCLECI_USAGE_DATADOG_URL: fake.url.origin };
    const { code, stdout } = await runCli({ cwd: dir.path, env, args: ['--datadog-dry-run'] });
    expect(code).toBe(0);
    expect(stdout).toMatch(/dry run: nothing was sent[\s\S]*Priced by custom metrics: \$/);
    const file = join(dir.path, 'circleci-usage/datadog-payload-1.json');
    const { series } = JSON.parse(await readFile(file, 'utf8'));
    expect(new Set(series.map(({ metric }: { metric: string }) => metric))).toEqual(new Set(NAMES));
    expect(fake.requests).toEqual([]);
    // It is this program's own, and goes when it is not written any more.
    await runCli({ cwd: dir.path, env });
    expect(await readdir(join(dir.path, 'circleci-usage'))).not.toContain('datadog-payload-1.json');
  });

  it('shows the demo organisation too, and the demo sends nothing', async () => {
    await using dir = await tempDir();
    const demo = (flag: string) =>
      runCli({ cwd: dir.path, args: ['demo', '--rows', '500', '--days', '3', '--time-scale', '2000', flag] });
    expect(await demo('--datadog-dry-run')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('dry run'),
    });
    expect(await demo('--send-to-datadog')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--datadog-dry-run'),
    });
  });
});

function tagValue(name: string): string {
  return name === '(seats)' ? '__seats__' : name === '(none)' ? 'none' : name.toLowerCase();
}

function sortedMap<V>(map: ReadonlyMap<string, V>): Map<string, V> {
  return new Map([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}
