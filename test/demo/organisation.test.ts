import { describe, expect, it } from 'vitest';
import { addDays, type Day, type Period } from '../../src/common/day.ts';
import { COLUMNS, type Column, cell, type Row } from '../../src/demo/organisation/columns.ts';
import { MACHINES } from '../../src/demo/organisation/machines.ts';
import { Usage } from '../../src/demo/usage.ts';

const ORG = '00000000-0000-4000-8000-000000000001';
const JUNE: Period = { first: '2026-06-01' as Day, last: '2026-06-28' as Day };
const usage = new Usage({ seed: 7, orgId: ORG, rowsPerDay: 900 });
const june = [...usage.rows([ORG], JUNE)];

const number = (row: Row, column: Column) => Number(cell(row, column) ?? 0);
const sum = (rows: readonly Row[], column: Column) => rows.reduce((all, row) => all + number(row, column), 0);
const share = (matches: (row: Row) => boolean) => june.filter(matches).length / june.length;

function creditsBy(column: Column, rows: readonly Row[] = june): [name: string, credits: number][] {
  const credits = new Map<string, number>();
  for (const row of rows) {
    const name = cell(row, column) ?? '';
    credits.set(name, (credits.get(name) ?? 0) + number(row, 'TOTAL_CREDITS'));
  }
  return [...credits].sort(([, a], [, b]) => b - a);
}

describe('rows', () => {
  it('are the same for the same seed, and others for another', () => {
    const day: Period = { first: JUNE.first, last: JUNE.first };
    const again = new Usage({ seed: 7, orgId: ORG, rowsPerDay: 900 });
    const other = new Usage({ seed: 8, orgId: ORG, rowsPerDay: 900 });
    expect([...again.rows([ORG], day)]).toEqual([...usage.rows([ORG], day)]);
    expect([...other.rows([ORG], day)]).not.toEqual([...usage.rows([ORG], day)]);
  });

  it('of a day do not depend on the window that is asked for', () => {
    const day = addDays(JUNE.first, 9);
    const within = june.filter((row) => cell(row, 'JOB_RUN_DATE') === day);
    expect([...usage.rows([ORG], { first: day, last: day })]).toEqual(within);
  });

  it('can be read in slices', () => {
    expect(usage.count([ORG], JUNE)).toBe(june.length);
    expect([...usage.rows([ORG], JUNE, 5_000, 5_100)]).toEqual(june.slice(5_000, 5_100));
  });

  it('have 48 values, and an id of their own', () => {
    expect(COLUMNS).toHaveLength(48);
    expect(new Set(june.map((row) => row.length))).toEqual(new Set([48]));
    expect(new Set(june.map((row) => cell(row, 'JOB_ID'))).size).toBe(june.length);
    expect(cell(june[0] ?? [], 'JOB_ID')).toMatch(
      /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
  });

  it('total what their kinds add up to, and compute what their machines cost', () => {
    const kinds = COLUMNS.filter((name) => name.endsWith('_CREDITS') && name !== 'TOTAL_CREDITS');
    expect(kinds).toHaveLength(8);
    for (const row of june) {
      expect(number(row, 'TOTAL_CREDITS')).toBe(kinds.reduce((all, kind) => all + number(row, kind), 0));
      const seconds = number(row, 'JOB_RUN_SECONDS');
      const name = `${cell(row, 'EXECUTOR')}/${cell(row, 'RESOURCE_CLASS')}`;
      const { rate } = Object.entries(MACHINES).find(([key]) => key === name)?.[1] ?? { rate: 0 };
      expect(number(row, 'COMPUTE_CREDITS')).toBe(
        Math.ceil((seconds * rate * number(row, 'PARALLELISM')) / 60),
      );
    }
  });

  it('last as long as their times say, and a user is there unless nobody is registered', () => {
    const time = (row: Row, column: Column) => Date.parse(`${cell(row, column)?.replace(' ', 'T')}Z`);
    for (const row of june) {
      if (cell(row, 'JOB_RUN_SECONDS') === null) continue;
      const ran = time(row, 'JOB_RUN_STOPPED_AT') - time(row, 'JOB_RUN_STARTED_AT');
      expect(ran).toBe(1000 * number(row, 'JOB_RUN_SECONDS'));
      expect(time(row, 'JOB_RUN_QUEUED_AT')).toBeLessThanOrEqual(time(row, 'JOB_RUN_STARTED_AT'));
      expect(cell(row, 'PIPELINE_TRIGGER_USER_ID') === null).toBe(
        cell(row, 'IS_UNREGISTERED_USER') === 'true',
      );
    }
  });

  it('of organisations that share billing share project names but no ids', () => {
    const shared = new Usage({ seed: 7, orgId: ORG, rowsPerDay: 900, organisations: 3 });
    const ids = shared.organisations.map(({ id }) => id);
    const rows = [...shared.rows(ids, { first: JUNE.first, last: JUNE.first })];
    expect(new Set(rows.map((row) => cell(row, 'ORGANIZATION_ID')))).toEqual(new Set(ids));
    const [first, second] = shared.organisations;
    expect(second?.projects[0]?.name).toBe(first?.projects[0]?.name);
    expect(second?.projects[0]?.id).not.toBe(first?.projects[0]?.id);
    expect(rows.filter((row) => cell(row, 'ORGANIZATION_ID') === ORG)).toEqual([
      ...usage.rows([ORG], { first: JUNE.first, last: JUNE.first }),
    ]);
  });
});

describe('the profile of a month', () => {
  it('has 47 projects, one of them with about 30 % of the credits, and long and hostile names', () => {
    const projects = creditsBy(
      'PROJECT_NAME',
      june.filter((row) => number(row, 'USER_CREDITS') === 0),
    );
    expect(projects).toHaveLength(47);
    const all = projects.reduce((credits, [, own]) => credits + own, 0);
    expect(projects[0]?.[0]).toBe('platform-monorepo');
    expect((projects[0]?.[1] ?? 0) / all).toBeGreaterThan(0.25);
    expect((projects[0]?.[1] ?? 0) / all).toBeLessThan(0.35);
    expect(Math.max(...projects.map(([name]) => name.length))).toBe(120);
    const names = june.flatMap((row) => [
      cell(row, 'PROJECT_NAME'),
      cell(row, 'JOB_NAME'),
      cell(row, 'VCS_BRANCH'),
    ]);
    for (const odd of [/,/, /"/, /\n/, /[^\0-\x7f]/])
      expect(names.some((name) => odd.test(name ?? ''))).toBe(true);
  });

  it('is quiet at weekends', () => {
    const weekend = june.filter((row) =>
      [0, 6].includes(new Date(cell(row, 'JOB_RUN_DATE') ?? '').getUTCDay()),
    );
    const perDay = weekend.length / 8 / ((june.length - weekend.length) / 20);
    expect(perDay).toBeGreaterThan(0.2);
    expect(perDay).toBeLessThan(0.3);
  });

  it('grows slowly through the year', () => {
    const rows = (first: string, last: string) =>
      usage.count([ORG], { first: first as Day, last: last as Day });
    const growth = rows('2026-09-07', '2026-10-04') / rows('2026-03-09', '2026-04-05');
    expect(growth).toBeGreaterThan(1.05);
    expect(growth).toBeLessThan(1.25);
  });

  it('has projects that jump or fall from one week to the next', () => {
    const week = (first: Day) => {
      const rows = june.filter((row) => {
        const day = cell(row, 'JOB_RUN_DATE') ?? '';
        return day >= first && day <= addDays(first, 6);
      });
      return new Map(creditsBy('PROJECT_NAME', rows));
    };
    const [before, after] = [week(addDays(JUNE.first, 7)), week(addDays(JUNE.first, 14))];
    const changes = [...after].map(([name, credits]) => credits / (before.get(name) ?? credits));
    expect(changes.filter((change) => change > 1.4 || change < 0.6).length).toBeGreaterThan(2);
  });

  it('has credits of every kind but leases, in the usual proportions', () => {
    const total = sum(june, 'TOTAL_CREDITS');
    expect(sum(june, 'STORAGE_CREDITS') / total).toBeGreaterThan(0.08);
    expect(sum(june, 'STORAGE_CREDITS') / total).toBeLessThan(0.14);
    expect(sum(june, 'USER_CREDITS')).toBe(4 * 25_000);
    for (const kind of ['DLC_CREDITS', 'NETWORK_CREDITS', 'IPRANGES_CREDITS'] as const) {
      expect(sum(june, kind)).toBeGreaterThan(0);
    }
    const network = june.filter((row) => number(row, 'NETWORK_CREDITS') > 0);
    expect(new Set(network.map((row) => cell(row, 'EXECUTOR')))).toEqual(new Set(['runner']));
  });

  it('has every machine and every status', () => {
    const machines = new Set(june.map((row) => `${cell(row, 'EXECUTOR')}/${cell(row, 'RESOURCE_CLASS')}`));
    const unused = ['remote-docker/medium', 'remote-docker/xlarge'];
    expect(Object.keys(MACHINES).filter((name) => !machines.has(name))).toEqual(unused);
    const statuses = creditsBy('JOB_BUILD_STATUS').map(([status]) => status);
    expect(statuses.sort()).toEqual([
      'blocked',
      'canceled',
      'failed',
      'infrastructure_fail',
      'queued',
      'running',
      'success',
      'timedout',
    ]);
  });

  it('has failures that cost more than their number', () => {
    const failed = june.filter((row) => cell(row, 'JOB_BUILD_STATUS') === 'failed');
    const rows = failed.length / june.length;
    expect(rows).toBeGreaterThan(0.035);
    expect(rows).toBeLessThan(0.065);
    expect(sum(failed, 'TOTAL_CREDITS') / sum(june, 'TOTAL_CREDITS')).toBeGreaterThan(2 * rows);
  });

  it('has rows without a job, which cost nothing but seats', () => {
    const without = june.filter((row) => cell(row, 'JOB_NAME') === null);
    expect(without.length / june.length).toBeGreaterThan(0.15);
    expect(without.length / june.length).toBeLessThan(0.22);
    expect(sum(without, 'TOTAL_CREDITS')).toBe(sum(without, 'USER_CREDITS'));
    expect(sum(june, 'USER_CREDITS')).toBe(sum(without, 'USER_CREDITS'));
    for (const column of ['RESOURCE_CLASS', 'EXECUTOR', 'JOB_RUN_SECONDS', 'PARALLELISM'] as const) {
      expect(without.every((row) => cell(row, column) === null)).toBe(true);
    }
  });

  it('measures utilisation on less than half of the rows', () => {
    const missing = share((row) => cell(row, 'MEDIAN_CPU_UTILIZATION_PCT') === null);
    expect(missing).toBeGreaterThan(0.52);
    expect(missing).toBeLessThan(0.6);
    const low = share(
      (row) => cell(row, 'MAX_RAM_UTILIZATION_PCT') !== null && number(row, 'MAX_RAM_UTILIZATION_PCT') < 45,
    );
    const hot = share((row) => number(row, 'MEDIAN_CPU_UTILIZATION_PCT') > 80);
    expect(low).toBeGreaterThan(0.03);
    expect(hot).toBeGreaterThan(0.01);
  });

  it('has a few rows that began after midnight and are dated by the day before', () => {
    const late = june.filter(
      (row) => !cell(row, 'JOB_RUN_STARTED_AT')?.startsWith(cell(row, 'JOB_RUN_DATE') ?? '-'),
    );
    expect(late.length).toBeGreaterThan(0);
    expect(late.length / june.length).toBeLessThan(0.01);
    for (const row of late) {
      const next = addDays((cell(row, 'JOB_RUN_DATE') ?? '') as Day, 1);
      expect(cell(row, 'JOB_RUN_STARTED_AT')?.startsWith(`${next} 00:00:`)).toBe(true);
    }
  });
});
