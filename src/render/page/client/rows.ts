import { make } from './dom.ts';

/** Tables of more rows have only those in their document that are in sight. */
export const WHOLE_ROWS = 200;
/** Rows drawn above and below what is in sight: few of an order that may be changed at once, more on the way through. */
const AROUND = { still: 3, scrolling: 12 };

/** Rows of a table that are drawn as they are scrolled to. */
export interface RowWindow {
  /** Shows these rows, from the top. */
  show(rows: Uint32Array): void;
  /** Puts the first rows into the document, as many as given: for paper, which can't be scrolled. */
  showFirst(count: number): void;
  /** Draws again what is in sight, after `showFirst`. */
  refresh(): void;
}

export interface RowWindowParts {
  readonly scroll: HTMLElement;
  readonly body: HTMLTableSectionElement;
  readonly columns: number;
  draw(row: number): HTMLTableRowElement;
}

export function rowWindow({ scroll, body, columns, draw }: RowWindowParts): RowWindow {
  let rows = new Uint32Array();
  let height = 0;
  let drawn = new Map<number, HTMLTableRowElement>();

  const put = (from: number, to: number) => {
    const kept = drawn;
    drawn = new Map();
    const elements = Array.from(rows.subarray(from, to), (row, i) => {
      const element = kept.get(row) ?? draw(row);
      // The head is the first row.
      element.setAttribute('aria-rowindex', String(from + i + 2));
      drawn.set(row, element);
      return element;
    });
    body.replaceChildren(space(from), ...elements, space(rows.length - to));
  };
  const space = (count: number) => {
    const cell = make('td', { colspan: String(columns) });
    cell.style.height = `${count * height}px`;
    const row = make('tr', { class: 'space', 'aria-hidden': 'true' }, cell);
    row.hidden = count === 0;
    return row;
  };
  const refresh = (around = AROUND.still) => {
    if (rows.length <= WHOLE_ROWS) return put(0, rows.length);
    if (height === 0) {
      put(0, around);
      height = body.rows[1]?.getBoundingClientRect().height ?? 0;
    }
    const first = Math.floor(scroll.scrollTop / (height || 38)) - around;
    const count = Math.ceil(scroll.clientHeight / (height || 38)) + 2 * around;
    const from = Math.max(0, Math.min(first, rows.length - count));
    put(from, Math.min(rows.length, from + count));
  };

  let waiting = false;
  scroll.addEventListener('scroll', () => {
    if (waiting || rows.length <= WHOLE_ROWS) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      refresh(AROUND.scrolling);
    });
  });
  return {
    show(next) {
      rows = new Uint32Array(next);
      scroll.scrollTop = 0;
      refresh();
    },
    showFirst: (count) => put(0, Math.min(count, rows.length)),
    refresh: () => refresh(),
  };
}
