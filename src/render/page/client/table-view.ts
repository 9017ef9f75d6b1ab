import { plural, whole } from '../../format.ts';
import { type CellStyle, rowDrawer } from '../cells.ts';
import { el } from '../element.ts';
import { type PackedTable, unpackTable } from '../pack.ts';
import { isNumeric, STATIC_ROWS } from '../table.ts';
import { find, make, nodeOf } from './dom.ts';
import { type Sorting, sortedRows } from './order.ts';
import { RowWindow } from './rows.ts';
import { matchingRows, type SearchTexts, searchTexts } from './search.ts';

/** Shorter tables need no search. */
const SEARCH_FROM = 8;

/** A table of the page, made sortable and searchable, with all of its rows. */
export class TableView {
  readonly #table: PackedTable;
  readonly #root: HTMLElement;
  readonly #aside: ReadonlySet<number>;
  readonly #window: RowWindow;
  readonly #heads: HTMLTableCellElement[];
  readonly #count = make('span', { class: 'count', role: 'status' });
  #sorting: Sorting | undefined;
  #order: Uint32Array;
  #texts: SearchTexts | undefined;
  #query = '';

  /** `root` holds the table's first rows, as the file has them. */
  constructor(root: HTMLElement, table: PackedTable, style: CellStyle) {
    this.#root = root;
    this.#table = table;
    this.#aside = new Set(table.aside);
    this.#order = Uint32Array.from({ length: table.rows }, (_, row) => row);
    const body = find(root, 'tbody', HTMLTableSectionElement);
    const draw = rowDrawer(unpackTable(table).columns, style);
    this.#window = new RowWindow({
      scroll: find(root, '.scroll', HTMLElement),
      body,
      columns: table.columns.length,
      draw: (row) => rowOf(nodeOf(el('tr', {}, ...draw(row)))),
    });
    find(root, 'table', HTMLTableElement).setAttribute('aria-rowcount', String(table.rows + 1));
    this.#heads = [...root.querySelectorAll<HTMLTableCellElement>('thead th')];
    this.#heads.forEach((head, column) => {
      this.#addSorting(head, column);
    });
    if (table.rows >= SEARCH_FROM) this.#addTools();
    this.#show();
  }

  /** For paper: the first rows as they are sorted and searched now, and what they are. */
  beforePrint(): void {
    this.#window.showFirst(STATIC_ROWS);
    const note = this.#root.querySelector('.rest .without-script');
    if (note) note.textContent = `${this.#printed()} `;
  }

  #printed(): string {
    const count = this.#count.textContent ?? '';
    const shown = this.#shown().length;
    const some = shown > STATIC_ROWS ? `The first ${whole(STATIC_ROWS)} of ` : '';
    return this.#query === '' ? `${some}${count}.` : `${some}${count} with “${this.#query}”.`;
  }

  afterPrint(): void {
    this.#window.refresh();
  }

  #addSorting(head: HTMLTableCellElement, column: number): void {
    const spec = this.#table.columns[column];
    if (spec === undefined || spec.kind === 'config') return;
    const button = make('button', { type: 'button' }, spec.title);
    button.addEventListener('click', () => this.#sortBy(column));
    head.replaceChildren(button);
  }

  #addTools(): void {
    const many = this.#table.noun[1];
    const label = `Filter ${many}`;
    const input = make('input', { type: 'search', placeholder: `${label}…`, 'aria-label': label });
    input.addEventListener('input', () => {
      this.#query = input.value;
      this.#show();
    });
    const tools = make('div', { class: 'tools' }, this.#count, input);
    find(this.#root, '.scroll', HTMLElement).before(tools);
  }

  /** Numbers most first, texts from A; a second time the other way round. */
  #sortBy(column: number): void {
    const spec = this.#table.columns[column];
    if (spec === undefined) return;
    const now = this.#sorting ?? this.#given();
    const descending = now?.column === column ? !now.descending : isNumeric(spec.kind);
    this.#sorting = { column, descending };
    this.#order = sortedRows(spec, descending);
    for (const head of this.#heads) head.removeAttribute('aria-sort');
    this.#heads[column]?.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    this.#show();
  }

  #given(): Sorting | undefined {
    const { sortedBy } = this.#table;
    return sortedBy === undefined ? undefined : { column: sortedBy, descending: true };
  }

  #show(): void {
    const { rows, noun } = this.#table;
    const shown = this.#shown();
    const all = plural(rows - this.#aside.size, ...noun);
    const found = shown.filter((row) => !this.#aside.has(row)).length;
    this.#count.textContent = shown.length === rows ? all : `${whole(found)} of ${all}`;
    this.#window.show(shown);
  }

  #shown(): Uint32Array {
    if (this.#query === '') return this.#order;
    this.#texts ??= searchTexts(this.#table.columns);
    return matchingRows(this.#order, this.#texts, this.#query);
  }
}

function rowOf(node: Node): HTMLTableRowElement {
  if (!(node instanceof HTMLTableRowElement)) throw new TypeError('A row was expected.');
  return node;
}
