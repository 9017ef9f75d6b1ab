import type { Clock } from '../common/clock.ts';
import { safeLogText } from '../common/escape/log.ts';
import type { Progress } from './host.ts';
import type { LinePrinter } from './plain.ts';
import { percent, shareOf } from './progress.ts';
import type { OutputStream } from './streams.ts';

/** The last line of a terminal, redrawn in place. */
export interface LiveLine {
  /** Replaces the line; an empty text leaves nothing behind. `text` must be escaped. */
  set(text: string): void;
  /** Takes the line off the screen until `show`, so that other lines can be printed. */
  hide(): void;
  show(): void;
}

const ERASE = '\r\u001b[K';
const REDRAW_EVERY_MS = 100;
const BAR_CELLS = 20;

export function createLiveLine(stream: OutputStream): LiveLine {
  let text = '';
  const draw = () => {
    // The last column stays free: some terminals wrap as soon as it is written.
    if (text) stream.write(ERASE + cutToColumns(text, (stream.columns || 80) - 1));
  };
  const hide = () => {
    if (text) stream.write(ERASE);
  };
  return {
    hide,
    show: draw,
    set(next) {
      if (!next) hide();
      text = next;
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
        const parts = share === undefined ? [label, note] : [label, bar(share), percent(share), note];
        live.set(safeLogText(parts.filter(Boolean).join('  ')));
      },
      end(note) {
        live.set('');
        if (note) printer.out(safeLogText(`${label}: ${note}`));
      },
    };
  };
}

function bar(share: number): string {
  return `[${'='.repeat(Math.floor(share * BAR_CELLS)).padEnd(BAR_CELLS)}]`;
}

/**
 * Cuts text to a number of columns. What is not ASCII counts twice: ideographs and emoji do take two columns,
 * and for the rest a line that is a little short does less harm than one that wraps.
 */
export function cutToColumns(text: string, columns: number): string {
  let used = 0;
  let end = 0;
  for (const char of text) {
    used += char <= '~' ? 1 : 2;
    if (used > columns) return text.slice(0, end);
    end += char.length;
  }
  return text;
}
