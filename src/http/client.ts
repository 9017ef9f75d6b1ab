import { unlessAborted } from './abort.ts';
import { NetworkError, toNetworkError } from './errors.ts';
import type { Http, HttpRequest, HttpResponse, HttpStream } from './http.ts';
import { createTransport, type Transport } from './transport.ts';

const DEFAULT_TIMEOUT_MS = 30_000;
const DEFAULT_MAX_BYTES = 1024 * 1024;
/** `send` takes at most this many times the request's timeout in all, so that a trickle ends too. */
const WHOLE_ANSWER_FACTOR = 4;

/**
 * The one HTTP client of the program, over undici. Proxies come from HTTPS_PROXY, HTTP_PROXY and NO_PROXY;
 * loopback addresses never go through one. Both methods reject with NetworkError when there is no whole answer,
 * and with the signal's reason when the request's signal is aborted.
 */
export function createHttp(): Http {
  const transport = createTransport();
  return {
    send: (request) => send(transport, request),
    open: (request) => open(transport, request, true),
    close: () => transport.close(),
  };
}

/**
 * `oneOff` asks for a connection of its own. When a server closes a kept connection right after its answer, undici
 * (8.12) drops what a slow reader has not taken yet; of an announced end it delivers every byte.
 */
async function open(transport: Transport, request: HttpRequest, oneOff: boolean): Promise<HttpStream> {
  const { method, url, timeoutMs = DEFAULT_TIMEOUT_MS } = request;
  await transport.ready();
  // undici waits for headers only once it is connected; this wait includes the way there, through any proxy.
  const late = timeLimit(timeoutMs, new NetworkError('timeout', 'UND_ERR_HEADERS_TIMEOUT', url.origin));
  try {
    const signal = anyOf(request.signal, late.signal);
    const options = {
      method,
      headers: request.headers ?? {},
      body: request.body ?? null,
      signal,
      reset: oneOff,
    };
    const exchange = { ...options, headersTimeout: 0, bodyTimeout: timeoutMs };
    const asked = transport.request(url, exchange, request.publicOnly);
    // undici heeds the signal only once it is connected.
    const answer = await unlessAborted(asked, signal);
    // A caller that drops the body unread must not bring the process down with an unheard 'error'.
    answer.body.on('error', () => {});
    return { status: answer.statusCode, headers: flatten(answer.headers), body: answer.body };
  } catch (error) {
    throw toNetworkError(error, url, transport.proxiesFor(url));
  } finally {
    late.clear();
  }
}

async function send(transport: Transport, request: HttpRequest): Promise<HttpResponse> {
  const { url, maxBytes = DEFAULT_MAX_BYTES, timeoutMs = DEFAULT_TIMEOUT_MS } = request;
  const tooSlow = new NetworkError('timeout', 'UND_ERR_BODY_TIMEOUT', url.origin);
  const late = timeLimit(timeoutMs * WHOLE_ANSWER_FACTOR, tooSlow);
  try {
    const signal = anyOf(request.signal, late.signal);
    const answer = await open(transport, { ...request, signal }, false);
    const text = await readText(answer, maxBytes, url);
    return { status: answer.status, headers: answer.headers, text };
  } finally {
    late.clear();
  }
}

async function readText({ body }: HttpStream, maxBytes: number, url: URL): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      bytes += chunk.length;
      if (bytes > maxBytes) throw new NetworkError('size', 'ANSWER_TOO_LARGE', url.origin);
      chunks.push(chunk);
    }
  } catch (error) {
    throw toNetworkError(error, url);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** A signal that aborts with `reason` after `ms` of real time, unless cleared before. */
function timeLimit(ms: number, reason: Error): { signal: AbortSignal; clear: () => void } {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(reason), ms);
  return { signal: controller.signal, clear: () => clearTimeout(timer) };
}

function anyOf(theirs: AbortSignal | undefined, ours: AbortSignal): AbortSignal {
  return theirs ? AbortSignal.any([theirs, ours]) : ours;
}

function flatten(headers: Record<string, string | string[] | undefined>): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );
}
