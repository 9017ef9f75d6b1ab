import { visibleLine } from './visible.ts';

/**
 * A name as a Markdown code span that is safe in a table cell: nothing in it can become a link, a mention, an
 * image, HTML or a new cell. Entities or backslashes would not do: GitHub still autolinks `me@example.com`.
 *
 * The fence is one backtick longer than the longest run inside; a pipe needs a backslash even in code; line breaks
 * become spaces; characters that are invisible or reorder text become U+FFFD. An empty name is a dash.
 */
export function codeSpan(name: string): string {
  const text = visibleLine(name).trim();
  if (text === '') return '—';
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${text.replaceAll('|', '\\|')}${pad}${fence}`;
}

/**
 * A sentence of ours that may quote a name or a server's words: nothing in it acts as Markdown. A word joiner after
 * `@` keeps addresses and mentions from becoming links, which no backslash does.
 */
export function plainMarkdown(text: string): string {
  return visibleLine(text)
    .replace(/[\\`*_{}[\]<>#|~&$]|:(?![\d\s])|(?<=www)\./gi, '\\$&')
    .replaceAll('@', '@\u{2060}');
}
