import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { downloadPart } from '../../src/circleci/download.ts';
import { createClock } from '../../src/common/clock.ts';
import { Secret } from '../../src/common/secret.ts';
import { createHttp } from '../../src/http/client.ts';
import { tempDir } from '../support/cli.ts';
import { onPath, oracle } from '../support/oracle.ts';
import { type Nginx, signatureOf, startNginx } from './nginx.ts';
import { seeded, seeds } from './seeded.ts';
import { gzipLike } from './store.ts';

vi.setConfig({ testTimeout: 60_000 * seeds(1).length });

const nginx = oracle('nginx', onPath('nginx'));
const http = createHttp();
let store: Nginx;

beforeAll(async () => {
  if (onPath('nginx')) store = await startNginx();
});
afterAll(async () => {
  await http.close();
  await store?.[Symbol.asyncDispose]();
});

/** Another hand's opinion on Range, If-Range and expiry than that of our own fault server. */
describe('a download from nginx, cut on the way', () => {
  for (const place of ['plain', 'whole', 'untagged']) {
    it(`gives every byte from /${place}/`, async (context) => {
      nginx(context);
      for (const seed of seeds(3)) {
        const object = gzipLike(300_000, seeded(seed));
        const path = `/${place}/part-${seed}`;
        await store.put(path, object);
        expect((await download(path, { seed, cuts: 3 })).equals(object)).toBe(true);
      }
    });
  }

  it('gives the later version when the file is replaced between two cuts', async (context) => {
    nginx(context);
    for (const seed of seeds(3)) {
      const [object, later] = [gzipLike(300_000, seeded(seed)), gzipLike(280_000, seeded(seed + 1000))];
      const path = `/plain/replaced-${seed}`;
      await store.put(path, object);
      // The time of the file is part of its ETag, and counts whole seconds.
      await sleep(1100);
      const onCut = () => store.put(path, later);
      expect((await download(path, { seed, cuts: 1, onCut })).equals(later)).toBe(true);
    }
  });

  it('goes on with a fresh address when the first has expired in between', async (context) => {
    nginx(context);
    const path = '/signed/part';
    const object = gzipLike(300_000, seeded(7));
    await store.put(path, object);
    const sign = (fresh: boolean) => signatureOf(path, fresh ? 60 : 1);
    expect((await download(path, { seed: 7, cuts: 2, sign, onCut: () => sleep(2100) })).equals(object)).toBe(
      true,
    );
    const forged = download(path, { seed: 7, cuts: 0, sign: () => '?md5=x&expires=1' });
    await expect(forged).rejects.toThrow(/also from 3 fresh addresses\. The file server answered 403/);
  });
});

interface Way {
  readonly seed: number;
  /** So many answers are cut, anywhere. */
  readonly cuts: number;
  /** Happens at each cut, before the next request. */
  readonly onCut?: () => Promise<unknown>;
  /** The query of the first address, and of those after it. */
  readonly sign?: (fresh: boolean) => string;
}

async function download(path: string, { sign = () => '', ...way }: Way): Promise<Buffer> {
  await using dir = await tempDir();
  const proxy = await startCuttingProxy(store.port, way);
  const { port } = proxy.address() as AddressInfo;
  const url = (fresh: boolean) =>
    new Secret(`http://127.0.0.1:${port}${path}${sign(fresh)}`, 'presigned url');
  const say = () => {};
  try {
    await downloadPart(
      {
        label: 'part 1 of 1',
        path: join(dir.path, 'part'),
        url: url(false),
        freshUrl: async () => url(true),
        allowLoopback: true,
        allowedHosts: [],
        deadline: 3_600_000,
      },
      {
        http,
        clock: createClock(100),
        random: () => 0.5,
        log: { debug: say, info: say, warn: say, error: say },
      },
    );
    return await readFile(join(dir.path, 'part'));
  } finally {
    proxy.close();
  }
}

/** Passes bytes on, and cuts the first answers at a place that the seed chooses. */
async function startCuttingProxy(
  target: number,
  { seed, cuts, onCut = async () => {} }: Way,
): Promise<Server> {
  const random = seeded(seed);
  let left = cuts;
  let ready: Promise<unknown> = Promise.resolve();
  const proxy = createServer(async (client) => {
    await ready;
    const server = connect(target, '127.0.0.1');
    let until = left-- > 0 ? 10_000 + Math.floor(random() * 60_000) : Number.POSITIVE_INFINITY;
    client
      .on('data', (bytes) => server.write(bytes))
      .on('error', () => {})
      .on('close', () => server.destroy());
    server.on('error', () => client.destroy()).on('end', () => client.end());
    server.on('data', (bytes) => {
      client.write(bytes.subarray(0, until));
      until -= bytes.length;
      if (until > 0) return;
      ready = onCut();
      server.destroy();
      client.end();
    });
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return proxy;
}
