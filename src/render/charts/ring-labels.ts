import type { Chart, ChartType, Plugin } from 'chart.js';
import { fontOf } from './font.ts';
import { LABEL_SIZE } from './value-labels.ts';

/** What the plugin reads from the config; plain JSON, lengths in pixels. */
export interface RingLabelOptions {
  /** One for each slice, in order. */
  readonly entries: readonly RingEntry[];
  /** In the middle of the ring, bold, and below it. */
  readonly total: string;
  readonly unit: string;
  readonly color: string;
  readonly mutedColor: string;
  /** Margins that leave room for the list in place of the legend. */
  readonly padding: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly list: RingList;
}

/** Where the list stands, from the left edge of the picture. */
export interface RingList {
  readonly left: number;
  /** Where values and shares end. */
  readonly values: number;
  readonly shares: number;
  readonly rowHeight: number;
}

export interface RingEntry {
  /** One or two lines. */
  readonly name: readonly string[];
  /** Bold: `1.49M`. */
  readonly value: string;
  /** Grey, after it: `30%`. */
  readonly share: string;
  /** Of its slice. */
  readonly color: string;
}

/** From the left edge of a mark to its name. */
export const MARK_ROOM = 21;
const MARK = 11;
const LINE = 16;
const TOTAL = { size: 28, up: 8, unitSize: 13, unitDown: 16 };

/**
 * Writes the total into a ring, and a list of slices with their values beside it, in place of the legend that other
 * renderers show.
 */
export const ringLabels: Plugin<ChartType, RingLabelOptions> = {
  id: 'ringLabels',
  // Other charts name none.
  defaults: { entries: [] },

  beforeUpdate({ options }, _args, { entries, padding }) {
    if (entries.length === 0) return;
    if (options.plugins?.legend) options.plugins.legend.display = false;
    if (options.layout) options.layout.padding = padding;
  },

  afterDatasetsDraw(chart, _args, options) {
    if (options.entries.length === 0) return;
    chart.ctx.save();
    chart.ctx.textBaseline = 'middle';
    drawTotal(chart, options);
    options.entries.forEach((entry, place) => {
      drawEntry(chart, entry, place, options);
    });
    chart.ctx.restore();
  },
};

function drawTotal(chart: Chart, { total, unit, color, mutedColor }: RingLabelOptions): void {
  const { ctx, chartArea } = chart;
  const x = (chartArea.left + chartArea.right) / 2;
  const y = (chartArea.top + chartArea.bottom) / 2;
  ctx.textAlign = 'center';
  ctx.font = fontOf(chart, TOTAL.size, 600);
  ctx.fillStyle = color;
  ctx.fillText(total, x, y - TOTAL.up);
  ctx.font = fontOf(chart, TOTAL.unitSize);
  ctx.fillStyle = mutedColor;
  ctx.fillText(unit, x, y + TOTAL.unitDown);
}

function drawEntry(chart: Chart, entry: RingEntry, place: number, options: RingLabelOptions): void {
  const { ctx, chartArea } = chart;
  const { list, entries, color, mutedColor } = options;
  const middle = (chartArea.top + chartArea.bottom) / 2;
  const y = middle + (place - (entries.length - 1) / 2) * list.rowHeight;
  ctx.fillStyle = entry.color;
  ctx.beginPath();
  ctx.roundRect(list.left, y - MARK / 2, MARK, MARK, 3);
  ctx.fill();
  ctx.font = fontOf(chart, LABEL_SIZE);
  ctx.fillStyle = color;
  ctx.textAlign = 'left';
  entry.name.forEach((line, i) => {
    ctx.fillText(line, list.left + MARK_ROOM, y + (i - (entry.name.length - 1) / 2) * LINE);
  });
  ctx.textAlign = 'right';
  ctx.fillStyle = mutedColor;
  ctx.fillText(entry.share, list.shares, y);
  ctx.font = fontOf(chart, LABEL_SIZE, 600);
  ctx.fillStyle = color;
  ctx.fillText(entry.value, list.values, y);
}
