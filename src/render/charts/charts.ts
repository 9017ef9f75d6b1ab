import type { Report } from '../../report/report.ts';
import type { ChartSpec } from './chart-spec.ts';
import { dayChart } from './day-chart.ts';
import { projectChart } from './project-chart.ts';
import type { ServiceChart, ServiceFailure } from './quickchart.ts';
import { resourceClassChart } from './resource-class-chart.ts';

/** A file of the report, ready to be written under its name. */
export interface RenderedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A picture that a chart service shows to whoever opens its address. */
export interface ChartImage {
  readonly url: string;
  /** What is said in its place where it can't be shown. */
  readonly description: string;
}

export interface ChartOptions {
  /** Bars before the rest is one bar, 1 to 1000. */
  readonly top: number;
  /** A QuickChart service to draw the charts; undefined draws them in the process. */
  readonly quickchartUrl: URL | undefined;
  readonly onWarning: (text: string) => void;
}

/** Every chart of the report. `top` is how many projects have a bar of their own, 1 to 1000. */
export function chartSpecs(report: Report, top: number): ChartSpec[] {
  return [projectChart(report, top), dayChart(report), resourceClassChart(report)];
}

export interface RenderedCharts {
  /** Every chart as PNG and SVG. */
  readonly files: readonly RenderedFile[];
  /** Those that the service shows too, where the address is short enough for a summary. */
  readonly images: readonly ChartImage[];
}

/**
 * Draws every chart of the report: by the service when one is named, and here where it fails, with a warning. A
 * service that is out of reach is asked once, not for every chart.
 */
export async function renderCharts(report: Report, options: ChartOptions): Promise<RenderedCharts> {
  const files: RenderedFile[] = [];
  const images: ChartImage[] = [];
  let service = options.quickchartUrl;
  for (const spec of chartSpecs(report, options.top)) {
    const answer = service && (await askService(spec, service));
    if (answer?.ok === false) {
      const isGone = OUT_OF_REACH.has(answer.reason);
      if (isGone) service = undefined;
      const what = isGone ? 'The charts are' : `The chart ${spec.name} is`;
      options.onWarning(`${answer.message} ${what} drawn without it.`);
    }
    const { png, svg } = answer?.ok ? answer : await drawHere(spec);
    files.push({ name: `${spec.name}.png`, bytes: png }, { name: `${spec.name}.svg`, bytes: svg });
    if (answer?.ok && answer.url !== undefined)
      images.push({ url: answer.url, description: spec.description });
  }
  return { files, images };
}

const OUT_OF_REACH: ReadonlySet<ServiceFailure> = new Set(['bad-url', 'unreachable', 'timeout']);

/** Loads what the service needs only when there is one. */
async function askService(spec: ChartSpec, url: URL): Promise<ServiceChart> {
  const { quickChart } = await import('./quickchart.ts');
  return await quickChart(spec, url);
}

async function drawHere(spec: ChartSpec): Promise<{ readonly png: Uint8Array; readonly svg: Uint8Array }> {
  const { drawChart } = await import('./draw.ts');
  const { png, svg } = await drawChart(spec);
  return { png, svg: Buffer.from(svg) };
}
