import { readFileSync, writeFileSync } from 'node:fs';

/** Puts the text between the markers of this name in docs/performance.md; the rest of the page stays as it is. */
export function publish(name: 'bench' | 'sizes', text: string): void {
  const page = new URL('../docs/performance.md', import.meta.url);
  writeFileSync(page, withSection(readFileSync(page, 'utf8'), name, text));
}

/** @throws Error when the page lacks the markers */
export function withSection(page: string, name: string, text: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const from = page.indexOf(start);
  const to = page.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`The page lacks ${start} or, after it, ${end}.`);
  return `${page.slice(0, from + start.length)}\n\n${text.trim()}\n\n${page.slice(to)}`;
}
