import { createServer as createTlsServer } from 'node:https';
import { createServer } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { InputError } from '../../src/common/errors.ts';
import { createHttp } from '../../src/http/client.ts';
import type { HttpRequest } from '../../src/http/http.ts';
import { listen, serve, startProxy, type TestServer } from '../support/server.ts';
import { selfSigned } from './self-signed.ts';

const open: TestServer[] = [];

afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(open.splice(0).map((server) => server.close()));
});

function opened<T extends TestServer>(server: T): T {
  open.push(server);
  return server;
}

function proxied(by: string, noProxy = ''): void {
  for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy']) vi.stubEnv(name, by);
  for (const name of ['NO_PROXY', 'no_proxy']) vi.stubEnv(name, noProxy);
}

/** The answer or the error of one request by a client of its own, which sees the environment as it is now. */
async function sendOnce(url: string, more: Partial<HttpRequest> = {}): Promise<unknown> {
  const http = createHttp();
  try {
    return await http.send({ method: 'GET', url: new URL(url), timeoutMs: 2000, ...more });
  } catch (error) {
    return error;
  } finally {
    await http.close();
  }
}

describe('a proxy of the environment', () => {
  it('is asked for http addresses, with its own credentials', async () => {
    const proxy = opened(await startProxy({ target: 9 }));
    proxied(`http://me:pass@127.0.0.1:${proxy.port}`);
    expect(await sendOnce('http://store.example/part')).toMatchObject({ status: 200, text: 'by proxy' });
    const authorization = `Basic ${Buffer.from('me:pass').toString('base64')}`;
    expect(proxy.seen).toEqual([{ asked: 'GET http://store.example/part', authorization }]);
  });

  it('tunnels https, and the certificate is checked all the same', async () => {
    const tls = opened(
      await listen(
        createTlsServer(selfSigned(), (_req, res) => res.end('secret')),
        'https',
      ),
    );
    const proxy = opened(await startProxy({ target: tls.port }));
    proxied(`http://127.0.0.1:${proxy.port}`);
    const error = await sendOnce('https://store.example/part?canary');
    expect(proxy.seen.map(({ asked }) => asked)).toEqual(['CONNECT store.example:443']);
    expect(error).toMatchObject({ kind: 'certificate', retryable: false, origin: 'https://store.example' });
    expect(String(error)).toMatch(
      /certificate of https:\/\/store\.example can't be verified.*NODE_EXTRA_CA_CERTS/,
    );
  });

  it.each([
    [407, false],
    [403, false],
    [429, true],
    [502, true],
  ])('that answers a tunnel with %i is named in the error', async (refusal, retryable) => {
    const proxy = opened(await startProxy({ target: 9, refusal }));
    proxied(`http://127.0.0.1:${proxy.port}`);
    const error = await sendOnce('https://store.example/part?canary');
    expect(error).toMatchObject({ kind: 'proxy', code: `PROXY_${refusal}`, retryable });
    expect(String(error)).toMatch(/proxy.*https:\/\/store\.example.*HTTPS_PROXY/);
    expect(String(error)).not.toContain('canary');
  });

  it('that answers 407 to a plain request is named in the error', async () => {
    const proxy = opened(await startProxy({ target: 9, refusal: 407 }));
    proxied(`http://127.0.0.1:${proxy.port}`);
    expect(await sendOnce('http://store.example/')).toMatchObject({ kind: 'proxy', code: 'PROXY_407' });
  });

  it.each(['http', 'https'])('that is not there is named in the error (%s)', async (scheme) => {
    const gone = await serve((_req, res) => res.end());
    await gone.close();
    proxied(`http://127.0.0.1:${gone.port}`);
    const error = await sendOnce(`${scheme}://store.example/`);
    expect(error).toMatchObject({ kind: 'proxy', code: 'ECONNREFUSED', retryable: true });
  });

  it('that never answers is not waited for longer than the timeout', async () => {
    const silent = opened(await listen(createServer()));
    proxied(`http://127.0.0.1:${silent.port}`);
    expect(await sendOnce('https://store.example/', { timeoutMs: 80 })).toMatchObject({ kind: 'timeout' });
  });

  it('whose name does not resolve is named in the error', async () => {
    proxied('http://no-such-proxy.invalid:3128');
    expect(await sendOnce('https://store.example/')).toMatchObject({ kind: 'proxy', retryable: true });
  });

  it('is left out for NO_PROXY and for this machine', async () => {
    const proxy = opened(await startProxy({ target: 9 }));
    const server = opened(await serve((_req, res) => res.end('direct')));
    proxied(`http://127.0.0.1:${proxy.port}`, 'store.invalid');
    expect(await sendOnce('http://store.invalid/')).toMatchObject({ kind: 'connection' });
    expect(await sendOnce(server.url.href)).toMatchObject({ text: 'direct' });
    expect(await sendOnce(`http://localhost:${server.port}`)).toMatchObject({ text: 'direct' });
    expect(proxy.seen).toEqual([]);
  });

  it('that is no url is bad input, and its text is not shown', async () => {
    proxied('http://user:canary@[bad');
    const error = await sendOnce('https://store.example/');
    expect(error).toBeInstanceOf(InputError);
    expect(String(error)).not.toContain('canary');
  });
});

it('does not trust a certificate that nobody signed', async () => {
  const tls = opened(
    await listen(
      createTlsServer(selfSigned(), (_req, res) => res.end()),
      'https',
    ),
  );
  expect(await sendOnce(tls.url.href)).toMatchObject({
    kind: 'certificate',
    code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    retryable: false,
  });
});
