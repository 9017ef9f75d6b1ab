/**
 * Makes text from outside (names in the data, server messages) safe in a log line.
 *
 * Control, bidirectional, zero-width and other invisible characters become `\u{…}`, so that nothing can move
 * the cursor, forge a line or hide. `::` and `##[` are broken, because the GitHub runner obeys `::command::` at
 * the start of a line and `##[command]` anywhere in it, on stdout and stderr alike.
 */
export function safeLogText(text: string): string {
  return text
    .toWellFormed()
    .replace(UNSAFE, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`)
    .replaceAll('##[', '##\\[')
    .replace(/:(?=:)/g, ':\\');
}

// Cc, Cf (bidi, zero-width, tags), Zl, Zp, unassigned fillers that render as nothing.
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu;

/** As `safeLogText`, but keeps line breaks: for messages of this program that span lines. */
export function safeLogLines(text: string): string {
  return text
    .split(/\r\n|\n/)
    .map(safeLogText)
    .join('\n');
}

/** Cuts text to at most `max` characters, none of them in half, marking the cut. */
export function cut(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
