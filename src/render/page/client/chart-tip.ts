import type { Chart } from 'chart.js';
import { percent, whole } from '../../format.ts';
import { el } from '../element.ts';
import { make, nodeOf } from './dom.ts';

/** One value of a chart, as its tip tells it. */
export interface TipLine {
  readonly name: string;
  readonly value: string;
  /** null has no mark. */
  readonly color: string | null;
}

/** What is to be told of one bar, day or slice. */
export interface Tip {
  readonly title: string;
  readonly lines: readonly TipLine[];
}

/** The parts of the stack at a place, the total, and the line of the previous period. Hidden parts are left out. */
export function stackTip(chart: Chart, place: number): Tip {
  const shown = chart.data.datasets.flatMap((dataset, i) => {
    const value = dataset.data[place];
    if (!chart.isDatasetVisible(i) || typeof value !== 'number') return [];
    return { name: dataset.label ?? '', value, isLine: dataset.type === 'line', color: colorOf(dataset, 0) };
  });
  const parts = shown.filter(({ isLine, value }) => !isLine && value !== 0);
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  return {
    title: labelOf(chart, place),
    lines: [
      ...parts.map(({ name, value, color }) => ({ name, value: whole(value), color })),
      { name: 'Total', value: whole(total), color: null },
      ...shown
        .filter(({ isLine }) => isLine)
        // The legend names its days.
        .map(({ name, value }) => ({ name: name.split(', ')[0] ?? '', value: whole(value), color: null })),
    ],
  };
}

/** The one value of a bar or slice. */
export function valueTip(chart: Chart, place: number): Tip {
  const [dataset] = chart.data.datasets;
  const values = dataset?.data.map(Number) ?? [];
  const value = values[place] ?? 0;
  const total = values.reduce((sum, one) => sum + one, 0);
  return {
    title: labelOf(chart, place),
    lines: [
      { name: 'Credits', value: whole(value), color: null },
      { name: 'Share', value: percent(total === 0 ? 0 : value / total), color: null },
    ],
  };
}

function labelOf(chart: Chart, place: number): string {
  return [chart.data.labels?.[place] ?? ''].flat().join('');
}

export function colorOf(dataset: Chart['data']['datasets'][number], place: number): string {
  const { backgroundColor } = dataset;
  const color = Array.isArray(backgroundColor) ? backgroundColor[place] : backgroundColor;
  return typeof color === 'string' ? color : '';
}

/** The tip as it is seen. */
export function tipElement({ title, lines }: Tip): HTMLElement {
  const rows = lines.map(({ name, value, color }) =>
    make(
      'span',
      { class: color === null && name === 'Total' ? 'row total' : 'row' },
      swatch(color),
      make('span', { class: 'main' }, name),
      make('span', { class: 'number' }, value),
    ),
  );
  return make('div', { class: 'tip', 'aria-hidden': 'true' }, make('strong', {}, title), ...rows);
}

/** The tip as it is heard. */
export function tipSentence({ title, lines }: Tip): string {
  return `${title}: ${lines.map(({ name, value }) => `${name} ${value}`).join(', ')}`;
}

/** A square of a colour; style sheets can't know it, and the page's policy lets no other styles in. */
export function swatch(color: string | null): Node {
  const square = el('rect', { width: 10, height: 10, rx: 3, fill: color ?? 'none' });
  return nodeOf(el('svg', { class: 'swatch', viewBox: '0 0 10 10', 'aria-hidden': 'true' }, square));
}
