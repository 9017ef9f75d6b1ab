import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { startArtifactService } from '../support/artifact-service.ts';
import { filesOf, runCli, tempDir } from '../support/cli.ts';
import { envFor, startServer } from '../support/demo.ts';
import { gitHubStep } from '../support/github.ts';
import { REPORT_FILES } from '../support/report-files.ts';

// Each test is a run or more of the whole program on a shared machine.
vi.setConfig({ testTimeout: 60_000 });

describe('the three faces', () => {
  // Long, because it is one story: the same run through three faces, and then every file compared.
  it('leave the same files', async () => {
    await using server = await startServer();
    await using dir = await tempDir();
    await using service = await startArtifactService();
    const { CIRCLECI_API_TOKEN, ORG_ID, START_DATE, END_DATE, ...settings } = envFor(server);
    const folders = await Promise.all(
      ['terminal', 'circleci', 'github'].map(async (name) => {
        await mkdir(join(dir.path, name));
        return join(dir.path, name);
      }),
    );
    const [terminal = '', circleci = '', github = ''] = folders;
    const dates = { START_DATE: String(START_DATE), END_DATE: String(END_DATE) };
    const token = String(CIRCLECI_API_TOKEN);
    // The page of the run, which the Slack message links, is told to each in its own way.
    const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = service.env;
    const page = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;

    const results = [
      await runCli({
        cwd: terminal,
        args: ['--org-id', String(ORG_ID), '--start-date', dates.START_DATE, `--end-date=${dates.END_DATE}`],
        env: { ...settings, CIRCLECI_TOKEN: token, BUILD_URL: page },
      }),
      await runCli({
        cwd: circleci,
        env: {
          ...settings,
          ...dates,
          CIRCLECI: 'true',
          CIRCLE_BUILD_URL: page,
          CIRCLE_TOKEN: token,
          CIRCLE_ORGANIZATION_ID: String(ORG_ID),
        },
      }),
      await runCli({
        cwd: dir.path,
        env: {
          ...service.env,
          ...settings,
          GITHUB_ACTIONS: 'true',
          GITHUB_WORKSPACE: github,
          'INPUT_CIRCLECI-API-TOKEN': token,
          'INPUT_ORG-ID': String(ORG_ID),
          'INPUT_START-DATE': dates.START_DATE,
          'INPUT_END-DATE': dates.END_DATE,
        },
      }),
    ];

    expect(results.map(({ code }) => code)).toEqual([0, 0, 0]);
    const [first, ...others] = await Promise.all(
      folders.map((folder) => filesOf(join(folder, 'circleci-usage'))),
    );
    expect(namesOf(first)).toEqual(REPORT_FILES);
    for (const other of others) expect(other).toEqual(first);
    expect(server.violations).toEqual([]);
  });

  it('print no workflow command and no secret off GitHub, and nothing on stderr', async () => {
    await using server = await startServer();
    await using dir = await tempDir();
    for (const CIRCLECI of ['true', '']) {
      const { code, stdout, stderr } = await runCli({ cwd: dir.path, env: { ...envFor(server), CIRCLECI } });
      expect(code).toBe(0);
      expect(stderr).toBe('');
      expect(stdout).not.toMatch(/^::|##\[/m);
      expect(stdout).not.toContain(server.token);
      expect(stdout).not.toMatch(/[?&][\w-]*sig/i);
    }
  });
});

describe('on GitHub', () => {
  // Long, because one run of the action is held to all that a workflow sees of it.
  it('stores the artifact, sets every output, writes the summary and masks every secret', async () => {
    await using server = await startServer();
    await using dir = await tempDir();
    await using service = await startArtifactService();
    const presigned = new Set<string>();
    server.behaviours.intercept = (request, _, origin) => {
      if (origin === 'parts') presigned.add(request.url ?? '');
      return false;
    };
    const step = await gitHubStep(dir.path, service);

    const env = { ...envFor(server), ...step.env };
    const { code, stdout, stderr } = await runCli({ cwd: dir.path, env });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });

    const files = await filesOf(join(dir.path, 'circleci-usage'));
    const zipped = service.unpacked('circleci-usage');
    expect(namesOf(zipped)).toEqual(REPORT_FILES);
    expect([...zipped.keys()].sort()).toEqual([...files.keys()].sort());
    expect(zipped.get('merged.csv')).toEqual(files.get('merged.csv'));

    const report = JSON.parse(await readFile(join(dir.path, 'circleci-usage/report.json'), 'utf8'));
    const path = (name: string) => join(dir.path, 'circleci-usage', name);
    const values = await step.outputs();
    expect(Object.fromEntries(values)).toEqual({
      'total-credits': String(report.totals.credits),
      'total-cost': String(report.totals.cost),
      'previous-credits': String(report.previousTotals.credits),
      'change-percent': expect.stringMatching(/^-?\d+\.\d\d$/),
      'failed-credits': String(report.waste.failed.credits),
      'over-budget': '',
      rows: String(report.quality.rows),
      'top-project': report.breakdowns.project.find((row: { name: string }) => row.name !== '(seats)').name,
      'csv-path': path('merged.csv'),
      'json-path': path('report.json'),
      'summary-path': path('summary.md'),
      'chart-path': path('total_credits_per_project.png'),
      'html-path': path('report.html'),
      'artifact-url': expect.stringMatching(/\/actions\/runs\/\d+\/artifacts\/\d+$/),
      'report-url': expect.stringMatching(/\/actions\/runs\/\d+\/artifacts\/\d+$/),
      'export-job-ids': expect.stringMatching(/^\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d=[0-9a-f-]{36}$/),
    });
    expect(values.get('report-url')).not.toBe(values.get('artifact-url'));
    const text = await step.summary();
    expect(text).toContain(`[All files of this report](${values.get('artifact-url')})`);
    expect(text).toContain(`**[Open the report](${values.get('report-url')})**`);
    expect(service.artifacts.get('circleci-usage.html')?.content).toEqual(
      await readFile(path('report.html')),
    );

    const { shown, masks } = asShown(stdout);
    expect(masks).toContain(server.token);
    expect(presigned.size).toBeGreaterThan(1);
    for (const url of presigned) {
      const { search, searchParams } = new URL(url, server.partsUrl);
      expect(masks).toContain(search.slice(1));
      expect(masks).toContain(searchParams.get('Signature'));
    }
    for (const mask of masks) expect(shown).not.toContain(mask);
  });

  it('stores the page of every job of a matrix, though all have one artifact name', async () => {
    await using server = await startServer();
    await using dir = await tempDir();
    await using service = await startArtifactService();
    const urls = [];
    for (const job of ['one', 'two']) {
      const workspace = join(dir.path, job);
      await mkdir(workspace);
      const step = await gitHubStep(workspace, service);
      const env = { ...envFor(server), ...step.env };
      const { code } = await runCli({ cwd: workspace, env });
      expect(code).toBe(0);
      urls.push((await step.outputs()).get('report-url'));
    }
    expect([...service.artifacts.keys()].sort()).toEqual([
      'circleci-usage',
      'circleci-usage-2',
      'circleci-usage-2.html',
      'circleci-usage.html',
    ]);
    expect(new Set(urls).size).toBe(2);
    expect(urls).not.toContain(undefined);
  });
});

/** Names of the files beside the tables, of which there is one for each breakdown and more. */
function namesOf(files: ReadonlyMap<string, Buffer> | undefined): string[] {
  const names = [...(files?.keys() ?? [])].sort();
  const tables = names.filter((name) => name.startsWith('tables/'));
  expect(tables.length).toBeGreaterThan(20);
  return names.filter((name) => !tables.includes(name));
}

/** The log as the runner shows it: from its `add-mask` on, a value is stars. */
function asShown(stdout: string): { shown: string; masks: string[] } {
  const masks: string[] = [];
  const lines = stdout.split('\n').flatMap((line) => {
    const mask = /^::add-mask::(.*)$/.exec(line)?.[1];
    if (mask === undefined) return [masks.reduce((text, secret) => text.replaceAll(secret, '***'), line)];
    masks.push(decodeURIComponent(mask.replace(/%(?!0D|0A|25)/g, '%25')));
    return [];
  });
  return { shown: lines.join('\n'), masks };
}
