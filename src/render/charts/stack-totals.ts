import type { ChartType, Plugin } from 'chart.js';
import { PLOT_WIDTH } from './chart-width.ts';
import { fontOf } from './font.ts';
import { textWidth } from './text-width.ts';

/** What the plugin reads from the config; plain JSON. */
export interface StackTotalOptions {
  readonly totals: readonly StackTotal[];
  readonly color: string;
  /** Painted behind totals and around marks. */
  readonly groundColor: string;
}

export interface StackTotal {
  /** Place of the bar, from 0. */
  readonly bar: number;
  /** Height of the whole stack. */
  readonly value: number;
  /** Height of a mark that may stand where the total would; null where there is none. */
  readonly mark: number | null;
  readonly text: string;
}

/** What the value axis takes at the left of the bars, about. */
export const VALUE_AXIS_WIDTH = 52;
const SIZE = 11;
/** Between a bar, or a mark, and the total above it; and between totals side by side. */
const ABOVE = 4;
const BESIDE = 5;
/** Height of the ground around a mark. */
const HALO = 4;

/** The totals of all bars when there is room for them side by side, else of the highest bar alone. */
export function fittingTotals(totals: readonly StackTotal[]): StackTotal[] {
  const room = (PLOT_WIDTH - VALUE_AXIS_WIDTH) / totals.length - BESIDE;
  const shown = totals.filter(({ value }) => value > 0);
  if (shown.every(({ text }) => textWidth(text, SIZE, 600) <= room)) return shown;
  const highest = shown.reduce((a, b) => (b.value > a.value ? b : a));
  return [highest];
}

/**
 * Writes totals above stacked bars, and sets off their parts and the marks across them, whatever colours meet there.
 */
export const stackTotals: Plugin<ChartType, StackTotalOptions> = {
  id: 'stackTotals',
  // Other charts name neither.
  defaults: { totals: [], groundColor: 'transparent' },

  beforeDatasetDraw({ ctx }, { meta }, { groundColor }) {
    if (meta.type !== 'line') return;
    ctx.fillStyle = groundColor;
    for (const { x, y, options } of meta.data) {
      const width = 2 * Number(options.radius);
      ctx.fillRect(x - width / 2, y - HALO / 2, width, HALO);
    }
  },

  // A hairline on top of each part keeps neighbours apart for those who see their colours alike.
  afterDatasetDraw({ ctx }, { meta }, { groundColor }) {
    if (meta.type !== 'bar') return;
    ctx.fillStyle = groundColor;
    ctx.beginPath();
    for (const part of meta.data) {
      const { x, y, width } = part.getProps(['x', 'y', 'width'], true);
      ctx.rect(x - width / 2, y, width, 1);
    }
    ctx.fill();
  },

  afterDatasetsDraw(chart, _args, { totals, color, groundColor }) {
    const { ctx, chartArea, scales } = chart;
    ctx.save();
    ctx.font = fontOf(chart, SIZE, 600);
    ctx.textAlign = 'center';
    ctx.textBaseline = 'bottom';
    for (const total of totals) {
      const y = bottomOf(total, (value) => scales.y?.getPixelForValue(value) ?? 0);
      const width = ctx.measureText(total.text).width + 2;
      const middle = scales.x?.getPixelForValue(total.bar) ?? 0;
      // Totals of the outermost bars keep away from the axis and the edge.
      const x = Math.min(Math.max(middle, chartArea.left + width / 2), chartArea.right - width / 2);
      ctx.fillStyle = groundColor;
      ctx.fillRect(x - width / 2, y - SIZE - 1, width, SIZE + 2);
      ctx.fillStyle = color;
      ctx.fillText(total.text, x, y);
    }
    ctx.restore();
  },
};

/** Above the bar, or above the mark where that stands in the way. */
function bottomOf({ value, mark }: StackTotal, pixelOf: (value: number) => number): number {
  const bar = pixelOf(value);
  const line = mark === null ? bar : pixelOf(mark);
  const isInTheWay = line < bar && line > bar - SIZE - 2 * ABOVE;
  return (isInTheWay ? line : bar) - ABOVE;
}
