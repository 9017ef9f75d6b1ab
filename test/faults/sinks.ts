import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { createGitHubArtifacts } from '../../src/host/github-artifacts.ts';
import type { ArtifactStore } from '../../src/host/host.ts';
import { startArtifactService } from '../support/artifact-service.ts';
import { API_KEY, startFakeDatadog } from '../support/datadog/fake-datadog.ts';
import { serve } from '../support/server.ts';
import type { SinkOperation } from './fault.ts';
import type { Spoiler } from './spoiler.ts';

/** A service that a run hands its results to, with a fault in front of it. */
export interface Sink {
  /** Settings of a run that uses it. */
  readonly env: Readonly<Record<string, string>>;
  readonly artifacts?: ArtifactStore;
  /** What only the service itself may ever see. */
  readonly secrets: readonly string[];
  /** Headers and bodies of all requests. */
  readonly requests: readonly string[];
  /** What it holds, in a form that does not depend on how often things were sent. */
  holds(): unknown;
  close(): Promise<void>;
}

/** The service itself, in good health. */
interface Service extends Pick<Sink, 'secrets' | 'holds' | 'close'> {
  readonly origin: string;
  /** Settings that lead to it at another address. */
  settings(origin: string): Partial<Pick<Sink, 'env' | 'artifacts'>>;
}

const SERVICES: Readonly<Record<SinkOperation, () => Promise<Service>>> = { datadog, slack, artifact };

export async function startSink(operation: SinkOperation, spoiler: Spoiler): Promise<Sink> {
  const service = await SERVICES[operation]();
  const requests: string[] = [];
  const server = await serve(async (req, res) => {
    const body = await buffer(req);
    requests.push(JSON.stringify(req.headers) + body.toString('latin1'));
    const healthy = () => forward(req, body, service.origin);
    if (await spoiler.sink(operation, req, res, healthy)) return;
    const { status, headers, bytes } = await healthy();
    res.writeHead(status, headers).end(bytes);
  });
  const close = async () => void (await Promise.all([server.close(), service.close()]));
  return { env: {}, ...service, ...service.settings(server.url.origin), requests, close };
}

interface Forwarded {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

/** Under the name that the client used, so that the service gives addresses that lead past the fault again. */
function forward(
  { method, url, headers }: IncomingMessage,
  body: Buffer,
  origin: string,
): Promise<Forwarded> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    request({ hostname, port, method, path: url, headers, agent: false }, async (answer) => {
      const bytes = await buffer(answer);
      const { 'transfer-encoding': _, ...rest } = answer.headers;
      resolve({ status: answer.statusCode ?? 500, headers: rest, bytes });
    })
      .on('error', reject)
      .end(body);
  });
}

const METRICS = ['credits', 'cost', 'jobs', 'job_seconds'].map((name) => `circleci_usage.${name}`);

async function datadog(): Promise<Service> {
  const fake = await startFakeDatadog();
  for (const metric of METRICS) fake.store.historical.add(metric);
  const env = {
    SEND_TO_DATADOG: 'true',
    DATADOG_API_KEY: API_KEY,
    CIRCLECI_USAGE_DATADOG_HISTORICAL: 'assume',
  };
  return {
    origin: fake.url.origin,
    settings: (origin) => ({ env: { ...env, CIRCLECI_USAGE_DATADOG_URL: origin } }),
    secrets: [API_KEY],
    holds: () => METRICS.map((metric) => [...fake.store.sums(metric, ['day', 'project', 'credit_type'])]),
    close: fake.close,
  };
}

const WEBHOOK = '/services/T0/B0/canary-webhook-0123456789abcdef';

async function slack(): Promise<Service> {
  const messages = new Set<string>();
  const { url, close } = await serve(async (req, res) => {
    const body = await buffer(req);
    if (req.url === WEBHOOK) messages.add(body.toString('utf8'));
    res.writeHead(req.url === WEBHOOK ? 200 : 404).end('ok');
  });
  return {
    origin: url.origin,
    settings: (origin) => ({ env: { SLACK_WEBHOOK_URL: origin + WEBHOOK } }),
    secrets: [WEBHOOK],
    holds: () => [...messages],
    close,
  };
}

/** GitHub's client finds the service in the environment of the process, so that one run at a time can have one. */
async function artifact(): Promise<Service> {
  const service = await startArtifactService();
  return {
    origin: service.origin,
    settings(origin) {
      const env = { ...service.env, ACTIONS_RESULTS_URL: `${origin}/` };
      Object.assign(process.env, env);
      return { artifacts: createGitHubArtifacts(env) };
    },
    secrets: [service.env.ACTIONS_RUNTIME_TOKEN ?? ''],
    // A run that is repeated adds its artifacts under the next free name.
    holds: () => new Set([...service.artifacts.keys()].map((name) => name.replace(/-\d+(?=\.|$)/, ''))),
    async close() {
      for (const name of Object.keys(service.env)) delete process.env[name];
      await service.close();
    },
  };
}
