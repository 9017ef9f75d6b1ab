import { plainMarkdown } from '../common/escape/markdown.ts';
import type { Config } from '../config/config.ts';
import { attended } from '../host/beat.ts';
import type { Host } from '../host/host.ts';
import type { Http } from '../http/http.ts';
import type { Patience } from '../http/patient.ts';
import type { ChartImage } from '../render/charts/charts.ts';
import { PAGE } from '../render/files.ts';
import { renderSummary } from '../render/summary.ts';
import { type ArtifactResult, deliverArtifacts } from './artifacts.ts';
import { deliverDatadog } from './datadog/datadog.ts';
import type { Findings } from './findings.ts';
import type { OutputFolder } from './folder.ts';
import { setReportOutputs } from './outputs.ts';
import { deliverSlack } from './slack.ts';

/** What is handed over beside the findings. */
export interface Delivery {
  readonly folder: OutputFolder;
  /** Path of merged.csv, or of the folder when the parts are kept apart. */
  readonly csvPath: string;
  /** Charts that a chart service shows. */
  readonly images: readonly ChartImage[];
}

export interface DeliverTools extends Patience {
  /** Of the run, by `clock.elapsed()`. */
  readonly deadline: number;
  readonly host: Host;
  readonly http: Http;
}

/** An export that took all the time there is leaves so much for handing over what it gave. */
const RESERVE_MS = 60_000;

/**
 * Hands everything over: outputs, artifacts, job summary, then the destinations that were named. One failing keeps
 * none of the others back.
 * @returns what failed, a sentence each.
 */
export async function deliver(
  config: Config,
  findings: Findings,
  delivery: Delivery,
  runTools: DeliverTools,
): Promise<readonly string[]> {
  const { host, clock } = runTools;
  const tools = { ...runTools, deadline: Math.max(runTools.deadline, clock.elapsed() + RESERVE_MS) };
  const waited = <T>(label: string, work: () => Promise<T>) =>
    attended(host.progress(label), clock, () => [0, undefined], work);
  const { report } = findings;
  setPaths(findings, delivery, host);
  const stored = await waited('Storing artifacts', () => store(config, delivery.folder, host));
  const links = { artifactUrl: stored.url, pageUrl: stored.pageUrl };
  await host.writeSummary(renderSummary(report, { top: config.top, images: delivery.images, ...links }));
  const failures = [
    ...(stored.failure === undefined ? [] : [stored.failure]),
    ...(await waited('Posting to Slack', () => toSlack(config, findings, stored, tools))),
    ...(await toCloudCost(config, findings, tools)),
  ];
  await tellFailures(failures, host);
  // These write a section of the job summary of their own.
  return [...failures, ...(await toDatadog(config, findings, tools))];
}

/** Puts them at the end of the job summary. */
async function tellFailures(failures: readonly string[], host: Host): Promise<void> {
  if (failures.length === 0) return;
  const lines = failures.map((failure) => `- ${plainMarkdown(failure)}`);
  await host.writeSummary(`### Not delivered\n\n${lines.join('\n')}`);
}

function setPaths({ report }: Findings, { folder, csvPath }: Delivery, host: Host): void {
  setReportOutputs(host, report, {
    csv: csvPath,
    json: folder.pathOf('report.json'),
    summary: folder.pathOf('summary.md'),
    html: folder.pathOf(PAGE),
    chart: folder.pathOf('total_credits_per_project.png'),
  });
}

async function store(
  { artifactName, artifactRetentionDays }: Config,
  folder: OutputFolder,
  host: Host,
): Promise<ArtifactResult> {
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
  return stored;
}

async function toSlack(
  { slack }: Config,
  { report }: Findings,
  { url, pageUrl }: ArtifactResult,
  tools: DeliverTools,
): Promise<readonly string[]> {
  const links = { runUrl: tools.host.runUrl, artifactUrl: url, reportUrl: pageUrl };
  const failure = await deliverSlack(report, slack, links, { ...tools, log: tools.host.log });
  return failure === undefined ? [] : [failure];
}

async function toDatadog(
  { datadog }: Config,
  { report, plan }: Findings,
  tools: DeliverTools,
): Promise<readonly string[]> {
  if (plan === null || datadog === null) return [];
  return await deliverDatadog(plan, report, datadog, tools);
}

async function toCloudCost(
  { costs }: Config,
  findings: Findings,
  tools: DeliverTools,
): Promise<readonly string[]> {
  if (costs.upload === null) return [];
  const { uploadCustomCosts } = await import('./custom-costs/upload.ts');
  const failure = await uploadCustomCosts(findings, costs.upload, tools);
  return failure === undefined ? [] : [failure];
}
