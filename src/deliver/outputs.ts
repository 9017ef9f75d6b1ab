import type { Host } from '../host/host.ts';
import { type Report, SEATS } from '../report/report.ts';

/** Where the run left its files. */
export interface OutputPaths {
  /** merged.csv, or the folder when the parts are kept apart. */
  readonly csv: string;
  readonly json: string;
  readonly summary: string;
  readonly chart: string;
}

/** Tells later steps the headline figures and where the files are. */
export function setReportOutputs(host: Host, report: Report, paths: OutputPaths): void {
  const top = report.breakdowns.project.find((project) => project.name !== SEATS && project.credits > 0);
  const outputs: Readonly<Record<string, string>> = {
    'total-credits': String(report.totals.credits),
    'total-cost': String(report.totals.cost),
    rows: String(report.quality.rows),
    'top-project': top?.name ?? '',
    'csv-path': paths.csv,
    'json-path': paths.json,
    'summary-path': paths.summary,
    'chart-path': paths.chart,
  };
  for (const [name, value] of Object.entries(outputs)) host.setOutput(name, value);
}
