import type { Clock } from '../common/clock.ts';
import type { Http, HttpRequest, HttpResponse } from './http.ts';
import { backoffMs, isRetryableError, isRetryableStatus, retryAfterMs } from './retry.ts';

/** How often and how long a request is tried. */
export interface Patience {
  readonly clock: Clock;
  /** 0 to 1, for the waits. */
  readonly random: () => number;
  readonly signal: AbortSignal;
  /** For a request that must not arrive twice: it is sent again only when it was turned away unread (429). */
  readonly once?: boolean;
}

const ATTEMPTS = 5;
/** A service that asks for a longer wait gets none: its answer is the result. */
const LONGEST_WAIT_MS = 120_000;

/**
 * Sends a request, and sends it again while the answer is "not now" (408, 429, 5xx) or the network fails in a way that
 * may pass. Waits as long as the server asks, else a random while that grows.
 * @returns the first other answer, or the last one.
 * @throws NetworkError when no try got an answer; the signal's reason.
 */
export async function sendPatiently(
  http: Http,
  request: HttpRequest,
  { clock, random, signal, once = false }: Patience,
): Promise<HttpResponse> {
  for (let attempt = 0; ; attempt++) {
    const isLast = attempt + 1 >= ATTEMPTS;
    const backoff = backoffMs(attempt, random);
    try {
      const response = await http.send({ ...request, signal });
      const wait = retryAfterMs(response.headers, clock.now()) || backoff;
      const isNotNow = once ? response.status === 429 : isRetryableStatus(response.status);
      if (isLast || !isNotNow || wait > LONGEST_WAIT_MS) return response;
      await clock.sleep(wait, signal);
    } catch (error) {
      if (isLast || once || !isRetryableError(error)) throw error;
      await clock.sleep(backoff, signal);
    }
  }
}
