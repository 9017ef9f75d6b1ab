import type { OutputName } from '../config/outputs.ts';
import type { Host } from '../host/host.ts';
import { type Report, SEATS } from '../report/report.ts';

/** Where the run left its files. */
export interface OutputPaths {
  /** merged.csv, or the folder when the parts are kept apart. */
  readonly csv: string;
  readonly json: string;
  readonly summary: string;
  readonly chart: string;
  readonly html: string;
}

/** The outputs that come from the report; the export and the artifact set their own. */
type ReportOutput = Exclude<OutputName, 'artifact-url' | 'report-url' | 'export-job-ids'>;

/** Tells later steps the headline figures and where the files are. */
export function setReportOutputs(host: Host, report: Report, paths: OutputPaths): void {
  const top = report.breakdowns.project.find((project) => project.name !== SEATS && project.credits > 0);
  const outputs: Readonly<Record<ReportOutput, string>> = {
    'total-credits': String(report.totals.credits),
    'total-cost': String(report.totals.cost),
    'previous-credits': String(report.previousTotals?.credits ?? ''),
    'change-percent': changePercent(report),
    'failed-credits': String(report.waste.failed.credits),
    'over-budget': report.budget === null ? '' : String(report.budget.some(({ over }) => over)),
    rows: String(report.quality.rows),
    'top-project': top?.name ?? '',
    'csv-path': paths.csv,
    'json-path': paths.json,
    'summary-path': paths.summary,
    'chart-path': paths.chart,
    'html-path': paths.html,
  };
  for (const [name, value] of Object.entries(outputs)) host.setOutput(name, value);
}

/** Percent with two decimals: `-6.12`. */
function changePercent({ totals, previousTotals }: Report): string {
  if (previousTotals === null || previousTotals.credits === 0) return '';
  return ((totals.credits / previousTotals.credits - 1) * 100).toFixed(2);
}
