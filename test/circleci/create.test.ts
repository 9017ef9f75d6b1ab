import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJobId, readCreated, readJobReading, readMessage } from '../../src/circleci/answers.ts';
import {
  ComeBackLaterError,
  DamagedDataError,
  ExportFailedError,
  InputError,
  KnownError,
  RefusedError,
} from '../../src/common/errors.ts';
import { Secret } from '../../src/common/secret.ts';
import { NetworkError } from '../../src/http/errors.ts';
import { type Answer, json, TOKEN, type World, warned, world } from './fake-api.ts';

const MINUTE = 60_000;
const ORIGIN = 'https://circleci.com';

async function failureOf(here: World): Promise<KnownError> {
  const failure = await here.run().then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(failure instanceof KnownError)) throw new Error(`not a KnownError: ${String(failure)}`);
  return failure;
}

/** Answers the first creates with these, then as usual. */
async function answering(...answers: Answer[]): Promise<World> {
  const here = await world();
  here.api.onCreate = (n) => answers[n - 1];
  return here;
}

const busy = (headers: Record<string, string> = {}) => json(429, { message: 'Too many requests' }, headers);

describe('a create that is refused', () => {
  it.each([
    [401, RefusedError, /personal API token.*expire within a year/],
    [403, RefusedError, /organisation admin/],
    [404, RefusedError, /org-id/],
    [302, RefusedError, /redirect.*api-url/],
    [400, ExportFailedError, /13 months.*start-date/],
    [422, ExportFailedError, /start-date/],
  ])('with %i is not repeated', async (status, kind, words) => {
    const here = await answering(json(status, { message: 'window too long' }));
    const failure = await failureOf(here);
    expect(failure).toBeInstanceOf(kind);
    expect(failure.message).toMatch(words);
    if (status >= 400) expect(failure.message).toContain('CircleCI says: "window too long"');
    expect(here.api.creates).toHaveLength(1);
  });

  it("shows the server's words escaped, cut, and never the token", async () => {
    const message = `no\u001b[31m ::error::${TOKEN}${'x'.repeat(1000)}`;
    const { message: shown } = await failureOf(await answering(json(403, { message })));
    expect(shown).not.toContain(TOKEN);
    expect(shown).not.toContain('::');
    expect(shown).not.toContain('\u001b');
    expect(shown.length).toBeLessThan(600);
  });

  it('by a certificate or a proxy is a matter of settings', async () => {
    for (const error of [
      new NetworkError('certificate', 'CERT_HAS_EXPIRED', ORIGIN),
      new NetworkError('proxy', 'PROXY_407', ORIGIN),
    ]) {
      const here = await answering(error);
      expect(await failureOf(here)).toBeInstanceOf(InputError);
      expect(here.api.creates).toHaveLength(1);
    }
  });
});

describe('a create answered with 429', () => {
  it.each<[string, Record<string, string>, number]>([
    ['seconds', { 'retry-after': '90' }, 90_000],
    ['a date', { 'retry-after': 'Tue, 10 Feb 2026 12:10:00 GMT' }, 10 * MINUTE],
    [
      "a date by the server's clock",
      { 'retry-after': 'Tue, 10 Feb 2026 14:10:00 GMT', date: 'Tue, 10 Feb 2026 14:05:00 GMT' },
      5 * MINUTE,
    ],
    ['RateLimit-Reset', { 'ratelimit-reset': '120' }, 2 * MINUTE],
    ['no header', {}, 6 * MINUTE],
    ['garbage', { 'retry-after': 'soon' }, 6 * MINUTE],
    ['nothing', { 'retry-after': '0' }, 6 * MINUTE],
    ['less than nothing', { 'retry-after': '-5' }, 6 * MINUTE],
  ])('waits for %s in full', async (_, headers, ms) => {
    const here = await answering(busy(headers));
    await here.run();
    expect(here.api.creates).toEqual([0, ms]);
  });

  it('waits longer each time that no header says how long', async () => {
    const here = await answering(busy(), busy(), busy());
    await here.run();
    expect(here.api.creates.map((at) => at / MINUTE)).toEqual([0, 6, 18, 42]);
  });

  it.each([
    ['4000', /before 13:07 UTC/],
    ['1000000000', /before 2027-/],
  ])(
    'ends at once when %s seconds do not fit the deadline, and says when to come back',
    async (wait, words) => {
      const here = await answering(busy({ 'retry-after': wait }));
      const failure = await failureOf(here);
      expect(failure).toBeInstanceOf(ComeBackLaterError);
      expect(failure.message).toMatch(words);
      expect(here.clock.elapsed()).toBe(0);
    },
  );

  it('never makes an eleventh call in an hour, however often it is told to come back', async () => {
    const here = await world({ deadline: 10 * 60 * MINUTE });
    here.api.onCreate = (n) => (n <= 25 ? busy({ 'retry-after': '1' }) : undefined);
    await here.run();
    const { creates } = here.api;
    for (const [i, at] of creates.entries())
      expect(at - (creates[i - 10] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThan(60 * MINUTE);
  });
});

describe('a create in trouble', () => {
  const trouble = json(503, '<html>Service Unavailable</html>');
  const refused = new NetworkError('connection', 'ECONNREFUSED', ORIGIN);
  const reset = new NetworkError('connection', 'ECONNRESET', ORIGIN);
  const silent = new NetworkError('timeout', 'UND_ERR_HEADERS_TIMEOUT', ORIGIN);

  it.each([
    ['server errors', trouble],
    ['refused connections', refused],
  ])('is repeated three times after %s', async (_, answer) => {
    const survives = await answering(answer, answer, answer);
    expect((await survives.run()).parts).toHaveLength(1);
    const fails = await answering(answer, answer, answer, answer, answer);
    expect(await failureOf(fails)).toBeInstanceOf(ComeBackLaterError);
    expect(fails.api.creates).toHaveLength(4);
  });

  it.each([
    ['a reset', reset],
    ['a timeout', silent],
  ])('is repeated once after %s, because the export may have been made', async (_, answer) => {
    const survives = await answering(answer);
    expect((await survives.run()).warnings).toEqual([]);
    expect(warned(survives)).toEqual([expect.stringContaining('may have started an export')]);
    const fails = await answering(answer, answer, answer);
    expect(await failureOf(fails)).toBeInstanceOf(ComeBackLaterError);
    expect(fails.api.creates).toHaveLength(2);
  });

  it.each(['ECONNREFUSED', 'ENOTFOUND', 'UND_ERR_CONNECT_TIMEOUT'])(
    'says that CircleCI could not be reached (%s), and what to check',
    async (code) => {
      const kind = code.startsWith('UND') ? 'timeout' : 'connection';
      const here = await world();
      here.api.onCreate = () => new NetworkError(kind, code, ORIGIN);
      const failure = await failureOf(here);
      expect(failure).toBeInstanceOf(ComeBackLaterError);
      expect(String(failure)).toContain(
        `CircleCI could not be reached at ${ORIGIN} (${code}): check api-url, the proxy (HTTPS_PROXY) and the network.`,
      );
    },
  );

  it('leaves a proxy out of reach to the sentence about the proxy', async () => {
    const here = await world();
    here.api.onCreate = () => new NetworkError('proxy', 'ECONNREFUSED', ORIGIN);
    expect(String(await failureOf(here))).toMatch(/proxy named in the environment gave no connection/);
  });

  it.each([
    '',
    'null',
    '[]',
    '{}',
    '{"usage_export_job_id":5}',
    '{"usage_export_job_id":"../x"}',
    '{"__proto__":{"usage_export_job_id":"x"}}',
  ])('ends with a clear error after 201 and the body %j', async (body) => {
    const here = await answering(json(201, body));
    const failure = await failureOf(here);
    expect(failure).toBeInstanceOf(DamagedDataError);
    expect(here.api.creates).toHaveLength(1);
  });

  it('ends with a clear error after an answer that is too large', async () => {
    const here = await answering(new NetworkError('size', 'ANSWER_TOO_LARGE', ORIGIN));
    expect(await failureOf(here)).toBeInstanceOf(DamagedDataError);
    expect(here.api.creates).toHaveLength(1);
  });
});

describe('answers', () => {
  const token = new Secret(TOKEN, 'token');
  it('of any shape are read or refused, and give usable values', () => {
    const value = fc.oneof(fc.jsonValue(), fc.constant('completed'), fc.constant(['https://a.example/x']));
    const body = fc.record(
      { usage_export_job_id: value, state: value, download_urls: value, error_reason: value, message: value },
      { requiredKeys: [] },
    );
    const attempt = <T>(read: () => T): T | undefined => {
      try {
        return read();
      } catch (error) {
        expect(String(error)).toMatch(/^Error: the answer|^Error: download_urls/);
        return undefined;
      }
    };
    fc.assert(
      fc.property(
        fc.oneof(
          body.map((b) => JSON.stringify(b)),
          fc.string(),
        ),
        (text) => {
          const id = attempt(() => readCreated(text, token));
          expect(id === undefined || isJobId(id)).toBe(true);
          const reading = attempt(() => readJobReading(text, token));
          for (const url of reading?.urls ?? []) expect(URL.canParse(url)).toBe(true);
          expect(readMessage(text, token) ?? '').not.toMatch(/[\p{Cc}\p{Cf}]/u);
        },
      ),
    );
  });

  it('tell a missing list from an empty one', () => {
    const urls = (body: object) =>
      readJobReading(JSON.stringify({ state: 'completed', ...body }), token).urls;
    expect(urls({})).toBeNull();
    expect(urls({ download_urls: null })).toBeNull();
    expect(urls({ download_urls: [] })).toEqual([]);
  });
});
