import type { Readable } from 'node:stream';
import { NetworkError } from '../http/errors.ts';

/** When a download counts as stuck. Milliseconds of real time, whatever the clock's scale: networks have none. */
export interface Watchdog {
  /** Longest wait for an answer's headers, and between two chunks of its body. */
  readonly idleMs: number;
  /** A body must bring at least `minBytes` in every stretch of `windowMs`. */
  readonly windowMs: number;
  readonly minBytes: number;
}

/** 1 KB a second over a minute. */
export const WATCHDOG: Watchdog = { idleMs: 30_000, windowMs: 60_000, minBytes: 60 * 1024 };

/**
 * Passes a body's chunks on, one after the other. Rejects with a NetworkError (code STALLED) when it comes too
 * slowly, with the stream's own error when it breaks, and with the error of `take` when that fails.
 */
export async function receive(
  body: Readable,
  { windowMs, minBytes }: Watchdog,
  origin: string,
  take: (chunk: Uint8Array) => Promise<void>,
): Promise<void> {
  let bytes = 0;
  const watch = setInterval(() => {
    if (bytes < minBytes) body.destroy(new NetworkError('timeout', 'STALLED', origin));
    bytes = 0;
  }, windowMs);
  try {
    for await (const chunk of chunksOf(body)) {
      bytes += chunk.length;
      await take(chunk);
    }
  } finally {
    clearInterval(watch);
  }
}

/** Above this many bytes in wait the body is paused. */
const MAX_QUEUE = 1024 * 1024;

/**
 * The chunks of a body. The stream's own iterator forgets what it has buffered when the connection breaks; this one
 * gives every chunk that arrived, and fails only then. So a connection that always breaks soon still gets ahead.
 */
async function* chunksOf(body: Readable): AsyncGenerator<Uint8Array> {
  const queue: Uint8Array[] = [];
  let bytes = 0;
  let wake = () => {};
  body.on('data', (chunk: Uint8Array) => {
    queue.push(chunk);
    bytes += chunk.length;
    if (bytes > MAX_QUEUE) body.pause();
    wake();
  });
  body.on('close', () => wake());
  try {
    while (queue.length > 0 || !body.closed) {
      const chunk = queue.shift();
      if (chunk === undefined) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        continue;
      }
      bytes -= chunk.length;
      if (bytes === 0) body.resume();
      yield chunk;
    }
    if (body.errored) throw body.errored;
  } finally {
    body.destroy();
  }
}

/** How many bytes `whatIsWrong` looks at. */
export const HEAD_BYTES = 80;

/**
 * Why these first bytes can't be a part's, or undefined: a part is gzip or plain CSV, so neither empty nor HTML,
 * XML or JSON. The text may quote them, without anything that could be a url's query.
 */
export function whatIsWrong(head: Buffer): string | undefined {
  if (head.length === 0) return 'it is empty';
  const text = head.toString('utf8');
  if (!/^[\ufeff\s]*[<{[]/.test(text)) return undefined;
  return `it begins with ${text.trim().replace(/[?#][^\s"'<>]*/g, '?…')}`;
}
