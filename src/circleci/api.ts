import type { Clock } from '../common/clock.ts';
import type { Period } from '../common/day.ts';
import { DamagedDataError, InputError, messageOf } from '../common/errors.ts';
import { isLoopbackHost } from '../common/hosts.ts';
import { Secret } from '../common/secret.ts';
import type { HttpRequest, HttpResponse } from '../http/http.ts';
import { retryAfterMs } from '../http/retry.ts';
import { sendWithin } from '../http/send-within.ts';
import { BadAnswerError, type JobReading, readCreated, readJobReading } from './answers.ts';
import { NoAnswerError, networkError, statusError, TooManyRequestsError } from './api-errors.ts';
import type { Bounds } from './bounds.ts';
import type { ExportRequest, ExportTools } from './types.ts';
import { bodyDates } from './windows.ts';

/** The two calls of the Usage API, one exchange each; when to call and to call again is the caller's business. */
export interface UsageApi {
  /**
   * Asks for an export and gives its job id.
   * @throws TooManyRequestsError, NoAnswerError, RefusedError, ExportFailedError, DamagedDataError
   */
  create(window: Period, bounds: Bounds): Promise<string>;
  /**
   * Reads how an export is doing. Its urls are masked already.
   * @throws TooManyRequestsError, NoAnswerError, RefusedError, UnknownExportError
   */
  read(jobId: string, bounds: Bounds): Promise<JobStatus>;
}

export interface JobStatus extends Omit<JobReading, 'urls'> {
  readonly urls: readonly Secret[] | null;
}

/** Longest silence of an answer, and longest time for the whole of it, in milliseconds of real time. */
const TIMEOUT_MS = 30_000;
const WHOLE_ANSWER_MS = 120_000;
/** A thousand presigned urls are about 1.5 MB. */
const MAX_ANSWER_BYTES = 4 << 20;

type ApiTools = Pick<ExportTools, 'http' | 'clock' | 'mask'>;

export function createUsageApi(request: ExportRequest, tools: ApiTools): UsageApi {
  const { apiUrl, token, orgId, sharedOrgIds } = request;
  const jobs = new URL(`/api/v2/organizations/${encodeURIComponent(orgId)}/usage_export_job`, apiUrl);
  const exchange = (call: Pick<HttpRequest, 'method' | 'url' | 'body'>, { deadline, signal }: Bounds) =>
    send(tools, { ...call, headers: headersFor(token), signal }, msLeft(tools.clock, deadline));
  const masked = new Set<string>();
  const secret = (url: string): Secret => {
    const hidden = new Secret(url, 'download url');
    if (!masked.has(url)) tools.mask(hidden);
    masked.add(url);
    return hidden;
  };

  return {
    async create(window, bounds) {
      const shared = sharedOrgIds.length > 0 ? { shared_org_ids: sharedOrgIds } : {};
      const body = JSON.stringify({ ...bodyDates(window), ...shared });
      const response = await exchange({ method: 'POST', url: jobs, body }, bounds);
      if (!isSuccess(response)) throw refusal(response, token, 'create', tools.clock);
      return createdId(response, token);
    },
    async read(jobId, bounds) {
      const url = new URL(`${jobs.pathname}/${encodeURIComponent(jobId)}`, jobs);
      const response = await exchange({ method: 'GET', url }, bounds);
      if (!isSuccess(response)) throw refusal(response, token, 'read', tools.clock);
      const reading = reachable(() => readJobReading(response.text, token));
      return { ...reading, urls: reading.urls?.map(secret) ?? null };
    },
  };
}

/**
 * The token must not travel in the clear: https, or http to this machine.
 * @throws InputError
 */
export function checkApiUrl(url: URL): void {
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackHost(url.hostname))) return;
  throw new InputError([`api-url: ${url.origin} must start with https://; http is for this machine alone.`]);
}

/** One exchange, of `msLeft` at most. */
async function send({ http }: ApiTools, request: HttpRequest, msLeft: number): Promise<HttpResponse> {
  const limits = { maxBytes: MAX_ANSWER_BYTES, timeoutMs: Math.min(TIMEOUT_MS, msLeft) };
  try {
    return await sendWithin(http, { ...limits, ...request }, Math.min(WHOLE_ANSWER_MS, msLeft));
  } catch (error) {
    throw networkError(error, request.method === 'POST' ? 'create' : 'read');
  }
}

function headersFor(token: Secret): Record<string, string> {
  return {
    'circle-token': token.reveal(),
    accept: 'application/json',
    'content-type': 'application/json',
    'user-agent': 'circleci-usage-action',
  };
}

/** Real time until the deadline; a second at least, so that the last look at an export can be answered. */
function msLeft(clock: Clock, deadline: number): number {
  return Math.max(1000, clock.realMs(deadline - clock.elapsed()));
}

function isSuccess({ status }: HttpResponse): boolean {
  return status >= 200 && status < 300;
}

function refusal(response: HttpResponse, token: Secret, asked: 'create' | 'read', clock: Clock): Error {
  if (response.status !== 429) return statusError(response, token, asked);
  return new TooManyRequestsError(retryAfterMs(response.headers, clock.now()));
}

function createdId(response: HttpResponse, token: Secret): string {
  try {
    return readCreated(response.text, token);
  } catch (error) {
    throw new DamagedDataError(
      `CircleCI accepted the export but ${messageOf(error)}, so it can't be followed. Check that api-url is the CircleCI API, then run again.`,
    );
  }
}

/** A status that can't be read may be a proxy's page; the next read may be better. */
function reachable<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof BadAnswerError)
      throw new NoAnswerError(`CircleCI's answer is not usable: ${error.message}`, true);
    throw error;
  }
}
