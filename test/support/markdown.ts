import { execFileSync } from 'node:child_process';

/** Renders GitHub's Markdown by cmark-gfm, with everything switched on that GitHub could switch on. */
export function renderGfm(markdown: string): string {
  const extensions = ['table', 'autolink', 'strikethrough', 'tasklist', 'footnotes'].flatMap((name) => [
    '-e',
    name,
  ]);
  return execFileSync('cmark-gfm', [...extensions, '--unsafe'], { input: markdown, encoding: 'utf8' });
}
