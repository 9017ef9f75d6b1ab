import { plainMarkdown } from '../../common/escape/markdown.ts';
import type { Report } from '../../report/report.ts';
import { change, compact, money, percent, periodText, plural, signed, whole } from '../format.ts';
import { type Marks, onlyProjects } from '../names.ts';
import { brokenRules, warningsOf } from '../notes.ts';

/** The title, then whose usage it is and the facts. */
export function headline(report: Report, marks: Marks): string[] {
  const whose = [...report.organisation.names.map(marks.code), ...onlyProjects(report, marks.code)];
  const names = whose.join(', ');
  return [`## ${title(report)}`, (names === '' ? '' : `${names}: `) + facts(report, marks)];
}

/** `4.94M CircleCI credits, 16–22 November 2026`; plain text. */
export function title({ totals, period }: Report): string {
  const amount = totals.rows === 0 ? 'No CircleCI usage' : `${compact(totals.credits)} CircleCI credits`;
  return `${amount}, ${periodText(period)}`;
}

/** The number, its change, and how much ran. */
export function facts(report: Report, marks: Marks): string {
  const { totals, previousTotals, money: price } = report;
  return [
    `${marks.strong(`${whole(totals.credits)} credits`)} (${money(totals.cost, price.currency)})`,
    ...(previousTotals === null ? [] : [versus(report, previousTotals.credits, marks)]),
    plural(totals.runs, 'job run'),
    plural(Math.round(totals.seconds / 60), 'minute'),
    ...(totals.finished === 0 ? [] : [`${percent(totals.succeeded / totals.finished)} succeeded`]),
  ].join(' · ');
}

function versus({ totals, previousPeriod }: Report, previous: number, { strong }: Marks): string {
  const before = previousPeriod === null ? 'before' : periodText(previousPeriod);
  if (totals.credits === previous) return `as much as in ${before}`;
  const difference = signed(totals.credits - previous);
  return `${strong(change(totals.credits, previous))} (${difference}) against ${before}`;
}

/** Failed rules of `fail-on` first, then what else a reader must know. */
export function notes(report: Report): string[] {
  const all = [
    ...brokenRules(report).map((sentence) => `**Over the limit:** ${plainMarkdown(sentence)}`),
    ...warningsOf(report).map((warning) => `**Note:** ${plainMarkdown(warning)}`),
  ];
  return all.length === 0 ? [] : [all.map((note) => `> ${note}`).join('\n>\n')];
}
