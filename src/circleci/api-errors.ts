import { DamagedDataError, ExportFailedError, InputError, RefusedError } from '../common/errors.ts';
import type { Secret } from '../common/secret.ts';
import { NetworkError } from '../http/errors.ts';
import type { HttpResponse } from '../http/http.ts';
import { isRetryableStatus } from '../http/retry.ts';
import { readMessage } from './answers.ts';

/** 429: nothing was done; ask again later. */
export class TooManyRequestsError extends Error {
  readonly retryAfterMs: number | undefined;
  constructor(retryAfterMs: number | undefined) {
    super('429 Too Many Requests');
    this.retryAfterMs = retryAfterMs;
  }
}

/** The server is in trouble or out of reach; the same call may work later. */
export class NoAnswerError extends Error {
  /** The server may have done what was asked, though it did not say so. */
  readonly maybeDone: boolean;
  constructor(message: string, maybeDone: boolean) {
    super(message);
    this.maybeDone = maybeDone;
  }
}

/**
 * The organisation has no export with this id. A refusal and not "come back later": time does not change which
 * organisation an id belongs to.
 */
export class UnknownExportError extends RefusedError {}

/** What a status of 400 or above (429 aside) means to the person who runs this. */
export function statusError(response: HttpResponse, token: Secret, asked: 'create' | 'read'): Error {
  const { status } = response;
  if (isRetryableStatus(status)) return new NoAnswerError(`CircleCI answered ${status}.`, false);
  const message = readMessage(response.text, token);
  const words = message === null ? '' : ` CircleCI says: "${message}"`;
  if (status === 401) return new RefusedError(TOKEN_REFUSED + words);
  if (status === 403) return new RefusedError(NO_RIGHTS + words);
  if (status < 400) return new RefusedError(redirected(status));
  if (asked === 'read') return new UnknownExportError(`${UNKNOWN_EXPORT} (${status}).${words}`);
  if (status === 404) return new RefusedError(NO_ORGANISATION + words);
  return new ExportFailedError(
    `CircleCI refused the dates or organisations asked for (${status}).${words} Usage goes back about 13 months; check start-date, end-date and shared-org-ids.`,
  );
}

/** What a failed exchange means. Anything but a failure of the network (cancellation, a bug) passes as it is. */
export function networkError(error: unknown, asked: 'create' | 'read'): unknown {
  if (!(error instanceof NetworkError)) return error;
  if (error.kind === 'size' && asked === 'create')
    return new DamagedDataError(`${error.message} ${CHECK_API_URL}`);
  // A certificate or a proxy that says no: nothing was sent, and the same settings would fail again.
  if (!error.retryable && error.kind !== 'size') return new InputError([`${error.message} ${CHECK_API_URL}`]);
  const neverSent = NEVER_SENT.has(error.code);
  return new NoAnswerError(
    neverSent && error.kind !== 'proxy' ? unreachable(error) : error.message,
    !neverSent,
  );
}

function unreachable({ origin, code }: NetworkError): string {
  return `CircleCI could not be reached at ${origin} (${code}): check api-url, the proxy (HTTPS_PROXY) and the network.`;
}

/** The connection was never made, so the server can't have seen the request. */
const NEVER_SENT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

const TOKEN_REFUSED =
  'CircleCI does not accept the token (401). circleci-api-token must be a personal API token that has not expired; personal tokens expire within a year.';
const NO_RIGHTS =
  "The token's user may not export this organisation's usage (403). Use a circleci-api-token of an organisation admin, and check org-id.";
const NO_ORGANISATION =
  'CircleCI has no organisation with this org-id that the token may export (404). Copy the id from Organization Settings, and use the token of an organisation admin.';
const CHECK_API_URL = 'Check that api-url is the CircleCI API.';
const UNKNOWN_EXPORT = 'CircleCI knows no such export of this organisation';

function redirected(status: number): string {
  return `The CircleCI API answered with a redirect (${status}), which is never followed so that the token can't leak. ${CHECK_API_URL}`;
}
