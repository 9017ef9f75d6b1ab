import type { Plugin } from 'chart.js';
import type { ChartSpec } from '../../charts/chart-spec.ts';
import { stackTotals } from '../../charts/stack-totals.ts';
import { valueLabels } from '../../charts/value-labels.ts';
import { recolored } from './chart-colors.ts';
import { fitChart, type Measure } from './chart-fit.ts';
import { Chart } from './chart-js.ts';
import { type ChartKind, kindOf } from './chart-kind.ts';
import { ringLegend, stackLegend } from './chart-legend.ts';
import { type Tip, tipElement, tipSentence } from './chart-tip.ts';
import { make } from './dom.ts';

/** A chart that can be pointed at and stepped through, in the place of the drawn one. */
export class ChartView {
  readonly #figure: HTMLElement;
  readonly #spec: ChartSpec;
  readonly #kind: ChartKind;
  readonly #canvas = make('canvas', { role: 'img', tabindex: '0' });
  readonly #plot = make('div', { class: 'plot needs-script' }, this.#canvas);
  readonly #middle = make('div', { class: 'middle', 'aria-hidden': 'true' });
  readonly #spoken = make('p', { class: 'hidden', 'aria-live': 'polite' });
  readonly #left = new Set<number>();
  #chart: Chart | undefined;
  #legend: HTMLElement | undefined;
  #tip: HTMLElement | undefined;
  #place: number | undefined;

  constructor(figure: HTMLElement, spec: ChartSpec) {
    this.#figure = figure;
    this.#spec = spec;
    this.#kind = kindOf(spec);
    this.#canvas.setAttribute('aria-label', `${spec.description}. Arrow keys read the values.`);
    this.#plot.classList.add(this.#kind.name);
    if (this.#kind.name === 'ring') this.#plot.append(this.#middle);
    figure.append(this.#plot, this.#spoken);
    this.#listen();
  }

  /** Draws the chart anew, in the present width and colours. */
  draw(): void {
    this.#point(undefined);
    this.#chart?.destroy();
    const config = recolored(this.#spec.config);
    const context = this.#canvas.getContext('2d');
    if (context === null) return;
    const measure = measureOf(context, config.options?.font?.family);
    const fitted = fitChart({ ...this.#spec, config }, this.#figure.clientWidth, measure);
    this.#plot.style.width = `${fitted.width}px`;
    this.#plot.style.height = `${fitted.height}px`;
    this.#canvas.width = fitted.width;
    this.#canvas.height = fitted.height;
    this.#chart = new Chart(this.#canvas, {
      ...fitted.config,
      options: { ...fitted.config.options, responsive: false, animation: false, events: [] },
      plugins: [this.#band(), valueLabels, stackTotals],
    });
    for (const dataset of this.#left) this.#chart.hide(dataset);
    this.#showLegend(this.#chart);
    this.#showMiddle();
  }

  #showLegend(chart: Chart): void {
    this.#legend?.remove();
    this.#legend = this.#kind.name === 'bars' ? undefined : this.#newLegend(chart);
    if (this.#legend) this.#figure.append(this.#legend);
  }

  #newLegend(chart: Chart): HTMLElement {
    if (this.#kind.name === 'ring') return ringLegend(chart, this.#spec);
    return stackLegend(chart, (dataset) => {
      const wasLeft = this.#left.delete(dataset);
      if (!wasLeft) this.#left.add(dataset);
      chart.setDatasetVisibility(dataset, wasLeft);
      chart.update();
    });
  }

  #listen(): void {
    const canvas = this.#canvas;
    for (const type of ['pointermove', 'pointerdown']) {
      canvas.addEventListener(type, (event) => {
        this.#point(this.#chart && this.#kind.placeAt(this.#chart, event));
      });
    }
    canvas.addEventListener('pointerleave', () => this.#point(undefined));
    canvas.addEventListener('blur', () => this.#point(undefined));
    canvas.addEventListener('keydown', (event) => {
      const next = this.#placeAfter(event.key);
      if (next === null) return;
      event.preventDefault();
      const tip = this.#point(next);
      this.#spoken.textContent = tip === undefined ? '' : tipSentence(tip);
    });
  }

  /** Where a key leads from the present place; null for keys that mean nothing here. */
  #placeAfter(key: string): number | undefined | null {
    const count = this.#chart?.data.labels?.length ?? 0;
    const place = this.#place;
    if (key === 'Escape') return place === undefined ? null : undefined;
    if (count === 0) return null;
    if (key === 'ArrowRight' || key === 'ArrowDown') return place === undefined ? 0 : (place + 1) % count;
    if (key === 'ArrowLeft' || key === 'ArrowUp') return ((place ?? 0) - 1 + count) % count;
    return null;
  }

  /** Tells of a place, or of none. */
  #point(place: number | undefined): Tip | undefined {
    if (place === this.#place || !this.#chart) return undefined;
    this.#place = place;
    this.#tip?.remove();
    const chart = this.#chart;
    const tip = place === undefined ? undefined : this.#kind.tip(chart, place);
    if (this.#kind.name === 'ring') {
      chart.setActiveElements(place === undefined ? [] : [{ datasetIndex: 0, index: place }]);
      this.#showMiddle(tip);
    } else if (tip !== undefined && place !== undefined) {
      this.#showTip(chart, tip, place);
    }
    chart.render();
    return tip;
  }

  #showTip(chart: Chart, tip: Tip, place: number): void {
    this.#tip = tipElement(tip);
    this.#plot.append(this.#tip);
    const size = { width: this.#tip.offsetWidth, height: this.#tip.offsetHeight };
    const at = this.#kind.tipAt(chart, place, size);
    if (at === undefined) return;
    this.#tip.style.left = `${at.x}px`;
    this.#tip.style.top = `${at.y}px`;
  }

  /** In the ring: what is pointed at, else the total. */
  #showMiddle(tip?: Tip): void {
    const total = this.#spec.config.options?.plugins?.ringLabels;
    if (total === undefined) return;
    const [value, share] = tip?.lines ?? [];
    const texts =
      tip === undefined
        ? [total.total, total.unit]
        : [value?.value ?? '', `${tip.title.split(': ')[0]} · ${share?.value ?? ''}`];
    this.#middle.replaceChildren(
      make('strong', {}, texts[0] ?? ''),
      make('span', { class: 'note' }, texts[1] ?? ''),
    );
  }

  /** Marks what is pointed at, behind the bars. */
  #band(): Plugin {
    return {
      id: 'band',
      beforeDatasetsDraw: (chart) => {
        const box = this.#place === undefined ? undefined : this.#kind.band(chart, this.#place);
        if (box === undefined) return;
        chart.ctx.save();
        chart.ctx.fillStyle = getComputedStyle(this.#figure).getPropertyValue('--raised');
        chart.ctx.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
        chart.ctx.restore();
      },
    };
  }
}

function measureOf(context: CanvasRenderingContext2D, family = 'sans-serif'): Measure {
  return (text, size, weight = 400) => {
    context.font = `${weight} ${size}px ${family}`;
    return context.measureText(text).width;
  };
}
