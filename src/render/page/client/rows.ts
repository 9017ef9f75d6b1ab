import { make, setChildren } from './dom.ts';

/** Tables of more rows have only those in their document that are in sight. */
const WHOLE_ROWS = 200;
/** Rows drawn above and below what is in sight: few of an order that may be changed at once, more on the way through. */
const AROUND = { still: 3, scrolling: 12 };
/** Pixels, where a row can't be measured because its table is not shown. */
const USUAL_HEIGHT = 38;

/** Where rows are shown, and how one is drawn. */
export interface RowPlace {
  readonly scroll: HTMLElement;
  readonly body: HTMLTableSectionElement;
  readonly columns: number;
  draw(row: number): HTMLTableRowElement;
}

/** Rows of a table that are drawn as they are scrolled to. */
export class RowWindow {
  readonly #place: RowPlace;
  #rows = new Uint32Array();
  #drawn: Map<number, HTMLTableRowElement>;
  readonly #above: Space;
  readonly #below: Space;
  /** Of a row, in pixels; 0 until one is measured. */
  #height = 0;
  #isWaiting = false;

  /** The rows that the body has are the first ones of the table, and stay the same elements. */
  constructor(place: RowPlace) {
    this.#place = place;
    this.#drawn = new Map([...place.body.rows].entries());
    this.#above = spaceOf(place.columns);
    this.#below = spaceOf(place.columns);
    place.scroll.addEventListener('scroll', () => this.#follow());
  }

  /** Shows these rows, from the top. */
  show(rows: Uint32Array): void {
    this.#rows = new Uint32Array(rows);
    this.#place.scroll.scrollTop = 0;
    this.refresh();
  }

  /** Puts the first rows into the document, as many as given: for paper, which can't be scrolled. */
  showFirst(count: number): void {
    this.#put(0, Math.min(count, this.#rows.length));
  }

  /** Draws what is in sight, and so many rows around it. */
  refresh(around = AROUND.still): void {
    if (this.#rows.length <= WHOLE_ROWS) this.#put(0, this.#rows.length);
    else this.#putInSight(around);
  }

  #putInSight(around: number): void {
    if (this.#height === 0) this.#measure(around);
    const { length } = this.#rows;
    const { scrollTop, clientHeight } = this.#place.scroll;
    const height = this.#height || USUAL_HEIGHT;
    const first = Math.floor(scrollTop / height) - around;
    const count = Math.ceil(clientHeight / height) + 2 * around;
    const from = Math.max(0, Math.min(first, length - count));
    this.#put(from, Math.min(length, from + count));
  }

  #measure(count: number): void {
    this.#put(0, count);
    // Not of a single row: that of seats, often the first one, is less high than all others.
    const heights = [...this.#drawn.values()].map((row) => row.getBoundingClientRect().height);
    heights.sort((a, b) => a - b);
    this.#height = heights[Math.floor(heights.length / 2)] ?? 0;
    // Only with the space of the other rows does the table have the height in which rows are in sight.
    this.#put(0, count);
  }

  /** Draws once a frame, however often the reader scrolls in it. */
  #follow(): void {
    if (this.#isWaiting || this.#rows.length <= WHOLE_ROWS) return;
    this.#isWaiting = true;
    requestAnimationFrame(() => {
      this.#isWaiting = false;
      this.refresh(AROUND.scrolling);
    });
  }

  /** Makes the rows from `from` to `to` (not included) those of the document; rows that stay are not drawn again. */
  #put(from: number, to: number): void {
    const kept = this.#drawn;
    this.#drawn = new Map();
    const elements = Array.from(this.#rows.subarray(from, to), (row, i) => {
      const element = kept.get(row) ?? this.#place.draw(row);
      // The head is the first row.
      element.setAttribute('aria-rowindex', String(from + i + 2));
      this.#drawn.set(row, element);
      return element;
    });
    this.#keep(this.#above, from);
    this.#keep(this.#below, this.#rows.length - to);
    setChildren(this.#place.body, [this.#above.row, ...elements, this.#below.row]);
  }

  /** Keeps the place of so many rows. */
  #keep({ row, cell }: Space, count: number): void {
    row.hidden = count === 0;
    cell.style.height = `${count * this.#height}px`;
  }
}

/** A row that keeps the place of others. */
interface Space {
  readonly row: HTMLTableRowElement;
  readonly cell: HTMLTableCellElement;
}

function spaceOf(columns: number): Space {
  const cell = make('td', { colspan: String(columns) });
  return { row: make('tr', { class: 'space', 'aria-hidden': 'true' }, cell), cell };
}
