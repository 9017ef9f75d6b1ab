import type { Chart } from 'chart.js';
import type { ChartSpec } from '../../charts/chart-spec.ts';
import { type Box, type Point, placeAmong, placeOutside, type Size } from './chart-place.ts';
import { stackTip, type Tip, valueTip } from './chart-tip.ts';

/** What differs between charts when they are read: days stacked, bars that lie, a ring. */
export interface ChartKind {
  readonly name: 'stack' | 'bars' | 'ring';
  /** The place under the pointer; undefined where there is nothing. */
  placeAt(chart: Chart, event: Event): number | undefined;
  tip(chart: Chart, place: number): Tip;
  /** Where a tip of this size goes; undefined when it has a place of its own. */
  tipAt(chart: Chart, place: number, size: Size): Point | undefined;
  /** What is marked behind a place; undefined when the chart marks its own elements. */
  band(chart: Chart, place: number): Box | undefined;
}

export function kindOf({ config }: ChartSpec): ChartKind {
  const plugins = config.options?.plugins;
  return plugins?.ringLabels ? RING : plugins?.valueLabels ? BARS : STACK;
}

const STACK: ChartKind = {
  name: 'stack',
  placeAt: (chart, event) => found(chart, event, 'index', 'x'),
  tip: stackTip,
  tipAt: (chart, place, size) =>
    placeOutside(size, chart.scales.x?.getPixelForValue(place) ?? 0, plotOf(chart), seenOf(chart)),
  band(chart, place) {
    const x = chart.scales.x?.getPixelForValue(place) ?? 0;
    const half = chart.chartArea.width / Math.max(1, chart.data.labels?.length ?? 1) / 2;
    return { left: x - half, right: x + half, top: chart.chartArea.top, bottom: chart.chartArea.bottom };
  },
};

const BARS: ChartKind = {
  name: 'bars',
  placeAt: (chart, event) => found(chart, event, 'nearest', 'y'),
  tip: valueTip,
  tipAt(chart, place, size) {
    const bars = barBoxes(chart);
    const own = bars[place];
    return own && placeAmong(size, own, bars, plotOf(chart));
  },
  band(chart, place) {
    const own = barBoxes(chart)[place];
    return own && { left: 0, right: chart.width, top: own.top - 4, bottom: own.bottom + 4 };
  },
};

const RING: ChartKind = {
  name: 'ring',
  placeAt: (chart, event) => found(chart, event, 'nearest', undefined),
  tip: valueTip,
  tipAt: () => undefined,
  band: () => undefined,
};

function found(chart: Chart, event: Event, mode: 'index' | 'nearest', axis: 'x' | 'y' | undefined) {
  const options = axis === undefined ? { intersect: true } : { intersect: false, axis };
  return chart.getElementsAtEventForMode(event, mode, options, false)[0]?.index;
}

function plotOf({ width, height }: Chart): Box {
  return { left: 0, top: 0, right: width, bottom: height };
}

/** The window, in the chart's own pixels. */
function seenOf({ canvas }: Chart): Pick<Box, 'top' | 'bottom'> {
  const { top } = canvas.getBoundingClientRect();
  return { top: -top, bottom: innerHeight - top };
}

/** About what a value and a share take at the end of a bar. */
const VALUE_WIDTH = 84;
const HALF_BAR = 9;

function barBoxes(chart: Chart): Box[] {
  const zero = chart.scales.x?.getPixelForValue(0) ?? 0;
  return chart.getDatasetMeta(0).data.map(({ x, y }) => {
    const end = Number.isFinite(x) ? x : zero;
    return { left: 0, right: end + VALUE_WIDTH, top: y - HALF_BAR, bottom: y + HALF_BAR };
  });
}
