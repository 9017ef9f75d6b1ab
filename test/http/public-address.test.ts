import type { LookupAddress, LookupOptions } from 'node:dns';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createHttp } from '../../src/http/client.ts';
import type { HttpRequest } from '../../src/http/http.ts';
import { isPublicAddress, lookupPublic } from '../../src/http/public-address.ts';
import { serve, startProxy } from '../support/server.ts';

const answers = vi.hoisted(() => new Map<string, { address: string; family: number }[]>());

vi.mock('node:dns', async (original) => {
  const dns = await original<typeof import('node:dns')>();
  const lookup = (
    name: string,
    options: LookupOptions,
    done: (error: Error | null, found: string | LookupAddress[], family?: number) => void,
  ) => {
    const known = answers.get(name);
    if (!known) dns.lookup(name, options, done);
    else if (options.all) done(null, known);
    else done(null, known[0]?.address ?? '', known[0]?.family);
  };
  return { ...dns, default: { ...dns, lookup }, lookup };
});

afterEach(() => {
  answers.clear();
  vi.unstubAllEnvs();
});

describe('an address', () => {
  it.each([
    ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '127.255.0.9', '169.254.169.254', '172.16.0.1'],
    ...[
      '192.0.2.1',
      '198.51.100.1',
      '203.0.113.1',
      '240.0.0.1',
      '198.19.255.255',
      '172.31.255.255',
      '192.168.1.1',
      '198.18.0.1',
      '224.0.0.1',
      '255.255.255.255',
      '192.0.0.192',
    ],
    ...[
      '::',
      '::1',
      '::ffff:127.0.0.1',
      '::ffff:8.8.8.8',
      '::127.0.0.1',
      '64:ff9b::a00:1',
      '64:ff9b::a9fe:a9fe',
      '2002:7f00:1::',
    ],
    ...[
      '64:ff9b:1::1',
      '100::1',
      '::ffff:0:1',
      'fc00::1',
      'fd12:3456::1',
      'fe80::1',
      'fe80::1%eth0',
      'fec0::1',
      'ff02::1',
      '2001:db8::1',
      '2001::1',
    ],
  ])('%s is not public', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each([
    '8.8.8.8',
    '1.1.1.1',
    '52.216.0.1',
    '172.32.0.1',
    '172.15.0.1',
    '100.63.0.1',
    '2600:1f18::1',
    '2a00::1',
    '64:ff9b::808:808',
    '64:ff9b::34d8:1',
  ])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});

describe('a name', () => {
  const found = (name: string, all: boolean) =>
    new Promise((resolve) => lookupPublic(name, { all }, (error, address) => resolve(error ?? address)));

  it('gives its addresses, or the first of them', async () => {
    const both = [
      { address: '8.8.8.8', family: 4 },
      { address: '2600:1f18::1', family: 6 },
    ];
    answers.set('files.example.com', both);
    expect(await found('files.example.com', true)).toEqual(both);
    expect(await found('files.example.com', false)).toBe('8.8.8.8');
  });

  it('with one private address among public ones gives none', async () => {
    answers.set('files.example.com', [
      { address: '8.8.8.8', family: 4 },
      { address: '169.254.169.254', family: 4 },
    ]);
    expect(await found('files.example.com', true)).toMatchObject({ code: 'PRIVATE_ADDRESS' });
    expect(await found('localhost', false)).toMatchObject({ code: 'PRIVATE_ADDRESS' });
  });

  it('that does not resolve fails as the resolver says', async () => {
    expect(await found('no-such-host.invalid', true)).toMatchObject({ syscall: 'getaddrinfo' });
  });

  it('that has no address at all gives none', async () => {
    answers.set('files.example.com', []);
    expect(await found('files.example.com', false)).toEqual([]);
  });
});

describe('a request to public addresses only', () => {
  const open = async (url: string, more: Partial<HttpRequest> = { publicOnly: true }) => {
    const http = createHttp();
    const request = { method: 'GET', url: new URL(url), ...more } as const;
    const answer = await http.open(request).then(
      ({ status, body }) => {
        body.destroy();
        return { status };
      },
      (error: unknown) => error,
    );
    await http.close();
    return answer;
  };

  it('does not reach a server that its name suddenly leads to, and is not tried again', async () => {
    let asked = 0;
    const server = await serve((_, response) => {
      asked++;
      response.end();
    });
    answers.set('files.example.com', [{ address: '127.0.0.1', family: 4 }]);
    const url = `http://files.example.com:${server.port}/?canary`;
    expect(await open(url)).toMatchObject({
      code: 'PRIVATE_ADDRESS',
      retryable: false,
      message: expect.stringContaining('name the host in allowed-download-hosts'),
    });
    expect(asked).toBe(0);
    // A loopback url is the caller's own choice.
    expect(await open(`http://127.0.0.1:${server.port}/`)).toEqual({ status: 200 });
    await server.close();
  });

  it('is one that asks for it: any other goes wherever its name leads', async () => {
    answers.set('files.invalid', [{ address: '10.0.0.1', family: 4 }]);
    expect(await open('http://files.invalid/')).toMatchObject({ code: 'PRIVATE_ADDRESS' });
    // The sockets' own resolver is not the one that is replaced here.
    expect(await open('http://files.invalid/', {})).toMatchObject({ code: expect.stringMatching(/^E/) });
  });

  it('goes through a proxy inside the network, which resolves names itself', async () => {
    const proxy = await startProxy({ target: 9 });
    for (const name of ['HTTP_PROXY', 'http_proxy']) vi.stubEnv(name, proxy.url.href);
    answers.set('files.example.com', [{ address: '10.0.0.1', family: 4 }]);
    expect(await open('http://files.example.com/')).toEqual({ status: 200 });
    expect(proxy.seen).toHaveLength(1);
    await proxy.close();
  });
});
