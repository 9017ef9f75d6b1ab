import type { Host } from '../host/host.ts';
import type { ChartImage } from '../render/charts/charts.ts';
import { PAGE } from '../render/files.ts';
import { renderSummary } from '../render/summary.ts';
import type { Report } from '../report/report.ts';
import { deliverArtifacts } from './artifacts.ts';
import type { OutputFolder } from './folder.ts';
import { setReportOutputs } from './outputs.ts';

export interface DeliverOptions {
  /** Path of merged.csv, or of the folder when the parts are kept apart. */
  readonly csvPath: string;
  readonly top: number;
  readonly artifactName: string;
  readonly artifactRetentionDays: number | undefined;
  /** Charts that a chart service shows. */
  readonly images: readonly ChartImage[];
}

/**
 * Hands everything over: outputs, artifacts, job summary. One failing keeps none of the others back.
 * @returns what failed, in a sentence; undefined when nothing did.
 */
export async function deliver(
  report: Report,
  folder: OutputFolder,
  host: Host,
  { csvPath, top, artifactName, artifactRetentionDays, images }: DeliverOptions,
): Promise<string | undefined> {
  setReportOutputs(host, report, {
    csv: csvPath,
    json: folder.pathOf('report.json'),
    summary: folder.pathOf('summary.md'),
    html: folder.pathOf(PAGE),
    chart: folder.pathOf('total_credits_per_project.png'),
  });
  const page = folder.pathOf(PAGE);
  const stored = await deliverArtifacts(host, {
    name: artifactName,
    retentionDays: artifactRetentionDays,
    root: folder.path,
    files: folder.files,
    page: folder.files.includes(page) ? page : undefined,
  });
  if (stored.url !== undefined) host.setOutput('artifact-url', stored.url);
  if (stored.pageUrl !== undefined) host.setOutput('report-url', stored.pageUrl);
  const links = { artifactUrl: stored.url, pageUrl: stored.pageUrl };
  await host.writeSummary(renderSummary(report, { top, images, ...links }));
  return stored.failure;
}
