import type { Tabs } from './tabs.ts';

/** Brings the table or section that the address's hash names into sight, now and whenever the hash changes. */
export function mountHash(tabs: readonly Tabs[]): void {
  const follow = () => {
    const id = location.hash.slice(1);
    const target = id === '' ? null : document.getElementById(id);
    if (target === null) return;
    for (const some of tabs) some.open(id);
    target.scrollIntoView();
  };
  addEventListener('hashchange', follow);
  follow();
}
