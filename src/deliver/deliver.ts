import type { SlackConfig } from '../config/config.ts';
import type { Host } from '../host/host.ts';
import type { Http } from '../http/http.ts';
import type { Patience } from '../http/patient.ts';
import { renderSummary } from '../render/summary.ts';
import type { Report } from '../report/report.ts';
import { deliverArtifacts } from './artifacts.ts';
import type { OutputFolder } from './folder.ts';
import { setReportOutputs } from './outputs.ts';
import { deliverSlack } from './slack.ts';

export interface DeliverOptions {
  /** Path of merged.csv, or of the folder when the parts are kept apart. */
  readonly csvPath: string;
  readonly top: number;
  readonly artifactName: string;
  readonly artifactRetentionDays: number | undefined;
  readonly slack: SlackConfig;
}

export interface DeliverTools extends Patience {
  readonly host: Host;
  readonly http: Http;
}

/**
 * Hands everything over: outputs, artifacts, job summary, Slack. One failing keeps none of the others back.
 * @returns what failed, a sentence each.
 */
export async function deliver(
  report: Report,
  folder: OutputFolder,
  tools: DeliverTools,
  { csvPath, top, artifactName, artifactRetentionDays, slack }: DeliverOptions,
): Promise<readonly string[]> {
  const { host } = tools;
  setReportOutputs(host, report, {
    csv: csvPath,
    json: folder.pathOf('report.json'),
    summary: folder.pathOf('summary.md'),
    chart: folder.pathOf('total_credits_per_project.png'),
  });
  const stored = await deliverArtifacts(host, {
    name: artifactName,
    retentionDays: artifactRetentionDays,
    root: folder.path,
    files: folder.files,
  });
  if (stored.url !== undefined) host.setOutput('artifact-url', stored.url);
  await host.writeSummary(renderSummary(report, { top, artifactUrl: stored.url }));
  const links = { runUrl: host.runUrl, artifactUrl: stored.url };
  const failures = [stored.failure, await deliverSlack(report, slack, links, { ...tools, log: host.log })];
  return failures.filter((failure) => failure !== undefined);
}
