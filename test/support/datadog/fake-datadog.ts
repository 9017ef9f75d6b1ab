import type { IncomingMessage, ServerResponse } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { serve } from '../server.ts';
import { MetricStore, type SentPoint, type SentSeries } from './store.ts';

/** What Datadog documents as its limits of one request. */
const MAX_PACKED = 512_000;
const MAX_PLAIN = 5_242_880;

export const API_KEY = 'canary-api-key-0123456789abcdef';
export const APP_KEY = 'canary-app-key-0123456789abcdef';

/** What goes wrong with the next request for series, in place of or beside the usual answer. */
export type Fault =
  /** An answer instead of taking the points. */
  | {
      readonly status: number;
      readonly errors?: readonly string[];
      readonly headers?: Record<string, string>;
    }
  /** A 202 that says what is wrong; only the first `taken` series are taken. */
  | { readonly errors: readonly string[]; readonly taken: number }
  /** A connection that breaks before or after the points were taken. */
  | { readonly reset: 'before' | 'after' }
  /** The usual answer, later. */
  | { readonly slowMs: number }
  /** A text in place of the usual answer, after the points were taken. */
  | { readonly text: string };

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly packedBytes: number;
  readonly plainBytes: number;
  /** The whole body as text. */
  readonly body: string;
}

/** An intake on loopback that answers and keeps points as Datadog does, and can be asked for sums. */
export interface FakeDatadog extends AsyncDisposable {
  readonly url: URL;
  readonly store: MetricStore;
  readonly requests: SeenRequest[];
  readonly events: Record<string, unknown>[];
  /** Taken one by one by requests for series. */
  readonly faults: Fault[];
  /** Answers of the API of Historical Metrics, in place of the usual ones, by method. */
  readonly historicalAnswers: { GET?: number; POST?: number };
  /** Status of the answer to an event in place of 202. */
  eventStatus: number;
  /** Whether Historical Metrics can be switched on only for metrics that were sent before. */
  mustKnowMetric: boolean;
  close(): Promise<void>;
}

export async function startFakeDatadog(): Promise<FakeDatadog> {
  const fake = {
    store: new MetricStore(),
    requests: [] as SeenRequest[],
    events: [] as Record<string, unknown>[],
    faults: [] as Fault[],
    historicalAnswers: {},
    eventStatus: 202,
    mustKnowMetric: true,
  };
  const server = await serve((request, response) => {
    answer(request, response, fake).catch((error: unknown) => response.destroy(error as Error));
  });
  return Object.assign(fake, {
    url: server.url,
    close: server.close,
    [Symbol.asyncDispose]: server.close,
  });
}

type State = Omit<FakeDatadog, 'url' | 'close' | typeof Symbol.asyncDispose>;

/** `reset` breaks the connection instead. */
type Answer =
  | { readonly status: number; readonly text: string; readonly headers?: Record<string, string> }
  | 'reset';

async function answer(request: IncomingMessage, response: ServerResponse, fake: State): Promise<void> {
  const seen = await see(request);
  fake.requests.push(seen);
  const result = await answerTo(seen, fake);
  if (result === 'reset') return void response.socket?.resetAndDestroy();
  response
    .writeHead(result.status, { 'content-type': 'application/json', ...result.headers })
    .end(result.text);
}

async function see(request: IncomingMessage): Promise<SeenRequest> {
  const packed = Buffer.concat(await request.toArray());
  const plain = request.headers['content-encoding'] === 'gzip' ? gunzipSync(packed) : packed;
  const { method = '', url: path = '', headers } = request;
  const sizes = { packedBytes: packed.length, plainBytes: plain.length };
  return { method, path, headers, ...sizes, body: plain.toString('utf8') };
}

async function answerTo(seen: SeenRequest, fake: State): Promise<Answer> {
  if (seen.headers['dd-api-key'] !== API_KEY) return errors(403, ['Forbidden']);
  if (seen.path === '/api/v2/series') return takeSeries(seen, fake);
  if (seen.path.startsWith('/api/v2/metrics/historical-metrics-configurations'))
    return historical(seen, fake);
  if (seen.path !== '/api/v1/events') return errors(404, ['Not found']);
  if (fake.eventStatus === 202) fake.events.push(JSON.parse(seen.body));
  return errors(fake.eventStatus, fake.eventStatus === 202 ? [] : ['no events today']);
}

async function takeSeries(seen: SeenRequest, { store, faults }: State): Promise<Answer> {
  const fault = faults.shift() ?? { slowMs: 0 };
  if ('status' in fault) return errors(fault.status, fault.errors ?? ['no'], fault.headers);
  if ('reset' in fault && fault.reset === 'before') return 'reset';
  if (seen.packedBytes > MAX_PACKED || seen.plainBytes > MAX_PLAIN) return errors(413, ['Payload too large']);
  const { series }: { series: SentSeries[] } = JSON.parse(seen.body);
  if (!series.every(isSeries)) return errors(400, ['Payload is not in the expected format']);
  for (const one of 'taken' in fault ? series.slice(0, fault.taken) : series)
    store.add(one, Date.now() / 1000);
  if ('reset' in fault) return 'reset';
  if ('slowMs' in fault) await new Promise((resolve) => setTimeout(resolve, fault.slowMs));
  return 'text' in fault
    ? { status: 202, text: fault.text }
    : errors(202, 'errors' in fault ? fault.errors : []);
}

function isSeries({ metric, points }: SentSeries): boolean {
  const isPoint = ({ timestamp, value }: SentPoint) =>
    Number.isInteger(timestamp) && typeof value === 'number';
  return typeof metric === 'string' && points.every(isPoint);
}

/** The preview's API. 404 of a GET means that it is off. */
function historical({ method, path, headers, body }: SeenRequest, fake: State): Answer {
  const forced = fake.historicalAnswers[method as 'GET' | 'POST'];
  if (forced !== undefined) return errors(forced, ['The preview says no.']);
  if (headers['dd-application-key'] !== APP_KEY) return errors(403, ['Forbidden']);
  const { historical: on, known } = fake.store;
  if (method === 'GET') {
    const metric = decodeURIComponent(path.split('/').at(-1) ?? '');
    return on.has(metric) ? configuration(200, metric) : errors(404, ['Not found']);
  }
  const metric: string = JSON.parse(body).data.id;
  if (fake.mustKnowMetric && !known.has(metric)) return errors(404, ['Metric not found']);
  const status = on.has(metric) ? 200 : 201;
  on.add(metric);
  return configuration(status, metric);
}

function configuration(status: number, metric: string): Answer {
  const attributes = { created_at: '2026-01-01T00:00:00Z' };
  const data = { id: metric, type: 'historical_metrics_configurations', attributes };
  return { status, text: JSON.stringify({ data }) };
}

function errors(status: number, texts: readonly string[], headers?: Record<string, string>): Answer {
  return { status, text: JSON.stringify({ errors: texts }), ...(headers && { headers }) };
}
