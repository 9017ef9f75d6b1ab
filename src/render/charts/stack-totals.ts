import type { ChartType, Plugin } from 'chart.js';
import { PLOT_WIDTH } from './chart-spec.ts';
import { textWidth } from './text-width.ts';

/** What the plugin reads from the config; plain JSON. */
export interface StackTotalOptions {
  readonly totals: readonly StackTotal[];
  readonly color: string;
  /** Painted behind a total, so that no line runs through it. */
  readonly groundColor: string;
}

export interface StackTotal {
  /** Place of the bar, from 0. */
  readonly bar: number;
  /** Height of the whole stack. */
  readonly value: number;
  readonly text: string;
}

const SIZE = 11;
const GAP = 5;
/** What the value axis takes at the left of the bars, at most. */
const AXIS = 56;

/** The totals of all bars when there is room for them side by side, else of the highest bar alone. */
export function fittingTotals(totals: readonly StackTotal[]): StackTotal[] {
  const room = (PLOT_WIDTH - AXIS) / totals.length - GAP;
  const shown = totals.filter(({ value }) => value > 0);
  if (shown.every(({ text }) => textWidth(text, SIZE, 600) <= room)) return shown;
  const highest = shown.reduce((a, b) => (b.value > a.value ? b : a));
  return [highest];
}

/** Writes totals above stacked bars. */
export const stackTotals: Plugin<ChartType, StackTotalOptions> = {
  id: 'stackTotals',
  // Other charts name none.
  defaults: { totals: [] },

  afterDatasetsDraw(chart, _args, { totals, color, groundColor }) {
    const { ctx, scales } = chart;
    ctx.save();
    ctx.font = `600 ${SIZE}px ${chart.options.font?.family ?? 'sans-serif'}`;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'bottom';
    for (const { bar, value, text } of totals) {
      const x = scales.x?.getPixelForValue(bar) ?? 0;
      const y = (scales.y?.getPixelForValue(value) ?? 0) - GAP + 2;
      const width = ctx.measureText(text).width + 4;
      ctx.fillStyle = groundColor;
      ctx.fillRect(x - width / 2, y - SIZE - 1, width, SIZE + 2);
      ctx.fillStyle = color;
      ctx.fillText(text, x, y);
    }
    ctx.restore();
  },
};
