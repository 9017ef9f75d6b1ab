import type { Dispatcher } from 'undici';
import { InputError } from '../common/errors.ts';
import { isLoopbackHost } from '../common/hosts.ts';
import { lookupPublic } from './public-address.ts';

type RequestOptions = Omit<Dispatcher.RequestOptions, 'origin' | 'path'>;

/** undici, loaded at the first request, with the connections it keeps. */
export interface Transport {
  /** Loads undici; loading is no part of any timeout. */
  ready(): Promise<void>;
  /** Proxies of the environment that this url may go through. */
  proxiesFor(url: URL): readonly URL[];
  /** With `publicOnly` a name that resolves to a private address gives no connection; loopback urls are let through. */
  request(url: URL, options: RequestOptions, publicOnly?: boolean): Promise<Dispatcher.ResponseData>;
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
    async request(url, options, publicOnly = false) {
      const { undici, direct, viaProxy, guarded } = await loaded();
      // This machine is never asked for through a proxy, which would mean another machine.
      const dispatcher = isLoopbackHost(url.hostname) ? direct : publicOnly ? guarded : viaProxy;
      return undici.request(url, { ...options, dispatcher });
    },
    async close() {
      const agents = await loading?.catch(() => undefined);
      await Promise.all([agents?.direct.destroy(), agents?.viaProxy.destroy(), agents?.guarded.destroy()]);
    },
  };
}

async function load() {
  const undici = await import('undici');
  // One request a connection: over HTTP/2 a single broken connection would cut all parts at once.
  const options = { allowH2: false, connectTimeout: CONNECT_TIMEOUT_MS };
  const direct = new undici.Agent(options);
  try {
    const viaProxy = new undici.EnvHttpProxyAgent(options);
    // Checked where the connection is made: a name may resolve to another address each time it is asked for.
    const connect = { lookup: lookupPublic, timeout: CONNECT_TIMEOUT_MS };
    const guarded = new undici.EnvHttpProxyAgent({ allowH2: false, connect });
    return { undici, direct, viaProxy, guarded };
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
