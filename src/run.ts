import { exportUsage } from './circleci/export.ts';
import { type ReadExport, readExport } from './circleci/read-export.ts';
import type { ExportResult } from './circleci/types.ts';
import type { Clock } from './common/clock.ts';
import { DeliveryError, OverThresholdError } from './common/errors.ts';
import { safeLogText } from './common/escape/log.ts';
import { lockFolders } from './common/lock.ts';
import type { Secret } from './common/secret.ts';
import type { Config } from './config/config.ts';
import { createProjectFilter, type ProjectFilter } from './config/project-filter.ts';
import { createTeamMatcher } from './config/teams.ts';
import { keysOf } from './deliver/datadog/answer.ts';
import { deliver } from './deliver/deliver.ts';
import { findingsOf } from './deliver/findings.ts';
import { type OutputFolder, openOutputFolder } from './deliver/folder.ts';
import { writeFiles } from './deliver/write-files.ts';
import type { Host } from './host/host.ts';
import { createHttp } from './http/client.ts';
import type { Http } from './http/http.ts';
import { PAGE } from './render/files.ts';
import { renderLogSummary } from './render/log-summary.ts';
import { brokenRules } from './render/notes.ts';
import { buildReport } from './report/build.ts';
import type { Report } from './report/report.ts';
import { keepParts } from './usage/keep.ts';
import type { ParquetResult } from './usage/types.ts';

export interface RunTools {
  readonly host: Host;
  readonly clock: Clock;
  readonly tool: Report['tool'];
  readonly signal: AbortSignal;
  /** What requests go through, closed at the end of the run; the program's own client unless given. */
  readonly http?: Http | undefined;
}

/** Projects that the log names at the most; the summary has more room. */
const MOST_LOG_PROJECTS = 10;
const MERGED = 'merged.csv';

/**
 * The whole job: export the organisation's usage, read it once, compute the report, render the files, deliver them.
 * @throws KnownError for everything that a person can act on; see `common/exit-code.ts`.
 */
export async function run(config: Config, tools: RunTools): Promise<void> {
  const { host, clock, signal } = tools;
  const deadline = clock.elapsed() + config.timeoutMinutes * 60_000;
  for (const secret of secretsOf(config)) host.mask(secret);
  for (const note of [...config.notes, ...config.period.notes]) host.log.warn(note);
  const locks = await lockFolders([config.outputDir, config.stateDir]);
  const { http = createHttp() } = tools;
  let exported: ExportResult | undefined;
  let over: OverThresholdError | undefined;
  try {
    const folder = await openOutputFolder(config.outputDir);
    exported = await exportPeriods(config, tools, http, deadline);
    const filter = config.projects.length === 0 ? null : createProjectFilter(config.projects);
    const read = await readRows(config, exported, filter, folder, tools);
    const report = await reportOnceWhole(config, read, filter, tools);
    warnOf(report, [...config.notes, ...config.period.notes, ...exported.warnings], host);

    const findings = findingsOf(config, report, read.cube, tools.clock);
    const { images, failure } = await writeFiles(config, findings, folder, tools);
    signal.throwIfAborted();
    for (const line of renderLogSummary(report, Math.min(config.top, MOST_LOG_PROJECTS))) host.log.info(line);
    over = checkThresholds(report, host);
    const csvPath = config.mergeUsageReports ? folder.pathOf(MERGED) : folder.path;
    const delivery = { folder, csvPath, images };
    const deliverTools = { ...tools, http, random: Math.random, deadline };
    const undelivered = await deliver(config, findings, delivery, deliverTools);
    if (failure !== undefined) throw failure.error;
    if (!host.artifacts)
      host.log.info(`The report is ${folder.pathOf(PAGE)}; all other files are beside it.`);
    if (undelivered.length > 0) throw new DeliveryError(undelivered.join(' '));
    await exported.finish();
    if (over !== undefined) throw over;
  } catch (error) {
    // The run that ends for another reason says this all the same.
    if (over !== undefined && over !== error) host.log.warn(over.message);
    exported?.sayHowToResume();
    throw error;
  } finally {
    await http.close();
    await locks.release();
  }
}

async function exportPeriods(
  config: Config,
  tools: RunTools,
  http: Http,
  deadline: number,
): Promise<ExportResult> {
  const { host, clock, signal } = tools;
  const exported = await exportUsage(
    {
      ...config,
      period: config.period.period,
      previous: config.period.previous,
      apart: !config.mergeUsageReports,
      deadline,
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
  if (exported.comparisonNote !== null) host.log.warn(`There is no comparison. ${exported.comparisonNote}`);
  return exported;
}

/** One pass over all parts: the Cube, and merged.csv or the parts kept apart. */
async function readRows(
  config: Config,
  exported: ExportResult,
  filter: ProjectFilter | null,
  folder: OutputFolder,
  { host, signal }: RunTools,
): Promise<ReadExport> {
  const { mergeUsageReports, lenient, parquet } = config;
  const progress = host.progress('Reading usage');
  const total = exported.parts.reduce((sum, part) => sum + part.bytes, 0);
  const request = {
    period: config.period.period,
    mergedPath: mergeUsageReports ? folder.pathOf(MERGED) : undefined,
    parquet: parquet
      ? {
          root: folder.path,
          onRows: (rows: number) => progress.update(total, total, `${rows} rows written as Parquet`),
        }
      : undefined,
    tempDir: folder.path,
    lenient,
    includesProject: filter?.includes,
    signal,
    onProgress: (bytes: number) => progress.update(bytes, total),
  };
  const read = await readExport(exported, request, host.log).finally(() => progress.end());
  const ofPeriod = exported.parts.filter((part) => part.role !== 'previous');
  folder.add(...(mergeUsageReports ? [MERGED] : await keepParts(ofPeriod, folder.path, signal)));
  if (read.parquet !== undefined) takeParquet(read.parquet, folder, host);
  return read;
}

/** Lists the Parquet files as this run's, and says which values their types could not hold. */
function takeParquet({ files, unreadable }: ParquetResult, folder: OutputFolder, { log }: Host): void {
  folder.add(...files);
  for (const [column, count] of Object.entries(unreadable)) {
    log.warn(
      `${count} values of ${column} are not of the type that the column has in Parquet; they are null there.`,
    );
  }
}

/** The report is computed while the disk takes the last rows; no file of it appears before merged.csv is whole. */
async function reportOnceWhole(
  config: Config,
  read: ReadExport,
  filter: ProjectFilter | null,
  tools: RunTools,
): Promise<Report> {
  try {
    return reportOf(config, read, filter, tools);
  } finally {
    await read.published;
  }
}

function reportOf(
  config: Config,
  { cube, counts, exported }: ReadExport,
  filter: ProjectFilter | null,
  { tool, clock }: RunTools,
): Report {
  const { period, notes, label, calendarEnd } = config.period;
  return buildReport({
    cube,
    counts,
    orgId: config.orgId,
    period,
    label,
    previous: exported.previous,
    comparisonNote: exported.comparisonNote,
    money: { currency: config.currency, creditPrice: config.creditPrice, seats: config.seats },
    teams: config.teams && createTeamMatcher(config.teams),
    budgets: config.budget,
    calendarEnd,
    failOn: config.failOn,
    prices: config.prices,
    filter: filter && { globs: filter.globs, projects: filter.projects() },
    warnings: [...config.notes, ...notes, ...exported.warnings, ...strayRows(config, counts)],
    tool,
    now: clock.now(),
  });
}

/** An export that was given by its id may be one of other days than its owner thinks. */
function strayRows({ exportJobIds }: Config, { outsideDays }: ReadExport['counts']): string[] {
  if (exportJobIds.length === 0 || outsideDays === 0) return [];
  return [
    `${outsideDays} rows of other days were left out: check that the days in export-job-ids are those of the exports.`,
  ];
}

/** What no log may show. */
function secretsOf({ token, slack, datadog, costs: { upload } }: Config): Secret[] {
  const keys = datadog?.delivery ? keysOf(datadog.delivery) : [];
  const uploadKeys = upload === null ? [] : [upload.apiKey, upload.appKey];
  return [token, slack.webhookUrl ?? [], keys, uploadKeys].flat();
}

/** The warnings that the figures gave rise to; those before were said when they came up. */
function warnOf({ quality }: Report, said: readonly string[], { log }: Host): void {
  for (const warning of quality.warnings) if (!said.includes(warning)) log.warn(safeLogText(warning));
}

/** Says which rules of `fail-on` hold; the others are the error that the run ends with when everything is delivered. */
function checkThresholds(report: Report, { log }: Host): OverThresholdError | undefined {
  for (const { rule, failed, sentence } of report.gates) {
    if (!failed) log.info(safeLogText(`${rule}: ${sentence}`));
  }
  const broken = brokenRules(report);
  return broken.length === 0 ? undefined : new OverThresholdError(safeLogText(broken.join(' ')));
}
