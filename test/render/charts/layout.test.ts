import { describe, expect, test } from 'vitest';
import { chartSpecs } from '../../../src/render/charts/charts.ts';
import { recordChart } from '../../../src/render/charts/draw.ts';
import { projectChart } from '../../../src/render/charts/project-chart.ts';
import type { Drawing, TextShape } from '../../../src/render/charts/recorder/shapes.ts';
import type { Report } from '../../../src/report/report.ts';
import { reportOf } from '../../support/report.ts';
import { cell, hostileReport, projectsReport } from './samples.ts';
import { classNames, hostileUsage, projectNames, SHAPES, usageReport } from './usage.ts';

const PERIODS = [
  ['2026-06-05', '2026-06-05'],
  ['2026-06-05', '2026-06-18'],
  ['2026-06-05', '2026-06-19'],
  ['2026-05-01', '2026-05-31'],
  ['2026-01-05', '2026-08-08'],
  ['2025-05-20', '2026-06-23'],
] as const;

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the letters are: from the top of a capital to the bottom of a `g`. */
function boxOf({ text, x, y, width, anchor, size }: TextShape): Box {
  const left = x - (anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width);
  return { text, left, right: left + width, top: y - 0.73 * size, bottom: y + 0.2 * size };
}

function textsOf({ shapes }: Drawing): TextShape[] {
  return shapes.filter((shape) => shape.kind === 'text');
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Boxes that touch, looked for only among neighbours from top to bottom. */
function overlapping(boxes: readonly Box[]): string[] {
  const sorted = [...boxes].sort((a, b) => a.top - b.top);
  return sorted.flatMap((box, i) =>
    sorted
      .slice(i + 1, i + 12)
      .filter((other) => overlap(box, other))
      .map((other) => `${box.text} / ${other.text}`),
  );
}

function expectClear(drawing: Drawing): void {
  const boxes = textsOf(drawing).map(boxOf);
  const outside = boxes.filter(
    ({ left, right, top, bottom }) =>
      !(left >= 0 && right <= drawing.width && top >= 0 && bottom <= drawing.height),
  );
  expect(outside).toEqual([]);
  expect(overlapping(boxes)).toEqual([]);
  expect(boxes.length).toBeGreaterThan(2);
}

const record = (report: Report, top = 20) => recordChart(projectChart(report, top));

/** All charts of reports of many shapes. */
const DRAWN = [
  ...SHAPES,
  ['hostile names', hostileUsage()] as const,
  ['20 classes', usageReport({ projects: projectNames(20), classes: classNames(20), seats: 5 })] as const,
  ...PERIODS.map((days) => [days.join(' to '), usageReport({ projects: projectNames(12), days })] as const),
];

describe.each(
  DRAWN.flatMap(([name, report]) => chartSpecs(report, 20).map((spec) => [name, spec.name, spec] as const)),
)('%s: %s', (_name, _chart, spec) => {
  test('all text is inside the picture, and no two texts touch', async () => {
    expectClear(await recordChart(spec));
  });

  test('has only numbers that are numbers', async () => {
    expect(JSON.stringify(await recordChart(spec))).not.toMatch(/NaN|null|Infinity/);
  });
});

describe.each<[string, Report, number]>([
  ['1 project', projectsReport(1), 20],
  ['8 projects', projectsReport(8), 20],
  ['47 projects', projectsReport(47), 20],
  ['400 projects', projectsReport(400), 1000],
  ['hostile names', hostileReport(), 20],
  ['equal bars', reportOf(Array.from({ length: 9 }, (_, i) => cell(`p${i}`, 1_230_000))), 20],
  ['fractions', reportOf([cell('a', 0.25), cell('b', 0.000001)]), 20],
  ['no credits', reportOf([cell('a', 0), cell('b', 0)]), 20],
  ['nothing', reportOf([]), 20],
])('%s', (_, report, top) => {
  test('all text is inside the picture, and no two texts touch', async () => {
    expectClear(await record(report, top));
  });

  test('has only numbers that are numbers', async () => {
    const { shapes } = await record(report, top);
    expect(JSON.stringify(shapes)).not.toMatch(/NaN|null|Infinity/);
  });
});

test('names end left of their bars, and values begin right of them', async () => {
  const texts = textsOf(await record(reportOf([cell('first', 100), cell('second', 50)]))).map(boxOf);
  const at = (text: string) => texts.find((box) => box.text === text);
  expect(at('first')?.right).toBeCloseTo(at('second')?.right ?? 0, 6);
  expect(at('100')?.left).toBeGreaterThan(900 - 60);
  expect(at('50')?.left).toBeGreaterThan((at('second')?.right ?? 0) + 20);
  expect(at('67%')?.left).toBeGreaterThan(at('100')?.right ?? 0);
});

test('the fallback axis is off where the plugin writes the values', async () => {
  const texts = textsOf(await record(projectsReport(3))).map(({ text }) => text);
  expect(texts.filter((text) => text.includes('·'))).toEqual(['1–30 June 2026 · 3 projects · 3.64M credits']);
});

test('drawing leaves the config as it was', async () => {
  const spec = projectChart(projectsReport(5), 20);
  const before = JSON.stringify(spec);
  await recordChart(spec);
  expect(JSON.stringify(spec)).toBe(before);
});

test('the same check sees a text that is cut or covered', () => {
  const box = { left: 0, right: 10, top: 0, bottom: 10 };
  const other = { ...box, text: 'b', left: 9, right: 12, top: 9 };
  expect(overlapping([{ ...box, text: 'a' }, other])).toEqual(['a / b']);
});
