import type { Chart } from 'chart.js';
import type { ChartSpec } from '../../charts/chart-spec.ts';
import { colorOf, swatch } from './chart-tip.ts';
import { make } from './dom.ts';

/** The names of a stack's parts; each can be left out of the chart. The previous period has its mark in place of a square. */
export function stackLegend(chart: Chart, onToggle: (dataset: number) => void): HTMLElement {
  const items = chart.data.datasets.map((dataset, i) => {
    const isLine = dataset.type === 'line';
    const button = make(
      'button',
      { type: 'button', 'aria-pressed': String(chart.isDatasetVisible(i)), title: dataset.label ?? '' },
      isLine ? mark() : swatch(colorOf(dataset, 0)),
      make('span', { class: 'main' }, dataset.label ?? ''),
    );
    button.addEventListener('click', () => {
      onToggle(i);
      button.setAttribute('aria-pressed', String(chart.isDatasetVisible(i)));
    });
    return make('li', {}, button);
  });
  return make('ul', { class: 'legend', 'aria-label': 'Parts of the chart' }, ...items);
}

function mark(): Node {
  return make('span', { 'aria-hidden': 'true' }, '—');
}

/** The slices of a ring with their values. */
export function ringLegend(chart: Chart, { config }: ChartSpec): HTMLElement {
  const [dataset] = chart.data.datasets;
  const entries = config.options?.plugins?.ringLabels?.entries ?? [];
  const items = entries.map((entry, i) => {
    const { name = [], value = '', share = '' } = entry ?? {};
    const text = name.join('');
    return make(
      'li',
      {},
      swatch(dataset === undefined ? null : colorOf(dataset, i)),
      make('span', { class: 'main', title: text }, text),
      make('span', { class: 'number value' }, value),
      make('span', { class: 'number note' }, share),
    );
  });
  return make('ul', { class: 'legend values' }, ...items);
}
