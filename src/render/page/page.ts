import type { Report } from '../../report/report.ts';
import { visibleName } from '../charts/labels.ts';
import { projectCount } from '../charts/project-bars.ts';
import { periodText, plural } from '../format.ts';
import { onlyProjects } from '../names.ts';
import { aboutPart, qualityPart } from './about.ts';
import type { CellStyle } from './cells.ts';
import { chartPart, type PageChart, pageCharts } from './charts.ts';
import { tableWidth } from './column-width.ts';
import { documentOf } from './document.ts';
import { type El, el, type Part } from './element.ts';
import { moversPart } from './movers.ts';
import { emptyPart, notesPart } from './notes.ts';
import { packTable } from './pack.ts';
import { type Section, sectionPart } from './section.ts';
import { sectionsOf } from './sections.ts';
import { tilesPart } from './tiles.ts';

export interface PageOptions {
  /** Bars of the chart of projects before the rest is one bar. */
  readonly top: number;
}

/** The report as one HTML file that opens offline, loads nothing and stores nothing. */
export async function renderPage(report: Report, { top }: PageOptions): Promise<string> {
  const isEmpty = report.totals.rows === 0;
  const charts = isEmpty ? new Map<string, PageChart>() : await pageCharts(report, top);
  const sections = isEmpty ? [] : sectionsOf(report);
  const style: CellStyle = { currency: report.money.currency };
  const movers = moversPart(report, 'narrower');
  const main = isEmpty ? [emptyPart(report)] : [tilesPart(report), overviewPart(charts, movers)];
  const tables = sections.flatMap((section) => section.tables);
  return documentOf({
    title: `CircleCI usage, ${periodText(report.period)}`,
    body: [
      ...headerParts(report),
      ...(isEmpty ? [] : [contentsPart(sections, movers !== undefined)]),
      el(
        'main',
        { id: 'main' },
        ...notesPart(report),
        ...main,
        ...sections.map((section) => sectionPart(section, style)),
        qualityPart(report),
        aboutPart(report),
      ),
    ],
    rules: tables.map(
      (table) => `@media screen{#${table.id} table{min-width:${tableWidth(table, style)}px}}`,
    ),
    data: {
      'data-style': style,
      'data-charts': [...charts.values()].map(({ spec }) => spec),
      ...Object.fromEntries(tables.map((table) => [`data-${table.id}`, packTable(table)])),
    },
  });
}

function headerParts(report: Report): Part[] {
  const { organisation, period, previousPeriod } = report;
  const names = organisation.names.map(visibleName).join(', ');
  const facts = [
    periodText(period),
    plural(projectCount(report), 'project'),
    ...onlyProjects(report, visibleName),
    ...(previousPeriod === null ? [] : [`compared with ${periodText(previousPeriod)}`]),
  ];
  const button = { type: 'button', class: 'button needs-script', 'data-theme-switch': true };
  return [
    el('a', { class: 'skip', href: '#main' }, 'Skip to the figures'),
    el(
      'header',
      { class: 'top' },
      el(
        'div',
        {},
        el('h1', {}, names === '' ? 'CircleCI usage' : `CircleCI usage — ${names}`),
        el('p', {}, facts.join(' · ')),
      ),
      el('button', button, 'Theme'),
    ),
  ];
}

/** Links to the parts of the page. */
function contentsPart(sections: readonly Section[], hasMovers: boolean): El {
  const links = [
    ...(hasMovers ? [['movers', 'What changed'] as const] : []),
    ...sections.map(({ id, title }) => [id, title] as const),
    ['quality', 'Data quality'] as const,
    ['about', 'About'] as const,
  ];
  const parts = links.map(([id, title]) => el('a', { href: `#${id}` }, title));
  return el('nav', { class: 'contents', 'aria-label': 'Contents' }, ...parts);
}

/** Charts, and what changed; in one column without scripts, because drawn charts need their width. */
function overviewPart(charts: ReadonlyMap<string, PageChart>, movers: El | undefined): El {
  const card = (name: string, size: string) => {
    const chart = charts.get(name);
    return chart === undefined ? [] : [chartPart(chart, size)];
  };
  return el(
    'div',
    { class: 'overview' },
    ...card('credits_per_day', 'wide'),
    ...card('credits_by_resource_class', 'narrow'),
    ...card('total_credits_per_project', movers === undefined ? '' : 'wider'),
    ...(movers === undefined ? [] : [movers]),
  );
}
