import { createServer as createTlsServer } from 'node:https';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createHttp } from '../../src/http/client.ts';
import type { HttpRequest } from '../../src/http/http.ts';
import { listen, serve, startProxy, type TestServer } from '../support/server.ts';
import { selfSigned } from './self-signed.ts';

const NAMES = ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy'];
const open: TestServer[] = [];

afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(open.splice(0).map((server) => server.close()));
});

function opened<T extends TestServer>(server: T): T {
  open.push(server);
  return server;
}

function proxied(names: readonly string[], by: string): void {
  for (const name of [...NAMES, 'NO_PROXY', 'no_proxy']) vi.stubEnv(name, undefined);
  for (const name of names) vi.stubEnv(name, by);
}

async function sendOnce(url: string, more: Partial<HttpRequest> = {}): Promise<unknown> {
  const http = createHttp();
  const answer = await http
    .send({ method: 'GET', url: new URL(url), timeoutMs: 2000, ...more })
    .catch((error: unknown) => error);
  await http.close();
  return answer;
}

/** A TLS server that notes which protocols it is offered, before anybody looks at its certificate. */
async function negotiating() {
  const offered: string[][] = [];
  const ALPNCallback = ({ protocols }: { protocols: string[] }) => {
    offered.push(protocols);
    return protocols[0];
  };
  const tls = createTlsServer({ ...selfSigned(), ALPNCallback }, (_req, res) => res.end());
  return { offered, tls: opened(await listen(tls, 'https')) };
}

describe('HTTP/1.1 alone, so that one broken connection cuts one part', () => {
  it('is offered to servers', async () => {
    const { tls, offered } = await negotiating();
    await sendOnce(tls.url.href);
    expect(offered).toEqual([['http/1.1']]);
  });

  it.each([true, false])(
    'is offered to servers behind a proxy (to public addresses only: %s)',
    async (publicOnly) => {
      const { tls, offered } = await negotiating();
      const proxy = opened(await startProxy({ target: tls.port }));
      proxied(NAMES, proxy.url.href);
      await sendOnce('https://store.example/', { publicOnly });
      expect(offered).toEqual([['http/1.1']]);
    },
  );
});

describe('a proxy that is not there', () => {
  it.each([
    ['HTTP_PROXY', 'http'],
    ['http_proxy', 'http'],
    ['HTTPS_PROXY', 'https'],
    ['https_proxy', 'https'],
  ])('is named when %s alone names it', async (name, scheme) => {
    await using gone = await serve(() => {});
    await gone.close();
    proxied([name], `http://127.0.0.1:${gone.port}`);
    expect(await sendOnce(`${scheme}://store.example/`)).toMatchObject({
      kind: 'proxy',
      code: 'ECONNREFUSED',
    });
  });

  it('is not blamed for a request to this machine, which never goes through it', async () => {
    await using gone = await serve(() => {});
    await gone.close();
    proxied(NAMES, gone.url.href);
    expect(await sendOnce(gone.url.href)).toMatchObject({ kind: 'connection', code: 'ECONNREFUSED' });
  });
});

describe('close', () => {
  it('may come before any request, and after an environment that was refused', async () => {
    await createHttp().close();
    proxied(NAMES, 'http://[bad');
    const http = createHttp();
    const sent = http.send({ method: 'GET', url: new URL('https://store.example/') });
    await expect(sent).rejects.toMatchObject({
      problems: [
        'The environment names a proxy that is not a url (HTTPS_PROXY, HTTP_PROXY): write http://host:port.',
      ],
    });
    expect(await http.close()).toBeUndefined();
  });

  it('ends the connections that are kept: to this machine', async () => {
    const server = opened(await serve((_req, res) => res.end()));
    await closing(server.url, server);
  });

  it.each([true, false])('and to a proxy (to public addresses only: %s)', async (publicOnly) => {
    const proxy = opened(await startProxy({ target: 9 }));
    proxied(NAMES, proxy.url.href);
    await closing(new URL('http://store.example/'), proxy, publicOnly);
  });

  /** Sends a request, closes the client, and waits until the server has no connection left. */
  async function closing(url: URL, server: TestServer, publicOnly = false): Promise<void> {
    const http = createHttp();
    await http.send({ method: 'GET', url, publicOnly });
    expect(server.connections()).toBe(1);
    await http.close();
    await expect.poll(() => server.connections(), { interval: 5, timeout: 2000 }).toBe(0);
  }
});
