import { mountCharts } from './charts.ts';
import { mountCopying } from './copy.ts';
import { findAll } from './dom.ts';
import { mountHash } from './hash.ts';
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

mount();
