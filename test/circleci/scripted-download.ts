import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { type DownloadRequest, type DownloadTools, downloadPart } from '../../src/circleci/download.ts';
import { Secret } from '../../src/common/secret.ts';
import type { Http, HttpRequest } from '../../src/http/http.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { virtualClock } from '../support/virtual-clock.ts';

export const LABEL = 'part 1 of 2026-01-01..2026-01-31';
export const RESET = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
export const ORIGIN = 'https://files.example.com';
export const urlOf = (n: number) => new Secret(`${ORIGIN}/part?signature=canary-${n}`, 'presigned url');

interface Options {
  readonly request?: Partial<DownloadRequest>;
  readonly tools?: Partial<DownloadTools>;
}

/** Downloads from a server that gives these answers; on a clock that needs no time. */
export async function download(answers: readonly FileAnswer[], { request, tools }: Options = {}) {
  const store = scriptedStore(answers);
  const clock = virtualClock('2026-02-10T12:00:00Z');
  const lines: string[] = [];
  const held: [number, number | undefined][] = [];
  const folder = await tempFolder();
  const path = join(folder, 'part');
  let fresh = 0;
  const add = (text: string) => void lines.push(text);
  const outcome = await downloadPart(
    {
      label: LABEL,
      path,
      url: urlOf(0),
      freshUrl: async () => urlOf(++fresh),
      allowLoopback: false,
      allowedHosts: [],
      deadline: 3_600_000,
      onBytes: (bytes, total) => held.push([bytes, total]),
      ...request,
    },
    {
      http: store.http,
      clock,
      random: () => 1,
      log: { debug: add, info: add, warn: add, error: add },
      ...tools,
    },
  ).then(
    (done) => done,
    (error: unknown) => error,
  );
  const [file = 'none'] = await readdir(folder);
  const text = file === 'part' ? await readFile(path, 'utf8') : file;
  return { ...store, outcome, text, held, lines, waited: clock.elapsed() };
}

export const whole = (text: string): FileAnswer => ({
  headers: { etag: '"v1"', 'content-length': `${text.length}` },
  body: [text],
});

/** Answers of 10 bytes in all: the first bytes, then a break. */
export const cutAfter = (text: string, headers: Record<string, string> = { etag: '"v1"' }): FileAnswer => ({
  headers: { 'content-length': '10', ...headers },
  body: [text, RESET],
});

export const rest = (text: string, from: number): FileAnswer => ({
  status: 206,
  headers: { etag: '"v1"', 'content-range': `bytes ${from}-${from + text.length - 1}/10` },
  body: [text],
});

/**
 * An answer of a file server. An error in its body breaks it off there; an error alone is no answer at all, and a
 * silent server gives none either until the request's signal breaks the connection.
 */
export type FileAnswer =
  | Error
  | { readonly silent: true }
  | {
      readonly delayMs?: number;
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: readonly (string | Error)[];
    };

/** A client whose server gives these answers, one after the other, and notes what it was asked. */
function scriptedStore(answers: readonly FileAnswer[]) {
  const asked: HttpRequest[] = [];
  const bodies: Readable[] = [];
  const http: Http = {
    async open(request) {
      request.signal?.throwIfAborted();
      asked.push(request);
      const answer = answers[asked.length - 1];
      if (answer === undefined) throw new Error('asked more often than there are answers');
      if (answer instanceof Error) throw answer;
      if ('silent' in answer) return brokenBy(request.signal);
      if (answer.delayMs)
        await sleep(answer.delayMs, undefined, request.signal && { signal: request.signal });
      const body = bodyOf(answer.body ?? []);
      bodies.push(body);
      return { status: answer.status ?? 200, headers: answer.headers ?? {}, body };
    },
    send: () => Promise.reject(new Error('not used')),
    close: () => Promise.resolve(),
  };
  return { http, asked, bodies };
}

function brokenBy(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(RESET)));
}

function bodyOf(pieces: readonly (string | Error)[]): Readable {
  const chunks = pieces.filter((piece) => typeof piece === 'string').map((text) => Buffer.from(text));
  const broken = pieces.find((piece) => piece instanceof Error);
  const body = new Readable({
    read() {
      const chunk = chunks.shift();
      if (chunk) this.push(chunk);
      else if (broken) this.destroy(broken);
      else this.push(null);
    },
  });
  // As the client does with every body that it hands over.
  body.on('error', () => {});
  return body;
}
