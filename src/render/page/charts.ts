import type { Report } from '../../report/report.ts';
import { type ChartSpec, withoutHeading } from '../charts/chart-spec.ts';
import { chartSpecs } from '../charts/charts.ts';
import { recordChart } from '../charts/draw.ts';
import { svgInPage } from '../charts/svg.ts';
import { periodText } from '../format.ts';
import { card, lead } from './card.ts';
import { type El, el } from './element.ts';

/** More bars than these are the tables' business. */
const MOST_BARS = 20;

/** A chart of the page: the same config as the files', with its heading written beside it. */
export interface PageChart {
  readonly spec: ChartSpec;
  readonly title: string;
  readonly subtitle: string;
  /** As drawn for readers without scripts, and for paper. */
  readonly svg: string;
}

/** The charts of the report by their names. */
export async function pageCharts(report: Report, top: number): Promise<ReadonlyMap<string, PageChart>> {
  const charts = new Map<string, PageChart>();
  for (const whole of chartSpecs(report, Math.min(top, MOST_BARS))) {
    const spec = withoutHeading(whole);
    const svg = svgInPage(await recordChart(spec), spec.description, spec.name);
    const { title, subtitle } = whole.config.options?.plugins ?? {};
    // The head of the page says which days they are.
    const facts = textOf(subtitle).replace(`${periodText(report.period)} · `, '');
    charts.set(spec.name, { spec, title: textOf(title), subtitle: facts, svg });
  }
  return charts;
}

function textOf(heading: { readonly text?: unknown } | undefined): string {
  return String(heading?.text ?? '');
}

/** A card with a chart; `size` is how much of the row it takes on a wide screen. */
export function chartPart({ spec, title, subtitle, svg }: PageChart, size: string): El {
  const hasBars = spec.config.data.datasets.length > 0;
  return card(
    { id: spec.name, title, kind: `chart ${size}` },
    lead(subtitle),
    el('figure', { 'data-chart': hasBars && spec.name }, { markup: svg }),
  );
}
