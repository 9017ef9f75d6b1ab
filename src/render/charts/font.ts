import type { Chart } from 'chart.js';

/** Inter where it is installed, else what the system writes with. */
export const FONT_FAMILY = 'Inter, system-ui, sans-serif';

/** The font of a chart as Canvas takes it; `size` in pixels. */
export function fontOf({ options }: Chart, size: number, weight?: 600): string {
  return `${weight === undefined ? '' : `${weight} `}${size}px ${options.font?.family ?? 'sans-serif'}`;
}
