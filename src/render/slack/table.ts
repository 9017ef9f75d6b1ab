import { cut } from '../../common/escape/log.ts';
import { insideSlackCode } from '../../common/escape/slack.ts';
import { visibleLine } from '../../common/escape/visible.ts';
import type { Row } from '../../report/figures.ts';
import { change, compact, percent, plural } from '../format.ts';

/** Characters of a name; with the figures a line has at most 44, which a phone shows without a break. */
const NAME_WIDTH = 22;

/**
 * Rows of a breakdown in a code block. Slack has a table block too, but only one to a message, at its bottom, and not
 * for every client; columns of letters are shown everywhere.
 */
export function codeTable<R extends Row>(
  rows: readonly R[],
  nameOf: (row: R) => string,
  most: number,
): string {
  const shown = rows.slice(0, most);
  const names = shown.map((row) => visibleLine(cut(nameOf(row), NAME_WIDTH)).trim());
  const width = Math.max(0, ...names.map((name) => name.length));
  const lines = shown.map((row, i) => lineOf(row, names[i] ?? '', width));
  const left = rows.length - shown.length;
  const rest = left > 0 ? [`and ${plural(left, 'more', 'more')}`] : [];
  return ['```', ...lines, ...rest, '```'].join('\n');
}

/** Names are padded before they are escaped, so that columns stay straight. */
function lineOf(row: Row, name: string, width: number): string {
  const credits = compact(row.credits).padStart(6);
  const share = percent(row.share).padStart(5);
  const changed = row.previousCredits === null ? '' : `  ${change(row.credits, row.previousCredits)}`;
  return `${insideSlackCode(name)}${' '.repeat(width - name.length)} ${credits} ${share}${changed}`;
}
