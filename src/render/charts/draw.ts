import type { Chart } from 'chart.js';
import type { ChartSpec } from './chart-spec.ts';
import { pngOf } from './png.ts';
import { RecordingContext } from './recorder/context.ts';
import type { Drawing } from './recorder/shapes.ts';
import { ringLabels } from './ring-labels.ts';
import { stackTotals } from './stack-totals.ts';
import { svgDocument } from './svg.ts';
import { valueLabels } from './value-labels.ts';

export interface ChartPictures {
  readonly svg: string;
  readonly png: Uint8Array;
}

/** Draws a chart in the process, without a browser, a network or native code. The same chart gives the same bytes. */
export async function drawChart(spec: ChartSpec): Promise<ChartPictures> {
  const drawing = await recordChart(spec);
  return { svg: svgDocument(drawing, spec.description), png: await pngOf(drawing) };
}

/** Lets Chart.js lay out and draw the chart, and keeps what it drew. */
export async function recordChart({ config, width, height }: ChartSpec): Promise<Drawing> {
  const Chart = await chartClass();
  const context = new RecordingContext();
  const canvas = { width, height, getContext: () => context };
  Object.assign(context, { canvas });
  // Chart.js and the plugin write into the options they are given.
  const own = structuredClone(config);
  const options = { ...own.options, responsive: false, animation: false as const, devicePixelRatio: 1 };
  const chart = new Chart(canvas, { ...own, options, plugins: [valueLabels, stackTotals, ringLabels] });
  const drawing = context.drawing(width, height);
  // Destroying clears the canvas.
  chart.destroy();
  return drawing;
}

/** Chart.js with what our charts are made of. */
async function chartClass(): Promise<typeof Chart> {
  const chartjs = await import('chart.js');
  const { BarController, DoughnutController, LineController } = chartjs;
  const { ArcElement, BarElement, LineElement, PointElement } = chartjs;
  const { CategoryScale, LinearScale, Legend, SubTitle, Title } = chartjs;
  chartjs.Chart.register(BarController, DoughnutController, LineController);
  chartjs.Chart.register(ArcElement, BarElement, LineElement, PointElement);
  chartjs.Chart.register(CategoryScale, LinearScale, Legend, SubTitle, Title);
  return chartjs.Chart;
}
