import { holdsToken, serverText } from '../common/escape/server-text.ts';
import type { Secret } from '../common/secret.ts';

/** What a status read tells about an export job. */
export interface JobReading {
  /** `created`, `processing`, `completed`, `failed`; a server may know more words. Fit to be shown. */
  readonly state: string;
  /** null while the answer names no list at all, which is not the same as an empty list. */
  readonly urls: readonly string[] | null;
  /** Why the export failed, fit to be shown; null when the answer gives no reason. */
  readonly errorReason: string | null;
}

/** An answer that is not what the API promises. */
export class BadAnswerError extends Error {}

/** The id in the answer to a create. @throws BadAnswerError */
export function readCreated(text: string, token: Secret): string {
  const id = fieldsOf(text).get('usage_export_job_id');
  // An id goes into the log, outputs and the journal.
  if (!isJobId(id) || holdsToken(id, token))
    throw new BadAnswerError('the answer has no usable usage_export_job_id');
  return id;
}

/** The answer to a status read. @throws BadAnswerError */
export function readJobReading(text: string, token: Secret): JobReading {
  const fields = fieldsOf(text);
  const state = fields.get('state');
  if (typeof state !== 'string') throw new BadAnswerError('the answer has no state');
  return {
    state: serverText(state, token) ?? '',
    urls: readUrls(fields.get('download_urls') ?? null, token),
    errorReason: serverText(fields.get('error_reason'), token),
  };
}

/** The server's own words about a refusal, fit to be shown; null when it gives none. */
export function readMessage(text: string, token: Secret): string | null {
  let message: unknown = text;
  try {
    message = fieldsOf(text).get('message');
  } catch {
    // Not JSON: a proxy's page. Its text is of no use to a reader, unless it is short.
    if (text.length > 200 || text.includes('<')) return null;
  }
  return serverText(message, token);
}

/** Job ids are UUIDs. Anything that is safe in a path, a list and a log is accepted. */
export function isJobId(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{1,100}$/.test(value);
}

function readUrls(value: unknown, token: Secret): readonly string[] | null {
  if (value === null) return null;
  if (!Array.isArray(value)) throw new BadAnswerError('download_urls is not a list');
  return value.map((url: unknown) => {
    if (typeof url !== 'string' || !URL.canParse(url)) throw new BadAnswerError('download_urls holds no url');
    if (holdsToken(url, token)) throw new BadAnswerError('download_urls holds the token');
    return url;
  });
}

function fieldsOf(text: string): Map<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BadAnswerError('the answer is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadAnswerError('the answer is not a JSON object');
  }
  return new Map(Object.entries(value));
}
