import { codeSpan, plainMarkdown } from '../../common/escape/markdown.ts';
import type { Report } from '../../report/report.ts';
import { change, compact, money, percent, periodText, plural, signed, whole } from '../format.ts';

/** The number, its change, and how much ran. */
export function headline(report: Report): string[] {
  const { totals, previousTotals, period, money: price } = report;
  const amount = totals.rows === 0 ? 'No CircleCI usage' : `${compact(totals.credits)} CircleCI credits`;
  const names = report.organisation.names.map(codeSpan).join(', ');
  const facts = [
    `**${whole(totals.credits)} credits** (${money(totals.cost, price.currency)})`,
    ...(previousTotals === null ? [] : [versus(report, previousTotals.credits)]),
    plural(totals.runs, 'job run'),
    plural(Math.round(totals.seconds / 60), 'minute'),
    ...(totals.finished === 0 ? [] : [`${percent(totals.succeeded / totals.finished)} succeeded`]),
  ];
  return [`## ${amount}, ${periodText(period)}`, (names === '' ? '' : `${names}: `) + facts.join(' · ')];
}

function versus({ totals, previousPeriod }: Report, previous: number): string {
  const before = previousPeriod === null ? 'before' : periodText(previousPeriod);
  if (totals.credits === previous) return `as much as in ${before}`;
  const difference = signed(totals.credits - previous);
  return `**${change(totals.credits, previous)}** (${difference}) against ${before}`;
}

/** Failed rules of `fail-on` first, then what else a reader must know. */
export function notes({ gates, quality, comparisonNote }: Report): string[] {
  const failed = gates
    .filter((gate) => gate.failed)
    .map(({ sentence }) => `**Over the limit:** ${plainMarkdown(sentence)}`);
  const warnings = [
    ...quality.warnings,
    ...(comparisonNote === null ? [] : [`There is no comparison. ${comparisonNote}`]),
  ];
  const all = [...failed, ...warnings.map((warning) => `**Note:** ${plainMarkdown(warning)}`)];
  return all.length === 0 ? [] : [all.map((note) => `> ${note}`).join('\n>\n')];
}

/** What to say when there are no rows at all. */
export function emptyNote({ period, organisation, quality }: Report): string {
  if (quality.rowsExcludedByProjects > 0)
    return 'The `projects` input leaves nothing to report on; merged.csv has all rows.';
  return [
    `CircleCI has no usage rows for organisation \`${organisation.id}\` from ${period.first} to ${period.last}.`,
    'Usual reasons: nothing ran on these days; the days are not ready yet (a day is ready by about 10:30 UTC of the',
    'next); the organisation id is that of another organisation; usage is billed to a parent organisation.',
  ].join('\n');
}
