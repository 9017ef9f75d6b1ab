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
    ['UND_ERR_PRX_TLS', 'proxy', false],
    ['UND_ERR_PRX_CONN', 'proxy', true],
  ])('%s is of kind %s; worth a retry: %s', (code, kind, retryable) => {
    const error = toNetworkError(failing(code), URL_);
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ code, kind, retryable, origin: 'https://store.example' });
    expect(String(error)).toContain(`https://store.example`);
    expect(String(error)).not.toContain('canary');
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
  });
});

function manyFailing(code: string, port: number): Error {
  return Object.assign(new AggregateError([failing(code, { port }), failing(code, { port })]), { code });
}
