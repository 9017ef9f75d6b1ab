import type { Report } from '../../report/report.ts';
import { periodText, plural } from '../format.ts';
import type { Dataset } from './chart-spec.ts';
import { PLOT_WIDTH } from './chart-width.ts';
import { type DayBar, sumByBar } from './day-bars.ts';
import { fitLine, visibleName } from './labels.ts';
import { LEGEND_TEXT_WIDTH } from './legend.ts';
import { PALETTE, seriesColor } from './palette.ts';
import { projectName } from './project-bars.ts';
import { VALUE_AXIS_WIDTH } from './stack-totals.ts';
import { LABEL_SIZE } from './value-labels.ts';

/** Of the space that a bar has, and at most so many pixels. */
const BAR_SHARE = 0.8;
const MAX_BAR = 72;

/** The stack from the bottom: the largest teams or projects, then all others as one. */
export function stackOf(report: Report, bars: readonly DayBar[]): Dataset[] {
  const { by, series, rest } = report.daily;
  const named = series.map((one, place) => {
    const name = by === 'team' ? visibleName(one.name) : projectName(one, report);
    return layer(name, sumByBar(one.credits, bars), seriesColor(place));
  });
  if (rest === null) return named;
  const others = plural(rest.count, `other ${by}`);
  return [...named, layer(others, sumByBar(rest.credits, bars), PALETTE.other.light)];
}

function layer(name: string, data: number[], color: string): Dataset {
  return {
    type: 'bar',
    label: fitLine(name, LEGEND_TEXT_WIDTH, LABEL_SIZE),
    data,
    backgroundColor: color,
    borderRadius: 3,
    pointStyle: 'rectRounded',
    // Nothing reaches over the plot, and clips would double the size of the SVG.
    clip: false,
    stack: 'credits',
    maxBarThickness: MAX_BAR,
    categoryPercentage: BAR_SHARE,
    barPercentage: 1,
    order: 1,
  };
}

/** The previous period's credits at the same places, a mark across each bar; none when nothing was compared. */
export function previousMarks(report: Report, bars: readonly DayBar[]): Dataset[] {
  const { previousPeriod, breakdowns } = report;
  if (previousPeriod === null) return [];
  const daily = breakdowns.day.filter(({ day }) => day !== null).map((row) => row.previousCredits ?? 0);
  return [
    {
      type: 'line',
      label: `Previous period, ${periodText(previousPeriod)}`,
      data: sumByBar(daily, bars),
      showLine: false,
      pointStyle: 'line',
      pointRadius: barWidth(bars.length) / 2,
      pointBorderWidth: 2,
      pointBorderColor: PALETTE.text.light,
      pointBackgroundColor: PALETTE.text.light,
      clip: false,
      stack: 'previous',
      order: 0,
    },
  ];
}

function barWidth(bars: number): number {
  return Math.min(MAX_BAR, ((PLOT_WIDTH - VALUE_AXIS_WIDTH) / bars) * BAR_SHARE);
}
