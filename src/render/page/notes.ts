import type { Report } from '../../report/report.ts';
import { visibleName } from '../charts/labels.ts';
import { brokenRules, emptyNote, warningsOf } from '../notes.ts';
import { card, factList } from './card.ts';
import { type El, el, type Part } from './element.ts';

/** Broken rules of `fail-on` first, then what else a reader must know; none when there is nothing. */
export function notesPart(report: Report): Part[] {
  const all = [
    ...brokenRules(report).map((sentence) => note('over', 'Over the limit:', sentence)),
    ...warningsOf(report).map((sentence) => note('warning', 'Note:', sentence)),
  ];
  return all.length === 0 ? [] : [el('ul', { class: 'notes', 'aria-label': 'Notes' }, ...all)];
}

function note(kind: 'over' | 'warning', label: string, sentence: string): El {
  return el('li', { class: kind }, el('strong', {}, label), ' ', visibleName(sentence));
}

/** What to say when there are no rows at all. */
export function emptyPart(report: Report): El {
  const { sentence, reasons } = emptyNote(report, visibleName);
  if (reasons.length === 0) return card({ id: 'empty', title: 'Nothing to show' }, el('p', {}, sentence));
  return card(
    { id: 'empty', title: 'No usage' },
    el('p', {}, `${sentence} Usual reasons:`),
    factList(reasons),
  );
}
