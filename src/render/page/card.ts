import { type El, el, type Part } from './element.ts';

/** A part of the page that the address can name. */
export interface Card {
  readonly id: string;
  readonly title: string;
  /** More classes, such as how much of the row it takes on a wide screen. */
  readonly kind?: string;
}

/** A card: its heading, and what stands below. */
export function card({ id, title, kind = '' }: Card, ...parts: readonly Part[]): El {
  return el(
    'section',
    { class: `card ${kind}`.trim(), id, 'aria-labelledby': `${id}-title` },
    el('h2', { id: `${id}-title` }, title),
    ...parts,
  );
}

/** A sentence below a heading that says what is shown. */
export function lead(sentence: string): El {
  return el('p', { class: 'lead' }, sentence);
}

/** Facts one below the other. */
export function factList(facts: readonly string[]): El {
  return el('ul', { class: 'facts' }, ...facts.map((fact) => el('li', {}, fact)));
}
