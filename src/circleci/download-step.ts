import { isRetryableStatus } from '../http/retry.ts';

/** What is on disk, and which version of the object it belongs to. */
export interface Held {
  /** Bytes on disk, counted from the object's start. */
  readonly offset: number;
  /** The object's strong validator; undefined when it has none or a weak one. */
  readonly etag?: string | undefined;
  /** Bytes of the whole object; undefined when the server doesn't say. */
  readonly total?: number | undefined;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** What to do with an answer. `why` is a sentence for people. */
export type Step =
  /** Read the body: it goes on from `held.offset` and holds `length` bytes (undefined: until it ends). */
  | { readonly do: 'take'; readonly held: Held; readonly length: number | undefined }
  /** Let go of what is on disk and ask for the whole object. */
  | { readonly do: 'restart'; readonly why: string }
  /** The url is no longer accepted: ask for a fresh one. */
  | { readonly do: 'renew'; readonly why: string }
  /** Ask again later. */
  | { readonly do: 'wait'; readonly why: string }
  /** Asking again would give the same. */
  | { readonly do: 'give up'; readonly why: string };

export const NOTHING: Held = { offset: 0 };

/** Presigned urls answer 403 when they have expired, and 400 when the credentials behind them have. */
const URL_REFUSED = new Set([400, 401, 403, 410]);

/** Headers of the next request. A range is asked for only when If-Range makes sure of the version. */
export function requestHeaders({ offset, etag }: Held): Record<string, string> {
  // The parts are gzip files; a coding on top of that would have to be undone.
  const headers = { 'accept-encoding': 'identity' };
  return offset > 0 && etag !== undefined
    ? { ...headers, range: `bytes=${offset}-`, 'if-range': etag }
    : headers;
}

/** What is still worth holding after a body broke off: nothing, unless the rest is sure to fit it. */
export function afterCut(held: Held): Held {
  return held.etag === undefined ? NOTHING : held;
}

export function isWhole({ offset, total }: Held): boolean {
  return total === undefined || offset === total;
}

/** Decides on an answer to `requestHeaders(held)`. Bytes of two versions are never joined. */
export function nextStep({ status, headers }: Answer, held: Held): Step {
  if (status === 200) return takeWhole(headers);
  if (status === 206) return takeRest(headers, held);
  const why = `The file server answered ${status}.`;
  if (URL_REFUSED.has(status)) return { do: 'renew', why };
  if (status === 412 || status === 416) return { do: 'restart', why };
  if (isRetryableStatus(status)) return { do: 'wait', why };
  if (status >= 300 && status < 400) return { do: 'give up', why: redirected(status, headers) };
  return { do: 'give up', why };
}

function takeWhole(headers: Answer['headers']): Step {
  const length = headers['content-length'];
  const total = length !== undefined && /^\d+$/.test(length) ? Number(length) : undefined;
  return { do: 'take', held: { offset: 0, etag: strongEtag(headers.etag), total }, length: total };
}

function takeRest(headers: Answer['headers'], held: Held): Step {
  const restart = (why: string): Step => ({ do: 'restart', why: `The file server sent ${why}.` });
  const range = parseContentRange(headers['content-range']);
  if (held.offset === 0) return restart('a range that was not asked for');
  if (range === undefined || range.first !== held.offset) return restart('another range than was asked for');
  if (range.total !== held.total) return restart('a range of a file of another size');
  if (strongEtag(headers.etag) !== held.etag) return restart('a range of another version');
  return { do: 'take', held, length: range.last - range.first + 1 };
}

/** An entity tag that stands for the exact bytes; undefined for a weak one (`W/"…"`) and for anything else. */
function strongEtag(text: string | undefined): string | undefined {
  return text !== undefined && /^"[\x21\x23-\x7e]*"$/.test(text) ? text : undefined;
}

interface ContentRange {
  readonly first: number;
  /** Inside the range. */
  readonly last: number;
  readonly total: number | undefined;
}

function parseContentRange(text: string | undefined): ContentRange | undefined {
  const match = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(text ?? '');
  if (!match) return undefined;
  const [first, last] = [Number(match[1]), Number(match[2])];
  const total = match[3] === '*' ? undefined : Number(match[3]);
  return last < first || (total !== undefined && last >= total) ? undefined : { first, last, total };
}

/** Names where a redirect leads as an origin only: the rest of the address may hold a signature. */
function redirected(status: number, { location }: Answer['headers']): string {
  const origin = URL.parse(location ?? '')?.origin;
  const target = origin === undefined || origin === 'null' ? '' : ` to ${origin}`;
  return `The file server answered ${status}, a redirect${target}; redirects are not followed.`;
}
