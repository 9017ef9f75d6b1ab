import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { useChartService } from '../support/chart-service.ts';
import { filesOf, runCli, tempDir } from '../support/cli.ts';
import { startServer } from '../support/demo.ts';

const { envFor } = useChartService();

async function reportIn(dir: string): Promise<Report> {
  return JSON.parse(await readFile(join(dir, 'circleci-usage/report.json'), 'utf8'));
}

describe('inputs', () => {
  it('projects narrows the figures and leaves merged.csv alone', async () => {
    await using server = await startServer();
    await using all = await tempDir();
    await using some = await tempDir();
    const env = envFor(server);
    expect(await runCli({ cwd: all.path, env })).toMatchObject({ code: 0 });
    expect(
      await runCli({
        cwd: some.path,
        env: { ...env, CIRCLECI_USAGE_PROJECTS: '*-service,web-*,!billing-*' },
      }),
    ).toMatchObject({ code: 0 });

    const [whole, part] = [await reportIn(all.path), await reportIn(some.path)];
    const wanted = whole.breakdowns.project.filter(
      ({ name }) => (/-service$/.test(name) || name.startsWith('web-')) && !name.startsWith('billing-'),
    );
    expect(wanted.length).toBeGreaterThan(1);
    expect(part.breakdowns.project.map(({ name, credits }) => [name, credits])).toEqual(
      wanted.map(({ name, credits }) => [name, credits]),
    );
    expect(part.quality.rowsExcludedByProjects).toBeGreaterThan(0);
    const [a, b] = [
      await filesOf(join(all.path, 'circleci-usage')),
      await filesOf(join(some.path, 'circleci-usage')),
    ];
    expect(b.get('merged.csv')).toEqual(a.get('merged.csv'));
  });

  it('shared-org-ids adds the organisations that share the plan', async () => {
    await using server = await startServer({ organisations: 2 });
    await using alone = await tempDir();
    await using together = await tempDir();
    const [own, shared] = server.usage.organisations;
    const env = { ...envFor(server), ORG_ID: own?.id ?? '' };
    await runCli({ cwd: alone.path, env });
    await runCli({ cwd: together.path, env: { ...env, CIRCLECI_USAGE_SHARED_ORG_IDS: shared?.id ?? '' } });
    expect((await reportIn(alone.path)).organisation.names).toEqual([own?.name]);
    expect((await reportIn(together.path)).organisation.names.toSorted()).toEqual(
      [own?.name ?? '', shared?.name ?? ''].sort(),
    );
  });

  it('top bounds the tables of the summary', async () => {
    await using server = await startServer();
    await using dir = await tempDir();
    await runCli({ cwd: dir.path, env: envFor(server), args: ['--top', '3'] });
    const summary = await readFile(join(dir.path, 'circleci-usage/summary.md'), 'utf8');
    const projects = /### Where the credits went\n\n([\s\S]*?)\n\n/.exec(summary)?.[1]?.split('\n') ?? [];
    const named = projects.filter((line) => !line.includes('`(seats)`'));
    expect(named).toHaveLength(2 + 3 + 1);
    expect(projects.at(-1)).toMatch(/^\| \d+ more \|/);
  });

  it('lenient drops and counts what can not be read, and its absence refuses it', async () => {
    await using server = await startServer({ dialect: 'plain' });
    await using dir = await tempDir();
    breakOneRow(server);
    const strict = await runCli({ cwd: dir.path, env: envFor(server) });
    expect(strict).toMatchObject({ code: 6, stderr: expect.stringMatching(/Line \d+/) });

    const lenient = await runCli({ cwd: dir.path, env: envFor(server), args: ['--lenient'] });
    expect(lenient.code).toBe(0);
    expect((await reportIn(dir.path)).quality.malformedRows).toBeGreaterThan(0);
  });

  it('the bare names of other tools work, and empty ones count as not set', async () => {
    await using server = await startServer();
    const { CIRCLECI_API_TOKEN = '', ORG_ID = '', ...env } = envFor(server);
    const names = [
      { CIRCLECI_API_TOKEN, ORG_ID },
      {
        CIRCLECI_API_TOKEN: '',
        CIRCLE_TOKEN: CIRCLECI_API_TOKEN,
        ORG_ID: '',
        CIRCLE_ORGANIZATION_ID: ORG_ID,
      },
      { CIRCLECI_TOKEN: CIRCLECI_API_TOKEN, CIRCLE_ORGANIZATION_ID: ORG_ID },
    ];
    for (const name of names) {
      await using dir = await tempDir();
      expect(await runCli({ cwd: dir.path, env: { ...env, ...name } })).toMatchObject({ code: 0 });
    }
  });

  it('an --env-file holds the names of the older scripts', async () => {
    await using server = await startServer();
    await using dir = await tempDir();
    const { CIRCLECI_USAGE_API_URL = '', CIRCLECI_USAGE_TIME_SCALE = '', ...older } = envFor(server);
    const lines = Object.entries({ ...older, MERGE_USAGE_REPORTS: 'True', SEND_TO_DATADOG: 'false' });
    await writeFile(join(dir.path, '.env'), lines.map(([name, value]) => `${name}=${value}\n`).join(''));
    expect(
      await runCli({
        cwd: dir.path,
        args: ['--env-file', '.env'],
        env: { CIRCLECI_USAGE_API_URL, CIRCLECI_USAGE_TIME_SCALE },
      }),
    ).toMatchObject({ code: 0 });
  });

  it('what lies in the output and state folders changes nothing, and what is not ours stays', async () => {
    await using server = await startServer();
    await using clean = await tempDir();
    await using used = await tempDir();
    const folder = join(used.path, 'circleci-usage');
    await mkdir(folder);
    await mkdir(join(used.path, '.circleci-usage'));
    await writeFile(join(folder, 'merged.csv'), 'old,rows\n');
    await writeFile(join(folder, 'usage_report_7.csv'), 'old,part\n');
    await writeFile(join(folder, 'notes.txt'), 'mine');
    await writeFile(join(used.path, '.circleci-usage/export-journal.json'), '{"version":');

    await runCli({ cwd: clean.path, env: envFor(server) });
    for (let i = 0; i < 2; i++) {
      expect(await runCli({ cwd: used.path, env: envFor(server) })).toMatchObject({ code: 0 });
      const files = await filesOf(folder);
      expect(files.get('notes.txt')?.toString()).toBe('mine');
      files.delete('notes.txt');
      expect(files).toEqual(await filesOf(join(clean.path, 'circleci-usage')));
    }
  });
});

/** Every part of this server gets one row that is a field short. */
function breakOneRow(server: Awaited<ReturnType<typeof startServer>>): void {
  const gunzipped = new Set<string>();
  server.behaviours.intercept = async (request, response, origin) => {
    if (origin !== 'parts') return false;
    const { gzipSync } = await import('node:zlib');
    gunzipped.add(request.url ?? '');
    const header = 'ORGANIZATION_ID,PROJECT_NAME,JOB_RUN_DATE,TOTAL_CREDITS\n';
    const day = envFor(server).START_DATE;
    const body = gzipSync(`${header}o,web,${day},5\no,web,${day}\no,api,${day},7\n`);
    response.writeHead(200, { 'content-length': body.length }).end(body);
    return true;
  };
}
