import { type Report, SEATS } from '../../report/report.ts';
import { compact, plural } from '../format.ts';
import {
  BARE,
  baseOptions,
  CHROME_HEIGHT,
  type ChartConfig,
  type ChartSpec,
  type Dataset,
  type DrawnChart,
} from './chart-spec.ts';
import { type DayBars, dayBars } from './day-bars.ts';
import { previousMarks, stackOf } from './day-series.ts';
import { headedChart, subtitleOf } from './headings.ts';
import { legendHeight, legendOptions } from './legend.ts';
import { PALETTE } from './palette.ts';
import { projectCount } from './project-bars.ts';
import { fittingTotals, type StackTotal } from './stack-totals.ts';
import { LABEL_SIZE } from './value-labels.ts';

const PLOT_HEIGHT = 320;
/** The legend brings space of its own. */
const SUBTITLE_GAP = 4;

/**
 * "Credits per day": stacked bars by team, or by project where there are no teams, with marks for the
 * previous period. Long periods have a bar a week or a month. Seats are no day's, so the subtitle alone names them.
 */
export function dayChart(report: Report): ChartSpec {
  const days = dayBars(report.period);
  const title = `Credits per ${days.unit}`;
  const subtitle = subtitleFor(report, days.note);
  const datasets = [...stackOf(report, days.bars), ...previousMarks(report, days.bars)];
  const hasCredits = datasets.some(({ data }) => data.some((credits) => credits !== 0));
  const heading = { name: 'credits_per_day', title, subtitle };
  return headedChart(heading, hasCredits ? stackChart(title, subtitle, days, datasets) : undefined, report);
}

function subtitleFor(report: Report, note: string): string {
  const seats = report.breakdowns.day.find(({ name }) => name === SEATS)?.credits ?? 0;
  const notes = [seats === 0 ? '' : `${compact(seats)} of them for seats, not shown`, note];
  return subtitleOf(report, plural(projectCount(report), 'project'), ...notes.filter(Boolean));
}

function stackChart(
  title: string,
  subtitle: string,
  { unit, bars }: DayBars,
  datasets: readonly Dataset[],
): DrawnChart {
  const base = baseOptions(title, subtitle);
  const { text, ground } = PALETTE;
  const totals = fittingTotals(totalsOf(datasets, bars.length));
  const config: ChartConfig = {
    type: 'bar',
    data: { labels: bars.map(({ label }) => label), datasets: [...datasets] },
    options: {
      ...base,
      // Marks may reach over the bars' area without narrowing it.
      layout: { ...base.layout, autoPadding: false },
      plugins: {
        ...base.plugins,
        subtitle: { ...base.plugins.subtitle, padding: { top: 0, bottom: SUBTITLE_GAP } },
        legend: legendOptions(),
        stackTotals: { totals, color: text.light, groundColor: ground.light },
      },
      scales: scales(bars.length, unit),
    },
  };
  const legend = legendHeight(datasets.map(({ label = '' }) => label));
  return { config, height: CHROME_HEIGHT + legend + PLOT_HEIGHT };
}

/** Heights of the stacks, and of the marks across them. */
function totalsOf(datasets: readonly Dataset[], count: number): StackTotal[] {
  const stacks = datasets.filter(({ type }) => type === 'bar');
  const marks = datasets.find(({ type }) => type === 'line')?.data;
  return Array.from({ length: count }, (_, bar) => {
    const value = stacks.reduce((sum, { data }) => sum + (data[bar] ?? 0), 0);
    return { bar, value, mark: marks?.[bar] ?? null, text: compact(value) };
  });
}

function scales(count: number, unit: DayBars['unit']) {
  const { muted, grid } = PALETTE;
  const ticks = { color: muted.light, font: { size: LABEL_SIZE } };
  return {
    // Nothing but its height: keeps the legend off the label of the highest tick.
    gap: {
      axis: 'x' as const,
      position: 'top' as const,
      ...BARE,
      title: { display: true, text: ' ', font: { size: 4 }, padding: 0 },
    },
    x: {
      stacked: true,
      grid: { display: false },
      border: { display: true, color: grid.light },
      ticks: { ...ticks, maxRotation: 0, maxTicksLimit: count / labelStep(count, unit) },
    },
    y: {
      stacked: true,
      beginAtZero: true,
      grace: '6%',
      grid: { color: grid.light, drawTicks: false },
      border: { display: false },
      ticks: { ...ticks, padding: 8, maxTicksLimit: 8, format: TICK },
    },
  };
}

const TICK = { notation: 'compact' as const, maximumSignificantDigits: 3 };

/** Every so many bars one has its label: all while there is room, else days by the week and weeks by fours. */
function labelStep(count: number, unit: DayBars['unit']): number {
  if (count <= ALL_LABELS) return 1;
  return unit === 'day' ? 7 : unit === 'week' ? 4 : Math.ceil(count / ALL_LABELS);
}

const ALL_LABELS = 14;
