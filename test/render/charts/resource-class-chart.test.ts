import { describe, expect, test } from 'vitest';
import { recordChart } from '../../../src/render/charts/draw.ts';
import { PALETTE } from '../../../src/render/charts/palette.ts';
import { resourceClassChart } from '../../../src/render/charts/resource-class-chart.ts';
import type { Report } from '../../../src/report/report.ts';
import { reportOf } from '../../support/report.ts';
import { classNames, hostileUsage, projectNames, SHAPES, usageReport } from './usage.ts';

const entriesOf = (report: Report) =>
  resourceClassChart(report).config.options?.plugins?.ringLabels?.entries ?? [];
const namesOf = (report: Report) => entriesOf(report).map((entry) => entry?.name?.join(' | '));
const sliceOf = (report: Report) => resourceClassChart(report).config.data.datasets[0];
const classes = (count: number) =>
  usageReport({ projects: projectNames(count), classes: classNames(count), compared: false });

test.each([...SHAPES, ['hostile names', hostileUsage()] as const, ['nothing', reportOf([])] as const])(
  'the config of %s is plain JSON',
  (_, report) => {
    const { config } = resourceClassChart(report);
    expect(JSON.parse(JSON.stringify(config))).toEqual(config);
  },
);

describe('the ring', () => {
  test('has every class up to eight, the eighth in grey', () => {
    expect(namesOf(classes(8))).toEqual([
      ...['docker · large', 'docker · medium', 'macos · m4pro.medium', 'machine · arm.large'],
      ...['machine · runner-4', 'machine · runner-5', 'machine · runner-6', 'machine · runner-7'],
    ]);
    expect(entriesOf(classes(8)).at(-1)?.color).toBe(PALETTE.other.light);
    expect(new Set(entriesOf(classes(8)).map((entry) => entry?.color)).size).toBe(8);
  });

  test('has seven of twenty classes, and all others as one', () => {
    const report = classes(20);
    expect(namesOf(report)).toHaveLength(8);
    expect(namesOf(report).at(-1)).toBe('13 other classes');
    const data = sliceOf(report)?.data ?? [];
    expect(data.reduce<number>((sum, credits) => sum + (credits ?? 0), 0)).toBe(report.totals.credits);
  });

  test('counts no seats among the other classes', () => {
    const nine = Array.from({ length: 9 }, (_, i) => ({
      executor: 'docker',
      resourceClass: `class-${i}`,
      credits: { compute: 100 - i },
    }));
    expect(namesOf(reportOf([...nine, { credits: { user: 1 } }])).at(-1)).toBe('2 other classes');
  });

  test('has a seam around each slice, and none when there is one class', async () => {
    const seams = async (count: number) => {
      const { shapes } = await recordChart(resourceClassChart(classes(count)));
      return shapes.filter((shape) => shape.kind === 'path' && shape.stroke !== undefined).length;
    };
    expect(await seams(1)).toBe(0);
    expect(await seams(3)).toBe(3);
  });

  test('has a slice for seats, and none for what is less than nothing', () => {
    const report = reportOf([
      { executor: 'docker', resourceClass: 'large', credits: { compute: 90 } },
      { executor: 'docker', resourceClass: 'small', credits: { compute: -5 } },
      { credits: { user: 15 } },
    ]);
    expect(entriesOf(report)).toMatchObject([
      { name: ['docker · large'], value: '90', share: '90%' },
      { name: ['(seats)'], value: '15', share: '15%' },
      { name: ['docker · small'], value: '-5' },
    ]);
    expect(sliceOf(report)?.data).toEqual([90, 15, 0]);
  });
});

test('the subtitle counts classes, not seats or usage without a class', () => {
  const report = reportOf([
    { executor: 'docker', resourceClass: 'large', credits: { compute: 90 } },
    { executor: '', resourceClass: '', credits: { compute: 5, user: 5 } },
  ]);
  const { subtitle } = resourceClassChart(report).config.options?.plugins ?? {};
  expect(subtitle?.text).toBe('1–30 June 2026 · 1 resource class · 100 credits');
});

test('renderers without our list have the values in their own legend', () => {
  const { labels } = resourceClassChart(classes(1)).config.data;
  expect(labels).toEqual(['docker · large: 1.34M (100%)']);
});

test('without credits there is a sentence in place of a ring', () => {
  expect(JSON.stringify(resourceClassChart(reportOf([])))).toContain('No usage in this period');
  const free = reportOf([{ executor: 'docker', resourceClass: 'large', credits: { compute: 0 } }]);
  expect(JSON.stringify(resourceClassChart(free))).toContain('No credits in this period');
});
