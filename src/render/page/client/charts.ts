import type { ChartSpec } from '../../charts/chart-spec.ts';
import { ChartView } from './chart-view.ts';
import { dataOf, findAll } from './dom.ts';
import { whenIdle } from './idle.ts';

/** The charts of the page. */
export interface Charts {
  /** Draws all of them anew, as when the colours have changed. */
  draw(): void;
  /** Draws those that still wait: on paper all are in sight. */
  beforePrint(): void;
}

/**
 * Puts charts that can be pointed at in the places of the drawn ones. They are drawn when the fonts are there, and
 * anew when their places change their widths. Those out of sight wait until the browser has nothing else to do.
 */
export function mountCharts(): Charts {
  const views = viewsOfPage();
  const waiting = new Set<Element>();
  const drawWaiting = (figure: Element) => {
    if (waiting.delete(figure)) views.get(figure)?.draw();
  };
  const widths = new Map<Element, number>();
  const observer = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      if (widths.get(target) === contentRect.width) continue;
      widths.set(target, contentRect.width);
      waiting.add(target);
      if (isInSight(target)) drawWaiting(target);
      else whenIdle(() => drawWaiting(target));
    }
  });
  void fontsTried().then(() => {
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

function viewsOfPage(): Map<Element, ChartView> {
  const specs = dataOf<ChartSpec[]>('data-charts') ?? [];
  const views = new Map<Element, ChartView>();
  for (const figure of findAll(document, '[data-chart]', HTMLElement)) {
    const spec = specs.find(({ name }) => name === figure.dataset.chart);
    if (spec !== undefined) views.set(figure, new ChartView(figure, spec));
  }
  return views;
}

/** Whoever stores the page may forbid its fonts; then the charts have those of the system. */
async function fontsTried(): Promise<void> {
  await Promise.allSettled(['12px Inter', '600 12px Inter'].map((font) => document.fonts.load(font)));
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
