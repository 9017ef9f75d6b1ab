import type { Report } from '../../report/report.ts';
import { visibleName } from '../charts/labels.ts';
import { percent, periodText, plural, whole } from '../format.ts';
import { DEFINITIONS } from './definitions.ts';
import { type El, el, type Part } from './element.ts';

/** What a reader must know of the rows behind the figures. */
export function qualityPart({ quality: q }: Report): El {
  const columns = (names: readonly string[]) => names.map(visibleName).join(', ');
  const lines = [
    `${plural(q.rows, 'row')} in the period${q.rowsWithoutJob === 0 ? '' : `, ${whole(q.rowsWithoutJob)} of them without a job`}`,
    q.rowsOutsideDays > 0 && `${plural(q.rowsOutsideDays, 'row')} of other days dropped`,
    q.rowsExcludedByProjects > 0 && `${plural(q.rowsExcludedByProjects, 'row')} left out by projects`,
    q.malformedRows > 0 && `${plural(q.malformedRows, 'malformed row')} dropped`,
    ...Object.entries(q.badValues).map(
      ([name, n]) => `${plural(n, 'unreadable value')} in ${visibleName(name)}`,
    ),
    q.missingColumns.length > 0 && `columns missing: ${columns(q.missingColumns)}`,
    q.unknownColumns.length > 0 && `columns not known: ${columns(q.unknownColumns)}`,
    q.repeatedParts > 0 && `${plural(q.repeatedParts, 'repeated part')} read once`,
    q.daysWithoutRows.length > 0 && daysText(q.daysWithoutRows),
    q.utilisationCoverage !== null &&
      `CPU and memory readings on ${percent(q.utilisationCoverage)} of job runs`,
  ].filter((line) => line !== false);
  return card('quality', 'Data quality', [
    el('ul', { class: 'facts' }, ...lines.map((line) => el('li', {}, line))),
  ]);
}

/** Days that are named before the others are counted. */
const NAMED_DAYS = 7;

function daysText(days: readonly string[]): string {
  const named = days.slice(0, NAMED_DAYS).join(', ');
  const more = days.length > NAMED_DAYS ? ` and ${plural(days.length - NAMED_DAYS, 'more day')}` : '';
  return `days without any row: ${named}${more}`;
}

/** Where the page comes from, and what its words mean. */
export function aboutPart(report: Report): El {
  const { period, previousPeriod, organisation, tool, generatedAt } = report;
  const named = period.label.includes('..') ? '' : `, ${period.label}`;
  const facts: readonly (readonly [string, string])[] = [
    ['Period', `${periodText(period)} (UTC), ${plural(period.days, 'day')}${named}`],
    [
      'Compared with',
      previousPeriod === null ? (report.comparisonNote ?? 'nothing') : `${periodText(previousPeriod)}`,
    ],
    ['Organisation', [...organisation.names.map(visibleName), organisation.id].join(' · ')],
    ['Made', `${generatedAt.slice(0, 16).replace('T', ' ')} UTC by ${tool.name} ${tool.version}`],
  ];
  return card('about', 'About this report', [
    definitionList('facts', facts),
    el('h3', {}, 'What the figures mean'),
    definitionList(
      'definitions',
      DEFINITIONS.map(({ term, text }) => [term, text] as const),
    ),
  ]);
}

function definitionList(kind: string, entries: readonly (readonly [term: string, text: string])[]): El {
  const parts = entries.map(([term, text]) => el('div', {}, el('dt', {}, term), el('dd', {}, text)));
  return el('dl', { class: kind }, ...parts);
}

function card(id: string, title: string, parts: readonly Part[]): El {
  return el(
    'section',
    { class: 'card', id, 'aria-labelledby': `${id}-title` },
    el('h2', { id: `${id}-title` }, title),
    ...parts,
  );
}
