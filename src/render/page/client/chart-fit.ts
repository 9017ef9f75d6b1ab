import { mostThatFit } from '../../../common/most-that-fit.ts';
import type { ChartConfig, ChartSpec } from '../../charts/chart-spec.ts';
import { ELLIPSIS, lettersOf } from '../../charts/letters.ts';
import type { StackTotal } from '../../charts/stack-totals.ts';
import type { ValueLabel } from '../../charts/value-labels.ts';

/** What measures a text in pixels; `weight` is that of the font. */
export type Measure = (text: string, size: number, weight?: number) => number;

/** A chart laid out for a place of the page. */
export interface FittedChart {
  readonly config: ChartConfig;
  readonly width: number;
  readonly height: number;
}

const STACK_HEIGHT = { wide: 430, narrow: 240 };
const NARROW = 480;
const RING = 236;
const PLAIN = { padding: 4 };

/** The chart for a place of this width: same data and looks, with what the page writes itself left out. */
export function fitChart(spec: ChartSpec, width: number, measure: Measure): FittedChart {
  const plugins = spec.config.options?.plugins;
  if (plugins?.ringLabels) return fitRing(spec);
  if (plugins?.valueLabels) return fitBars(spec, width, measure);
  return fitStack(spec, width, measure);
}

function withOptions(config: ChartConfig, options: ChartConfig['options']): ChartConfig {
  return {
    ...config,
    options: {
      ...config.options,
      layout: PLAIN,
      ...options,
      plugins: { ...config.options?.plugins, legend: { display: false }, ...options?.plugins },
    },
  };
}

function fitRing({ config }: ChartSpec): FittedChart {
  const { ringLabels, ...plugins } = config.options?.plugins ?? {};
  const options = { ...config.options, plugins };
  // One slice has no border, and Chart.js would give it one.
  const datasets = config.data.datasets.map((dataset) => ({ borderWidth: 0, ...dataset }));
  return {
    config: withOptions(
      { ...config, data: { ...config.data, datasets }, options },
      { layout: { padding: 8 } },
    ),
    width: RING,
    height: RING,
  };
}

const TOTAL = { size: 11, gap: 6, axis: 52 };
/** Of a bar's space, as in `day-series.ts`. */
const BAR_PART = 0.8;

function fitStack({ config }: ChartSpec, width: number, measure: Measure): FittedChart {
  const stack = config.options?.plugins?.stackTotals;
  const totals = (stack?.totals ?? []).filter(isTotal);
  const bars = config.data.labels?.length ?? 1;
  const perBar = (width - TOTAL.axis) / bars;
  const fits = totals.every(({ text }) => measure(text, TOTAL.size, 600) <= perBar - TOTAL.gap);
  const plugins = stack && { stackTotals: { ...stack, totals: fits ? totals : highestOf(totals) } };
  return {
    config: withOptions(narrowMarks(config, perBar), { plugins: { ...plugins } }),
    width,
    height: width < NARROW ? STACK_HEIGHT.narrow : STACK_HEIGHT.wide,
  };
}

/** Options of a chart are partial to the compiler; ours are whole. */
type Loose<T> = { readonly [K in keyof T]?: T[K] | undefined };

function isTotal(total: Loose<StackTotal> | undefined): total is StackTotal {
  return total?.bar !== undefined && total.value !== undefined && total.text !== undefined;
}

/** The marks of the previous period are as wide as the bars. */
function narrowMarks(config: ChartConfig, perBar: number): ChartConfig {
  const datasets = config.data.datasets.map((dataset) =>
    dataset.type === 'line' && typeof dataset.pointRadius === 'number'
      ? { ...dataset, pointRadius: Math.min(dataset.pointRadius, (perBar * BAR_PART) / 2) }
      : dataset,
  );
  return { ...config, data: { ...config.data, datasets } };
}

function highestOf(totals: readonly StackTotal[]): StackTotal[] {
  return totals.length === 0 ? [] : [totals.reduce((a, b) => (b.value > a.value ? b : a))];
}

const BAR = { size: 12, nameGap: 10, valueGap: 22, shareGap: 6 };
/** Of the width, at most. */
const NAME_PART = 0.42;

/** Names and values keep their room beside the bars, as in `bar-scales.ts`, whatever the width. */
function fitBars({ config, height }: ChartSpec, width: number, measure: Measure): FittedChart {
  const values = config.options?.plugins?.valueLabels?.labels ?? [];
  const names = (config.data.labels ?? []).map((label) => [label].flat());
  const room = Math.floor(width * NAME_PART);
  const cut = names.map((lines) =>
    lines.map((line) => cutMiddle(line, room, (text) => measure(text, BAR.size))),
  );
  const nameRoom = Math.max(0, ...cut.flat().map((line) => measure(line, BAR.size))) + BAR.nameGap;
  const valueRoom = Math.max(0, ...values.map((label) => widthOf(label, measure))) + BAR.valueGap;
  const longest = Math.max(...(config.data.datasets[0]?.data ?? []).map(Number), 0) || 1;
  const unit = longest / Math.max(40, width - 2 * PLAIN.padding - nameRoom - valueRoom);
  const { x, y } = config.options?.scales ?? {};
  return {
    config: withOptions(
      {
        ...config,
        data: { ...config.data, labels: cut.map((lines) => (lines.length === 1 ? lines.join() : lines)) },
      },
      {
        scales: {
          ...config.options?.scales,
          x: { ...x, min: -nameRoom * unit, max: longest + valueRoom * unit },
          y: { ...y, position: { x: -BAR.nameGap * unit } },
        },
      },
    ),
    width,
    height: height - 24,
  };
}

function widthOf(label: Loose<ValueLabel> | undefined, measure: Measure): number {
  const { value = '', share = '' } = label ?? {};
  return measure(value, BAR.size, 600) + BAR.shareGap + measure(share, BAR.size);
}

/** The text with as much of its middle left out as it takes to fit. */
function cutMiddle(text: string, room: number, measure: (text: string) => number): string {
  if (measure(text) <= room) return text;
  const letters = lettersOf(text);
  const kept = (count: number) => {
    const head = Math.ceil(count / 2);
    return (
      letters.slice(0, head).join('') + ELLIPSIS + letters.slice(letters.length - (count - head)).join('')
    );
  };
  return kept(mostThatFit(letters.length - 1, (count) => measure(kept(count)) <= room));
}
