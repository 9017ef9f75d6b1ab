import { plural, whole } from '../format.ts';
import { lead } from './card.ts';
import { type CellStyle, classOf, rowDrawer } from './cells.ts';
import { columnWidth } from './column-width.ts';
import { type El, el } from './element.ts';
import { type PageColumn, type PageTable, STATIC_ROWS } from './table.ts';

/** A table with its first rows. The page's script draws the others, and makes it sortable and searchable. */
export function tablePart(table: PageTable, style: CellStyle): El {
  return el(
    'div',
    { class: 'table', 'data-table': table.id },
    ...(table.lead === undefined ? [] : [lead(table.lead)]),
    el(
      'div',
      { class: 'scroll', role: 'region', 'aria-label': `Table: ${table.title}`, tabindex: 0 },
      el('table', {}, ...tableParts(table, style)),
    ),
    restNote(table),
  );
}

function tableParts(table: PageTable, style: CellStyle): El[] {
  const draw = rowDrawer(table.columns, style);
  const rows = Array.from({ length: Math.min(table.rows, STATIC_ROWS) }, (_, row) =>
    el('tr', {}, ...draw(row)),
  );
  return [
    el('caption', { class: 'hidden' }, table.title),
    el('colgroup', {}, ...table.columns.map((column) => colPart(column, style))),
    el(
      'thead',
      {},
      el('tr', {}, ...table.columns.map((column, i) => headCell(column, table.sortedBy === i))),
    ),
    el('tbody', {}, ...rows),
  ];
}

function colPart(column: PageColumn, style: CellStyle): El {
  return el('col', { class: `of-${column.kind}`, width: columnWidth(column, style) });
}

function headCell({ title, kind }: PageColumn, sorted: boolean): El {
  return el(
    'th',
    { scope: 'col', class: classOf(kind), 'aria-sort': sorted ? 'descending' : undefined },
    title,
  );
}

function restNote({ id, rows, aside, noun }: PageTable): El {
  const file = el('code', {}, `tables/${id}.csv`);
  if (rows <= STATIC_ROWS) return el('p', { class: 'rest' }, 'Also in ', file, '.');
  return el(
    'p',
    { class: 'rest' },
    el(
      'span',
      { class: 'without-script' },
      `The first ${whole(STATIC_ROWS)} of ${plural(rows - aside.length, ...noun)}. `,
    ),
    'All are in ',
    file,
    '.',
  );
}
