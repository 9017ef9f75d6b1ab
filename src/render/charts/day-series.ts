import type { Report } from '../../report/report.ts';
import { periodText, plural } from '../format.ts';
import type { Dataset } from './chart-spec.ts';
import { type DayBar, sumByBar } from './day-bars.ts';
import { fitLine, visibleName } from './labels.ts';
import { LEGEND_TEXT_WIDTH } from './legend.ts';
import { PALETTE, seriesColor } from './palette.ts';
import { projectName } from './project-bars.ts';
import { LABEL_SIZE } from './value-labels.ts';

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
    // A hairline of the ground keeps neighbours apart for those who see their colours alike.
    borderColor: PALETTE.ground.light,
    borderWidth: { top: 1 },
    borderRadius: { topLeft: 3, topRight: 3 },
    pointStyle: 'rectRounded',
    stack: 'credits',
    maxBarThickness: 72,
    categoryPercentage: 0.86,
    barPercentage: 0.92,
    order: 1,
  };
}

/** The previous period's days at the same places, as a dashed line; none when nothing was compared. */
export function previousLine(report: Report, bars: readonly DayBar[]): Dataset[] {
  const { previousPeriod, breakdowns } = report;
  if (previousPeriod === null) return [];
  const daily = breakdowns.day.filter(({ day }) => day !== null).map((row) => row.previousCredits ?? 0);
  return [
    {
      type: 'line',
      label: `Previous period, ${periodText(previousPeriod)}`,
      data: sumByBar(daily, bars),
      backgroundColor: PALETTE.ground.light,
      borderColor: PALETTE.text.light,
      borderWidth: 1.5,
      borderDash: [4, 3],
      pointStyle: 'line',
      // A line needs two points; a single one is a mark.
      pointRadius: bars.length === 1 ? 24 : 0,
      stack: 'previous',
      order: 0,
    },
  ];
}
