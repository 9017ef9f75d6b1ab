import type { Plugin } from 'chart.js';

/** What the plugin reads from the config; plain JSON. */
export interface ValueLabelOptions {
  /** One for each bar, in order. */
  readonly labels: readonly ValueLabel[];
  readonly color: string;
  readonly shareColor: string;
  /** The axis that shows the values where this plugin is missing. */
  readonly insteadOfAxis: string;
  /** Values of the x axis that get a faint line behind the bars. */
  readonly gridLines: readonly number[];
  readonly gridColor: string;
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

/** Writes each bar's value and share at its end, in place of the axis that other renderers show, and faint lines. */
export const valueLabels: Plugin<'bar', ValueLabelOptions> = {
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

  afterDatasetsDraw(chart, _args, { labels, color, shareColor }) {
    const { ctx } = chart;
    const font = `12px ${chart.options.font?.family ?? 'sans-serif'}`;
    ctx.save();
    ctx.textBaseline = 'middle';
    ctx.textAlign = 'left';
    const zero = chart.scales.x?.getPixelForValue(0) ?? 0;
    chart.getDatasetMeta(0).data.forEach((bar, i) => {
      const label = labels[i];
      if (label === undefined) return;
      // A value of nothing has no bar and so no end.
      const x = Number.isFinite(bar.x) ? bar.x : zero;
      const { y } = bar;
      ctx.font = `600 ${font}`;
      ctx.fillStyle = color;
      ctx.fillText(label.value, x + BAR_GAP, y);
      const shareX = x + BAR_GAP + ctx.measureText(label.value).width + SHARE_GAP;
      ctx.font = font;
      ctx.fillStyle = shareColor;
      ctx.fillText(label.share, shareX, y);
    });
    ctx.restore();
  },
};
