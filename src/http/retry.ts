import { NetworkError } from './errors.ts';

type Headers = Readonly<Record<string, string | undefined>>;

/** Waits beyond a year are cut to a year: no deadline is that far, and dates stay printable. */
const LONGEST_WAIT_MS = 366 * 86_400_000;
/** Reset values above this are Unix seconds, below it seconds from now. */
const FIRST_UNIX_SECONDS = 1_000_000_000;
/** RFC 9110 IMF-fixdate: `Sun, 06 Nov 1994 08:49:37 GMT`. */
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** Whether a status means "not now" rather than "no". */
export function isRetryableStatus(status: number): boolean {
  return status === 408 || status === 429 || (status >= 500 && status <= 599);
}

export function isRetryableError(error: unknown): boolean {
  return error instanceof NetworkError && error.retryable;
}

/**
 * Milliseconds that the server asks to wait, 0 to one year; undefined when it asks for nothing that can be read.
 * Read from Retry-After (seconds, or a date taken against the server's own Date), else from RateLimit-Reset or
 * X-RateLimit-Reset (seconds from now, or Unix seconds). `nowMs` stands in for an absent Date.
 */
export function retryAfterMs(headers: Headers, nowMs: number): number | undefined {
  const serverNow = parseHttpDate(headers.date) ?? nowMs;
  const wait =
    parseRetryAfter(headers['retry-after'], serverNow) ??
    parseReset(headers['ratelimit-reset'], serverNow) ??
    parseReset(headers['x-ratelimit-reset'], serverNow);
  return wait === undefined ? undefined : Math.min(Math.max(0, wait), LONGEST_WAIT_MS);
}

export interface BackoffOptions {
  /** Upper end of the first wait, milliseconds. */
  readonly baseMs: number;
  /** Upper end of any wait, milliseconds. */
  readonly capMs: number;
}

/**
 * Milliseconds to wait before the next try: anything from 0 to a bound that doubles with each attempt ("full
 * jitter"), so that many clients do not come back together. `attempt` counts from 0, `random` gives 0 to 1.
 */
export function backoffMs(
  attempt: number,
  random: () => number,
  { baseMs, capMs }: BackoffOptions = { baseMs: 1_000, capMs: 30_000 },
): number {
  return Math.round(random() * Math.min(capMs, baseMs * 2 ** attempt));
}

function parseRetryAfter(text: string | undefined, serverNow: number): number | undefined {
  const seconds = parseSeconds(text);
  if (seconds !== undefined) return seconds * 1000;
  const date = parseHttpDate(text);
  return date === undefined ? undefined : date - serverNow;
}

function parseReset(text: string | undefined, serverNow: number): number | undefined {
  const seconds = parseSeconds(text);
  if (seconds === undefined) return undefined;
  return seconds < FIRST_UNIX_SECONDS ? seconds * 1000 : seconds * 1000 - serverNow;
}

function parseSeconds(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text.trim()) ? Number(text) : undefined;
}

function parseHttpDate(text: string | undefined): number | undefined {
  if (text === undefined || !HTTP_DATE.test(text.trim())) return undefined;
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? undefined : ms;
}
