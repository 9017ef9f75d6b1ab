import type { Report } from '../../report/report.ts';
import { visibleName } from '../charts/labels.ts';
import { type El, el, type Part } from './element.ts';

/** Broken rules of `fail-on` first, then what else a reader must know; none when there is nothing. */
export function notesPart({ gates, quality, comparisonNote }: Report): Part[] {
  const broken = gates.filter(({ failed }) => failed).map(({ sentence }) => note('over', sentence));
  const warnings = [
    ...quality.warnings,
    ...(comparisonNote === null ? [] : [`There is no comparison. ${comparisonNote}`]),
  ].map((sentence) => note('warning', sentence));
  const all = [...broken, ...warnings];
  return all.length === 0 ? [] : [el('ul', { class: 'notes', 'aria-label': 'Notes' }, ...all)];
}

function note(kind: 'over' | 'warning', sentence: string): El {
  const label = kind === 'over' ? 'Over the limit:' : 'Note:';
  return el('li', { class: kind }, el('strong', {}, label), ' ', visibleName(sentence));
}

/** What to say when there are no rows at all. */
export function emptyPart({ period, organisation, quality }: Report): El {
  if (quality.rowsExcludedByProjects > 0) {
    const text = 'The projects input leaves nothing to report on; merged.csv has all rows.';
    return el('section', { class: 'card' }, el('h2', {}, 'Nothing to show'), el('p', {}, text));
  }
  const reasons = [
    'nothing ran on these days',
    'the days are not ready yet (a day is ready by about 10:30 UTC of the next)',
    'the organisation id is that of another organisation',
    'usage is billed to a parent organisation',
  ];
  return el(
    'section',
    { class: 'card' },
    el('h2', {}, 'No usage'),
    el(
      'p',
      {},
      `CircleCI has no usage rows for organisation ${organisation.id} from ${period.first} to ${period.last}. Usual reasons:`,
    ),
    el('ul', { class: 'facts' }, ...reasons.map((reason) => el('li', {}, reason))),
  );
}
