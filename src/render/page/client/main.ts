import type { ChartSpec } from '../../charts/chart-spec.ts';
import { ChartView } from './chart-view.ts';
import { mountCopying } from './copy.ts';
import { dataOf, findAll } from './dom.ts';
import { mountHash } from './hash.ts';
import { whenIdle } from './idle.ts';
import { mountTables } from './tables.ts';
import { mountTabs } from './tabs.ts';
import { mountTheme } from './theme.ts';

/** Makes the page what it is with scripts. Everything that it shows is in the page already, or in its data. */
function mount(): void {
  document.documentElement.classList.add('whole');
  const charts = mountCharts();
  const tables = mountTables();
  const navs = findAll(document, '.tabs', HTMLElement);
  const tabs = navs.map((nav) => mountTabs(nav, tables.open));
  mountTheme(charts.draw);
  mountCopying();
  mountHash(tabs);
  addEventListener('beforeprint', charts.beforePrint);
  addEventListener('beforeprint', tables.beforePrint);
  addEventListener('afterprint', tables.afterPrint);
  // From here on the page is whole, and an error is no reason to go back to the one without scripts.
  globalThis.onerror = null;
}

/**
 * The charts, which are drawn when the fonts are there, and anew when their places change their widths. Those out of
 * sight wait until the browser has nothing else to do.
 */
function mountCharts() {
  const specs = dataOf<ChartSpec[]>('data-charts') ?? [];
  const views = new Map<Element, ChartView>();
  for (const figure of findAll(document, '[data-chart]', HTMLElement)) {
    const spec = specs.find(({ name }) => name === figure.dataset.chart);
    if (spec !== undefined) views.set(figure, new ChartView(figure, spec));
  }
  const widths = new Map<Element, number>();
  const waiting = new Set<Element>();
  const drawWaiting = (figure: Element) => {
    if (waiting.delete(figure)) views.get(figure)?.draw();
  };
  const observer = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      if (widths.get(target) === contentRect.width) continue;
      widths.set(target, contentRect.width);
      waiting.add(target);
      if (isInSight(target)) drawWaiting(target);
      else whenIdle(() => drawWaiting(target));
    }
  });
  const fonts = ['12px Inter', '600 12px Inter'].map((font) => document.fonts.load(font));
  // Whoever stores the page may forbid its fonts; then the charts have those of the system.
  void Promise.allSettled(fonts).then(() => {
    for (const figure of views.keys()) observer.observe(figure);
  });
  return {
    draw() {
      for (const view of views.values()) view.draw();
      waiting.clear();
    },
    beforePrint() {
      for (const figure of waiting) drawWaiting(figure);
    },
  };
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

mount();
