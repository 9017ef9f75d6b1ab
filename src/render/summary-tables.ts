import { codeSpan } from '../common/escape/markdown.ts';
import type { Report, Row } from '../report/report.ts';
import { bar, change, money, percent, whole } from './format.ts';
import { KIND_NAMES } from './kinds.ts';

/** How a table names a row. */
export type Label<R> = (row: R) => string;

export const labelByName: Label<Row> = (row) => codeSpan(row.name);

export const jobLabel: Label<Report['breakdowns']['job'][number]> = (row) =>
  row.job === '' ? codeSpan(row.name) : codeSpan(`${row.project} / ${row.workflow} / ${row.job}`);

/** The organisation is part of a project's name only where rows of several organisations meet. */
export function projectLabels({ organisation }: Report): Label<Report['breakdowns']['project'][number]> {
  if (organisation.names.length < 2) return labelByName;
  return (row) => codeSpan(row.organisation === '' ? row.name : `${row.organisation}/${row.name}`);
}

/** The first `top` rows of a breakdown that have credits, and the rest as one line. */
export function rowTable<R extends Row>(
  report: Report,
  title: string,
  all: readonly R[],
  label: Label<R>,
  top: number,
): string {
  const compared = report.previousPeriod !== null;
  const rows = all.filter((row) => row.credits > 0);
  const shown = rows.slice(0, top);
  const rest = rows.slice(top);
  const widest = Math.max(...rows.map((row) => row.share));
  const lines = shown.map((row) =>
    tableLine(report, label(row), row, change(row.credits, row.previousCredits), widest),
  );
  if (rest.length > 0) {
    lines.push(tableLine(report, `${whole(rest.length)} more`, sumOf(rest), '', widest));
  }
  const head = [title, 'Credits', 'Cost', 'Share', '', ...(compared ? ['Change'] : []), 'Runs'];
  const align = [':--', '--:', '--:', '--:', ':--', ...(compared ? ['--:'] : []), '--:'];
  return [cells(head), cells(align), ...lines].join('\n');
}

function tableLine(
  report: Report,
  label: string,
  row: Pick<Row, 'credits' | 'cost' | 'share' | 'runs'>,
  changed: string,
  widest: number,
): string {
  return cells([
    label,
    whole(row.credits),
    money(row.cost, report.money.currency),
    percent(row.share),
    bar(row.share / widest),
    ...(report.previousPeriod === null ? [] : [changed]),
    whole(row.runs),
  ]);
}

function sumOf(rows: readonly Row[]): Pick<Row, 'credits' | 'cost' | 'share' | 'runs'> {
  const sum = { credits: 0, cost: 0, share: 0, runs: 0 };
  for (const row of rows) {
    sum.credits += row.credits;
    sum.cost += row.cost;
    sum.share += row.share;
    sum.runs += row.runs;
  }
  return sum;
}

export function kindTable(report: Report): string {
  const compared = report.previousPeriod !== null;
  const lines = report.creditsByKind.map((row) =>
    cells([
      KIND_NAMES[row.kind],
      whole(row.credits),
      money(row.cost, report.money.currency),
      percent(row.share),
      ...(compared ? [change(row.credits, row.previousCredits)] : []),
    ]),
  );
  const head = ['Kind', 'Credits', 'Cost', 'Share', ...(compared ? ['Change'] : [])];
  const align = [':--', '--:', '--:', '--:', ...(compared ? ['--:'] : [])];
  return [cells(head), cells(align), ...lines].join('\n');
}

function cells(texts: readonly string[]): string {
  return `| ${texts.join(' | ')} |`;
}
