import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { serveRows } from '../support/awkward-rows.ts';
import { useChartService } from '../support/chart-service.ts';
import { type CliResult, runCli, tempDir } from '../support/cli.ts';
import { daysAgo, startServer } from '../support/demo.ts';
import { usageRow } from '../usage/fixtures.ts';
import { mergedRows, totalsOfRows } from '../usage/oracle.ts';

const { envFor } = useChartService();

// Each test is two or three runs of the whole program on a shared machine.
vi.setConfig({ testTimeout: 60_000 });

type Env = Readonly<Record<string, string>>;

async function runIn(cwd: string, env: Env): Promise<CliResult & { report: Report; summary: string }> {
  const result = await runCli({ cwd, env });
  expect(result).toMatchObject({ code: 0 });
  const read = (name: string) => readFile(join(cwd, 'circleci-usage', name), 'utf8');
  return { ...result, report: JSON.parse(await read('report.json')), summary: await read('summary.md') };
}

async function tablesIn(cwd: string): Promise<string[]> {
  return readdir(join(cwd, 'circleci-usage/tables'));
}

/** Titles of the summary, folded or not. */
function titlesOf(summary: string): string[] {
  return [...summary.matchAll(/^#{3} (.*)$|<summary>(.*?)<\/summary>/gm)].map(([, a, b]) => a ?? b ?? '');
}

/** JSON without the money that rows cost. */
function withoutMoney(report: Report): unknown {
  const isMoney = (key: string) => /cost/i.test(key) || ['money', 'generatedAt'].includes(key);
  return JSON.parse(JSON.stringify(report, (key, value) => (isMoney(key) ? undefined : value)));
}

describe('seats: exclude', () => {
  it('changes money and nothing else', async () => {
    await using server = await startServer();
    await using separate = await tempDir();
    await using without = await tempDir();
    // 13 days hold at least one of the days on which the demo charges seats.
    const env = { ...envFor(server), START_DATE: daysAgo(18) };
    const { report: a } = await runIn(separate.path, env);
    const { report: b } = await runIn(without.path, { ...env, CIRCLECI_USAGE_SEATS: 'exclude' });

    expect(withoutMoney(b)).toEqual(withoutMoney(a));
    const seats = a.creditsByKind.find(({ kind }) => kind === 'user');
    expect(seats?.credits).toBeGreaterThan(0);
    expect(b.creditsByKind.find(({ kind }) => kind === 'user')?.cost).toBe(0);
    expect(b.totals.cost).toBeCloseTo(a.totals.cost - (seats?.cost ?? 0), 9);
    const seatRow = (report: Report) => report.breakdowns.project.find(({ name }) => name === '(seats)');
    expect(seatRow(a)?.cost).toBe(seats?.cost);
    expect(seatRow(b)?.cost).toBe(0);
  });
});

describe('prices', () => {
  it('of a file win over the built-in ones, for advice alone', async () => {
    await using server = await startServer();
    await using dir = await tempDir();
    serveRows(server, Array.from({ length: 30 }, lazyRun));
    await writeFile(join(dir.path, 'prices.yml'), 'docker: {large: 100, medium+: 10}\n');
    await writeFile(join(dir.path, 'unknown.json'), '{"docker": {"medium+": null}}');
    const env = envFor(server);
    const runs = [
      await runIn(dir.path, env),
      await runIn(dir.path, { ...env, CIRCLECI_USAGE_PRICES: 'prices.yml' }),
      await runIn(dir.path, { ...env, CIRCLECI_USAGE_PRICES: 'unknown.json' }),
    ];
    const advice = runs.map(({ report }) => report.rightSizing.smaller.map(({ to, saving }) => [to, saving]));
    // 300 credits in 7 days are 300 / 7 * 30 a month; at built-in prices medium+ is a quarter cheaper than large.
    const saving = (part: number) => {
      const credits = expect.closeTo((300 / 7) * 30 * part, 3);
      return { credits, cost: expect.closeTo((300 / 7) * 30 * part * 0.0006, 5) };
    };
    const said = runs.map(({ summary }) => /at prices of (.*)\.$/m.exec(summary)?.[1]);
    const { pricesAsOf } = runs[0]?.report.rightSizing ?? {};
    expect(said).toEqual(
      ['', ', 2 of them your own', ', 1 of them your own'].map((own) => `${pricesAsOf}${own}`),
    );
    expect(advice).toEqual([[['medium+', saving(0.25)]], [['medium+', saving(0.9)]], [['medium+', null]]]);
    for (const { report } of runs) expect(report.totals).toEqual(runs[0]?.report.totals);
  });
});

/** A run that uses a tenth of its machine. */
function lazyRun() {
  return usageRow({
    JOB_RUN_DATE: daysAgo(8),
    RESOURCE_CLASS: 'large',
    MEDIAN_CPU_UTILIZATION_PCT: '10',
    MAX_CPU_UTILIZATION_PCT: '12',
    MEDIAN_RAM_UTILIZATION_PCT: '10',
    MAX_RAM_UTILIZATION_PCT: '12',
  });
}

describe('teams', () => {
  const TEAMS = 'web: ["web-*"]\npayments:\n  - pay*\n  - "acme/checkout-service"\n';

  it('come from a file as well as from the input itself', async () => {
    await using server = await startServer();
    await using inline = await tempDir();
    await using file = await tempDir();
    await mkdir(join(file.path, '.circleci'));
    await writeFile(join(file.path, '.circleci/teams.yml'), TEAMS);
    const a = await runIn(inline.path, { ...envFor(server), CIRCLECI_USAGE_TEAMS: TEAMS });
    const b = await runIn(file.path, { ...envFor(server), CIRCLECI_USAGE_TEAMS: '.circleci/teams.yml' });
    expect({ ...b.report, generatedAt: '' }).toEqual({ ...a.report, generatedAt: '' });
    expect(a.report.breakdowns.team?.map(({ name }) => name).toSorted()).toEqual(
      expect.arrayContaining(['(no team)', 'payments', 'web']),
    );
    expect(a.stderr).toBe('');
  });

  it('with a rule that matches nothing get a warning in log, summary and report', async () => {
    await using server = await startServer();
    await using dir = await tempDir();
    const { report, summary, stderr } = await runIn(dir.path, {
      ...envFor(server),
      CIRCLECI_USAGE_TEAMS: 'web: ["web-*", "wbe-*"]',
    });
    const sentence = 'The glob "wbe-*" of team "web" matches no project: check its spelling, or remove it.';
    expect(stderr).toBe(`warning: ${sentence}\n`);
    expect(report.quality.warnings).toEqual([sentence]);
    expect(summary).toContain('matches no project');
  });
});

describe('compare: off', () => {
  it('exports the period alone and speaks of no change', async () => {
    await using server = await startServer();
    await using compared = await tempDir();
    await using alone = await tempDir();
    const env = envFor(server);
    const on = await runIn(compared.path, env);
    const off = await runIn(alone.path, { ...env, CIRCLECI_USAGE_COMPARE: 'off' });
    expect(off.stdout).toContain(`${env.START_DATE}..${env.END_DATE}=`);

    expect(off.report).toMatchObject({ previousPeriod: null, comparisonNote: null, previousTotals: null });
    expect(off.report.movers).toBeNull();
    expect(JSON.stringify(off.report)).not.toMatch(/"previous(Credits|Rows|Days|FailureRate)":(?!null)/);
    expect(on.summary).toMatch(/\| Change \|/);
    expect(off.summary).not.toMatch(/change/i);
    expect(await tablesIn(compared.path)).toContain('movers.csv');
    expect(await tablesIn(alone.path)).not.toContain('movers.csv');
  });
});

describe('a report', () => {
  it('has sections, tables and titles of what was asked for only', async () => {
    await using server = await startServer();
    await using dir = await tempDir();
    const few = await runIn(dir.path, { ...envFor(server), CIRCLECI_USAGE_COMPARE: 'off' });
    const fewTables = await tablesIn(dir.path);
    const { team, organisation } = few.report.breakdowns;
    const { movers, chargeback, budget, trend, gates } = few.report;
    expect({ team, organisation, movers, chargeback, budget, trend, gates }).toEqual({
      ...{ team: null, organisation: null, movers: null },
      ...{ chargeback: null, budget: null, trend: null, gates: [] },
    });

    const all = await runIn(dir.path, {
      ...envFor(server),
      START_DATE: daysAgo(20),
      CIRCLECI_USAGE_TEAMS: 'web: ["web-*"]',
      CIRCLECI_USAGE_BUDGET: '{total: 10, teams: {web: 1}}',
      CIRCLECI_USAGE_FAIL_ON: 'waste>100%',
    });
    const asked = (await tablesIn(dir.path)).filter((name) => !fewTables.includes(name));
    expect(asked.toSorted()).toEqual(['budget.csv', 'chargeback.csv', 'movers.csv', 'team.csv', 'trend.csv']);
    const isOptional = (title: string) => /chang|team|budget|trend/i.test(title);
    expect(titlesOf(all.summary).filter(isOptional)).toEqual(['What changed', 'Teams', 'Budgets', 'Trend']);
    expect(titlesOf(few.summary).length).toBeGreaterThan(5);
    expect(titlesOf(few.summary).filter(isOptional)).toEqual([]);
    expect(few.summary).not.toMatch(/budget|team|null|NaN|undefined/);

    // And what a run no longer has goes from the folder.
    await runIn(dir.path, { ...envFor(server), CIRCLECI_USAGE_COMPARE: 'off' });
    expect(await tablesIn(dir.path)).toEqual(fewTables);
  });

  it('of 13 months has monthly rows, also where nothing can be compared', async () => {
    const timeScale = 2000;
    await using server = await startServer({ rowsPerDay: 6 }, timeScale);
    await using dir = await tempDir();
    const env = { ...envFor(server, timeScale), START_DATE: daysAgo(385) };
    const { report, summary } = await runIn(dir.path, env);
    expect(report.previousPeriod).toBeNull();
    expect(report.comparisonNote).toMatch(/\w/);

    const merged = mergedRows(await readFile(join(dir.path, 'circleci-usage/merged.csv')));
    const months = totalsOfRows(merged, (row) => String(row.get('JOB_RUN_DATE')).slice(0, 7));
    const expected = [...months].map(([name, { rows, credits }]) => {
      const { user, ...kinds } = credits;
      return { name, rows, credits: Number(Object.values(kinds).reduce((a, b) => a + b)) / 1e6 };
    });
    expect(report.trend?.unit).toBe('month');
    const rows = report.trend?.rows.filter(({ first }) => first !== null) ?? [];
    expect(rows.length).toBeGreaterThanOrEqual(13);
    expect(rows.map(({ name, rows, credits }) => ({ name, rows, credits }))).toEqual(
      expected.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    );
    expect(rows.reduce((days, row) => days + row.days, 0)).toBe(report.period.days);
    expect(titlesOf(summary)).toContain('Trend');
    expect(await tablesIn(dir.path)).toContain('trend.csv');
    expect(server.violations).toEqual([]);
  });
});
