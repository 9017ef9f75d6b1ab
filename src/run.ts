import { exportUsage } from './circleci/export.ts';
import type { ExportResult } from './circleci/types.ts';
import type { Clock } from './common/clock.ts';
import { DeliveryError } from './common/errors.ts';
import type { Config } from './config/config.ts';
import { createProjectFilter } from './config/project-filter.ts';
import { deliverArtifacts } from './deliver/artifacts.ts';
import { type OutputFolder, openOutputFolder } from './deliver/folder.ts';
import { setReportOutputs } from './deliver/outputs.ts';
import type { Host, Log } from './host/host.ts';
import { createHttp } from './http/client.ts';
import type { Http } from './http/http.ts';
import { renderCharts } from './render/charts/charts.ts';
import { renderLogSummary } from './render/log-summary.ts';
import { renderSummary } from './render/summary.ts';
import { sortedCredits } from './render/tables/sorted-credits.ts';
import { buildReport } from './report/build.ts';
import type { Report } from './report/report.ts';
import { keepParts } from './usage/keep.ts';
import { readUsage } from './usage/read.ts';
import { DamagedPartError, type ReadRequest, type ReadResult } from './usage/types.ts';

export interface RunTools {
  readonly host: Host;
  readonly clock: Clock;
  readonly tool: Report['tool'];
  readonly signal: AbortSignal;
}

/** A part that arrives damaged is fetched again this often before the run fails. */
const REFETCHES = 2;

/**
 * The whole job: export the organisation's usage, read it once, compute the report, render the files, deliver them.
 * @throws KnownError for everything that a person can act on; see `common/exit-code.ts`.
 */
export async function run(config: Config, tools: RunTools): Promise<void> {
  const { host } = tools;
  host.mask(config.token);
  for (const note of [...config.notes, ...config.period.notes]) host.log.warn(note);
  const folder = await openOutputFolder(config.outputDir);
  const http = createHttp();
  try {
    const exported = await exportPeriods(config, tools, http);
    if (exported.comparisonNote !== null) host.log.warn(`There is no comparison. ${exported.comparisonNote}`);
    const read = await readParts(config, exported, folder, tools);
    const report = reportOf(config, exported, read, tools);

    // A chart that can't be drawn must not keep the rows from being delivered.
    const unwritten = await writeFiles(config, report, folder, host).catch((error: unknown) => ({ error }));
    for (const line of renderLogSummary(report, LOG_PROJECTS)) host.log.info(line);
    const undelivered = await deliver(config, report, folder, host);
    if (unwritten !== undefined) throw unwritten.error;
    if (undelivered !== undefined) throw new DeliveryError(undelivered);
    await exported.finish();
  } finally {
    await http.close();
  }
}

const LOG_PROJECTS = 10;

function exportPeriods(config: Config, tools: RunTools, http: Http): Promise<ExportResult> {
  const { host, clock, signal } = tools;
  return exportUsage(
    {
      apiUrl: config.apiUrl,
      token: config.token,
      orgId: config.orgId,
      sharedOrgIds: config.sharedOrgIds,
      period: config.period.period,
      previous: config.period.previous,
      apart: !config.mergeUsageReports,
      exportJobIds: config.exportJobIds,
      stateDir: config.stateDir,
      deadline: clock.elapsed() + config.timeoutMinutes * 60_000,
    },
    {
      http,
      clock,
      signal,
      log: host.log,
      progress: (label) => host.progress(label),
      mask: (secret) => host.mask(secret),
      onJobIds: (ids) => host.setOutput('export-job-ids', ids),
      random: Math.random,
    },
  );
}

/** One pass over all parts: the Cube, and merged.csv or the parts kept apart. */
async function readParts(
  config: Config,
  exported: ExportResult,
  folder: OutputFolder,
  { host, signal }: RunTools,
): Promise<ReadResult> {
  const progress = host.progress('Reading usage');
  const total = exported.parts.reduce((sum, part) => sum + part.bytes, 0);
  const reading = readWhole(exported, host.log, {
    parts: exported.parts,
    period: config.period.period,
    previous: exported.previous,
    mergedPath: config.mergeUsageReports ? folder.pathOf(MERGED) : undefined,
    tempDir: folder.path,
    lenient: config.lenient,
    includesProject: createProjectFilter(config.projects),
    signal,
    onProgress: (bytes) => progress.update(bytes, total),
  });
  const read = await reading.finally(() => progress.end());
  if (config.mergeUsageReports) folder.add(MERGED);
  else folder.add(...(await keepParts(partsOfPeriod(exported), folder.path)));
  return read;
}

const MERGED = 'merged.csv';

/** Reads all parts; one whose gzip is damaged is fetched again, and everything is read anew. */
async function readWhole(exported: ExportResult, log: Log, request: ReadRequest): Promise<ReadResult> {
  const refetches = new Map<string, number>();
  for (;;) {
    try {
      return await readUsage(request);
    } catch (error) {
      if (!(error instanceof DamagedPartError)) throw error;
      const count = (refetches.get(error.part.path) ?? 0) + 1;
      if (count > REFETCHES) throw error;
      refetches.set(error.part.path, count);
      log.warn(`${error.message} Fetching it again.`);
      await exported.refetch(error.part);
    }
  }
}

function partsOfPeriod({ parts }: ExportResult): ExportResult['parts'] {
  return parts.filter((part) => part.role !== 'previous');
}

function reportOf(
  config: Config,
  exported: ExportResult,
  { cube, counts }: ReadResult,
  tools: RunTools,
): Report {
  return buildReport({
    cube,
    counts,
    orgId: config.orgId,
    period: config.period.period,
    label: config.period.label,
    previous: exported.previous,
    comparisonNote: exported.comparisonNote,
    creditPrice: config.creditPrice,
    currency: config.currency,
    warnings: [...config.notes, ...config.period.notes, ...exported.warnings],
    tool: tools.tool,
    now: tools.clock.now(),
  });
}

async function writeFiles(
  config: Config,
  report: Report,
  folder: OutputFolder,
  host: Host,
): Promise<undefined> {
  await folder.write('report.json', `${JSON.stringify(report, null, 2)}\n`);
  await folder.write('sorted_credits.csv', sortedCredits(report));
  await folder.write('summary.md', renderSummary(report, { top: config.top }));
  const charts = await renderCharts(report, {
    top: config.top,
    quickchartUrl: config.quickchartUrl,
    onWarning: (text) => host.log.warn(text),
  });
  for (const { name, bytes } of charts) await folder.write(name, bytes);
  await folder.sweep();
}

/** Hands everything over; gives what failed, when everything else is done. */
async function deliver(
  config: Config,
  report: Report,
  folder: OutputFolder,
  host: Host,
): Promise<string | undefined> {
  setReportOutputs(host, report, {
    csv: config.mergeUsageReports ? folder.pathOf(MERGED) : folder.path,
    json: folder.pathOf('report.json'),
    summary: folder.pathOf('summary.md'),
    chart: folder.pathOf('total_credits_per_project.png'),
  });
  const stored = await deliverArtifacts(host, {
    name: config.artifactName,
    retentionDays: config.artifactRetentionDays,
    root: folder.path,
    files: folder.files,
  });
  if (stored.url !== undefined) host.setOutput('artifact-url', stored.url);
  await host.writeSummary(renderSummary(report, { top: config.top, artifactUrl: stored.url }));
  return stored.failure;
}
