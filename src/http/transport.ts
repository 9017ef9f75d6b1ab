import type { Dispatcher } from 'undici';
import { InputError } from '../common/errors.ts';
import { isLoopbackHost } from '../common/hosts.ts';

type RequestOptions = Omit<Dispatcher.RequestOptions, 'origin' | 'path'>;

/** undici, loaded at the first request, with the connections it keeps. */
export interface Transport {
  /** Loads undici; loading is no part of any timeout. */
  ready(): Promise<void>;
  /** Proxies of the environment that this url may go through. */
  proxiesFor(url: URL): readonly URL[];
  request(url: URL, options: RequestOptions): Promise<Dispatcher.ResponseData>;
  close(): Promise<void>;
}

const CONNECT_TIMEOUT_MS = 10_000;
const PROXY_NAMES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'] as const;

/** Rejects with InputError at the first request when the environment names a proxy that is no url. */
export function createTransport(): Transport {
  const proxies = proxiesOfEnvironment();
  let loading: ReturnType<typeof load> | undefined;
  const loaded = () => (loading ??= load());
  return {
    async ready() {
      await loaded();
    },
    proxiesFor: (url) => (isLoopbackHost(url.hostname) ? [] : proxies),
    async request(url, options) {
      const { undici, direct, viaProxy } = await loaded();
      // This machine is never asked for through a proxy, which would mean another machine.
      const dispatcher = isLoopbackHost(url.hostname) ? direct : viaProxy;
      return undici.request(url, { ...options, dispatcher });
    },
    async close() {
      const agents = await loading?.catch(() => undefined);
      await Promise.all([agents?.direct.destroy(), agents?.viaProxy.destroy()]);
    },
  };
}

async function load() {
  const undici = await import('undici');
  // One request a connection: over HTTP/2 a single broken connection would cut all parts at once.
  // A `connect` option with its own `lookup` is the place to check the address that a name resolves to.
  const options = { allowH2: false, connectTimeout: CONNECT_TIMEOUT_MS };
  const direct = new undici.Agent(options);
  try {
    return { undici, direct, viaProxy: new undici.EnvHttpProxyAgent(options) };
  } catch {
    // The error of the transport quotes the proxy's url, which may hold a password.
    throw new InputError([
      'The environment names a proxy that is not a url (HTTPS_PROXY, HTTP_PROXY): write http://host:port.',
    ]);
  }
}

function proxiesOfEnvironment(): URL[] {
  return PROXY_NAMES.flatMap((name) => URL.parse(process.env[name] ?? '') ?? []);
}
