import { type Clock, createClock } from '../common/clock.ts';
import type { Dialect } from './dialect.ts';
import { serveApi } from './server/api.ts';
import type { DemoBehaviours } from './server/behaviours.ts';
import { Exports } from './server/exports.ts';
import { listen } from './server/listen.ts';
import { PartFiles } from './server/part-files.ts';
import { serveParts } from './server/part-store.ts';
import { usageApiLimits } from './server/rate-limit.ts';
import { UrlSigner } from './server/signed-url.ts';
import { type DemoRequest, Watch } from './server/watch.ts';
import { Usage } from './usage.ts';

/** The organisation that the demo is about, and the token that may export its usage. */
export const DEMO_ORG_ID = '5d3f0a1c-7b52-4e86-9c41-2f6a8e0d9b17';
export const DEMO_TOKEN = 'demo-token-that-opens-nothing';

export interface DemoServerOptions {
  readonly seed?: number | undefined;
  /** Rows on an average day; weekends have fewer. */
  readonly rowsPerDay?: number | undefined;
  /** Projects of the organisation. */
  readonly projects?: number | undefined;
  /** Organisations that share billing. */
  readonly organisations?: number | undefined;
  readonly dialect?: Dialect | undefined;
  /** All of the server's times: today, limits, processing, expiry. */
  readonly clock?: Clock | undefined;
  readonly token?: string | undefined;
  /** Tokens that are good but may not export: 403. */
  readonly powerlessTokens?: readonly string[] | undefined;
  readonly orgId?: string | undefined;
  /** At most this many rows a part. Every export with rows has at least two parts. */
  readonly partRows?: number | undefined;
  /** How long a presigned url is good, milliseconds of the clock. */
  readonly urlLifetimeMs?: number | undefined;
  /** How long an export takes, milliseconds of the clock; by its rows unless given. */
  readonly processingMs?: number | undefined;
  readonly behaviours?: DemoBehaviours | undefined;
  /** Port of the API on 127.0.0.1; a free one unless given. */
  readonly port?: number | undefined;
}

export interface DemoServer {
  /** Origin of the API: `http://127.0.0.1:PORT`. */
  readonly apiUrl: string;
  /** Origin of the presigned urls. */
  readonly partsUrl: string;
  readonly orgId: string;
  readonly token: string;
  /** The rows behind the exports, to compare with. */
  readonly usage: Usage;
  /** Every request so far, of both origins. */
  readonly requests: readonly DemoRequest[];
  /** Requests that broke a rate limit or brought credentials to a presigned url: one sentence each. */
  readonly violations: readonly string[];
  /** May be changed while the server runs. */
  readonly behaviours: DemoBehaviours;
  counts(): DemoCounts;
  /** Stops both servers and removes the parts. */
  close(): Promise<void>;
}

export interface DemoCounts {
  /** Requests, whatever their answer. */
  readonly creates: number;
  readonly statusReads: number;
  readonly downloads: number;
  /** Exports that were accepted. */
  readonly exports: number;
}

/**
 * A real HTTP server on loopback that speaks the Usage API's contract for a made-up organisation.
 * @throws InputError when the port is not to be had.
 */
export async function startDemoServer(options: DemoServerOptions = {}): Promise<DemoServer> {
  const { seed = 1, rowsPerDay = 400, dialect = 'plain', partRows = 25_000, orgId = DEMO_ORG_ID } = options;
  const { clock = createClock(), token = DEMO_TOKEN, urlLifetimeMs = 3_600_000, processingMs } = options;
  const { organisations, projects, powerlessTokens = [] } = options;
  const usage = new Usage({ seed, orgId, rowsPerDay, organisations, projects });
  const exports = new Exports(usage, { seed, partRows, processingMs });
  const files = new PartFiles(usage, seed, dialect);
  const signer = new UrlSigner(urlLifetimeMs);
  const watch = new Watch(clock, { ...options.behaviours });

  const shared = { usage, exports, files, signer, clock, watch };
  const parts = await listen(
    watch.over('parts', (request, response) => serveParts(request, response, shared)),
  );
  const tools = { ...shared, token, powerlessTokens, limits: usageApiLimits(), partsOrigin: parts.origin };
  const api = await listen(
    watch.over('api', (request, response) => serveApi(request, response, tools)),
    options.port,
  ).catch(async (error: unknown) => {
    await parts.close();
    throw error;
  });
  return {
    apiUrl: api.origin,
    partsUrl: parts.origin,
    orgId,
    token,
    usage,
    requests: watch.requests,
    violations: watch.violations,
    behaviours: watch.behaviours,
    counts: () => ({ ...watch.counts(), exports: exports.count }),
    async close() {
      await Promise.all([api.close(), parts.close()]);
      await files.close();
    },
  };
}
