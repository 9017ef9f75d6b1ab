import type { ChartConfiguration, ChartType } from 'chart.js';
import { SIDE } from './chart-width.ts';
import { FONT_FAMILY } from './font.ts';
import { PALETTE } from './palette.ts';
import type { RingLabelOptions } from './ring-labels.ts';
import type { StackTotalOptions } from './stack-totals.ts';
import type { ValueLabelOptions } from './value-labels.ts';

/**
 * One chart, defined once for all who draw it: this program, a QuickChart service and the report page. The config
 * is plain JSON, without functions, and equals its own JSON round trip.
 */
export interface ChartSpec {
  /** File name without its ending. */
  readonly name: string;
  /** What a screen reader says. */
  readonly description: string;
  readonly config: ChartConfig;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** What differs between charts once they have their headings. */
export type DrawnChart = Pick<ChartSpec, 'config' | 'height'>;

export type ChartConfig = ChartConfiguration<ChartType, (number | null)[], string | string[]>;
/** One set of values, and how it is drawn. */
export type Dataset = ChartConfig['data']['datasets'][number];

declare module 'chart.js' {
  // Read by our own plugins, whatever the chart's type; services that lack those skip them.
  interface PluginOptionsByType<TType extends ChartType> {
    valueLabels: TType extends ChartType ? ValueLabelOptions : never;
    stackTotals: TType extends ChartType ? StackTotalOptions : never;
    ringLabels: TType extends ChartType ? RingLabelOptions : never;
  }
}

const EDGE = 16;
const TITLE = { size: 20, weight: 600, gap: 6 };
const SUBTITLE = { size: 13, weight: 400, gap: 16 };
/** Chart.js' own. */
const LINE_HEIGHT = 1.2;

/** Pixels that title and subtitle take. */
const HEADING_HEIGHT = Math.ceil(
  TITLE.size * LINE_HEIGHT + TITLE.gap + SUBTITLE.size * LINE_HEIGHT + SUBTITLE.gap,
);
/** Pixels above and below the plot. */
export const CHROME_HEIGHT = 2 * EDGE + HEADING_HEIGHT;

/** The chart without title and subtitle, for where they are written beside it. */
export function withoutHeading({ config, height, ...spec }: ChartSpec): ChartSpec {
  const { options } = config;
  const plugins = { ...options?.plugins, title: { display: false }, subtitle: { display: false } };
  return {
    ...spec,
    config: { ...config, options: { ...options, plugins } },
    height: height - HEADING_HEIGHT,
  };
}

/** The options that all charts share: font, margins, title and subtitle at the left edge, no legend. */
export function baseOptions(title: string, subtitle: string) {
  return {
    layout: { padding: { left: SIDE, right: SIDE, top: EDGE, bottom: EDGE } },
    font: { family: FONT_FAMILY, size: 12 },
    color: PALETTE.text.light,
    plugins: {
      legend: { display: false },
      title: heading(title, TITLE, PALETTE.text.light),
      subtitle: heading(subtitle, SUBTITLE, PALETTE.muted.light),
      // QuickChart's hosted service writes its own labels into bars unless told not to.
      datalabels: { display: false },
    },
  };
}

function heading(text: string, { size, weight, gap }: typeof TITLE, color: string) {
  return {
    display: true,
    text,
    align: 'start' as const,
    color,
    font: { size, weight },
    padding: { top: 0, bottom: gap },
  };
}

/** An axis that shows nothing of itself. */
export const BARE = { grid: { display: false }, border: { display: false }, ticks: { display: false } };

const EMPTY_HEIGHT = 160;

/** In place of a chart without anything to show: a sentence that says so. */
export function emptyChart(title: string, subtitle: string, sentence: string): DrawnChart {
  const message = {
    display: true,
    text: sentence,
    color: PALETTE.muted.light,
    font: { size: 16, weight: 400 },
  };
  const scales = { x: { position: 'center' as const, title: message, ...BARE }, y: { display: false } };
  const options = { ...baseOptions(title, subtitle), scales };
  return {
    config: { type: 'bar', data: { labels: [], datasets: [] }, options },
    height: CHROME_HEIGHT + EMPTY_HEIGHT,
  };
}
