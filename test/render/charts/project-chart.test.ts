import { describe, expect, test } from 'vitest';
import { projectChart } from '../../../src/render/charts/project-chart.ts';
import type { Report } from '../../../src/report/report.ts';
import { reportOf } from '../../support/report.ts';
import { cell, hostileReport, LONG_NAME, projectless, projectsReport } from './samples.ts';

function bars(report: Report, top = 20): [name: string, credits: number | null][] {
  const { data } = projectChart(report, top).config;
  return (data.labels ?? []).map((label, i) => [
    typeof label === 'string' ? label : label.join(' | '),
    data.datasets[0]?.data[i] ?? null,
  ]);
}

const subtitle = (report: Report) => projectChart(report, 20).config.options?.plugins?.subtitle?.text;

describe('the config', () => {
  test.each([
    ['47 projects', projectsReport(47)],
    ['hostile names', hostileReport()],
    ['nothing', reportOf([])],
  ])('of %s is plain JSON', (_, report) => {
    const { config } = projectChart(report, 20);
    expect(JSON.parse(JSON.stringify(config))).toEqual(config);
  });

  test('has the title, and period and total below it', () => {
    const { config, description } = projectChart(projectsReport(47), 20);
    expect(config.options?.plugins?.title?.text).toBe('Credits by project');
    expect(subtitle(projectsReport(47))).toBe('1–30 June 2026 · 47 projects · 7.45M credits');
    expect(description).toBe('Credits by project, 1–30 June 2026 · 47 projects · 7.45M credits');
    expect(subtitle(projectsReport(1))).toBe('1–30 June 2026 · 1 project · 1.49M credits');
  });

  test('names value and share of every bar', () => {
    const labels = projectChart(reportOf([cell('a', 750_000), cell('b', 250_000)]), 20).config.options
      ?.plugins;
    expect(labels?.valueLabels?.labels).toEqual([
      { value: '750K', share: '75%' },
      { value: '250K', share: '25%' },
    ]);
  });

  test('names the same values on the axis for renderers without the plugin', () => {
    const { scales } =
      projectChart(reportOf([cell('a', 750_000), cell('b', 250_000)]), 20).config.options ?? {};
    expect(scales?.values).toMatchObject({ labels: ['750K · 75%', '250K · 25%'] });
  });

  test('grows with its bars', () => {
    const heights = [1, 8, 400].map((count) => projectChart(projectsReport(count), 1000).height);
    expect(heights[1]).toBe((heights[0] ?? 0) + 7 * 27);
    expect(heights[2]).toBe((heights[0] ?? 0) + 399 * 27);
  });
});

describe('the bars', () => {
  test('are the top projects, most first, and the others as one', () => {
    const report = reportOf([5, 40, 20, 10, 30].map((credits) => cell(`p${credits}`, credits)));
    expect(bars(report, 2)).toEqual([
      ['p40', 40],
      ['p30', 30],
      ['3 other projects', 35],
    ]);
    expect(bars(report, 4).at(-1)).toEqual(['1 other project', 5]);
    expect(bars(report, 5)).toHaveLength(5);
  });

  test('add up to the total', () => {
    const report = hostileReport();
    const sum = bars(report, 3).reduce((total, [, credits]) => total + (credits ?? 0), 0);
    expect(sum).toBeCloseTo(report.totals.credits, 6);
  });

  test('show seats and usage without a project apart, whatever the top', () => {
    const cells = [cell('a', 100), cell('b', 50), projectless({ user: 70 }), projectless({ compute: 1 })];
    expect(bars(reportOf(cells), 1)).toEqual([
      ['a', 100],
      ['(seats)', 70],
      ['(none)', 1],
      ['1 other project', 50],
    ]);
    expect(subtitle(reportOf(cells))).toContain('2 projects');
  });

  test('take a project that is called (seats) for a project', () => {
    const report = reportOf([cell('(seats)', 100), cell('b', 50)]);
    expect(subtitle(report)).toContain('2 projects');
    expect(bars(report, 1)).toEqual([
      ['(seats)', 100],
      ['1 other project', 50],
    ]);
  });

  test('leave out projects that had usage only in the previous period', () => {
    const report = reportOf([cell('a', 100), { ...cell('gone', 80), period: 1 }]);
    expect(bars(report)).toEqual([['a', 100]]);
    expect(subtitle(report)).toContain('1 project ');
  });

  test('name the organisation when there are several', () => {
    const of = (organisation: string, compute: number) => ({
      project: { name: 'web', organisation, id: organisation, vcsUrl: 'https://x.y' },
      credits: { compute },
    });
    expect(bars(reportOf([of('acme', 2), of('umbrella', 1)]))).toEqual([
      ['acme/web', 2],
      ['umbrella/web', 1],
    ]);
  });

  test('have no length for nothing', () => {
    expect(bars(reportOf([cell('a', 10), cell('b', 0)]))).toEqual([
      ['a', 10],
      ['b', null],
    ]);
  });

  test('break a name of 120 characters into two lines and keep all of it', () => {
    const name = LONG_NAME.slice(0, 120);
    const [[label] = ['']] = bars(reportOf([cell(name, 1)]));
    expect(label).toContain(' | ');
    expect(label.replace(' | ', '')).toBe(name);
  });
});

test('an empty report says so', () => {
  const { config, height } = projectChart(reportOf([]), 20);
  expect(JSON.stringify(config)).toContain('No usage in this period');
  expect(config.options?.plugins?.subtitle?.text).toBe('1–30 June 2026 · 0 projects · 0 credits');
  expect(height).toBeGreaterThan(150);
});
