import { reset as cutAtOnce, raw, silence, status } from '../broken.ts';
import { every, type Failure, type Fault, fails, first, type Serve } from '../fault.ts';
import { type StoredObject, send } from '../store.ts';
import type { Turn } from '../turn.ts';
import { always, cut, onResume } from './cuts.ts';

/** Ways in which an object store may fail. They are tried on a download alone, and on whole runs. */
export interface DownloadFault extends Fault {
  readonly serve: Serve<Turn>;
  /** The file of a download that is tried alone, where that layer passes on what a run refuses. */
  readonly gives?: (object: Buffer, later: Buffer) => Buffer;
  /** Requests that it takes, exactly; undefined when that depends on the seed. */
  readonly requests?: number;
}

/** What a download that is tried alone leaves on disk, or how it fails. */
export function wantedOf({ on, gives }: DownloadFault, { object, later }: StoredObject): Buffer | Failure {
  if (gives) return gives(object, later);
  const verdict = on.download;
  if (verdict === 'exact') return object;
  if (verdict === 'later') return later;
  if (typeof verdict !== 'object') throw new Error('a download has no such end');
  return verdict;
}

const EXACT = { download: 'exact' } as const;
const HTML = '<!doctype html><title>Sign in</title><a href="https://portal/?back=secret-query">';
const comeBack = (says: RegExp) => ({ download: fails(5, says) });
const damaged = (says: RegExp) => ({ download: fails(6, says) });

export const DOWNLOADS: readonly DownloadFault[] = [
  { id: 'reset three times', ...first(3, cut()), requests: 4, on: EXACT },
  { id: 'closed three times', ...first(3, cut({ how: 'fin' })), requests: 4, on: EXACT },
  {
    id: 'reset at every 10 KB',
    spoils: 3,
    serve: (turn) => send(turn, { stopAfter: 10_000 }),
    on: EXACT,
  },
  { id: 'reset after one byte, five times', ...first(5, cut({ stopAfter: 1 })), requests: 6, on: EXACT },
  {
    id: 'reset before the last byte',
    ...first(1, (turn) => send(turn, { stopAfter: turn.object.length - 1 })),
    requests: 2,
    on: EXACT,
  },
  {
    id: 'closed after the last byte',
    ...first(1, (turn) => send(turn, { stopAfter: turn.object.length, how: 'fin' })),
    requests: 1,
    on: EXACT,
  },
  { id: 'reset before the headers, three times', ...first(3, cutAtOnce), requests: 4, on: EXACT },
  { id: 'no HTTP at first', ...first(1, raw('SSH-2.0-OpenSSH\r\n\r\n')), requests: 2, on: EXACT },
  { id: '503 three times', ...first(3, status(503)), requests: 4, on: EXACT },
  { id: 'reset, then 500', ...onResume(status(500)), requests: 3, on: EXACT },
  { id: '408 at first', ...first(1, status(408)), requests: 2, on: EXACT },
  {
    id: '429 with Retry-After, twice',
    ...first(2, status(429, { 'retry-after': '1' })),
    requests: 3,
    on: EXACT,
  },
  {
    id: 'stall after 9 KB',
    ...first(1, cut({ stopAfter: 9000, how: 'hang' })),
    on: EXACT,
    patienceMs: 1500,
  },
  { id: 'headers never', ...first(1, silence), on: EXACT, patienceMs: 1500 },
  { id: 'trickle', ...first(1, trickle), on: EXACT, slow: true },
  { id: '400 for expired credentials', ...first(1, status(400)), requests: 2, on: EXACT },
  {
    id: 'a flipped bit',
    ...every((turn) => send(turn, { body: flip(turn.object) })),
    gives: flip,
    requests: 1,
    on: damaged(/is damaged: its gzip data is broken/),
  },
  {
    id: 'a short object of matching length',
    ...every((turn) => send(turn, { body: turn.object.subarray(0, 1000) })),
    gives: (object) => object.subarray(0, 1000),
    requests: 1,
    on: damaged(/is cut short/),
  },
  { id: 'bytes after the end', ...every(withTail), requests: 1, on: EXACT },
  {
    id: 'coded once, as the header says',
    ...every((turn) => send(turn, { headers: { 'content-encoding': 'gzip' } })),
    requests: 1,
    on: EXACT,
  },
  {
    id: 'chunked, cut twice',
    ...always(2, cut({ chunked: true }), { chunked: true }),
    requests: 3,
    on: EXACT,
  },
  {
    id: 'HTTP/1.0 without length',
    ...every((turn) => raw('HTTP/1.0 200 OK\r\n\r\n', turn.object)(turn)),
    requests: 1,
    on: EXACT,
  },
  { id: 'HTML at first', ...first(2, status(200, {}, HTML)), requests: 3, on: EXACT },
  { id: 'empty at first', ...first(2, status(200, {}, '')), requests: 3, on: EXACT },
  {
    id: 'HTML for ever',
    ...every(status(200, {}, HTML)),
    requests: 3,
    on: damaged(/not a CSV file, also after 3 downloads: it begins with <!doctype html>/),
  },
  {
    id: 'XML for ever',
    ...every(status(200, {}, '\ufeff <?xml version="1.0"?>')),
    on: damaged(/it begins with <\?… version/),
  },
  { id: 'JSON for ever', ...every(status(200, {}, '{"message":"no"}')), on: damaged(/\{"message":"no"\}/) },
  { id: 'empty for ever', ...every(status(200, {}, '')), requests: 3, on: damaged(/it is empty/) },
  { id: '204', ...every(status(204)), requests: 1, on: damaged(/answered 204/) },
  { id: '404', ...every(status(404)), requests: 1, on: damaged(/answered 404/) },
  {
    id: 'redirect',
    ...every((turn) => status(302, { location: `${turn.elsewhere}/?q=secret-query` })(turn)),
    requests: 1,
    on: damaged(/answered 302, a redirect to http:\/\/127\.0\.0\.1:\d+; redirects are not followed/),
  },
  {
    id: 'redirect on resume',
    ...onResume((turn) => status(307, { location: turn.elsewhere })(turn)),
    requests: 2,
    on: damaged(/answered 307/),
  },
  {
    id: '503 for ever',
    ...every(status(503)),
    requests: 7,
    on: comeBack(/failed 7 times in a row.*503/),
  },
  {
    id: '403 for ever',
    ...every(status(403)),
    requests: 4,
    on: comeBack(/also from 3 fresh addresses.*403/),
  },
  {
    id: 'cut at the same place for ever, no ETag',
    ...every((turn) => send(turn, { etag: null, stopAfter: 20_000 })),
    requests: 7,
    on: comeBack(/failed 7 times in a row/),
  },
  {
    id: 'Retry-After beyond the deadline',
    ...every(status(429, { 'retry-after': '1000000000' })),
    requests: 1,
    on: comeBack(/must wait 31622400 s, longer than the time limit allows.*429.*again after 20\d\d-/),
  },
];

function trickle({ res, object }: Turn): void {
  res.writeHead(200, { 'content-length': object.length, etag: '"v1"' });
  let sent = 0;
  const timer = setInterval(() => res.write(object.subarray(sent, ++sent)), 10);
  res.on('close', () => clearInterval(timer));
}

function withTail({ res, object }: Turn): void {
  res.socket?.write(`HTTP/1.1 200 OK\r\nContent-Length: ${object.length}\r\n\r\n`);
  res.socket?.end(Buffer.concat([object, Buffer.from('tail')]));
}

function flip(object: Buffer): Buffer {
  const copy = Buffer.from(object);
  copy[20_000] = (copy[20_000] ?? 0) ^ 1;
  return copy;
}
