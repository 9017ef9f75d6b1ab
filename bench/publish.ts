import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const START = '<!-- bench:start -->';
const END = '<!-- bench:end -->';

/** Puts the text between the markers of docs/performance.md; the rest of the page stays as it is. */
export function publish(text: string): void {
  const page = new URL('../docs/performance.md', import.meta.url);
  const before = existsSync(page) ? readFileSync(page, 'utf8') : `# Performance\n\n${START}\n${END}\n`;
  const start = before.indexOf(START);
  const end = before.indexOf(END);
  if (start < 0 || end < start) throw new Error(`docs/performance.md lacks ${START} or ${END}.`);
  const after = `${before.slice(0, start + START.length)}\n\n${text.trim()}\n\n${before.slice(end)}`;
  writeFileSync(page, after);
}
