import { PLOT_WIDTH } from './chart-width.ts';
import { PALETTE } from './palette.ts';
import { textWidth } from './text-width.ts';
import { LABEL_SIZE } from './value-labels.ts';

/** Width of a mark, with what Chart.js leaves between it and its text, and between entries. */
const MARK = 16;
const MARK_GAP = LABEL_SIZE / 2;
const GAP = 14;
/** Chart.js adds this below the last row. */
const BELOW = 10;

/** The widest text that an entry has room for. */
export const LEGEND_TEXT_WIDTH = PLOT_WIDTH - MARK - MARK_GAP - 2 * GAP;

/** A legend above the plot, from the left, in as many rows as it takes. */
export function legendOptions() {
  const labels = {
    usePointStyle: true,
    pointStyleWidth: MARK,
    boxHeight: 8,
    padding: GAP,
    color: PALETTE.text.light,
    font: { size: LABEL_SIZE },
  };
  return { display: true, position: 'top' as const, align: 'start' as const, labels };
}

/** Pixels that the legend takes above the plot, with rows filled as Chart.js fills them. */
export function legendHeight(texts: readonly string[]): number {
  let rows = 1;
  let filled = 0;
  for (const text of texts) {
    const width = MARK + MARK_GAP + textWidth(text, LABEL_SIZE);
    if (filled > 0 && filled + width + 2 * GAP > PLOT_WIDTH) {
      rows++;
      filled = 0;
    }
    filled += width + GAP;
  }
  return rows * (LABEL_SIZE + GAP) + BELOW;
}
