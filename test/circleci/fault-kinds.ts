import { ComeBackLaterError, DamagedDataError } from '../../src/common/errors.ts';
import { type Sending, send, type Turn } from './fault-server.ts';

/** One way in which an object store may fail, and how a download of it must end. */
export interface FaultKind {
  readonly serve: (turn: Turn) => void;
  /** The file on disk; 'object' when not named. */
  readonly gives?: 'object' | 'later' | ((object: Buffer) => Buffer);
  readonly fails?: { readonly as: abstract new (...args: never[]) => Error; readonly saying: RegExp };
  /** Requests that it takes, exactly; undefined when that depends on the seed. */
  readonly requests?: number;
  /** Whether it takes a watchdog of little patience, which may bite a busy machine's whole answers too. */
  readonly slow?: true;
}

/** Sends a broken answer for the first `times` requests, then whole ones. */
function atFirst(times: number, broken: (turn: Turn) => void, then: Sending = {}): FaultKind['serve'] {
  return (turn) => (turn.n <= times ? broken(turn) : send(turn, then));
}

function status(code: number, headers: Record<string, string> = {}, body = 'no') {
  return ({ res }: Turn) => void res.writeHead(code, headers).end(body);
}

function cut(sending: Sending = {}) {
  return (turn: Turn) => send(turn, { stopAfter: somewhere(turn), ...sending });
}

/** An offset with at least one block of progress before it. */
function somewhere({ random }: Turn): number {
  return 5000 + Math.floor(random() * 30_000);
}

/** Breaks the first answer in the middle, then answers the resuming request with `next`, then whole. */
function onResume(next: (turn: Turn) => void, first: Sending = {}): FaultKind['serve'] {
  return (turn) => {
    if (turn.n === 1) return cut(first)(turn);
    return turn.n === 2 ? next(turn) : send(turn);
  };
}

function raw(head: string, body: Buffer) {
  return ({ res }: Turn) => {
    res.socket?.write(head);
    res.socket?.end(body);
  };
}

const HTML = '<!doctype html><title>Sign in</title><a href="https://portal/?back=secret-query">';
const later = ({ later: body }: Turn): Sending => ({ body, etag: '"v2"' });
const comeBack = (saying: RegExp) => ({ as: ComeBackLaterError, saying });
const damaged = (saying: RegExp) => ({ as: DamagedDataError, saying });

export const FAULTS: Readonly<Record<string, FaultKind>> = {
  'no fault': { serve: (turn) => send(turn), requests: 1 },
  'reset three times': { serve: atFirst(3, cut()), requests: 4 },
  'closed three times': { serve: atFirst(3, cut({ how: 'fin' })), requests: 4 },
  'reset at every 20 KB': { serve: (turn) => send(turn, { stopAfter: 20_000 }), requests: 10 },
  'reset after one byte, five times': { serve: atFirst(5, cut({ stopAfter: 1 })), requests: 6 },
  'reset before the last byte': {
    serve: atFirst(1, (turn) => send(turn, { stopAfter: turn.object.length - 1 })),
    requests: 2,
  },
  'closed after the last byte': {
    serve: (turn) => send(turn, { stopAfter: turn.object.length, how: 'fin' }),
    requests: 1,
  },
  'reset before the headers, three times': {
    serve: atFirst(3, ({ res }) => res.socket?.resetAndDestroy()),
    requests: 4,
  },
  'no HTTP at first': { serve: atFirst(1, raw('SSH-2.0-OpenSSH\r\n\r\n', Buffer.alloc(0))), requests: 2 },
  '503 three times': { serve: atFirst(3, status(503)), requests: 4 },
  'reset, then 500': { serve: onResume(status(500)), requests: 3 },
  '408 at first': { serve: atFirst(1, status(408)), requests: 2 },
  '429 with Retry-After, twice': { serve: atFirst(2, status(429, { 'retry-after': '1' })), requests: 3 },
  'stall after 9 KB': { serve: atFirst(1, cut({ stopAfter: 9000, how: 'hang' })), slow: true },
  'headers never': { serve: atFirst(1, () => {}), slow: true },
  trickle: { serve: atFirst(1, trickle), slow: true },
  'Range ignored': { serve: atFirst(2, cut({ ignoreRange: true }), { ignoreRange: true }), requests: 3 },
  '206 from another start': {
    serve: onResume((turn) =>
      send(turn, { range: (first, last, total) => `bytes ${first - 1}-${last}/${total}` }),
    ),
    requests: 3,
  },
  '206 of another total': {
    serve: onResume((turn) =>
      send(turn, { range: (first, last, total) => `bytes ${first}-${last}/${total + 1}` }),
    ),
    requests: 3,
  },
  '206 without Content-Range': {
    serve: onResume((turn) => send(turn, { range: () => 'none' })),
    requests: 3,
  },
  '206 of another version': {
    serve: onResume((turn) => send(turn, { headers: { etag: '"v2"' } })),
    requests: 3,
  },
  '206 without ETag': {
    serve: onResume((turn) => send(turn, { etag: '"v1"', headers: { etag: '' } })),
    requests: 3,
  },
  '206 longer than its range': {
    serve: onResume((turn) => send(turn, { chunked: true, extra: Buffer.alloc(50_000, 'x') })),
    requests: 3,
  },
  '206 in short pieces': { serve: atFirst(1, cut(), { pieces: 30_000 }) },
  '206 unasked': { serve: atFirst(1, status(206, { 'content-range': 'bytes 0-1/2' })), requests: 2 },
  'replaced, strong ETag': {
    serve: (turn) => (turn.n === 1 ? cut()(turn) : send(turn, later(turn))),
    gives: 'later',
    requests: 2,
  },
  'replaced, weak ETag': {
    serve: (turn) =>
      turn.n === 1 ? cut({ etag: 'W/"same"' })(turn) : send(turn, { body: turn.later, etag: 'W/"same"' }),
    gives: 'later',
    requests: 2,
  },
  'replaced, no ETag': {
    serve: (turn) =>
      turn.n === 1 ? cut({ etag: null })(turn) : send(turn, { body: turn.later, etag: null }),
    gives: 'later',
    requests: 2,
  },
  'replaced twice': {
    serve: (turn) => (turn.n === 2 ? cut(later(turn))(turn) : turn.n === 1 ? cut()(turn) : send(turn)),
    requests: 3,
  },
  '403 on resume': { serve: onResume(status(403), {}), requests: 3 },
  '403 until the url is fresh': {
    serve: (turn) => (turn.fresh < 2 ? status(403)(turn) : send(turn)),
    requests: 3,
  },
  '400 for expired credentials': { serve: atFirst(1, status(400)), requests: 2 },
  '410 on resume': { serve: onResume(status(410)), requests: 3 },
  '412 on resume': { serve: onResume(status(412)), requests: 3 },
  '416 on resume': { serve: onResume(status(416)), requests: 3 },
  'a flipped bit is not for this layer': {
    serve: (turn) => send(turn, { body: flip(turn.object) }),
    gives: flip,
    requests: 1,
  },
  'a short object of matching length is not for this layer': {
    serve: (turn) => send(turn, { body: turn.object.subarray(0, 1000) }),
    gives: (object) => object.subarray(0, 1000),
    requests: 1,
  },
  'bytes after the end': { serve: withTail, requests: 1 },
  'coded once, as the header says': {
    serve: (turn) => send(turn, { headers: { 'content-encoding': 'gzip' } }),
    requests: 1,
  },
  'chunked, cut twice': { serve: atFirst(2, cut({ chunked: true }), { chunked: true }), requests: 3 },
  'HTTP/1.0 without length': {
    serve: (turn) => raw('HTTP/1.0 200 OK\r\n\r\n', turn.object)(turn),
    requests: 1,
  },
  'HTML at first': { serve: atFirst(2, status(200, {}, HTML)), requests: 3 },
  'empty at first': { serve: atFirst(2, status(200, {}, '')), requests: 3 },
  'HTML for ever': {
    serve: status(200, {}, HTML),
    fails: damaged(/not a CSV file, also after 3 downloads: it begins with <!doctype html>/),
    requests: 3,
  },
  'XML for ever': {
    serve: status(200, {}, '\ufeff <?xml version="1.0"?>'),
    fails: damaged(/<\?…>|<\?xml|<\?…/),
  },
  'JSON for ever': { serve: status(200, {}, '{"message":"no"}'), fails: damaged(/\{"message":"no"\}/) },
  'empty for ever': { serve: status(200, {}, ''), fails: damaged(/it is empty/), requests: 3 },
  '204': { serve: status(204), fails: damaged(/answered 204/), requests: 1 },
  '404': { serve: status(404), fails: damaged(/answered 404/), requests: 1 },
  redirect: {
    serve: (turn) => status(302, { location: `${turn.elsewhere}/?q=secret-query` })(turn),
    fails: damaged(/answered 302, a redirect to http:\/\/127\.0\.0\.1:\d+; redirects are not followed/),
    requests: 1,
  },
  'redirect on resume': {
    serve: onResume((turn) => status(307, { location: turn.elsewhere })(turn)),
    fails: damaged(/answered 307/),
    requests: 2,
  },
  '503 for ever': { serve: status(503), fails: comeBack(/failed 7 times in a row.*503/), requests: 7 },
  '403 for ever': { serve: status(403), fails: comeBack(/also from 3 fresh addresses.*403/), requests: 4 },
  'cut at the same place for ever, no ETag': {
    serve: (turn) => send(turn, { etag: null, stopAfter: 20_000 }),
    fails: comeBack(/failed 7 times in a row/),
    requests: 7,
  },
  'Retry-After beyond the deadline': {
    serve: status(429, { 'retry-after': '1000000000' }),
    fails: comeBack(/must wait 31622400 s, longer than the time limit allows.*429.*again after 20\d\d-/),
    requests: 1,
  },
};

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
  copy[30_000] = (copy[30_000] ?? 0) ^ 1;
  return copy;
}
