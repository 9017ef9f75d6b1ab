import { cut, safeLogText } from '../common/escape/log.ts';
import type { Report } from '../report/report.ts';
import { bar, change, money, percent, periodText, plural, whole } from './format.ts';

const NAME_WIDTH = 40;

/** The report in a few lines of plain text, for the log: the number, its change, and the top projects. */
export function renderLogSummary(report: Report, top: number): string[] {
  const { totals, previousTotals, previousPeriod, period, money: price } = report;
  const headline = `${whole(totals.credits)} credits (${money(totals.cost, price.currency)}), ${periodText(period)}`;
  const compared =
    previousTotals === null || previousPeriod === null
      ? ''
      : `  ${change(totals.credits, previousTotals.credits)} against ${periodText(previousPeriod)}`;
  const several = report.organisation.names.length > 1;
  const rows = report.breakdowns.project
    .filter((project) => project.credits > 0)
    .map((row) => ({
      ...row,
      name: safeLogText(several && row.organisation ? `${row.organisation}/${row.name}` : row.name),
    }));
  const shown = rows.slice(0, top);
  const width = Math.max(0, ...shown.map((row) => cut(row.name, NAME_WIDTH).length));
  const digits = Math.max(0, ...shown.map((row) => whole(row.credits).length));
  return [
    headline + compared,
    ...shown.map((row) => {
      const name = cut(row.name, NAME_WIDTH).padEnd(width);
      return `  ${name}  ${whole(row.credits).padStart(digits)}  ${percent(row.share).padStart(5)}  ${bar(row.share)}`;
    }),
    ...(rows.length > shown.length ? [`  and ${plural(rows.length - shown.length, 'more project')}`] : []),
  ];
}
