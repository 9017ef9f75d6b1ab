import { findAll } from './dom.ts';

/** Panels of which one is seen at a time, and how to bring one to sight. */
export interface Tabs {
  /** Shows the panel of this id, if it is one of these. */
  open(id: string): void;
}

/** Makes the links of a section to its tables into tabs. `onOpen` is called with the id of a panel that is asked for. */
export function mountTabs(nav: HTMLElement, onOpen: (id: string) => void): Tabs {
  const links = findAll(nav, 'a', HTMLAnchorElement);
  const idOf = (link: HTMLAnchorElement) => link.dataset.tab ?? '';
  nav.setAttribute('role', 'tablist');

  const select = (id: string) => {
    for (const link of links) {
      const chosen = idOf(link) === id;
      link.setAttribute('aria-selected', String(chosen));
      link.tabIndex = chosen ? 0 : -1;
      document.getElementById(idOf(link))?.classList.toggle('selected', chosen);
    }
  };
  const open = (id: string) => {
    if (!links.some((link) => idOf(link) === id)) return;
    select(id);
    onOpen(id);
  };

  links.forEach((link, place) => {
    link.setAttribute('role', 'tab');
    link.setAttribute('aria-controls', idOf(link));
    const panel = document.getElementById(idOf(link));
    panel?.setAttribute('role', 'tabpanel');
    panel?.setAttribute('aria-labelledby', link.id);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      open(idOf(link));
      history.replaceState(null, '', `#${idOf(link)}`);
    });
    link.addEventListener('keydown', (event) => {
      const next = links[placeAfter(event.key, place, links.length)];
      if (next === undefined) return;
      event.preventDefault();
      next.focus();
      next.click();
    });
  });
  select(links.map(idOf)[0] ?? '');
  return { open };
}

/** Where a key leads from a tab; -1 for other keys. Space selects, as it does on a button. */
function placeAfter(key: string, place: number, count: number): number {
  switch (key) {
    case 'ArrowRight':
      return (place + 1) % count;
    case 'ArrowLeft':
      return (place - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case ' ':
      return place;
    default:
      return -1;
  }
}
