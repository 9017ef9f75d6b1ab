import { describe, expect, test } from 'vitest';
import { createTeamMatcher } from '../../../src/config/teams.ts';
import { dayChart } from '../../../src/render/charts/day-chart.ts';
import { PALETTE } from '../../../src/render/charts/palette.ts';
import type { Report } from '../../../src/report/report.ts';
import { periodOf, reportOf } from '../../support/report.ts';
import { hostileUsage, projectNames, SHAPES, usageReport } from './usage.ts';

const WEEK = ['2026-06-01', '2026-06-07'] as const;
const dataOf = (report: Report) => dayChart(report).config.data;
const subtitleOf = (report: Report) => dayChart(report).config.options?.plugins?.subtitle?.text;
const totalsOf = (report: Report) => dayChart(report).config.options?.plugins?.stackTotals?.totals;

test.each([...SHAPES, ['hostile names', hostileUsage()] as const, ['nothing', reportOf([])] as const])(
  'the config of %s is plain JSON',
  (_, report) => {
    const { config } = dayChart(report);
    expect(JSON.parse(JSON.stringify(config))).toEqual(config);
  },
);

describe('the stack', () => {
  test('has the largest projects from the bottom, and the others in grey on top', () => {
    const { labels, datasets } = dataOf(
      usageReport({ projects: projectNames(9), days: WEEK, compared: false }),
    );
    expect(labels).toEqual(['1 Jun', '2 Jun', '3 Jun', '4 Jun', '5 Jun', '6 Jun', '7 Jun']);
    expect(datasets.map(({ label }) => label)).toEqual([...projectNames(6), '3 other projects']);
    expect(datasets.at(-1)?.backgroundColor).toBe(PALETTE.other.light);
    expect(new Set(datasets.map(({ backgroundColor }) => backgroundColor)).size).toBe(7);
  });

  test('adds up to the day’s credits', () => {
    const report = usageReport({ projects: projectNames(47), days: WEEK, compared: false });
    const { datasets } = dataOf(report);
    const sums = report.breakdowns.day.map((_, day) =>
      datasets.reduce((sum, { data }) => sum + Number(data[day]), 0),
    );
    expect(sums).toEqual(report.breakdowns.day.map(({ credits }) => credits));
    expect(totalsOf(report)?.map((total) => total?.value)).toEqual(sums);
  });

  test('is of teams where there are teams', () => {
    const teams = createTeamMatcher({ teams: [{ name: 'apps', globs: ['*-app'] }], remainder: 'rest' });
    const { datasets } = dataOf(usageReport({ projects: projectNames(8), teams, compared: false }));
    expect(datasets.map(({ label }) => label)).toEqual(['rest', 'apps']);
  });

  test('tells projects of several organisations apart', () => {
    const of = (organisation: string, compute: number) => ({
      day: '2026-06-01',
      project: { name: 'web', id: organisation, organisation, organisationId: organisation },
      credits: { compute },
    });
    const { datasets } = dataOf(reportOf([of('acme', 2), of('globex', 1)]));
    expect(datasets.map(({ label }) => label)).toEqual(['acme/web', 'globex/web']);
  });
});

describe('the previous period', () => {
  test('is a mark across each bar, at the same place', () => {
    const report = usageReport({ projects: projectNames(2), days: WEEK });
    const marks = dataOf(report).datasets.find(({ type }) => type === 'line');
    expect(marks?.label).toBe('Previous period, 25–31 May 2026');
    expect(marks?.data).toEqual(report.breakdowns.day.map(({ previousCredits }) => previousCredits));
  });

  test('leaves out its days beyond the period', () => {
    const june = periodOf('2026-06-01', '2026-06-30');
    const cells = [
      { day: '2026-06-30', project: 'web', credits: { compute: 7 } },
      { period: 1 as const, day: '2026-05-31', project: 'web', credits: { compute: 5 } },
    ];
    const report = reportOf(cells, { period: june, previous: periodOf('2026-05-01', '2026-05-31') });
    const { labels, datasets } = dataOf(report);
    expect(labels).toHaveLength(30);
    expect(datasets.map(({ data }) => data.length)).toEqual([30, 30]);
    expect(datasets.find(({ type }) => type === 'line')?.data).not.toContain(5);
  });
});

describe('the totals', () => {
  test('stand above all bars while there is room, and above the highest alone where there is none', () => {
    expect(totalsOf(usageReport({ projects: projectNames(3), days: WEEK }))).toHaveLength(7);
    const report = usageReport({ projects: projectNames(3) });
    const highest = report.breakdowns.day.reduce((a, b) => (b.credits > a.credits ? b : a));
    expect(totalsOf(report)).toMatchObject([{ value: highest.credits }]);
  });
});

describe('the subtitle', () => {
  test('says what is not shown', () => {
    const seats = usageReport({ projects: projectNames(3), seats: 75_000, days: WEEK });
    expect(subtitleOf(seats)).toBe(
      '1–7 June 2026 · 3 projects · 829K credits · 75K of them for seats, not shown',
    );
    const weeks = usageReport({ projects: projectNames(3), days: ['2026-04-01', '2026-06-29'] });
    expect(subtitleOf(weeks)).toMatch(/credits · first week 5 days, last week 1 day$/);
  });
});

test('without credits there is a sentence in place of bars', () => {
  expect(JSON.stringify(dayChart(reportOf([])))).toContain('No usage in this period');
  const free = reportOf([{ day: '2026-06-01', project: 'web', credits: { compute: 0 } }]);
  expect(JSON.stringify(dayChart(free))).toContain('No credits in this period');
});

test('a hosted service draws at most 250 values', () => {
  for (const [, report] of SHAPES) {
    const values = dataOf(report).datasets.reduce((sum, { data }) => sum + data.length, 0);
    expect(values).toBeLessThanOrEqual(250);
  }
});
