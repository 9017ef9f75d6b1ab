import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChartSpec } from '../../../src/render/charts/chart-spec.ts';
import { chartSpecs } from '../../../src/render/charts/charts.ts';
import { dayChart } from '../../../src/render/charts/day-chart.ts';
import { recordChart } from '../../../src/render/charts/draw.ts';
import { projectChart } from '../../../src/render/charts/project-chart.ts';
import { resourceClassChart } from '../../../src/render/charts/resource-class-chart.ts';
import { svgDocument } from '../../../src/render/charts/svg.ts';
import type { Report } from '../../../src/report/report.ts';
import { hostile } from '../../support/hostile.ts';
import { reportOf } from '../../support/report.ts';
import { cell, LONG_NAME, projectless, projectsReport } from './samples.ts';
import { hostileUsage, usageReport } from './usage.ts';
import { elementsOf } from './xml.ts';

const DAY = ['2026-06-01', '2026-06-01'] as const;

const drawn = async (spec: ChartSpec) => svgDocument(await recordChart(spec), spec.description);

async function svgOf(report: Report, top = 20): Promise<string> {
  return await drawn(projectChart(report, top));
}

test('a small chart is drawn as in the kept file', async () => {
  const cells = [cell('platform-monorepo', 1_490_000), cell(LONG_NAME, 630_000), cell('docs', 44_000)];
  const svg = await svgOf(reportOf([...cells, cell('other', 12), projectless({ user: 75_000 })]), 3);
  await expect(svg).toMatchFileSnapshot('golden/projects.svg');
});

test.each([dayChart, resourceClassChart])('a small %o is drawn as in the kept file', async (chart) => {
  const spec = chart(
    usageReport({ projects: ['web', LONG_NAME], days: ['2026-06-01', '2026-06-02'], seats: 5 }),
  );
  await expect(await drawn(spec)).toMatchFileSnapshot(`golden/${spec.name}.svg`);
});

describe('the file', () => {
  const ELEMENTS = ['svg', 'title', 'style', 'path', 'text', 'g', 'defs', 'clipPath'];

  test.each([
    ['hostile names', hostileUsage()],
    ['47 projects', projectsReport(47)],
    ['nothing', reportOf([])],
  ])('of %s is strict XML of known elements and loads nothing', async (_, report) => {
    for (const spec of chartSpecs(report, 20)) {
      const svg = await drawn(spec);
      expect(elementsOf(svg).filter((name) => !ELEMENTS.includes(name))).toEqual([]);
      expect(svg).not.toMatch(/\s(?:href|src|on\w+)\s*=|@import|url\((?!#clip\d)/);
    }
  });

  test('is strict XML for any names', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 4 }), async (names) => {
        const classes = names.map((name) => [name, name || 'x'] as const);
        const report = usageReport({ projects: names.map((name) => name || 'x'), classes, days: DAY });
        for (const spec of chartSpecs(report, 20)) expect(elementsOf(await drawn(spec))[0]).toBe('svg');
      }),
      { numRuns: 40 },
    );
  });

  test('of each chart takes all colours from variables', async () => {
    for (const spec of chartSpecs(hostileUsage(), 20)) {
      expect(await drawn(spec)).not.toMatch(/(?:fill|stroke)="(?!var\(--|none)/);
    }
  });

  test('takes its colours from variables, light ones when there are none, and dark where dark is preferred', async () => {
    const svg = await svgOf(projectsReport(25));
    expect(svg).toContain('fill="var(--c1,#2f6fde)"');
    expect(svg).toContain('fill="var(--ground,#ffffff)"');
    expect(svg).toMatch(/@media \(prefers-color-scheme:dark\)\{:root\{[^}]*--c1:#4c8dff/);
    const plain = Array.from(
      svg.matchAll(/(?:fill|stroke)="(?!var\(--|none)([^"]*)"/g),
      ([, color]) => color,
    );
    expect(plain).toEqual([]);
  });

  test('names Inter first and says what it shows', async () => {
    const svg = await svgOf(projectsReport(2));
    expect(svg).toContain('font-family="Inter, ');
    expect(svg).toContain('<title>Credits by project, 1–30 June 2026 · 2 projects · 2.68M credits</title>');
  });

  test('holds text to its width in Inter, so that a wider font cuts and covers nothing', async () => {
    const svg = await svgOf(reportOf([cell(LONG_NAME, 5), cell('short', 3)]));
    expect(svg).toMatch(/textLength="[\d.]+" lengthAdjust="spacingAndGlyphs"[^>]*>a-project-name/);
    expect(svg).toMatch(/textLength="[\d.]+" lengthAdjust="spacingAndGlyphs"[^>]*>short</);
  });

  test('leaves text that Inter lacks letters for as wide as it is', async () => {
    const svg = await svgOf(reportOf([cell('日本', 5)]));
    expect(svg).toMatch(/<text(?![^>]*textLength)[^>]*>日本</);
  });

  test('is the same each time', async () => {
    expect(await svgOf(projectsReport(47))).toBe(await svgOf(projectsReport(47)));
  });
});

describe('the XML check', () => {
  test.each([
    '<a>',
    '<a></b>',
    '<a/><a/>',
    '<a>&</a>',
    '<a>&nbsp;</a>',
    '<a b=c/>',
    '<a b="<"/>',
    '<a b="1" b="2"/>',
    '<a>\0</a>',
    'x<a/>',
    '<a>< </a>',
  ])('refuses %j', (xml) => {
    expect(() => elementsOf(xml)).toThrow(Error);
  });

  test('takes good XML', () => {
    expect(elementsOf('<a b="1"><c d=\'&amp;\'/>x &lt; y &#39;</a>\n')).toEqual(['a', 'c']);
  });
});
