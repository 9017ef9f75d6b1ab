import { describe, expect, it } from 'vitest';
import type { DownloadRequest } from '../../src/circleci/download.ts';
import { ComeBackLaterError, DamagedDataError } from '../../src/common/errors.ts';
import { Secret } from '../../src/common/secret.ts';
import { NetworkError } from '../../src/http/errors.ts';
import { timersUnderWay } from '../support/timers.ts';
import { virtualClock } from '../support/virtual-clock.ts';
import { download, type FileAnswer, LABEL, ORIGIN, RESET, whole } from './scripted-download.ts';

describe('a download that ends without its file', () => {
  it.each<[string, FileAnswer[], unknown, string]>([
    [
      'four refusals',
      Array.from({ length: 4 }, () => ({ status: 403 })),
      ComeBackLaterError,
      `${LABEL} can't be downloaded, also from 3 fresh addresses. The file server answered 403. Run the same command again later; it resumes.`,
    ],
    [
      'an answer that will not change',
      [{ status: 404 }],
      DamagedDataError,
      `${LABEL} can't be downloaded. The file server answered 404. Remove the state folder and export-job-ids to make a new export.`,
    ],
    [
      'a certificate that nobody trusts',
      [new NetworkError('certificate', 'CERT_HAS_EXPIRED', ORIGIN)],
      ComeBackLaterError,
      `The download of ${LABEL} failed. The certificate of ${ORIGIN} can't be verified (CERT_HAS_EXPIRED). Check the clock of this machine and the authorities it trusts (NODE_EXTRA_CA_CERTS). Then run the same command again; it resumes.`,
    ],
    [
      'seven failures in a row',
      Array.from({ length: 7 }, () => RESET),
      ComeBackLaterError,
      `The download of ${LABEL} failed 7 times in a row. The connection to ${ORIGIN} failed (ECONNRESET). Run the same command again later; it resumes.`,
    ],
    ['a bug', [new TypeError('bug')], TypeError, 'bug'],
  ])('after %s says how to go on', async (_, answers, kind, message) => {
    const { outcome, text, asked, bodies } = await download(answers);
    expect(outcome).toBeInstanceOf(kind);
    expect((outcome as Error).message).toBe(message);
    expect(asked).toHaveLength(answers.length);
    expect(bodies.every(({ destroyed }) => destroyed)).toBe(true);
    expect(text).toBe('none');
  });
});

describe('the end of the time', () => {
  /** Never answers, but fails as a broken connection does when its signal is aborted. */
  const silent: FileAnswer = { silent: true };

  it('ends a download at its deadline, and says so', async () => {
    const before = timersUnderWay();
    const { outcome, text } = await download([silent], { request: { deadline: 20 } });
    expect(outcome).toBeInstanceOf(ComeBackLaterError);
    expect((outcome as Error).message).toBe(
      `The time limit ended the download of ${LABEL}. Run the same command again; it resumes.`,
    );
    expect(text).toBe('none');
    expect(timersUnderWay()).toBeLessThanOrEqual(before);
  });

  it('is counted from the start of the clock, not of the download', async () => {
    const late = { ...virtualClock(), elapsed: () => 100_000 };
    const { outcome } = await download([silent], { request: { deadline: 100_020 }, tools: { clock: late } });
    expect(String(outcome)).toContain('The time limit ended the download');
  });

  it('ends a download at once that begins behind it', async () => {
    const { outcome } = await download([silent], { request: { deadline: -5000 } });
    expect(String(outcome)).toContain('The time limit ended the download');
  });

  it('may be further away than a timer can hold', async () => {
    const late = { ...whole('0123456789'), delayMs: 20 };
    expect((await download([late], { request: { deadline: 2 ** 32 } })).outcome).toEqual({ bytes: 10 });
  });
});

describe('a signal', () => {
  it('that was aborted before leaves nothing to do', async () => {
    const { outcome, asked, text } = await download([], {
      request: { url: new Secret('no url', 'presigned url') },
      tools: { signal: AbortSignal.abort(new Error('cancelled')) },
    });
    expect(outcome).toEqual(new Error('cancelled'));
    expect(asked).toEqual([]);
    expect(text).toBe('none');
  });

  it.each<[string, FileAnswer[], Partial<DownloadRequest>]>([
    ['the server is silent', [{ silent: true }], {}],
    ['a fresh address is asked for', [{ status: 403 }], { freshUrl: () => new Promise(() => {}) }],
  ])('ends the download with its reason while %s', async (_, answers, request) => {
    const cancel = new AbortController();
    setTimeout(() => cancel.abort(new Error('cancelled')), 20);
    const { outcome, text } = await download(answers, { request, tools: { signal: cancel.signal } });
    expect(outcome).toEqual(new Error('cancelled'));
    expect(text).toBe('none');
  });
});

describe('whether an address must be public', () => {
  it.each<[string, readonly string[], boolean]>([
    ['files.example.com', [], true],
    ['files.example.com', ['files.example.com'], false],
    ['files.example.com.', ['files.example.com'], false],
    ['files.example.com', ['example.com', 'other.example'], true],
  ])('%s, with %j allowed', async (host, allowedHosts, publicOnly) => {
    const url = new Secret(`https://${host}/part`, 'presigned url');
    const { asked } = await download([whole('0123456789')], { request: { url, allowedHosts } });
    expect(asked.map((one) => one.publicOnly)).toEqual([publicOnly]);
  });
});
