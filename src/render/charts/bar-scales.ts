import { PLOT_WIDTH } from './chart-width.ts';
import { PALETTE } from './palette.ts';
import { textWidth } from './text-width.ts';
import { BAR_GAP, LABEL_SIZE, SHARE_GAP, type ValueLabel } from './value-labels.ts';

const NAME_GAP = 12;
/** Fonts of other renderers run this much wider than Inter. */
const WIDER = 1.08;

export interface BarScalesInput {
  /** The greatest value, over 0. */
  readonly longest: number;
  /** The lines of each bar's name. */
  readonly names: readonly (readonly string[])[];
  readonly values: readonly ValueLabel[];
}

/**
 * The scales of a horizontal bar chart. Chart.js gives an axis at the side at most a half of the width, a quarter
 * when both sides have one, and cuts the rest. So the axes stand inside the plot: the value axis begins far enough
 * below zero to leave room for the names, which end just left of zero, and ends far enough above the longest bar
 * for its value. The `values` axis is for renderers without our plugin.
 */
export function barScales({ longest, names, values }: BarScalesInput) {
  const nameRoom = Math.ceil(widestName(names) * WIDER) + NAME_GAP;
  const valueRoom = Math.ceil(widestValue(values) * WIDER) + 2 * BAR_GAP;
  const unit = longest / (PLOT_WIDTH - nameRoom - valueRoom);
  const min = -nameRoom * unit;
  const max = longest + valueRoom * unit;
  return {
    x: { type: 'linear' as const, min, max, display: false },
    y: labelAxis(-NAME_GAP * unit, PALETTE.text.light),
    values: {
      ...labelAxis(max, PALETTE.muted.light),
      labels: values.map(({ value, share }) => `${value} · ${share}`),
    },
  };
}

/** An axis of texts that end at `x` of the value axis. */
function labelAxis(x: number, color: string) {
  return {
    axis: 'y' as const,
    type: 'category' as const,
    position: { x },
    offset: true,
    grid: { display: false },
    border: { display: false },
    ticks: { autoSkip: false, color, padding: 0, font: { size: LABEL_SIZE } },
  };
}

/** Zero and the round values up to the longest bar: where faint lines help to compare bars. */
export function gridLines(longest: number): number[] {
  const step = roundStep(longest / GRID_STEPS);
  return Array.from({ length: Math.floor(longest / step) + 1 }, (_, i) => i * step);
}

const GRID_STEPS = 4;

/** The smallest of 1, 2, 5, 10, 20, … (or 0.5, 0.2, …) that is at least `least`. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5].find((factor) => factor * power >= least) ?? 10);
}

function widestName(names: BarScalesInput['names']): number {
  return Math.max(...names.flat().map((line) => textWidth(line, LABEL_SIZE)));
}

function widestValue(values: readonly ValueLabel[]): number {
  const widths = values.map(
    ({ value, share }) => textWidth(value, LABEL_SIZE, 600) + SHARE_GAP + textWidth(share, LABEL_SIZE),
  );
  return Math.max(...widths);
}
