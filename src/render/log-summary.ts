import { cut, safeLogText } from '../common/escape/log.ts';
import type { Report } from '../report/report.ts';
import { bar, change, money, percent, periodText, plural, whole } from './format.ts';
import { isProject, onlyProjects, projectNamer } from './names.ts';
import { emptyText } from './notes.ts';

const NAME_WIDTH = 40;

/** The report in a few lines of plain text, for the log: the number, its change, and the top projects. */
export function renderLogSummary(report: Report, top: number): string[] {
  const { totals, previousTotals, previousPeriod, period, money: price } = report;
  const when = [periodText(period), ...onlyProjects(report, safeLogText)].join(', ');
  const headline = `${whole(totals.credits)} credits (${money(totals.cost, price.currency)}), ${when}`;
  const compared =
    previousTotals === null || previousPeriod === null
      ? ''
      : `  ${change(totals.credits, previousTotals.credits)} against ${periodText(previousPeriod)}`;
  const nameOf = projectNamer(report);
  const rows = report.breakdowns.project
    .filter((project) => project.credits > 0)
    .map((row) => ({ ...row, shownAs: cut(safeLogText(nameOf(row)), NAME_WIDTH) }));
  const shown = rows.slice(0, top);
  // Seats, and usage without a project, may be among those shown, but are no project more.
  const more = rows.slice(top).filter(isProject).length;
  const width = Math.max(0, ...shown.map(({ shownAs }) => shownAs.length));
  const digits = Math.max(0, ...shown.map((row) => whole(row.credits).length));
  return [
    headline + compared,
    ...shown.map(({ shownAs, credits, share }) => {
      const figures = `${whole(credits).padStart(digits)}  ${percent(share).padStart(5)}  ${bar(share)}`;
      return `  ${shownAs.padEnd(width)}  ${figures}`;
    }),
    ...(more > 0 ? [`  and ${plural(more, 'more project')}`] : []),
    ...(totals.rows === 0 ? [emptyText(report, safeLogText)] : []),
  ];
}
