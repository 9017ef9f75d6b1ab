import type { Clock } from '../common/clock.ts';
import { safeLogText } from '../common/escape/log.ts';
import type { Progress } from './host.ts';
import type { LinePrinter } from './plain.ts';
import { percent, shareOf } from './progress.ts';
import type { OutputStream } from './streams.ts';

/** The last line of a terminal, redrawn in place. */
export interface LiveLine {
  /**
   * Replaces the line by the first of these texts that fits; when none does, by as much of the last one as does.
   * None leaves nothing behind. The texts must be escaped.
   */
  set(...texts: readonly string[]): void;
  /** Takes the line off the screen until `show`, so that other lines can be printed. */
  hide(): void;
  show(): void;
}

const ERASE = '\r\u001b[K';
const REDRAW_EVERY_MS = 100;
/** The bar takes what room the words leave: the first of these that fits, or none. */
const BAR_CELLS = [20, 10];

export function createLiveLine(stream: OutputStream): LiveLine {
  let texts: readonly string[] = [];
  const draw = () => {
    // The last column stays free: some terminals wrap as soon as it is written.
    const columns = (stream.columns || 80) - 1;
    const fitting = texts.find((text) => cutToColumns(text, columns) === text) ?? texts.at(-1);
    if (fitting !== undefined) stream.write(ERASE + cutToColumns(fitting, columns));
  };
  const hide = () => {
    if (texts.length > 0) stream.write(ERASE);
  };
  return {
    hide,
    show: draw,
    set(...next) {
      if (next.length === 0) hide();
      texts = next;
      draw();
    },
  };
}

/** Progress on the live line, at most ten times a second: label, bar, percentage and note. */
export function createLiveProgress(
  live: LiveLine,
  printer: LinePrinter,
  clock: Clock,
): (label: string) => Progress {
  return (label) => {
    let drawnAt = Number.NEGATIVE_INFINITY;
    return {
      update(done, total, note = '') {
        if (clock.elapsed() - drawnAt < REDRAW_EVERY_MS) return;
        drawnAt = clock.elapsed();
        const share = shareOf(done, total);
        const words = share === undefined ? [note] : [percent(share), note];
        const bars = share === undefined ? [] : BAR_CELLS.map((cells) => bar(share, cells));
        live.set(...[...bars, ''].map((bar) => lineOf(label, bar, ...words)));
      },
      end(note) {
        live.set();
        if (note) printer.out(safeLogText(`${label}: ${note}`));
      },
    };
  };
}

function lineOf(...pieces: readonly string[]): string {
  return safeLogText(pieces.filter(Boolean).join('  '));
}

function bar(share: number, cells: number): string {
  return `[${'='.repeat(Math.floor(share * cells)).padEnd(cells)}]`;
}

/**
 * Cuts text to a number of columns, behind a word where there is more than one. What is not ASCII counts twice:
 * ideographs and emoji do take two columns, and for the rest a line that is a little short does less harm than one
 * that wraps.
 */
function cutToColumns(text: string, columns: number): string {
  let used = 0;
  let end = 0;
  for (const char of text) {
    used += char <= '~' ? 1 : 2;
    if (used > columns) return wholeWords(text, end);
    end += char.length;
  }
  return text;
}

/** As much of the first `end` characters as are whole words, without the comma behind them; all of a single one. */
function wholeWords(text: string, end: number): string {
  const words = text.slice(0, end + 1).replace(/[\s,;]+\S*$/, '');
  return words.length > 0 && words.length <= end ? words : text.slice(0, end);
}
