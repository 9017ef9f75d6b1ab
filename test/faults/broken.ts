import type { OutgoingHttpHeaders } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RunTurn, Turn } from './turn.ts';

/** Ways to answer a request badly, whatever it asks for. */

export function status(code: number, headers: OutgoingHttpHeaders = {}, body: string | Buffer = 'no') {
  return ({ res }: Turn) => void res.writeHead(code, headers).end(body);
}

/** 200 or 201 with a body that is no answer. */
export function body(text: string | Buffer, headers: OutgoingHttpHeaders = {}) {
  return ({ req, res }: Turn) => void res.writeHead(req.method === 'POST' ? 201 : 200, headers).end(text);
}

/** Cuts the connection before a byte of the answer. */
export function reset({ res }: Turn): void {
  res.socket?.resetAndDestroy();
}

export function close({ res }: Turn): void {
  res.socket?.end();
}

/** Bytes that need be no HTTP, then the end. */
export function raw(head: string, rest: string | Buffer = '') {
  return ({ res }: Turn) => {
    res.socket?.write(head);
    res.socket?.end(rest);
  };
}

export function silence(): void {}

/** Headers, the first bytes of a JSON answer, then a reset. */
export async function cutJson({ req, res }: Turn): Promise<void> {
  res.writeHead(req.method === 'POST' ? 201 : 200, { 'content-length': 400 });
  await new Promise<void>((resolve) => res.write('{"usage_export_job_id":"', () => resolve()));
  await sleep(2);
  res.socket?.resetAndDestroy();
}

/** Headers and a byte now and then, for ever. */
export function drip({ res }: Turn): void {
  res.writeHead(200);
  const timer = setInterval(() => res.write(' '), 20);
  res.on('close', () => clearInterval(timer));
}

/** The server does what was asked, and the answer is lost on the way. */
export async function lostAnswer(turn: RunTurn): Promise<void> {
  await turn.healthy();
  reset(turn);
}

/** The healthy answer with some fields changed; `undefined` takes a field away. */
export function changed(change: (body: Readonly<Record<string, unknown>>) => object | string) {
  return async ({ res, healthy }: RunTurn) => {
    const answer = await healthy();
    const altered = change(answer.body);
    const text = typeof altered === 'string' ? altered : JSON.stringify({ ...answer.body, ...altered });
    res.writeHead(answer.status, { 'content-type': 'application/json' }).end(text);
  };
}
