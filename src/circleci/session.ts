import { createUsageApi, type UsageApi } from './api.ts';
import type { DownloadRequest, DownloadTools } from './download.ts';
import { Journal } from './journal.ts';
import { CREATES, RateLimit, READS } from './limits.ts';
import { clockTime } from './pace.ts';
import { ExportStatus } from './status.ts';
import { Turns } from './together.ts';
import type { ExportRequest, ExportTools } from './types.ts';
import type { ExportWindow } from './windows.ts';

/** Fetches one part into its place; `downloadPart`, or a stand-in for it. */
export type Download = (
  request: DownloadRequest,
  tools: DownloadTools,
) => Promise<{ readonly bytes: number }>;

/** What all steps of one export share. */
export interface Session {
  readonly request: ExportRequest;
  readonly tools: ExportTools;
  readonly api: UsageApi;
  readonly creates: RateLimit;
  readonly reads: RateLimit;
  readonly journal: Journal;
  readonly status: ExportStatus;
  readonly turns: Turns;
  readonly download: Download;
  /** Job ids of the `export-job-ids` input: never replaced by a new export. */
  readonly given: ReadonlySet<string>;
  /** Warns of something that readers of the figures must know; the report repeats it. */
  readonly warn: (text: string) => void;
  /** All that `warn` was told so far. */
  readonly warnings: readonly string[];
}

export interface SessionPlan {
  readonly windows: readonly ExportWindow[];
  /** Exports given by the `export-job-ids` input: job ids by the days of their window. */
  readonly given: ReadonlyMap<string, string>;
}

/** Downloads at a time, over all windows. */
const DOWNLOADS = 4;

/** Opens the journal, notes the exports that were given, and gathers what the steps share. @throws NoSpaceError */
export async function openSession(
  request: ExportRequest,
  tools: ExportTools,
  { windows, given }: SessionPlan,
  download: Download,
): Promise<Session> {
  const { clock, log } = tools;
  const warnings: string[] = [];
  const warn = (text: string) => {
    warnings.push(text);
    log.warn(text);
  };
  const journal = await Journal.open(request, windows, (text) => log.warn(text));
  for (const [days, jobId] of given) {
    if (journal.exportOf(days)?.jobId !== jobId) await journal.add(days, jobId, null, journal.creates);
  }
  const onWait = (at: number) =>
    log.info(`Waiting until ${clockTime(at, clock.now())} for CircleCI to take an export.`);
  return {
    request,
    tools,
    api: createUsageApi(request, tools),
    creates: new RateLimit(CREATES, clock, journal.creates, onWait),
    reads: new RateLimit(READS, clock),
    journal,
    status: new ExportStatus(clock),
    turns: new Turns(DOWNLOADS),
    download,
    given: new Set(given.values()),
    warn,
    warnings,
  };
}
