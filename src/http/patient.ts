import type { Clock } from '../common/clock.ts';
import { NetworkError } from './errors.ts';
import type { Http, HttpRequest, HttpResponse } from './http.ts';
import { backoffMs, isRetryableError, isRetryableStatus, retryAfterMs } from './retry.ts';
import { sendWithin } from './send-within.ts';

/** How often and how long a request is tried. */
export interface Patience {
  readonly clock: Clock;
  /** 0 to 1, for the waits. */
  readonly random: () => number;
  readonly signal: AbortSignal;
  /** For a request that must not arrive twice: it is sent again only when it was turned away unread (429). */
  readonly once?: boolean;
  /** After this time of `clock.elapsed()` nothing is asked, and no answer waited for. None unless given. */
  readonly deadline?: number;
}

const ATTEMPTS = 5;
/** A service that asks for a longer wait gets none: its answer is the result. */
const LONGEST_WAIT_MS = 120_000;

/**
 * Sends a request, and sends it again while the answer is "not now" (408, 429, 5xx) or the network fails in a way that
 * may pass. Waits as long as the server asks, else a random while that grows.
 * A wait that would pass the deadline is none at all.
 * @returns the first other answer, or the last one.
 * @throws NetworkError when no try got an answer, or the deadline has passed; the signal's reason.
 */
export async function sendPatiently(
  http: Http,
  request: HttpRequest,
  { clock, random, signal, once = false, deadline = Number.POSITIVE_INFINITY }: Patience,
): Promise<HttpResponse> {
  const timeLeft = () => deadline - clock.elapsed();
  if (timeLeft() <= 0) throw new NetworkError('deadline', 'TIME_LIMIT', request.url.origin);
  for (let attempt = 0; ; attempt++) {
    const isLast = attempt + 1 >= ATTEMPTS;
    const backoff = backoffMs(attempt, random);
    try {
      const response = await sendWithin(http, { ...request, signal }, clock.realMs(timeLeft()));
      const wait = retryAfterMs(response.headers, clock.now()) || backoff;
      const isNotNow = once ? response.status === 429 : isRetryableStatus(response.status);
      if (isLast || !isNotNow || wait > Math.min(LONGEST_WAIT_MS, timeLeft())) return response;
      await clock.sleep(wait, signal);
    } catch (error) {
      if (isLast || once || !isRetryableError(error) || backoff > timeLeft()) throw error;
      await clock.sleep(backoff, signal);
    }
  }
}
