import type { Report } from '../../report/report.ts';
import { compact, periodText } from '../format.ts';
import { type ChartSpec, type DrawnChart, emptyChart } from './chart-spec.ts';
import { WIDTH } from './chart-width.ts';

/** `1–30 June 2026 · 47 projects · 4.94M credits`: the period, what was counted, the total and what else is given. */
export function subtitleOf({ period, totals }: Report, counted: string, ...more: readonly string[]): string {
  return [periodText(period), counted, `${compact(totals.credits)} credits`, ...more].join(' · ');
}

/** What a chart is called, as a file and for people. */
export interface Heading {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
}

/** The chart under its heading; where there is nothing to draw, a sentence says so. */
export function headedChart(
  { name, title, subtitle }: Heading,
  drawn: DrawnChart | undefined,
  report: Report,
): ChartSpec {
  return {
    name,
    description: `${title}, ${subtitle}`,
    width: WIDTH,
    ...(drawn ?? emptyChart(title, subtitle, nothingIn(report))),
  };
}

function nothingIn({ totals }: Report): string {
  return totals.rows === 0 ? 'No usage in this period' : 'No credits in this period';
}
