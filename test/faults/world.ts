import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { text } from 'node:stream/consumers';
import { createClock } from '../../src/common/clock.ts';
import { CancelledError } from '../../src/common/errors.ts';
import { type DemoServer, startDemoServer } from '../../src/demo/server.ts';
import type { ArtifactStore, Host } from '../../src/host/host.ts';
import { createTerminalHost } from '../../src/host/terminal.ts';
import { Recorder } from '../host/streams.ts';
import { PNG, SVG } from '../render/charts/quickchart-server.ts';
import { tempDir } from '../support/cli.ts';
import { serve } from '../support/server.ts';
import { FIRST, LAST, NOW } from './data.ts';
import { type Fault, isSink, type Operation } from './fault.ts';
import { type Depth, type Ended, impatientHttp, job } from './job.ts';
import { type JumpingClock, loopClock, SCALE } from './loop-clock.ts';
import { type Sink, startSink } from './sinks.ts';
import { Spoiler } from './spoiler.ts';

/** Forcing files to a disk would take a third of all the time. */
const MEMORY = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
/** With characters that every encoding writes in another way. */
export const TOKEN = 'CCIPAT_canary/+"%~0123456789abcdef';

/** One run of the real pipeline against a real server on loopback, with one fault in its way. */
export interface World extends AsyncDisposable {
  readonly server: DemoServer;
  readonly spoiler: Spoiler;
  /** Where the results are handed over, when the fault strikes there. */
  readonly sink: Sink | undefined;
  readonly dir: string;
  /** Everything that was printed, by all runs so far. */
  readonly log: () => string;
  readonly outputs: ReadonlyMap<string, string>;
  /** Bodies of the requests to the chart service. */
  readonly sentAway: readonly string[];
  run(options?: RunOptions): Promise<Outcome>;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** `whole` unless given. */
  readonly depth?: Depth;
}

export interface Outcome extends Ended {
  /** How long it took, and how long it may take at most, in milliseconds of real time. */
  readonly ms: number;
  readonly limitMs: number;
  /** From the cancellation to the end. */
  readonly msAfterCancel: number | undefined;
}

export interface Scenario {
  readonly fault?: Fault;
  readonly operation?: Operation;
  readonly seed: number;
  readonly elsewhere: string;
}

/**
 * Starts everything that a run meets, spoilt by the fault. Long, because all that is returned shares the state above it.
 */
export async function startWorld({ fault, operation, seed, elsewhere }: Scenario): Promise<World> {
  const clock = loopClock(NOW);
  let cancel = new AbortController();
  let cancelledAt: number | undefined;
  const spoiler = new Spoiler(fault, operation, seed, {
    elsewhere,
    jump: (ms) => clock.jump(ms),
    cancel: () => {
      cancelledAt = performance.now();
      cancel.abort(new CancelledError('SIGINT'));
    },
  });
  const [server, charts, sink, dir] = await Promise.all([
    startUsageApi(clock, spoiler),
    startCharts(spoiler),
    isSink(operation) ? startSink(operation, spoiler) : undefined,
    tempDir(MEMORY),
  ]);
  const output = new Recorder();
  const outputs = new Map<string, string>();
  return {
    server,
    spoiler,
    sink,
    dir: dir.path,
    log: () => output.text,
    outputs,
    sentAway: charts.bodies,
    async run({ depth = 'whole', env = {} } = {}) {
      cancel = new AbortController();
      const minutes = env.CIRCLECI_USAGE_TIMEOUT_MINUTES ?? String(fault?.minutes ?? 1440);
      const settings = {
        ...settingsOf(server, charts.url),
        ...sink?.env,
        CIRCLECI_USAGE_TIMEOUT_MINUTES: minutes,
        ...env,
      };
      const host = recordingHost(output, outputs, sink?.artifacts);
      const started = performance.now();
      const tools = { host, clock, signal: cancel.signal, http: impatientHttp(fault?.patienceMs) };
      const ended = await job(settings, dir.path, depth, tools);
      const now = performance.now();
      return {
        ...ended,
        ms: now - started,
        limitMs: (Number(minutes) * 60_000) / SCALE,
        msAfterCancel: cancelledAt === undefined ? undefined : now - cancelledAt,
      };
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([server.close(), charts.close(), sink?.close(), dir[Symbol.asyncDispose]()]);
    },
  };
}

function startUsageApi(clock: JumpingClock, spoiler: Spoiler): Promise<DemoServer> {
  return startDemoServer({
    token: TOKEN,
    clock: clock.true,
    rowsPerDay: 3,
    projects: 2,
    processingMs: 6000,
    urlLifetimeMs: 1e12,
    behaviours: { intercept: (req, res, origin) => spoiler.intercept(req, res, origin) },
  });
}

function settingsOf(server: DemoServer, charts: string): Record<string, string> {
  return {
    CIRCLECI_API_TOKEN: TOKEN,
    ORG_ID: server.orgId,
    START_DATE: FIRST,
    END_DATE: LAST,
    QUICKCHART_URL: charts,
    CIRCLECI_USAGE_API_URL: server.apiUrl,
  };
}

function recordingHost(
  output: Recorder,
  outputs: Map<string, string>,
  artifacts: ArtifactStore | undefined,
): Host {
  return {
    ...createTerminalHost({ CIRCLECI_USAGE_DEBUG: '1' }, { stdout: output, stderr: output }, createClock()),
    setOutput: (name, value) => void outputs.set(name, value),
    ...(artifacts && { artifacts }),
  };
}

/** A chart service that answers at once with the same pictures, because drawing takes most of a run's time. */
async function startCharts(spoiler: Spoiler) {
  const bodies: string[] = [];
  const { url, close } = await serve(async (req, res) => {
    const body = await text(req);
    bodies.push(JSON.stringify(req.headers) + body);
    if (await spoiler.chart(req, res)) return;
    res.end(JSON.parse(body).format === 'svg' ? SVG : PNG);
  });
  return { url: url.origin, bodies, close };
}
