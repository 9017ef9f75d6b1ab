import type { Chart, ChartType, Plugin } from 'chart.js';
import { fontOf } from './font.ts';

/** What the plugin reads from the config; plain JSON. */
export interface ValueLabelOptions {
  /** One for each bar, in order. */
  readonly labels: readonly ValueLabel[];
  readonly color: string;
  readonly shareColor: string;
  /** Values of the x axis that get a faint line behind the bars. */
  readonly gridLines: readonly number[];
  readonly gridColor: string;
  /** Painted behind a label, so that no line runs through it. */
  readonly groundColor: string;
  /** The axis that shows the values where this plugin is missing. */
  readonly insteadOfAxis: string;
}

export interface ValueLabel {
  /** Bold: `1.49M`. */
  readonly value: string;
  /** Grey, after it: `30%`. */
  readonly share: string;
}

/** Pixels from the bar to the value, and from the value to the share. */
export const BAR_GAP = 8;
export const SHARE_GAP = 6;
/** Font size of names and values, in pixels. */
export const LABEL_SIZE = 12;

const GROUND = { air: 3, height: 16 };

/**
 * Writes each bar's value and share at its end, in place of the axis that other renderers show, and faint lines
 * behind the bars.
 */
export const valueLabels: Plugin<ChartType, ValueLabelOptions> = {
  id: 'valueLabels',
  // A chart without bars names none of these.
  defaults: { labels: [], gridLines: [] },

  beforeUpdate(chart, _args, { insteadOfAxis }) {
    const axis = chart.options.scales?.[insteadOfAxis];
    if (axis !== undefined) axis.display = false;
  },

  beforeDatasetsDraw(chart, _args, { gridLines, gridColor }) {
    const { ctx, chartArea, scales } = chart;
    ctx.save();
    ctx.fillStyle = gridColor;
    for (const value of gridLines) {
      const x = Math.round(scales.x?.getPixelForValue(value) ?? 0);
      ctx.fillRect(x, chartArea.top, 1, chartArea.bottom - chartArea.top);
    }
    ctx.restore();
  },

  afterDatasetsDraw(chart, _args, options) {
    const zero = chart.scales.x?.getPixelForValue(0) ?? 0;
    chart.getDatasetMeta(0).data.forEach(({ x, y }, i) => {
      const label = options.labels[i];
      // A value of nothing has no bar and so no end.
      const end = Number.isFinite(x) ? x : zero;
      if (label !== undefined) drawLabel(chart, label, end + BAR_GAP, y, options);
    });
  },
};

function drawLabel(
  chart: Chart,
  { value, share }: ValueLabel,
  x: number,
  y: number,
  options: ValueLabelOptions,
): void {
  const { ctx } = chart;
  const [regular, bold] = [fontOf(chart, LABEL_SIZE), fontOf(chart, LABEL_SIZE, 600)];
  ctx.save();
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'left';
  ctx.font = bold;
  const shareX = x + ctx.measureText(value).width + SHARE_GAP;
  ctx.font = regular;
  const end = shareX + ctx.measureText(share).width;
  ctx.fillStyle = options.groundColor;
  ctx.fillRect(x - GROUND.air, y - GROUND.height / 2, end - x + 2 * GROUND.air, GROUND.height);
  ctx.fillStyle = options.shareColor;
  ctx.fillText(share, shareX, y);
  ctx.font = bold;
  ctx.fillStyle = options.color;
  ctx.fillText(value, x, y);
  ctx.restore();
}
