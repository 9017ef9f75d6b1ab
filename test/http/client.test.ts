import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CancelledError } from '../../src/common/errors.ts';
import { createHttp } from '../../src/http/client.ts';
import { NetworkError } from '../../src/http/errors.ts';
import type { Http, HttpRequest } from '../../src/http/http.ts';
import { serve, type TestServer } from '../support/server.ts';
import { timersUnderWay } from '../support/timers.ts';

const TOKEN = { 'circle-token': 'canary-token' };
let http: Http;
let servers: TestServer[] = [];

beforeAll(async () => {
  http = createHttp();
  const { url } = await start((_req, res) => res.end());
  await http.send({ method: 'GET', url }); // the first request compiles undici's parser
});

afterAll(() => http.close());

afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  servers = [];
});

async function start(listener: Parameters<typeof serve>[0]): Promise<TestServer> {
  const server = await serve(listener);
  servers.push(server);
  return server;
}

async function failure(request: Partial<HttpRequest> & { url: URL }): Promise<NetworkError> {
  const error = await http.send({ method: 'GET', ...request }).catch((thrown: unknown) => thrown);
  if (!(error instanceof NetworkError)) throw new Error(`not a NetworkError: ${error}`);
  return error;
}

describe('send', () => {
  it('sends method, headers and body, and gives status, headers and text', async () => {
    const { url } = await start(async (req, res) => {
      const chunks = await req.toArray();
      res.writeHead(201, { 'X-Twice': ['a', 'b'] });
      res.end(`${req.method} ${req.headers['circle-token']} ${Buffer.concat(chunks)} é`);
    });
    const answer = await http.send({ method: 'POST', url, headers: TOKEN, body: '{"a":1}' });
    expect(answer.status).toBe(201);
    expect(answer.headers['x-twice']).toBe('a, b');
    expect(answer.text).toBe('POST canary-token {"a":1} é');
  });

  it('adds no header of its own but host and connection', async () => {
    const { url } = await start((req, res) => res.end(JSON.stringify(Object.keys(req.headers))));
    const { text } = await http.send({ method: 'GET', url });
    expect(JSON.parse(text)).toEqual(['host', 'connection']);
  });

  for (const status of [301, 302, 303, 307, 308]) {
    it(`does not follow a redirect with ${status}, nor carry a header to its target`, async () => {
      let visits = 0;
      const target = await start((_req, res) => {
        visits++;
        res.end();
      });
      const { url } = await start((_req, res) => res.writeHead(status, { location: target.url.href }).end());
      expect((await http.send({ method: 'GET', url, headers: TOKEN })).status).toBe(status);
      const { body } = await http.open({ method: 'GET', url, headers: TOKEN });
      body.destroy();
      await sleep(20);
      expect(visits).toBe(0);
    });
  }

  it('gives the answer of an error status like any other', async () => {
    const { url } = await start((_req, res) => res.writeHead(503).end('busy'));
    expect(await http.send({ method: 'GET', url })).toMatchObject({ status: 503, text: 'busy' });
  });

  it('takes an answer of exactly maxBytes and refuses a larger one', async () => {
    const { url } = await start((_req, res) => res.end('x'.repeat(1000)));
    expect((await http.send({ method: 'GET', url, maxBytes: 1000 })).text).toHaveLength(1000);
    const error = await failure({ url, maxBytes: 999 });
    expect(error).toMatchObject({ kind: 'size', retryable: false });
  });

  it('takes at most 1 MiB when nothing else is asked for', async () => {
    const { url } = await start((req, res) => res.end('x'.repeat(Number(req.url?.slice(1)))));
    const most = 1024 * 1024;
    expect((await http.send({ method: 'GET', url: new URL(`/${most}`, url) })).text).toHaveLength(most);
    expect(await failure({ url: new URL(`/${most + 1}`, url) })).toMatchObject({
      kind: 'size',
      message: `The answer of ${url.origin} is larger than expected (ANSWER_TOO_LARGE).`,
    });
  });
});

describe('time', () => {
  it('ends a wait for headers', async () => {
    const { url } = await start(() => {});
    expect(await failure({ url, timeoutMs: 50 })).toMatchObject({
      code: 'UND_ERR_HEADERS_TIMEOUT',
      kind: 'timeout',
      retryable: true,
    });
  });

  it('lets a body take as long as it comes', async () => {
    const { url } = await start(async (_req, res) => {
      for (let i = 0; i < 10; i++) {
        res.write('a');
        await sleep(40);
      }
      res.end();
    });
    const { body } = await http.open({ method: 'GET', url, timeoutMs: 250 });
    expect(Buffer.concat(await body.toArray())).toHaveLength(10);
  });

  it('leaves no timer that would keep the process', async () => {
    const { url } = await start((_req, res) => res.end());
    const before = timersUnderWay();
    for (let i = 0; i < 3; i++) await http.send({ method: 'GET', url, timeoutMs: 60_000 });
    expect(timersUnderWay()).toBeLessThanOrEqual(before);
  });

  it('ends a wait between two chunks', async () => {
    const { url } = await start((_req, res) => void res.write('a'));
    expect(await failure({ url, timeoutMs: 50 })).toMatchObject({ code: 'UND_ERR_BODY_TIMEOUT' });
  });

  it('ends an answer that trickles', async () => {
    const { url } = await start((_req, res) => {
      const timer = setInterval(() => res.write('a'), 15);
      res.on('close', () => clearInterval(timer));
    });
    const start_ = performance.now();
    expect(await failure({ url, timeoutMs: 60 })).toMatchObject({
      code: 'UND_ERR_BODY_TIMEOUT',
      message: `${url.origin} did not answer in time (UND_ERR_BODY_TIMEOUT).`,
    });
    expect(performance.now() - start_).toBeGreaterThan(200);
  });

  it('ends with the reason of the signal, before and while the answer comes', async () => {
    const { url } = await start((req, res) => (req.url === '/body' ? void res.write('a') : undefined));
    for (const path of ['/headers', '/body']) {
      const cancel = new AbortController();
      const reason = new CancelledError('SIGTERM');
      setTimeout(() => cancel.abort(reason), 20);
      const sent = http.send({ method: 'GET', url: new URL(path, url), signal: cancel.signal });
      await expect(sent).rejects.toBe(reason);
    }
    const late = http.send({ method: 'GET', url, signal: AbortSignal.abort(new CancelledError('SIGINT')) });
    await expect(late).rejects.toThrow(CancelledError);
  });
});

describe('open', () => {
  it('hands the body over as it comes, undecoded', async () => {
    const { url } = await start((_req, res) => {
      res.writeHead(200, { 'content-encoding': 'gzip' });
      res.end('not gzip at all');
    });
    const { body } = await http.open({ method: 'GET', url });
    expect(Buffer.concat(await body.toArray()).toString()).toBe('not gzip at all');
  });

  it('asks for a connection of its own, and says that it ends', async () => {
    const { url } = await start((req, res) => res.end(req.headers.connection));
    const { body } = await http.open({ method: 'GET', url });
    expect(Buffer.concat(await body.toArray()).toString()).toBe('close');
    expect((await http.send({ method: 'GET', url })).text).toBe('keep-alive');
  });

  it('gives a slow reader every byte, though the server closes at once', async () => {
    const { url } = await start((_req, res) => {
      res.writeHead(200, { 'content-length': 300_000 });
      res.write(Buffer.alloc(300_000), () => setTimeout(() => res.socket?.end(), 2));
    });
    const { body } = await http.open({ method: 'GET', url });
    let bytes = 0;
    for await (const chunk of body) {
      bytes += chunk.length;
      await sleep(10);
    }
    expect(bytes).toBe(300_000);
  });

  it('lets a caller drop the body unread', async () => {
    const { url } = await start((_req, res) => res.end('x'.repeat(100_000)));
    const { body } = await http.open({ method: 'GET', url });
    body.destroy();
    await sleep(20);
    expect(body.destroyed).toBe(true);
    // Without anybody to hear it an 'error' ends the process.
    expect(() => body.emit('error', new Error('reset'))).not.toThrow();
  });
});

describe('failures', () => {
  it('names the origin and never the path or query', async () => {
    const { url, close } = await start((_req, res) => res.end());
    await close();
    const error = await failure({ url: new URL('/file?X-Amz-Signature=canary', url) });
    expect(error).toMatchObject({ kind: 'connection', code: 'ECONNREFUSED', retryable: true });
    expect(error.message).toBe(`The connection to ${url.origin} failed (ECONNREFUSED).`);
    expect(JSON.stringify([error, error.stack, error.cause])).not.toContain('canary');
  });

  it('tells a host that does not resolve', async () => {
    const error = await failure({ url: new URL('http://no-such-host.invalid/?canary') });
    expect(error).toMatchObject({
      kind: 'connection',
      retryable: true,
      origin: 'http://no-such-host.invalid',
    });
  });

  it('tells an answer that is no HTTP', async () => {
    const { url } = await start((_req, res) => void res.socket?.end('SSH-2.0-x\r\n\r\n'));
    expect(await failure({ url })).toMatchObject({ code: 'NOT_HTTP', retryable: true });
  });

  it('throws a wrong argument as the bug it is', async () => {
    const { url } = await start((_req, res) => res.end());
    const sent = http.send({ method: 'GET', url, headers: { 'x-a': 'line\nbreak' } });
    await expect(sent).rejects.toThrow(/invalid/);
    await expect(sent).rejects.not.toThrow(NetworkError);
  });
});
