import { codeSpan } from '../common/escape/markdown.ts';
import type { Report, Row } from '../report/report.ts';
import { bar, change, compact, money, percent, periodText, plural, whole } from './format.ts';
import { KIND_NAMES } from './kinds.ts';

/**
 * GitHub drops a whole summary over 1 MiB without failing the step, so the budget is in bytes and well below it.
 */
export const SUMMARY_BYTES = 1_000_000;

export interface SummaryOptions {
  /** Rows of each table before the rest is one line. */
  readonly top: number;
  /** Where report files can be opened, when known. */
  readonly artifactUrl?: string | undefined;
}

/** The report as Markdown: what a person reads in ten seconds, details folded below. */
export function renderSummary(report: Report, options: SummaryOptions): string {
  // Names can be long and `top` large: halve the rows until the text fits.
  for (let top = options.top; ; top = Math.floor(top / 2)) {
    const text = sections(report, { ...options, top }).join('\n\n');
    if (Buffer.byteLength(text) < SUMMARY_BYTES || top === 0) return `${text}\n`;
  }
}

function sections(report: Report, options: SummaryOptions): string[] {
  if (report.quality.rows === 0) return [...headline(report), emptyNote(report), ...notes(report)];
  const { project, resourceClass, status, job } = report.breakdowns;
  return [
    ...headline(report),
    ...notes(report),
    `### Where the credits went\n\n${rowTable(report, 'Project', project, projectLabels(report), options.top)}`,
    `### Credits by kind\n\n${kindTable(report)}`,
    folded('Resource classes', rowTable(report, 'Resource class', resourceClass, labelByName, options.top)),
    folded('Jobs', rowTable(report, 'Job', job, jobLabel, options.top)),
    folded('Statuses', rowTable(report, 'Status', status, labelByName, options.top)),
    folded('Data quality', quality(report)),
    ...(options.artifactUrl === undefined ? [] : [`[All files of this report](${options.artifactUrl})`]),
  ];
}

function headline(report: Report): string[] {
  const { totals, previousTotals, period, money: price } = report;
  const title = `## ${compact(totals.credits)} CircleCI credits, ${periodText(period)}`;
  const names = report.organisation.names.map(codeSpan).join(', ');
  const who = names === '' ? '' : `${names}: `;
  const facts = [
    `**${whole(totals.credits)} credits** (${money(totals.cost, price.currency)})`,
    ...(previousTotals === null ? [] : [versus(report, previousTotals.credits)]),
    plural(totals.runs, 'job run'),
    plural(Math.round(totals.seconds / 60), 'minute'),
    ...(totals.finished === 0 ? [] : [`${percent(totals.succeeded / totals.finished)} succeeded`]),
  ];
  return [title, who + facts.join(' · ')];
}

function versus(report: Report, previous: number): string {
  const { totals, previousPeriod } = report;
  const before = previousPeriod === null ? 'before' : periodText(previousPeriod);
  if (totals.credits === previous) return `no change from ${before}`;
  const difference = totals.credits - previous;
  const sign = difference > 0 ? '+' : '−';
  return `**${change(totals.credits, previous)}** (${sign}${whole(Math.abs(difference))}) on ${before}`;
}

function emptyNote({ period, organisation }: Report): string {
  return [
    `CircleCI has no usage rows for organisation \`${organisation.id}\` from ${period.first} to ${period.last}.`,
    'Usual reasons: nothing ran on these days; the days are not ready yet (a day is ready by about 10:30 UTC of the',
    'next); the organisation id is that of another organisation; usage is billed to a parent organisation.',
  ].join('\n');
}

function notes(report: Report): string[] {
  const warnings = [...report.quality.warnings];
  if (report.comparisonNote !== null) warnings.push(report.comparisonNote);
  if (warnings.length === 0) return [];
  return [['> [!NOTE]', ...warnings.map((warning) => `> - ${plainText(warning)}`)].join('\n')];
}

/** Our own sentences may quote a name or a server's words: nothing in them may act as Markdown. */
function plainText(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_{}[\]()<>#+!|~@:]/g, '\\$&');
}

type Label<R> = (row: R) => string;

const labelByName: Label<Row> = (row) => codeSpan(row.name);

const jobLabel: Label<Report['breakdowns']['job'][number]> = (row) =>
  row.job === '' ? codeSpan(row.name) : codeSpan(`${row.project} / ${row.workflow} / ${row.job}`);

/** The organisation is part of a project's name only where rows of several organisations meet. */
function projectLabels({ organisation }: Report): Label<Report['breakdowns']['project'][number]> {
  if (organisation.names.length < 2) return labelByName;
  return (row) => codeSpan(row.organisation === '' ? row.name : `${row.organisation}/${row.name}`);
}

function rowTable<R extends Row>(
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
  const lines = shown.map((row) =>
    tableLine(report, label(row), row, change(row.credits, row.previousCredits)),
  );
  if (rest.length > 0) {
    lines.push(tableLine(report, `${whole(rest.length)} more`, sumOf(rest), ''));
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
): string {
  return cells([
    label,
    whole(row.credits),
    money(row.cost, report.money.currency),
    percent(row.share),
    bar(row.share),
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

function kindTable(report: Report): string {
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

function quality({ quality: q }: Report): string {
  const lines = [
    `- ${plural(q.rows, 'row')} in the period, ${plural(q.rowsWithoutJob, 'row')} of them without a job`,
    ...(q.rowsOutsideDays > 0 ? [`- ${plural(q.rowsOutsideDays, 'row')} of other days dropped`] : []),
    ...(q.rowsExcludedByProjects > 0
      ? [`- ${plural(q.rowsExcludedByProjects, 'row')} left out by \`projects\``]
      : []),
    ...(q.malformedRows > 0 ? [`- ${plural(q.malformedRows, 'malformed row')} dropped`] : []),
    ...Object.entries(q.badValues).map(
      ([column, n]) => `- ${plural(n, 'unreadable value')} in ${codeSpan(column)}`,
    ),
    ...(q.missingColumns.length > 0
      ? [`- columns missing: ${q.missingColumns.map(codeSpan).join(', ')}`]
      : []),
    ...(q.unknownColumns.length > 0
      ? [`- columns not known: ${q.unknownColumns.map(codeSpan).join(', ')}`]
      : []),
    ...(q.repeatedParts > 0 ? [`- ${plural(q.repeatedParts, 'repeated part')} read once`] : []),
    ...(q.daysWithoutRows.length > 0 ? [`- days without any row: ${q.daysWithoutRows.join(', ')}`] : []),
    ...(q.utilisationCoverage === null
      ? []
      : [`- CPU and memory readings on ${percent(q.utilisationCoverage)} of job runs`]),
  ];
  return lines.join('\n');
}

function folded(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

function cells(texts: readonly string[]): string {
  return `| ${texts.join(' | ')} |`;
}
