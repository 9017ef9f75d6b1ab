import { duration, money, percent, rise, signed, whole } from '../format.ts';
import { type El, el, type Part } from './element.ts';
import { type CellValue, type ColumnKind, isNumeric, type PageColumn } from './table.ts';

/** What cells need to know beside their values. */
export interface CellStyle {
  readonly currency: string;
}

/** A drawer of one row's cells, with what is the same for all rows worked out once. */
export function rowDrawer(columns: readonly PageColumn[], style: CellStyle): (row: number) => El[] {
  const drawers = columns.map((column) => cellDrawer(column, style));
  return (row) => drawers.map((draw) => draw(row));
}

function cellDrawer(column: PageColumn, style: CellStyle): (row: number) => El {
  const { kind, values, notes } = column;
  const content = contentOf(column, style);
  return (row) => {
    const value = values[row] ?? null;
    const parts = value === null ? [el('span', { class: 'none' }, '—')] : content(value, notes?.[row] ?? '');
    return kind === 'name'
      ? el('th', { scope: 'row', class: 'name' }, ...parts)
      : el('td', { class: classOf(kind) }, ...parts);
  };
}

/** The class of a column's cells and of its head. */
export function classOf(kind: ColumnKind): string {
  return isNumeric(kind) ? `${kind} number` : kind;
}

type Content = (value: NonNullable<CellValue>, note: string) => readonly Part[];

function contentOf({ kind, values }: PageColumn, style: CellStyle): Content {
  switch (kind) {
    case 'name':
    case 'text':
      return nameParts;
    case 'code':
      return (value) => [el('code', { title: String(value) }, String(value))];
    case 'config':
      return (value) => configParts(String(value));
    case 'share':
      return shareParts(widestOf(values));
    case 'used':
      return (value) => barParts(Number(value), Number(value) > 1 ? 'over' : 'fill', Number(value));
    case 'change':
      return changeParts;
    case 'rise':
      return riseParts;
    default:
      return (value) => [numberText(kind, Number(value), style)];
  }
}

/** Kinds of columns whose cells are one number. */
export type NumberKind =
  | 'count'
  | 'credits'
  | 'money'
  | 'percent'
  | 'duration'
  | 'factor'
  | 'change'
  | 'rise';

/** A number as its column shows it. */
export function numberText(kind: NumberKind, value: number, { currency }: CellStyle): string {
  return NUMBERS[kind](value, currency);
}

const NUMBERS: Readonly<Record<NumberKind, (value: number, currency: string) => string>> = {
  count: whole,
  credits: whole,
  money,
  percent,
  duration,
  factor: (value) => `${value.toFixed(2)}×`,
  change: signed,
  rise,
};

function nameParts(value: NonNullable<CellValue>, note: string): El[] {
  const text = String(value);
  const main = el('span', { class: 'main', title: text }, text);
  return note === '' ? [main] : [main, el('span', { class: 'note', title: note }, note)];
}

function shareParts(widest: number): Content {
  return (value) => barParts(widest === 0 ? 0 : Number(value) / widest, 'fill', Number(value));
}

function barParts(length: number, kind: 'fill' | 'over', fraction: number): El[] {
  return [bar(length, kind), el('span', { class: 'label' }, percent(fraction))];
}

function widestOf(values: readonly CellValue[]): number {
  return values.reduce<number>((widest, value) => Math.max(widest, Number(value)), 0);
}

/** A bar for a fraction; what is beyond 0 and 1 is cut. */
function bar(fraction: number, kind: 'fill' | 'over'): El {
  const width = Math.min(1, Math.max(0, fraction)) * 100;
  return el(
    'svg',
    { class: 'bar', 'aria-hidden': 'true' },
    el('rect', { class: 'track', width: '100%', height: '100%', rx: 4 }),
    ...(width > 0 ? [el('rect', { class: kind, width: `${width.toFixed(2)}%`, height: '100%', rx: 4 })] : []),
  );
}

/** More credits cost more, so a rise is marked as bad news; the sign says the same without colour. */
const changeParts: Content = (value, note) => {
  const difference = Number(value);
  if (difference === 0 && note === '') return [el('span', { class: 'none' }, '—')];
  const direction = difference > 0 ? 'up' : difference < 0 ? 'down' : 'same';
  const main = el('span', { class: direction }, signed(difference));
  return note === '' ? [main] : [main, el('span', { class: 'note' }, note)];
};

const riseParts: Content = (value) => {
  const fraction = Number(value);
  if (fraction === 0) return [el('span', { class: 'none' }, '—')];
  return [el('span', { class: fraction > 0 ? 'up' : 'down' }, rise(fraction))];
};

function configParts(text: string): El[] {
  return [
    el(
      'details',
      { class: 'config' },
      el('summary', {}, 'Config'),
      el('pre', { tabindex: 0 }, el('code', {}, text)),
    ),
    el('button', { type: 'button', class: 'copy needs-script', 'data-copy': text }, 'Copy'),
  ];
}
