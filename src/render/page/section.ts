import { card } from './card.ts';
import type { CellStyle } from './cells.ts';
import { type El, el, type Part } from './element.ts';
import type { PageTable } from './table.ts';
import { tablePart } from './table-parts.ts';

/** A part of the page with a heading; one that has neither tables nor anything else to show is left out. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** What stands between the heading and the tables. */
  readonly lead: readonly Part[];
  readonly tables: readonly PageTable[];
}

/** A section as a card. Several tables get tabs, which are links to them for readers without scripts. */
export function sectionPart({ id, title, lead, tables }: Section, style: CellStyle): El {
  const several = tables.length > 1;
  return card(
    { id, title },
    ...lead,
    ...(several ? [tabs(title, tables)] : []),
    ...tables.map((table, i) => panel(table, { several, selected: i === 0 }, style)),
  );
}

function tabs(title: string, tables: readonly PageTable[]): El {
  const links = tables.map((table) =>
    el('a', { href: `#${table.id}`, id: `tab-${table.id}`, 'data-tab': table.id }, table.title),
  );
  return el('nav', { class: 'tabs', 'aria-label': title }, ...links);
}

interface PanelOptions {
  readonly several: boolean;
  /** Whether the table is the one that is seen where there are tabs. */
  readonly selected: boolean;
}

function panel(table: PageTable, { several, selected }: PanelOptions, style: CellStyle): El {
  return el(
    'div',
    { class: selected ? 'panel selected' : 'panel', id: table.id },
    ...(several ? [el('h3', {}, table.title)] : []),
    tablePart(table, style),
  );
}
