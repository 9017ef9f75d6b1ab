import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DownloadRequest, type DownloadTools, downloadPart } from '../../src/circleci/download.ts';
import { createClock } from '../../src/common/clock.ts';
import { CancelledError, ComeBackLaterError, NoSpaceError } from '../../src/common/errors.ts';
import { Secret } from '../../src/common/secret.ts';
import { createHttp } from '../../src/http/client.ts';
import { NetworkError } from '../../src/http/errors.ts';
import type { Http, HttpRequest } from '../../src/http/http.ts';
import { DOWNLOADS, type DownloadFault, wantedOf } from '../faults/kinds/downloads.ts';
import { RANGES } from '../faults/kinds/ranges.ts';
import { seeds } from '../faults/seeded.ts';
import {
  type FaultServer,
  OBJECT_BYTES,
  type StoredObject,
  send,
  startFaultServer,
  storedObject,
} from '../faults/store.ts';
import { serve, type TestServer } from '../support/server.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** An hour of waiting passes in 3.6 s. */
const SCALE = 1000;
const HOUR = 3_600_000;
const SEEDS = seeds(3);
const WATCHDOG = { idleMs: 250, windowMs: 250, minBytes: 1024 };
const PATIENT = { ...WATCHDOG, idleMs: 10_000, windowMs: 10_000 };
/** All that a request may carry: nothing of the person who runs the program. */
const ALLOWED_HEADERS = ['accept-encoding', 'connection', 'host', 'if-range', 'range'];

let folder: string;
let http: Http;
let faults: FaultServer;
let elsewhere: TestServer;
let visits: number;
let lines: string[];

beforeAll(async () => {
  http = createHttp();
  elsewhere = await serve((_, response) => {
    visits++;
    response.end('seen');
  });
  faults = await startFaultServer(elsewhere.url.origin);
  await http.send({ method: 'GET', url: elsewhere.url }); // the first request compiles undici's parser
});

afterAll(async () => {
  await http.close();
  await faults.close();
  await elsewhere.close();
});

beforeEach(async () => {
  folder = await tempFolder();
  visits = 0;
  lines = [];
});

describe('a download from a faulty store', () => {
  for (const fault of [...DOWNLOADS, ...RANGES]) {
    it(fault.id, async () => {
      await Promise.all(SEEDS.map((seed) => tryAlone(fault, seed)));
      expect(visits).toBe(0);
      expect(lines.join('\n')).not.toMatch(/canary|secret-query/);
    });
  }
});

async function tryAlone(fault: DownloadFault, seed: number): Promise<void> {
  const stored = storedObject(fault.serve, seed);
  const { request: prepared, path } = prepare(stored, `part-${seed}`);
  // Little patience may bite a busy machine's whole answers too.
  const isSlow = fault.slow || fault.patienceMs !== undefined;
  const request = { ...prepared, watchdog: isSlow ? WATCHDOG : PATIENT };
  const outcome = await downloadPart(request, tools()).catch((error: unknown) => error);
  const wanted = wantedOf(fault, stored);
  if (Buffer.isBuffer(wanted)) {
    const bytes = await readFile(path);
    expect(bytes.equals(wanted)).toBe(true);
    expect(outcome).toEqual({ bytes: bytes.length });
    expect(await readdir(folder)).not.toContain(`part-${seed}.part`);
  } else {
    expect(outcome).toMatchObject({ exitCode: wanted.exit, message: expect.stringMatching(wanted.says) });
    expect(String(outcome)).toContain(request.label);
    expect(String(outcome)).not.toMatch(/canary|secret-query/);
    const files = await readdir(folder);
    expect(files.filter((file) => [`part-${seed}`, `part-${seed}.part`].includes(file))).toEqual([]);
  }
  if (isSlow) expect(stored.requests.length).toBeGreaterThan(1);
  if (fault.requests !== undefined) expect(stored.requests).toHaveLength(fault.requests);
  expect(stored.requests.flatMap(Object.keys).filter((header) => !ALLOWED_HEADERS.includes(header))).toEqual(
    [],
  );
}

describe('a download', () => {
  it('resumes with Range and If-Range, and only then', async () => {
    const stored = storedObject((turn) => send(turn, turn.n === 1 ? { stopAfter: 10_000, how: 'fin' } : {}));
    await downloadPart(prepare(stored).request, tools());
    expect(stored.requests.map(({ range, 'if-range': ifRange }) => [range, ifRange])).toEqual([
      [undefined, undefined],
      ['bytes=10000-', '"v1"'],
    ]);
  });

  it('tells how many bytes it holds', async () => {
    const seen: number[] = [];
    const { request } = prepare(storedObject((turn) => send(turn)));
    await downloadPart({ ...request, onBytes: (held) => seen.push(held) }, tools());
    expect(seen.at(-1)).toBe(OBJECT_BYTES);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  });

  it('replaces the file and a temporary file that an earlier run left', async () => {
    const stored = storedObject((turn) => send(turn));
    const { request, path } = prepare(stored);
    await writeFile(path, 'old');
    await writeFile(`${path}.part`, Buffer.alloc(OBJECT_BYTES * 2));
    await downloadPart(request, tools());
    expect((await readFile(path)).equals(stored.object)).toBe(true);
    expect(await readdir(folder)).toEqual(['part']);
  });

  it('leaves the old file alone when it fails', async () => {
    const { request, path } = prepare(storedObject(({ res }) => void res.writeHead(404).end()));
    await writeFile(path, 'old');
    await expect(downloadPart(request, tools())).rejects.toThrow('404');
    expect(await readFile(path, 'utf8')).toBe('old');
  });

  it('names the path when the disk does not take it', async () => {
    const { request } = prepare(storedObject((turn) => send(turn)));
    const path = join(folder, 'missing', 'part');
    const failure = downloadPart({ ...request, path }, tools());
    await expect(failure).rejects.toThrow(NoSpaceError);
    await expect(failure).rejects.toThrow(path);
  });

  it('ends at the deadline, though bytes still come', async () => {
    const stored = storedObject((turn) => send(turn, { stopAfter: 5000, how: 'hang' }));
    const { request } = prepare(stored);
    const clock = createClock();
    const failure = downloadPart(
      { ...request, deadline: clock.elapsed() + 50, watchdog: { ...WATCHDOG, idleMs: 5000, windowMs: 5000 } },
      { ...tools(), clock },
    );
    await expect(failure).rejects.toThrow(ComeBackLaterError);
    await expect(failure).rejects.toThrow(/time limit/);
    expect(await readdir(folder)).toEqual([]);
  });

  const moments: Record<string, Partial<DownloadRequest> & { serve: StoredObject['serve'] }> = {
    'waiting for headers': { serve: () => {} },
    'reading a body': { serve: (turn) => send(turn, { stopAfter: 5000, how: 'hang' }) },
    'waiting for a retry': { serve: ({ res }) => void res.writeHead(503, { 'retry-after': '3000' }).end() },
    'asking for a fresh url': {
      serve: ({ res }) => void res.writeHead(403).end(),
      freshUrl: () => new Promise(() => {}),
    },
  };
  for (const [moment, { serve, ...change }] of Object.entries(moments)) {
    it(`ends at once when cancelled while ${moment}`, async () => {
      const { request } = prepare(storedObject(serve));
      const cancel = new AbortController();
      const watchdog = { idleMs: 5000, windowMs: 5000, minBytes: 1 };
      const failure = downloadPart(
        { ...request, watchdog, ...change },
        { ...tools(), signal: cancel.signal },
      );
      setTimeout(() => cancel.abort(new CancelledError('SIGINT')), 40);
      const start = performance.now();
      await expect(failure).rejects.toThrow(CancelledError);
      expect(performance.now() - start).toBeLessThan(1000);
      expect(await readdir(folder)).toEqual([]);
    });
  }

  it('passes on the error of the API when it has no fresh url', async () => {
    const { request } = prepare(storedObject(({ res }) => void res.writeHead(403).end()));
    const refused = new ComeBackLaterError('the API says no');
    await expect(downloadPart({ ...request, freshUrl: () => Promise.reject(refused) }, tools())).rejects.toBe(
      refused,
    );
  });

  it('fetches nothing from loopback when the API is elsewhere', async () => {
    const stored = storedObject((turn) => send(turn));
    const { request } = prepare(stored);
    await expect(downloadPart({ ...request, allowLoopback: false }, tools())).rejects.toThrow(/is not https/);
    expect(stored.requests).toEqual([]);
  });

  it.each([
    ['https://files.example.com/part', true],
    ['https://bucket.vpce.example.com/part', false],
    ['https://BUCKET.vpce.example.com./part', false],
    ['https://evil.bucket.vpce.example.com/part', true],
    ['https://bucket.vpce.example.com.evil.example/part', true],
  ])('asks for %s only where it is public: %s', async (url, publicOnly) => {
    const { request } = prepare(storedObject((turn) => send(turn)));
    const asked: HttpRequest[] = [];
    const open = (one: HttpRequest) => {
      asked.push(one);
      return Promise.reject(new NetworkError('certificate', 'CERT_HAS_EXPIRED', one.url.origin));
    };
    const download = downloadPart(
      { ...request, url: new Secret(url, 'presigned url'), allowedHosts: ['bucket.vpce.example.com'] },
      { ...tools(), http: { ...http, open } },
    );
    await expect(download).rejects.toThrow();
    expect(asked.map((one) => one.publicOnly)).toEqual([publicOnly]);
  });
});

function prepare(stored: StoredObject, name = 'part'): { request: DownloadRequest; path: string } {
  const path = join(folder, name);
  let fresh = 0;
  const url = (n: number) => new Secret(faults.urlOf(stored, n), 'presigned url');
  const request: DownloadRequest = {
    label: 'part 1 of 2026-01-01..2026-01-31',
    path,
    url: url(0),
    freshUrl: async () => url(++fresh),
    allowLoopback: true,
    allowedHosts: [],
    deadline: HOUR,
    watchdog: WATCHDOG,
  };
  return { request, path };
}

function tools(): DownloadTools {
  const add = (text: string) => void lines.push(text);
  return {
    http,
    clock: createClock(SCALE),
    random: () => 0.5,
    log: { debug: add, info: add, warn: add, error: add },
  };
}
