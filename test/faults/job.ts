import { exportUsage } from '../../src/circleci/export.ts';
import { readExport } from '../../src/circleci/read-export.ts';
import type { ExportResult } from '../../src/circleci/types.ts';
import type { Clock } from '../../src/common/clock.ts';
import { KnownError } from '../../src/common/errors.ts';
import { ExitCode } from '../../src/common/exit-code.ts';
import { lockFolders } from '../../src/common/lock.ts';
import type { Config } from '../../src/config/config.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { openOutputFolder } from '../../src/deliver/folder.ts';
import type { Host } from '../../src/host/host.ts';
import { createHttp } from '../../src/http/client.ts';
import type { Http } from '../../src/http/http.ts';
import { run } from '../../src/run.ts';

/** How much of the program is run: all of it, or what meets the faults of exports and leaves merged.csv. */
export type Depth = 'whole' | 'rows';

export interface JobTools {
  readonly host: Host;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly http: Http;
}

export interface Ended {
  readonly exit: ExitCode;
  readonly message: string;
}

/** What `index.ts` does, for one run in this process. */
export async function job(
  env: Readonly<Record<string, string>>,
  cwd: string,
  depth: Depth,
  tools: JobTools,
): Promise<Ended> {
  const { host, clock, signal } = tools;
  try {
    const flags = { values: new Map(), problems: [] };
    const config = await readConfig({ flags, env, cwd, now: clock.now() });
    if (depth === 'rows') await exportAndRead(config, tools);
    else await run(config, { ...tools, tool: { name: 'circleci-usage-action', version: '0' } });
    signal.throwIfAborted();
    return { exit: ExitCode.ok, message: '' };
  } catch (thrown) {
    const error: unknown = signal.aborted ? signal.reason : thrown;
    if (!(error instanceof KnownError)) throw error;
    host.log.error(error.message);
    return { exit: error.exitCode, message: error.message };
  }
}

/** The first half of a run: everything until the rows are in merged.csv. */
async function exportAndRead(config: Config, tools: JobTools): Promise<void> {
  const { host, signal, http } = tools;
  const locks = await lockFolders([config.outputDir, config.stateDir]);
  let exported: ExportResult | undefined;
  try {
    const folder = await openOutputFolder(config.outputDir);
    exported = await exportPeriods(config, tools);
    const mergedPath = folder.pathOf('merged.csv');
    const request = {
      period: config.period.period,
      mergedPath,
      tempDir: folder.path,
      lenient: false,
      signal,
    };
    const { published } = await readExport(exported, request, host.log);
    await published;
    await exported.finish();
  } catch (error) {
    exported?.sayHowToResume();
    throw error;
  } finally {
    await http.close();
    await locks.release();
  }
}

function exportPeriods(config: Config, { host, clock, ...rest }: JobTools): Promise<ExportResult> {
  const { period, previous } = config.period;
  const deadline = clock.elapsed() + config.timeoutMinutes * 60_000;
  return exportUsage(
    { ...config, period, previous, apart: false, deadline },
    {
      ...rest,
      clock,
      log: host.log,
      progress: (label) => host.progress(label),
      mask: (secret) => host.mask(secret),
      onJobIds: (ids) => host.setOutput('export-job-ids', ids),
      random: Math.random,
    },
  );
}

/** Silence can't be hurried by a clock: what the network does takes real time. */
export function impatientHttp(ms = Number.POSITIVE_INFINITY): Http {
  const http = createHttp();
  if (ms === Number.POSITIVE_INFINITY) return http;
  const hurried = <T extends { readonly timeoutMs?: number }>(request: T): T => ({
    ...request,
    timeoutMs: Math.min(request.timeoutMs ?? ms, ms),
  });
  return {
    ...http,
    send: (request) => http.send(hurried(request)),
    open: (request) => http.open(hurried(request)),
  };
}
