import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from '../support/server.ts';
import type { Serve } from './fault.ts';
import { seeded } from './seeded.ts';
import type { Turn } from './turn.ts';

export interface StoredObject {
  readonly object: Buffer;
  readonly later: Buffer;
  readonly random: () => number;
  readonly serve: Serve<Turn>;
  /** Filled by the server: the headers of every request. */
  readonly requests: IncomingMessage['headers'][];
}

export interface FaultServer {
  readonly origin: string;
  /** The presigned url of an object; `fresh` tells how often it was made anew. */
  urlOf(object: StoredObject, fresh?: number): string;
  close(): Promise<void>;
}

export const SIGNATURE = 'canary-signature-0123456789abcdef';

export async function startFaultServer(elsewhere: string): Promise<FaultServer> {
  const objects: StoredObject[] = [];
  const server = await serve((req, res) => {
    const url = new URL(req.url ?? '', 'http://store');
    const stored = objects[Number(url.pathname.slice(1))];
    if (!stored) return void res.writeHead(404).end();
    stored.requests.push(req.headers);
    const fresh = Number(url.searchParams.get('fresh'));
    const turn = { ...stored, n: stored.requests.length, req, res, fresh, elsewhere, pass: () => {} };
    void stored.serve({ ...turn, pass: () => send(turn) });
  });
  const { origin } = server.url;
  return {
    origin,
    urlOf(object, fresh = 0) {
      if (!objects.includes(object)) objects.push(object);
      return `${origin}/${objects.indexOf(object)}?fresh=${fresh}&X-Amz-Signature=${SIGNATURE}`;
    },
    close: server.close,
  };
}

export interface Sending {
  readonly body?: Buffer;
  /** null: no ETag. */
  readonly etag?: string | null;
  readonly ignoreRange?: boolean;
  readonly chunked?: boolean;
  /** Bytes of this answer that are sent before the answer breaks off. */
  readonly stopAfter?: number;
  readonly how?: 'reset' | 'fin' | 'hang';
  readonly headers?: Record<string, string>;
  /** Changes of the headers of a 206. */
  readonly range?: (first: number, last: number, total: number) => string;
  /** Bytes added to the end of a 206. */
  readonly extra?: Buffer;
  /** Longest stretch that a 206 gives. */
  readonly pieces?: number;
}

/** Answers as an object store does, honouring Range and If-Range, but for what `sending` breaks. */
export function send({ req, res, object }: Turn, sending: Sending = {}): void {
  const { body = object, etag = '"v1"', chunked = false } = sending;
  const from = sending.ignoreRange ? 0 : rangeStart(req, etag);
  const end = from > 0 ? Math.min(body.length, from + (sending.pieces ?? body.length)) : body.length;
  const slice = Buffer.concat([body.subarray(from, end), (from > 0 && sending.extra) || Buffer.alloc(0)]);
  res.writeHead(from > 0 ? 206 : 200, {
    ...(etag === null ? {} : { etag }),
    ...(from > 0 ? { 'content-range': (sending.range ?? plainRange)(from, end - 1, body.length) } : {}),
    ...(chunked ? {} : { 'content-length': slice.length }),
    ...sending.headers,
  });
  if (sending.stopAfter === undefined) res.end(slice);
  else void breakOff(res, slice.subarray(0, sending.stopAfter), sending.how ?? 'reset');
}

function plainRange(first: number, last: number, total: number): string {
  return `bytes ${first}-${last}/${total}`;
}

/** As RFC 9110: If-Range compares strongly; a mismatch means the whole object. */
function rangeStart(req: IncomingMessage, etag: string | null): number {
  const match = /^bytes=(\d+)-$/.exec(req.headers.range ?? '');
  const condition = req.headers['if-range'];
  const holds = condition === undefined || (condition === etag && !condition.startsWith('W/'));
  return match && holds ? Number(match[1]) : 0;
}

async function breakOff(res: ServerResponse, bytes: Buffer, how: 'reset' | 'fin' | 'hang'): Promise<void> {
  res.flushHeaders();
  if (bytes.length > 0) await new Promise<void>((resolve) => res.write(bytes, () => resolve()));
  await sleep(2); // so that what was sent arrives before the reset that follows it
  if (how === 'reset') res.socket?.resetAndDestroy();
  if (how === 'fin') res.socket?.end();
}

/** How long the objects of `storedObject` are. */
export const OBJECT_BYTES = 190_000;

/** An object that is served like this; every seed gives another. */
export function storedObject(serve: StoredObject['serve'], seed = 1): StoredObject {
  const random = seeded(seed);
  return {
    object: gzipLike(OBJECT_BYTES, random),
    later: gzipLike(OBJECT_BYTES - 7000, random),
    random,
    serve,
    requests: [],
  };
}

/** Bytes that look packed from their first two on. */
export function gzipLike(bytes: number, random: () => number): Buffer {
  const words = Uint32Array.from({ length: bytes / 4 }, () => random() * 2 ** 32);
  const body = Buffer.from(words.buffer);
  body.writeUInt16BE(0x1f8b);
  return body;
}
