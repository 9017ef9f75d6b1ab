import { errorCode, KnownError } from '../common/errors.ts';
import { PRIVATE_ADDRESS } from './public-address.ts';

/**
 * What stood in the way of an answer. `size`: the answer was larger than the caller takes. `deadline`: nothing was asked,
 * because the run's time was up.
 */
export type NetworkFailure = 'certificate' | 'proxy' | 'timeout' | 'connection' | 'size' | 'deadline';

/**
 * An exchange that gave no whole answer. The message names the origin, never the path or query, which may hold a
 * signature; for the same reason the error of the transport is not kept as `cause`.
 */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
  readonly kind: NetworkFailure;
  /** Code of Node.js, OpenSSL or undici; `PROXY_407` when a proxy answered with a status. */
  readonly code: string;
  readonly origin: string;
  /** Whether the same request may succeed a little later. Never true for a certificate. */
  readonly retryable: boolean;

  constructor(kind: NetworkFailure, code: string, origin: string) {
    super(`${SENTENCES[kind](origin)} (${code}).${code === PRIVATE_ADDRESS ? ALLOW : (ADVICE[kind] ?? '')}`);
    this.kind = kind;
    this.code = code;
    this.origin = origin;
    this.retryable = !FINAL_KINDS.has(kind) && !FINAL.test(code);
  }
}

const SENTENCES: Record<NetworkFailure, (origin: string) => string> = {
  certificate: (origin) => `The certificate of ${origin} can't be verified`,
  proxy: (origin) => `The proxy named in the environment gave no connection to ${origin}`,
  timeout: (origin) => `${origin} did not answer in time`,
  connection: (origin) => `The connection to ${origin} failed`,
  size: (origin) => `The answer of ${origin} is larger than expected`,
  deadline: (origin) => `The time of this run was up before ${origin} could be asked`,
};

const ADVICE: Partial<Record<NetworkFailure, string>> = {
  certificate: ' Check the clock of this machine and the authorities it trusts (NODE_EXTRA_CA_CERTS).',
  proxy: ' Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY.',
  deadline: ' Run again, or with a larger timeout-minutes.',
};

const ALLOW =
  ' Its name leads to a private address. If that is meant, as with a VPC endpoint, name the host in allowed-download-hosts.';

const FINAL_KINDS: ReadonlySet<NetworkFailure> = new Set(['certificate', 'size', 'deadline']);

/** A proxy that refuses (400, 401, 403, 404, 407 …), and failures that the same bytes would meet again. */
const FINAL =
  /^(PROXY_4(?!08|29)|PRIVATE_ADDRESS|UND_ERR_PRX_TLS|UND_ERR_HEADERS_OVERFLOW|ERR_SSL_WRONG_VERSION_NUMBER)/;

/** Verification results of OpenSSL, as Node.js names them. */
const CERTIFICATE =
  /^(CERT_|CRL_|UNABLE_TO_|ERROR_IN_C|SELF_SIGNED_|DEPTH_ZERO_|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_|HOSTNAME_MISMATCH|ERR_TLS_CERT_)/;

const TIMEOUTS = new Set([
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
]);

/** Wrong arguments are a bug of the caller, not a failure of the network. */
const BUG = /^(UND_ERR_INVALID_ARG|UND_ERR_NOT_SUPPORTED|ERR_INVALID_)/;

/**
 * What a failed exchange is thrown as. Failures of the network become NetworkError; everything else (the reason
 * of an abort, a bug) comes back as it is. `proxies` are those that the request may have gone through.
 */
export function toNetworkError(error: unknown, url: URL, proxies: readonly URL[] = []): unknown {
  if (!(error instanceof Error) || error instanceof NetworkError || error instanceof KnownError) return error;
  const status = proxyStatus(error);
  if (status !== undefined) return new NetworkError('proxy', `PROXY_${status}`, url.origin);
  // undici's parser errors have no code of their own for some answers, and hold the bytes of the answer.
  const code = errorCode(error) ?? (error.name === 'HTTPParserError' ? 'NOT_HTTP' : undefined);
  if (code === undefined || BUG.test(code)) return error;
  return new NetworkError(kindOf(error, code, proxies), code, url.origin);
}

function kindOf(error: Error, code: string, proxies: readonly URL[]): NetworkFailure {
  if (code.startsWith('UND_ERR_PRX_') || proxies.some((proxy) => names(error, proxy))) return 'proxy';
  if (CERTIFICATE.test(code)) return 'certificate';
  return TIMEOUTS.has(code) ? 'timeout' : 'connection';
}

/** undici tells a proxy's refusal in words alone, one wording for a tunnel and one for a forwarded request. */
function proxyStatus(error: Error): string | undefined {
  return /^Proxy response \((\d{3})\)|^Proxy Authentication Required \((407)\)/
    .exec(error.message)
    ?.slice(1)
    .find((status) => status !== undefined);
}

/** Whether an error of resolving or connecting is about the proxy's host rather than the server's. */
function names(error: Error & { hostname?: unknown; port?: unknown }, proxy: URL): boolean {
  if (error instanceof AggregateError) {
    return error.errors.some((each: unknown) => each instanceof Error && names(each, proxy));
  }
  const port = Number(proxy.port) || (proxy.protocol === 'https:' ? 443 : 80);
  return (
    error.hostname === proxy.hostname ||
    error.port === port ||
    error.message.includes(`${proxy.hostname}:${port}`)
  );
}
