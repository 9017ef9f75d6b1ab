import type { CellStyle } from '../cells.ts';
import type { PackedTable } from '../pack.ts';
import { dataOf, findAll } from './dom.ts';
import { whenIdle } from './idle.ts';
import { TableView } from './table-view.ts';

/** The tables of the page, each of which is read and drawn when it is opened. */
export interface Tables {
  /** Makes the table of this id, if there is one, what it is with scripts. */
  open(id: string): void;
  beforePrint(): void;
  afterPrint(): void;
}

/** By then the reader sees what the address asked for. */
const SETTLED_MS = 300;

/**
 * Opens the tables that are shown one after the other when the browser has nothing else to do: reading their data
 * must not keep the reader from the page. The first rows are there before.
 */
export function mountTables(): Tables {
  const style = dataOf<CellStyle>('data-style') ?? { currency: 'USD' };
  const views = new Map<string, TableView>();
  const open = (id: string) => {
    const root = document.querySelector(`[data-table="${id}"]`);
    const packed = views.has(id) ? undefined : dataOf<PackedTable>(`data-${id}`);
    if (root instanceof HTMLElement && packed) views.set(id, new TableView(root, packed, style));
  };
  const shown = findAll(document, '.panel.selected [data-table]', HTMLElement);
  const openNext = () => {
    const next = shown.shift();
    if (next === undefined) return;
    // The address may have led to another one of its section in the meantime.
    if (next.closest('.selected')) open(next.dataset.table ?? '');
    whenIdle(openNext);
  };
  setTimeout(() => whenIdle(openNext), SETTLED_MS);
  return {
    open,
    beforePrint() {
      for (const view of views.values()) view.beforePrint();
    },
    afterPrint() {
      for (const view of views.values()) view.afterPrint();
    },
  };
}
