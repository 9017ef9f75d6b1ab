import type { Report } from '../../report/report.ts';
import { compact, percent, plural } from '../format.ts';
import { barScales, gridLines } from './bar-scales.ts';
import {
  baseOptions,
  CHROME_HEIGHT,
  type ChartConfig,
  type ChartSpec,
  type Dataset,
  type DrawnChart,
} from './chart-spec.ts';
import { headedChart, subtitleOf } from './headings.ts';
import { fitName } from './labels.ts';
import { PALETTE } from './palette.ts';
import { type Bar, projectBars, projectCount } from './project-bars.ts';
import { LABEL_SIZE, type ValueLabel } from './value-labels.ts';

const TITLE = 'Credits by project';
/** Names wider than this, in pixels, take a second line. */
const NAME_WIDTH = 420;
/** Height of a bar with its share of the space between bars, when all names take one line and when one takes two. */
const ROW_HEIGHT = { one: 27, two: 36 };
const BAR_HEIGHT = 17;

const COLORS = {
  project: PALETTE.series1.light,
  extra: PALETTE.series4.light,
  rest: PALETTE.other.light,
} as const satisfies Record<Bar['kind'], string>;

/**
 * "Credits by project": horizontal bars, most credits first, at most `top` projects and all others as one bar.
 * The chart grows with its bars. A report without usage gives a picture that says so.
 */
export function projectChart(report: Report, top: number): ChartSpec {
  const bars = projectBars(report, top);
  const subtitle = subtitleOf(report, plural(projectCount(report), 'project'));
  const heading = { name: 'total_credits_per_project', title: TITLE, subtitle };
  return headedChart(heading, bars.length === 0 ? undefined : barChart(bars, subtitle), report);
}

function barChart(bars: readonly Bar[], subtitle: string): DrawnChart {
  const names = bars.map(({ name }) => fitName(name, NAME_WIDTH, LABEL_SIZE));
  const values = bars.map(({ credits, share }) => ({ value: compact(credits), share: percent(share) }));
  const rowHeight = names.some((lines) => lines.length > 1) ? ROW_HEIGHT.two : ROW_HEIGHT.one;
  const longest = Math.max(...bars.map(({ credits }) => credits)) || 1;
  const base = baseOptions(TITLE, subtitle);
  const config: ChartConfig = {
    type: 'bar',
    data: {
      labels: names.map((lines) => (lines.length === 1 ? lines.join() : lines)),
      datasets: [dataset(bars)],
    },
    options: {
      ...base,
      indexAxis: 'y',
      plugins: { ...base.plugins, valueLabels: valueLabelOptions(values, longest) },
      scales: barScales({ longest, names, values }),
    },
  };
  return { config, height: CHROME_HEIGHT + rowHeight * bars.length };
}

function dataset(bars: readonly Bar[]): Dataset {
  return {
    label: 'Credits',
    // Nothing (or less) has no bar; anything else has one that can be seen.
    data: bars.map(({ credits }) => (credits > 0 ? credits : null)),
    backgroundColor: bars.map(({ kind }) => COLORS[kind]),
    borderRadius: 4,
    minBarLength: 2,
    barThickness: BAR_HEIGHT,
    yAxisID: 'y',
  };
}

function valueLabelOptions(labels: readonly ValueLabel[], longest: number) {
  const { text, muted, grid, ground } = PALETTE;
  const colors = {
    color: text.light,
    shareColor: muted.light,
    gridColor: grid.light,
    groundColor: ground.light,
  };
  return { labels, ...colors, gridLines: gridLines(longest), insteadOfAxis: 'values' };
}
