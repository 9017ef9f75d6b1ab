import { codeSpan } from '../common/escape/markdown.ts';
import type { Report } from '../report/report.ts';
import type { ChartImage } from './charts/charts.ts';
import { type Names, namesOf } from './names.ts';
import { emptyText } from './notes.ts';
import { qualityLines } from './quality.ts';
import { adviceSentence, rightSizingTables } from './summary/advice.ts';
import { breakdownTable, kindTable } from './summary/breakdown.ts';
import { budgetSentence, budgetTable } from './summary/budget.ts';
import { headline, notes } from './summary/headline.ts';
import { moversTable } from './summary/movers.ts';
import { timeTables } from './summary/times.ts';
import { trendTable } from './summary/trend.ts';
import { wasteSentence, wasteTables } from './summary/waste.ts';

/** GitHub drops a whole summary over 1 MiB without failing the step, so the budget is in bytes and well below it. */
export const SUMMARY_BYTES = 1_000_000;

/** Right-sizing is advice, not accounts: what matters most is enough, the tables have it all. */
const ADVICE_ROWS = 10;

export interface SummaryOptions {
  /** Rows of each table before the rest is one line. */
  readonly top: number;
  /** Charts that a chart service shows, to be shown in the text. */
  readonly images?: readonly ChartImage[];
  /** Where report files can be opened, when known. */
  readonly artifactUrl?: string | undefined;
  /** Where report.html can be opened, when known. */
  readonly pageUrl?: string | undefined;
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
  const { artifactUrl, pageUrl } = options;
  const names = namesOf(report);
  if (report.totals.rows === 0)
    return [...headline(report, names), ...notes(report), emptyText(report, codeSpan)];
  return [
    ...headline(report, names),
    ...(pageUrl === undefined ? [] : [`**[Open the report](${pageUrl})**`]),
    ...notes(report),
    ...atAGlance(report, names),
    ...changes(report, names),
    ...whereItWent(report, names, options.top),
    `### Credits by kind\n\n${kindTable(report)}`,
    ...pictures(options.images ?? []),
    ...details(report, names, options.top),
    ...(artifactUrl === undefined ? [] : [`[All files of this report](${artifactUrl})`]),
  ];
}

/** The descriptions are made of numbers and our own words, so nothing in them needs escaping. */
function pictures(images: readonly ChartImage[]): string[] {
  return images.length === 0
    ? []
    : ['### Charts', ...images.map(({ url, description }) => `![${description}](${url})`)];
}

/** The sentences to act on, as a list. */
function atAGlance(report: Report, names: Names): string[] {
  const sentences = [
    budgetSentence(report, names),
    wasteSentence(report, names),
    adviceSentence(report, names),
  ];
  const said = sentences.filter((sentence) => sentence !== undefined);
  return said.length === 0 ? [] : [listOf(said)];
}

function changes(report: Report, names: Names): string[] {
  const table = moversTable(report, names);
  return table === undefined ? [] : [`### What changed\n\n${table}`];
}

function whereItWent(report: Report, names: Names, top: number): string[] {
  const { project, team } = report.breakdowns;
  const teams = team && breakdownTable(report, 'Team', team, (row) => codeSpan(row.name), top);
  return [
    ...(teams === null ? [] : [`### Teams\n\n${teams}`]),
    `### Where the credits went\n\n${breakdownTable(report, 'Project', project, names.project, top)}`,
  ];
}

function details(report: Report, names: Names, top: number): string[] {
  const { resourceClass, job, status } = report.breakdowns;
  const byName = (row: { readonly name: string }) => codeSpan(row.name);
  return [
    folded('Budgets', budgetTable(report, names)),
    folded('Trend', trendTable(report)),
    folded('Waste', wasteTables(report, names)),
    folded('Right-sizing', rightSizingTables(report, names, Math.min(top, ADVICE_ROWS))),
    folded('Resource classes', breakdownTable(report, 'Resource class', resourceClass, byName, top)),
    folded('Jobs', breakdownTable(report, 'Job', job, names.job, top)),
    folded('Run and queue times', timeTables(report, names, top)),
    folded('Statuses', breakdownTable(report, 'Status', status, byName, top)),
    folded('Data quality', listOf(qualityLines(report, codeSpan))),
  ].filter((text) => text !== undefined);
}

function listOf(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function folded(title: string, body: string | undefined): string | undefined {
  return body && `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
