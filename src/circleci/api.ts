import type { Clock } from '../common/clock.ts';
import type { Period } from '../common/day.ts';
import { DamagedDataError, InputError, messageOf } from '../common/errors.ts';
import { isLoopbackHost } from '../common/hosts.ts';
import { Secret } from '../common/secret.ts';
import type { HttpRequest, HttpResponse } from '../http/http.ts';
import { retryAfterMs } from '../http/retry.ts';
import { BadAnswerError, type JobReading, readCreated, readJobReading } from './answers.ts';
import { NoAnswerError, networkError, statusError, TooManyRequestsError } from './api-errors.ts';
import type { ExportRequest, ExportTools } from './types.ts';
import { bodyDates } from './windows.ts';

/** The two calls of the Usage API, one exchange each; when to call and to call again is the caller's business. */
export interface UsageApi {
  /**
   * Asks for an export and gives its job id.
   * @throws TooManyRequestsError, NoAnswerError, RefusedError, ExportFailedError, DamagedDataError
   */
  create(window: Period, signal: AbortSignal): Promise<string>;
  /**
   * Reads how an export is doing. Its urls are masked already.
   * @throws TooManyRequestsError, NoAnswerError, RefusedError, UnknownExportError
   */
  read(jobId: string, signal: AbortSignal): Promise<JobStatus>;
}

export interface JobStatus extends Omit<JobReading, 'urls'> {
  readonly urls: readonly Secret[] | null;
}

/** Longest wait for one answer, in milliseconds of real time. */
const TIMEOUT_MS = 30_000;
/** A thousand presigned urls are about 1.5 MB. */
const MAX_ANSWER_BYTES = 4 << 20;

type ApiTools = Pick<ExportTools, 'http' | 'clock' | 'mask'>;

export function createUsageApi(request: ExportRequest, tools: ApiTools): UsageApi {
  const { apiUrl, token, orgId, sharedOrgIds } = request;
  const jobs = new URL(`/api/v2/organizations/${encodeURIComponent(orgId)}/usage_export_job`, apiUrl);
  const exchange = (call: Pick<HttpRequest, 'method' | 'url' | 'body'>, signal: AbortSignal) =>
    send(tools, { ...call, headers: headersFor(token), timeoutMs: timeoutMs(tools.clock, request), signal });
  const masked = new Set<string>();
  const secret = (url: string): Secret => {
    const hidden = new Secret(url, 'download url');
    if (!masked.has(url)) tools.mask(hidden);
    masked.add(url);
    return hidden;
  };

  return {
    async create(window, signal) {
      const shared = sharedOrgIds.length > 0 ? { shared_org_ids: sharedOrgIds } : {};
      const body = JSON.stringify({ ...bodyDates(window), ...shared });
      const response = await exchange({ method: 'POST', url: jobs, body }, signal);
      if (!isSuccess(response)) throw refusal(response, token, 'create', tools.clock);
      return createdId(response);
    },
    async read(jobId, signal) {
      const url = new URL(`${jobs.pathname}/${encodeURIComponent(jobId)}`, jobs);
      const response = await exchange({ method: 'GET', url }, signal);
      if (!isSuccess(response)) throw refusal(response, token, 'read', tools.clock);
      const reading = reachable(() => readJobReading(response.text));
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

async function send(tools: ApiTools, request: HttpRequest): Promise<HttpResponse> {
  try {
    return await tools.http.send({ maxBytes: MAX_ANSWER_BYTES, ...request });
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

/** An answer is waited for until the deadline at most, but a second at least. */
function timeoutMs(clock: Clock, { deadline }: ExportRequest): number {
  return Math.min(TIMEOUT_MS, Math.max(1000, clock.realMs(deadline - clock.elapsed())));
}

function isSuccess({ status }: HttpResponse): boolean {
  return status >= 200 && status < 300;
}

function refusal(response: HttpResponse, token: Secret, asked: 'create' | 'read', clock: Clock): Error {
  if (response.status !== 429) return statusError(response, token, asked);
  return new TooManyRequestsError(retryAfterMs(response.headers, clock.now()));
}

function createdId(response: HttpResponse): string {
  try {
    return readCreated(response.text);
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
