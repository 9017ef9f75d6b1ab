import type { ChartSpec } from '../../charts/chart-spec.ts';
import type { CellStyle } from '../cells.ts';
import { type PackedTable, unpackTable } from '../pack.ts';
import { ChartView } from './chart-view.ts';
import { mountCopying } from './copy.ts';
import { dataOf, findAll } from './dom.ts';
import { mountHash } from './hash.ts';
import { TableView } from './table-view.ts';
import { mountTabs } from './tabs.ts';
import { mountTheme } from './theme.ts';

/** Makes the page what it is with scripts. Everything that it shows is in the page already, or in its data. */
function mount(): void {
  document.documentElement.classList.add('js');
  const charts = mountCharts();
  const tables = mountTables();
  const navs = findAll(document, '.tabs', HTMLElement);
  const tabs = navs.map((nav) => mountTabs(nav, tables.open));
  mountTheme(() => {
    for (const chart of charts) chart.draw();
  });
  mountCopying();
  mountHash(tabs);
  addEventListener('beforeprint', tables.beforePrint);
  addEventListener('afterprint', tables.afterPrint);
}

/** The charts, which draw themselves anew when their place changes its width or the font comes. */
function mountCharts(): ChartView[] {
  const specs = dataOf<ChartSpec[]>('data-charts') ?? [];
  const views = new Map<Element, ChartView>();
  for (const figure of findAll(document, '[data-chart]', HTMLElement)) {
    const spec = specs.find(({ name }) => name === figure.dataset.chart);
    if (spec !== undefined && spec.config.data.datasets.length > 0)
      views.set(figure, new ChartView(figure, spec));
  }
  const widths = new Map<Element, number>();
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (widths.get(target) === target.clientWidth) continue;
      widths.set(target, target.clientWidth);
      views.get(target)?.draw();
    }
  });
  for (const figure of views.keys()) observer.observe(figure);
  const all = [...views.values()];
  const fonts = ['12px Inter', '600 12px Inter'].map((font) => document.fonts.load(font));
  // Whoever stores the page may forbid its fonts; then the charts stay as they are.
  void Promise.all(fonts).then(
    () => {
      for (const view of all) view.draw();
    },
    () => {},
  );
  return all;
}

/** The tables; each is read and drawn when it is first seen. */
function mountTables() {
  const style = dataOf<CellStyle>('data-style') ?? { currency: 'USD' };
  const views = new Map<string, TableView>();
  const open = (id: string) => {
    const root = document.querySelector(`[data-table="${id}"]`);
    const packed = views.has(id) ? undefined : dataOf<PackedTable>(`data-${id}`);
    if (root instanceof HTMLElement && packed) views.set(id, new TableView(root, unpackTable(packed), style));
  };
  for (const root of findAll(document, '.panel:only-of-type [data-table]', HTMLElement))
    open(root.dataset.table ?? '');
  const all = () => [...views.values()];
  return {
    open,
    beforePrint() {
      for (const view of all()) view.beforePrint();
    },
    afterPrint() {
      for (const view of all()) view.afterPrint();
    },
  };
}

mount();
