import type { Report } from '../../report/report.ts';
import type { ChartSpec } from './chart-spec.ts';
import { dayChart } from './day-chart.ts';
import { projectChart } from './project-chart.ts';
import { resourceClassChart } from './resource-class-chart.ts';

/** A file of the report, ready to be written under its name. */
export interface RenderedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
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

/** Every chart of the report as PNG and SVG. */
export async function renderCharts(report: Report, options: ChartOptions): Promise<RenderedFile[]> {
  const files: RenderedFile[] = [];
  for (const spec of chartSpecs(report, options.top)) {
    const { png, svg } = await drawn(spec, options);
    files.push({ name: `${spec.name}.png`, bytes: png }, { name: `${spec.name}.svg`, bytes: svg });
  }
  return files;
}

/** The service when one is named; when it fails, the chart is drawn here all the same. */
async function drawn(
  spec: ChartSpec,
  { quickchartUrl, onWarning }: ChartOptions,
): Promise<{ readonly png: Uint8Array; readonly svg: Uint8Array }> {
  if (quickchartUrl !== undefined) {
    const { quickChart } = await import('./quickchart.ts');
    const answer = await quickChart(spec, quickchartUrl);
    if (answer.ok) return answer;
    onWarning(`${answer.message} The chart ${spec.name} was drawn without it.`);
  }
  const { drawChart } = await import('./draw.ts');
  const { png, svg } = await drawChart(spec);
  return { png, svg: Buffer.from(svg) };
}
