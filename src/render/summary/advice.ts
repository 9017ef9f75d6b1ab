import { codeSpan } from '../../common/escape/markdown.ts';
import type { Report } from '../../report/report.ts';
import type { RightSizing } from '../../report/right-sizing.ts';
import type { SmallerClass } from '../../report/right-sizing-smaller.ts';
import { money, percent, plural, whole } from '../format.ts';
import type { Names } from '../names.ts';
import { pricesText } from '../notes.ts';
import { left, markdownTable, right } from './table.ts';

/** The best advice in a sentence; undefined when there is none with a known saving. */
export function adviceSentence({ rightSizing, money: price }: Report, names: Names): string | undefined {
  const [best] = rightSizing.smaller;
  if (best === undefined || best.saving === null) return undefined;
  const known = rightSizing.smaller.filter(({ saving }) => saving !== null).length;
  const all =
    known > 1
      ? `; ${plural(known, 'such job')} in all would save ${money(rightSizing.saving.cost, price.currency)}`
      : '';
  return `${names.strong('Advice:')} ${jobOf(best, names)} uses little of ${names.code(best.resourceClass)}: ${names.code(best.to)} would save about ${whole(best.saving.credits)} credits (${money(best.saving.cost, price.currency)}) a month${all}`;
}

/** Jobs that would fit a smaller class, and jobs that run hot. */
export function rightSizingTables(report: Report, names: Names, top: number): string | undefined {
  const { smaller, hot } = report.rightSizing;
  if (smaller.length === 0 && hot.length === 0) return undefined;
  return [
    coverageNote(report.rightSizing),
    ...(smaller.length === 0 ? [] : [smallerTable(report, smaller.slice(0, top), names)]),
    ...(hot.length === 0 ? [] : [`Running hot:\n\n${hotTable(report, names, top)}`]),
  ].join('\n\n');
}

function coverageNote(rightSizing: RightSizing): string {
  const { minimumRuns, coverage } = rightSizing;
  const share = coverage.creditShare === null ? '—' : percent(coverage.creditShare);
  return `From CPU and memory readings of jobs with at least ${minimumRuns} measured runs (${share} of compute credits), one class down at a time, at ${pricesText(rightSizing)}.`;
}

function smallerTable({ money: price }: Report, rows: readonly SmallerClass[], names: Names): string {
  return markdownTable(rows, [
    left('Job', (row) => jobOf(row, names)),
    left('Now', (row) => codeSpan(`${row.executor} ${row.resourceClass}`)),
    left('Try', (row) => codeSpan(row.to)),
    right('CPU', (row) => percent(row.averages.medianCpu)),
    right('RAM', (row) => percent(row.averages.medianRam)),
    right('Runs', (row) => whole(row.measuredRuns)),
    right('Saves a month', ({ saving }) =>
      saving === null ? 'price unknown' : money(saving.cost, price.currency),
    ),
  ]);
}

function hotTable({ rightSizing }: Report, names: Names, top: number): string {
  return markdownTable(rightSizing.hot.slice(0, top), [
    left('Job', (row) => jobOf(row, names)),
    left('Now', (row) => codeSpan(`${row.executor} ${row.resourceClass}`)),
    left('Larger', (row) => (row.to === null ? '—' : codeSpan(row.to))),
    right('CPU', (row) => percent(row.averages.medianCpu)),
    right('RAM', (row) => percent(row.averages.medianRam)),
    right('Credits', (row) => whole(row.credits)),
  ]);
}

function jobOf(row: SmallerClass | RightSizing['hot'][number], names: Names): string {
  return names.job({ ...row, name: row.job });
}
