import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NetworkError } from '../../src/http/errors.ts';
import { backoffMs, isRetryableError, isRetryableStatus, retryAfterMs } from '../../src/http/retry.ts';

const NOW = Date.parse('2026-02-10T12:00:00Z');
const YEAR = 366 * 86_400_000;

describe('retryAfterMs', () => {
  const table: [string, Record<string, string>, number | undefined][] = [
    ['nothing', {}, undefined],
    ['seconds', { 'retry-after': '120' }, 120_000],
    ['zero', { 'retry-after': '0' }, 0],
    ['white space', { 'retry-after': ' 5 ' }, 5000],
    ['negative', { 'retry-after': '-5' }, undefined],
    ['decimal', { 'retry-after': '1.5' }, undefined],
    ['exponent', { 'retry-after': '1e9' }, undefined],
    ['hexadecimal', { 'retry-after': '0x10' }, undefined],
    ['words', { 'retry-after': 'soon' }, undefined],
    ['empty', { 'retry-after': '' }, undefined],
    ['a billion seconds', { 'retry-after': '1000000000' }, YEAR],
    ['more digits than a number holds', { 'retry-after': '9'.repeat(400) }, YEAR],
    ['a date', { 'retry-after': 'Tue, 10 Feb 2026 12:00:30 GMT' }, 30_000],
    ['a date that is past', { 'retry-after': 'Tue, 10 Feb 2026 11:00:00 GMT' }, 0],
    [
      "a date by the server's clock",
      { 'retry-after': 'Tue, 10 Feb 2026 15:00:30 GMT', date: 'Tue, 10 Feb 2026 15:00:00 GMT' },
      30_000,
    ],
    ['a date with blanks around it', { 'retry-after': ' Tue, 10 Feb 2026 12:00:30 GMT ' }, 30_000],
    ['a date behind a word', { 'retry-after': 'after Tue, 10 Feb 2026 12:00:30 GMT' }, undefined],
    ['a date of another zone', { 'retry-after': 'Tue, 10 Feb 2026 12:00:30 GMT+0100' }, undefined],
    ['a date with a broken Date', { 'retry-after': 'Tue, 10 Feb 2026 12:00:30 GMT', date: 'x' }, 30_000],
    ['a date of another form', { 'retry-after': '2026-02-10T12:00:30Z' }, undefined],
    ['a date that does not exist', { 'retry-after': 'Tue, 99 Feb 2026 12:00:30 GMT' }, undefined],
    ['RateLimit-Reset', { 'ratelimit-reset': '60' }, 60_000],
    ['X-RateLimit-Reset', { 'x-ratelimit-reset': '60' }, 60_000],
    ['X-RateLimit-Reset in Unix seconds', { 'x-ratelimit-reset': `${NOW / 1000 + 90}` }, 90_000],
    ['Unix seconds that are past', { 'x-ratelimit-reset': `${NOW / 1000 - 90}` }, 0],
    ['the first number that means Unix seconds', { 'x-ratelimit-reset': '1000000000' }, 0],
    ['the last number that means seconds from now', { 'x-ratelimit-reset': '999999999' }, YEAR],
    ['both resets', { 'ratelimit-reset': '60', 'x-ratelimit-reset': '99' }, 60_000],
    ['Retry-After and a reset', { 'retry-after': '3', 'ratelimit-reset': '60' }, 3000],
    ['garbage and a reset', { 'retry-after': 'soon', 'ratelimit-reset': '60' }, 60_000],
  ];
  it.each(table)('%s', (_name, headers, expected) => {
    expect(retryAfterMs(headers, NOW)).toBe(expected);
  });

  it('gives 0 to a year, or nothing, for any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (after, reset, date) => {
        const ms = retryAfterMs({ 'retry-after': after, 'ratelimit-reset': reset, date }, NOW);
        expect(ms === undefined || (ms >= 0 && ms <= YEAR)).toBe(true);
      }),
    );
  });
});

describe('backoffMs', () => {
  it('doubles its bound up to the cap, and takes any part of it', () => {
    const bounds = [0, 1, 2, 3, 4, 5, 6, 50, 5000].map((attempt) => backoffMs(attempt, () => 1));
    expect(bounds).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000, 30_000]);
    expect(backoffMs(3, () => 0)).toBe(0);
    expect(backoffMs(3, () => 0.25)).toBe(2000);
    expect(backoffMs(1, () => 1, { baseMs: 10, capMs: 15 })).toBe(15);
  });
});

describe('what is worth another try', () => {
  it.each([408, 429, 500, 502, 503, 504, 599])('status %i is', (status) => {
    expect(isRetryableStatus(status)).toBe(true);
  });
  it.each([200, 206, 301, 304, 400, 401, 403, 404, 407, 410, 412, 416, 499, 600])(
    'status %i is not',
    (status) => {
      expect(isRetryableStatus(status)).toBe(false);
    },
  );
  it('a broken connection is, a certificate and a bug are not', () => {
    expect(isRetryableError(new NetworkError('connection', 'ECONNRESET', 'https://a'))).toBe(true);
    expect(isRetryableError(new NetworkError('certificate', 'CERT_HAS_EXPIRED', 'https://a'))).toBe(false);
    expect(isRetryableError(new TypeError('bug'))).toBe(false);
  });
});
