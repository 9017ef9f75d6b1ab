import { NetworkError } from '../../http/errors.ts';
import { RefusalError } from './answer.ts';

const BY_STATUS: Readonly<Record<number, string>> = {
  401: 'Check datadog-api-key, and that datadog-site is the site it is from.',
  403: 'Check datadog-api-key, and that datadog-site is the site it is from.',
  408: 'Run again later.',
  413: 'A single time series is too large: choose a shorter period.',
  429: 'Too many requests reach Datadog at the moment: run again later.',
};

/** What failed and what to do about it, in sentences; undefined for what is a bug of this program. */
export function sentenceOf(error: unknown): string | undefined {
  if (error instanceof NetworkError) return error.message;
  if (!(error instanceof RefusalError)) return undefined;
  const advice = BY_STATUS[error.status] ?? (error.status >= 500 ? 'Run again later.' : undefined);
  return [fullStop(error.message), advice].filter(Boolean).join(' ');
}

/** A text of Datadog's may end in a full stop or not. */
export function fullStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
