import { NetworkError } from './errors.ts';
import type { Http, HttpRequest, HttpResponse } from './http.ts';

/** The longest that a timer can wait. */
const LONGEST_MS = 2 ** 31 - 1;

/**
 * Sends a request and gives its whole answer after `ms` of real time at most. The client ends a silent answer by itself;
 * one that drips ends here.
 * @throws NetworkError, the reason of the request's signal
 */
export async function sendWithin(http: Http, request: HttpRequest, ms: number): Promise<HttpResponse> {
  const late = new AbortController();
  const tooSlow = new NetworkError('timeout', 'UND_ERR_BODY_TIMEOUT', request.url.origin);
  const timer = setTimeout(() => late.abort(tooSlow), Math.min(ms, LONGEST_MS));
  const signals = request.signal === undefined ? [late.signal] : [request.signal, late.signal];
  try {
    return await http.send({ ...request, signal: AbortSignal.any(signals) });
  } finally {
    clearTimeout(timer);
  }
}
