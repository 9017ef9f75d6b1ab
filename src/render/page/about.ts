import type { Report } from '../../report/report.ts';
import { visibleName } from '../charts/labels.ts';
import { periodText, plural } from '../format.ts';
import { qualityLines } from '../quality.ts';
import { card, factList } from './card.ts';
import { DEFINITIONS } from './definitions.ts';
import { type El, el } from './element.ts';

/** What a reader must know of the rows behind the figures. */
export function qualityPart(report: Report): El {
  return card({ id: 'quality', title: 'Data quality' }, factList(qualityLines(report, visibleName)));
}

/** Where the page comes from, and what its words mean. */
export function aboutPart(report: Report): El {
  const { period, previousPeriod, organisation, tool, generatedAt } = report;
  const named = period.label.includes('..') ? '' : `, ${period.label}`;
  const facts: readonly (readonly [string, string])[] = [
    ['Period', `${periodText(period)} (UTC), ${plural(period.days, 'day')}${named}`],
    [
      'Compared with',
      previousPeriod === null ? (report.comparisonNote ?? 'nothing') : periodText(previousPeriod),
    ],
    ['Organisation', [...organisation.names.map(visibleName), organisation.id].join(' · ')],
    ['Made', `${generatedAt.slice(0, 16).replace('T', ' ')} UTC by ${tool.name} ${tool.version}`],
  ];
  return card(
    { id: 'about', title: 'About this report' },
    definitionList('facts', facts),
    el('h3', {}, 'What the figures mean'),
    definitionList(
      'definitions',
      DEFINITIONS.map(({ term, text }) => [term, text] as const),
    ),
  );
}

function definitionList(kind: string, entries: readonly (readonly [term: string, text: string])[]): El {
  const parts = entries.map(([term, text]) => el('div', {}, el('dt', {}, term), el('dd', {}, text)));
  return el('dl', { class: kind }, ...parts);
}
