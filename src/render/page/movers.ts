import type { Mover } from '../../report/movers.ts';
import type { Report } from '../../report/report.ts';
import { signed } from '../format.ts';
import { costChange, reasonOf } from '../summary/movers.ts';
import { card, lead } from './card.ts';
import { type El, el, type Part } from './element.ts';
import { type Layout, layoutOf, pathOf, shown } from './tables/columns.ts';

/**
 * The jobs whose credits rose and fell most, and why; undefined when nothing was compared or nothing moved. `size` is
 * how much of the row the card takes on a wide screen.
 */
export function moversPart(report: Report, size: string): El | undefined {
  const { movers } = report;
  if (movers === null) return undefined;
  const lists = [...moverList('Rises', movers.rises, report), ...moverList('Falls', movers.falls, report)];
  if (lists.length === 0) return undefined;
  const total = `${signed(movers.total.change)} credits in all`;
  return card({ id: 'movers', title: 'What changed', kind: size }, lead(total), ...lists);
}

function moverList(title: string, movers: readonly Mover[], report: Report): Part[] {
  if (movers.length === 0) return [];
  const layout = layoutOf(report);
  const items = movers.map((mover) => moverItem(mover, layout, report));
  return [el('h3', {}, title), el('ol', { class: 'movers' }, ...items)];
}

function moverItem(mover: Mover, layout: Layout, report: Report): El {
  const { change } = mover;
  const path = pathOf(mover, layout);
  const name = shown(mover.name);
  return el(
    'li',
    {},
    el(
      'span',
      { class: 'names', title: path },
      el('span', { class: 'main', title: name }, name),
      ' ',
      el('span', { class: 'note' }, path),
    ),
    el('span', { class: change > 0 ? 'up number' : 'down number' }, signed(change)),
    el('span', { class: 'reason' }, reasonOf(mover)),
    el('span', { class: 'note number' }, costChange(mover, report)),
  );
}
