import { codeSpan, plainMarkdown } from '../common/escape/markdown.ts';
import type { Report } from '../report/report.ts';
import { change, compact, money, percent, periodText, plural, whole } from './format.ts';
import { qualityList } from './summary-quality.ts';
import { jobLabel, kindTable, labelByName, projectLabels, rowTable } from './summary-tables.ts';

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
    folded('Data quality', qualityList(report)),
    ...(options.artifactUrl === undefined ? [] : [`[All files of this report](${options.artifactUrl})`]),
  ];
}

function headline(report: Report): string[] {
  const { totals, previousTotals, period, money: price } = report;
  const amount =
    report.quality.rows === 0 ? 'No CircleCI usage' : `${compact(totals.credits)} CircleCI credits`;
  const title = `## ${amount}, ${periodText(period)}`;
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
  return [warnings.map((warning) => `> **Note:** ${plainMarkdown(warning)}`).join('\n>\n')];
}

function folded(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
