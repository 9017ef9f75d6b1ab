import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/common/errors.ts';
import { NetworkError, toNetworkError } from '../../src/http/errors.ts';

const URL_ = new URL('https://store.example/part?signature=canary');
const PROXY = new URL('http://proxy.example:3128');

function failing(code: string, more: Record<string, unknown> = {}): Error {
  return Object.assign(new Error(`failed with ${code}`), { code, ...more });
}

class TimeoutOf extends Error {
  readonly code = 'UND_ERR_CONNECT_TIMEOUT';
  constructor(address: string) {
    super(`Connect Timeout Error (attempted address: ${address}, timeout: 10000ms)`);
  }
}

describe('toNetworkError', () => {
  it.each([
    ['ECONNRESET', 'connection', true],
    ['ECONNREFUSED', 'connection', true],
    ['ENOTFOUND', 'connection', true],
    ['EAI_AGAIN', 'connection', true],
    ['EPIPE', 'connection', true],
    ['UND_ERR_SOCKET', 'connection', true],
    ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'connection', true],
    ['HPE_INVALID_CHUNK_SIZE', 'connection', true],
    ['ERR_SSL_SSLV3_ALERT_BAD_RECORD_MAC', 'connection', true],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'connection', false],
    ['UND_ERR_HEADERS_OVERFLOW', 'connection', false],
    ['ETIMEDOUT', 'timeout', true],
    ['UND_ERR_CONNECT_TIMEOUT', 'timeout', true],
    ['UND_ERR_HEADERS_TIMEOUT', 'timeout', true],
    ['UND_ERR_BODY_TIMEOUT', 'timeout', true],
    ['CERT_HAS_EXPIRED', 'certificate', false],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate', false],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'certificate', false],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate', false],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'certificate', false],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate', false],
    ['CRL_HAS_EXPIRED', 'certificate', false],
    ['ERROR_IN_CERT_NOT_BEFORE_FIELD', 'certificate', false],
    ['INVALID_CA', 'certificate', false],
    ['INVALID_PURPOSE', 'certificate', false],
    ['PATH_LENGTH_EXCEEDED', 'certificate', false],
    ['HOSTNAME_MISMATCH', 'certificate', false],
    ['UND_ERR_PRX_TLS', 'proxy', false],
    ['UND_ERR_PRX_CONN', 'proxy', true],
  ])('%s is of kind %s; worth a retry: %s', (code, kind, retryable) => {
    const error = toNetworkError(failing(code), URL_);
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ code, kind, retryable, origin: 'https://store.example' });
    expect(String(error)).toContain(`https://store.example`);
    expect(String(error)).not.toContain('canary');
  });

  it.each([
    ['ECONNRESET', 'The connection to https://store.example failed (ECONNRESET).'],
    ['UND_ERR_BODY_TIMEOUT', 'https://store.example did not answer in time (UND_ERR_BODY_TIMEOUT).'],
    [
      'CERT_HAS_EXPIRED',
      "The certificate of https://store.example can't be verified (CERT_HAS_EXPIRED). Check the clock of this machine and the authorities it trusts (NODE_EXTRA_CA_CERTS).",
    ],
    [
      'UND_ERR_PRX_CONN',
      'The proxy named in the environment gave no connection to https://store.example (UND_ERR_PRX_CONN). Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY.',
    ],
    [
      'PRIVATE_ADDRESS',
      'The connection to https://store.example failed (PRIVATE_ADDRESS). Its name leads to a private address. If that is meant, as with a VPC endpoint, name the host in allowed-download-hosts.',
    ],
  ])('%s is told with what to do', (code, message) => {
    expect(toNetworkError(failing(code), URL_)).toMatchObject({ name: 'NetworkError', message });
  });

  it('tells an answer that is too large, and a run whose time is up', () => {
    expect(new NetworkError('size', 'ANSWER_TOO_LARGE', 'https://a').message).toBe(
      'The answer of https://a is larger than expected (ANSWER_TOO_LARGE).',
    );
    expect(new NetworkError('deadline', 'TIME_LIMIT', 'https://a').message).toBe(
      'The time of this run was up before https://a could be asked (TIME_LIMIT). Run again, or with a larger timeout-minutes.',
    );
  });

  it.each([
    ['Proxy response (403) !== 200 when HTTP Tunneling', 'PROXY_403', false],
    ['Proxy response (408) !== 200 when HTTP Tunneling', 'PROXY_408', true],
    ['Proxy response (429) !== 200 when HTTP Tunneling', 'PROXY_429', true],
    ['Proxy response (502) !== 200 when HTTP Tunneling', 'PROXY_502', true],
    ['Proxy Authentication Required (407)', 'PROXY_407', false],
  ])('reads the status of a proxy in %j', (message, code, retryable) => {
    expect(toNetworkError(new Error(message), URL_)).toMatchObject({ kind: 'proxy', code, retryable });
  });

  it.each(['No Proxy response (403)', 'Proxy response (40)', 'No Proxy Authentication Required (407)'])(
    'reads none in %j',
    (message) => {
      const error = new Error(message);
      expect(toNetworkError(error, URL_)).toBe(error);
    },
  );

  it('tells bytes that are no HTTP, whose error may hold them', () => {
    const error = Object.assign(new Error('Expected HTTP/: canary'), { name: 'HTTPParserError' });
    expect(toNetworkError(error, URL_)).toMatchObject({ code: 'NOT_HTTP', kind: 'connection' });
    expect(String(toNetworkError(error, URL_))).not.toContain('canary');
  });

  it('looks through causes for a code', () => {
    const error = new Error('fetch failed', { cause: failing('ECONNRESET') });
    expect(toNetworkError(error, URL_)).toMatchObject({ code: 'ECONNRESET' });
  });

  it('gives back what is no failure of the network', () => {
    const already = new NetworkError('timeout', 'X', 'https://a');
    const others = [
      already,
      new InputError(['x']),
      new TypeError('bug'),
      failing('UND_ERR_INVALID_ARG'),
      failing('UND_ERR_NOT_SUPPORTED'),
      failing('ERR_INVALID_CHAR'),
      'text',
    ];
    for (const other of others) expect(toNetworkError(other, URL_)).toBe(other);
  });

  it.each([
    ['its name does not resolve', failing('ENOTFOUND', { hostname: 'proxy.example' })],
    ['its port refuses', failing('ECONNREFUSED', { port: 3128 })],
    ['all of its addresses refuse', manyFailing('ECONNREFUSED', 3128)],
    ['it does not answer', new TimeoutOf('proxy.example:3128')],
  ])('says proxy when %s', (_when, error) => {
    expect(toNetworkError(error, URL_, [PROXY])).toMatchObject({ kind: 'proxy', retryable: true });
    expect(toNetworkError(error, URL_)).not.toMatchObject({ kind: 'proxy' });
  });

  it('does not blame the proxy for a failure of the server', () => {
    for (const error of [
      failing('ENOTFOUND', { hostname: 'store.example' }),
      manyFailing('ECONNREFUSED', 443),
    ]) {
      expect(toNetworkError(error, URL_, [PROXY])).toMatchObject({ kind: 'connection' });
    }
    const onPort80 = failing('ECONNREFUSED', { port: 80 });
    expect(toNetworkError(onPort80, URL_, [new URL('http://proxy.example')])).toMatchObject({
      kind: 'proxy',
    });
    expect(toNetworkError(onPort80, URL_, [new URL('https://proxy.example')])).toMatchObject({
      kind: 'connection',
    });
    const onPort443 = failing('ECONNREFUSED', { port: 443 });
    expect(toNetworkError(onPort443, URL_, [new URL('https://proxy.example')])).toMatchObject({
      kind: 'proxy',
    });
    const oneOfTwo = [new URL('http://other.example'), PROXY];
    expect(toNetworkError(failing('ECONNREFUSED', { port: 3128 }), URL_, oneOfTwo)).toMatchObject({
      kind: 'proxy',
    });
    const notOnlyErrors = Object.assign(
      new AggregateError(['text', failing('ECONNREFUSED', { port: 3128 })]),
      {
        code: 'ECONNREFUSED',
      },
    );
    expect(toNetworkError(notOnlyErrors, URL_, [PROXY])).toMatchObject({ kind: 'proxy' });
  });
});

function manyFailing(code: string, port: number): Error {
  return Object.assign(new AggregateError([failing(code, { port }), failing(code, { port })]), { code });
}
