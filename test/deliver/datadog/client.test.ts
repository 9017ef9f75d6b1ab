import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RefusalError } from '../../../src/deliver/datadog/answer.ts';
import { type DatadogClient, openClient } from '../../../src/deliver/datadog/client.ts';
import { bodyOf } from '../../../src/deliver/datadog/requests.ts';
import { sendSeries } from '../../../src/deliver/datadog/send-series.ts';
import { createHttp } from '../../../src/http/client.ts';
import { NetworkError } from '../../../src/http/errors.ts';
import type { Http } from '../../../src/http/http.ts';
import { cubeOf } from '../../support/cube.ts';
import { API_KEY, APP_KEY, type FakeDatadog, startFakeDatadog } from '../../support/datadog/fake-datadog.ts';
import { manyCells } from './many-series.ts';
import { deliveryTo, impatient, planOf, WITH_APP_KEY } from './support.ts';
import { twentyRowsCube } from './twenty-rows.ts';

let fake: FakeDatadog;
let http: Http;
let client: DatadogClient;

beforeEach(async () => {
  // Keys and site of the environment are none of the client's business.
  vi.stubEnv('DD_API_KEY', 'somebody-elses-key');
  vi.stubEnv('DD_APP_KEY', 'somebody-elses-app-key');
  vi.stubEnv('DD_SITE', 'example.com');
  fake = await startFakeDatadog();
  http = createHttp();
  client = openClient(deliveryTo(fake), http, impatient());
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await http.close();
  await fake.close();
});

const series = () =>
  planOf(cubeOf(['a', 'b', 'c', 'd'].map((job) => ({ job, credits: { compute: 10 } })))).series;
const send = () => sendSeries(client, series(), () => {});

describe('a request', () => {
  it('is the text that the limits were checked with, packed, with the key alone', async () => {
    const { series: twenty } = planOf(await twentyRowsCube());
    expect(await client.submit(twenty)).toEqual([]);
    expect(fake.requests).toMatchObject([
      {
        method: 'POST',
        path: '/api/v2/series',
        body: bodyOf(twenty),
        headers: { 'content-encoding': 'gzip', 'dd-api-key': API_KEY },
      },
    ]);
    const { headers = {}, body = '' } = fake.requests[0] ?? {};
    expect(JSON.stringify(headers)).not.toMatch(/somebody|application-key": "./);
    expect(body).not.toContain(API_KEY);
  });

  it('keeps within what Datadog takes for 13,000 series of seven days, in at most three', async () => {
    const { series: many, points, metrics } = planOf(manyCells());
    for (const { name } of metrics) fake.store.historical.add(name);
    expect(await sendSeries(client, many, () => {})).toEqual({
      requests: fake.requests.length,
      points,
      failures: [],
    });
    expect(fake.requests.length).toBeLessThanOrEqual(3);
    expect(fake.store).toMatchObject({ points, dropped: 0, oddities: [] });
  }, 60_000);
});

describe('an answer', () => {
  it.each([
    [
      403,
      'Datadog answered 403: no. Check datadog-api-key, and that datadog-site is the site it is from.',
      1,
    ],
    [408, 'Datadog answered 408: no. Run again later.', 5],
    [429, 'Datadog answered 429: no. Too many requests reach Datadog at the moment: run again later.', 5],
    [500, 'Datadog answered 500: no. Run again later.', 5],
    [503, 'Datadog answered 503: no. Run again later.', 5],
  ])('of %i is told and ends the sending', async (status, sentence, tries) => {
    fake.faults.push(...Array.from({ length: 5 }, () => ({ status })));
    expect(await send()).toMatchObject({ points: 0, failures: [sentence] });
    expect(fake.requests).toHaveLength(tries);
  });

  it.each([408, 429, 500, 502, 503, 504])('of %i is followed by another try', async (status) => {
    fake.faults.push({ status, headers: { 'x-ratelimit-reset': '2', 'x-ratelimit-limit': '5' } });
    expect(await send()).toMatchObject({ points: series().length, failures: [] });
    expect(fake.requests).toHaveLength(2);
  });

  it('of 429 that asks for hours is not waited for', async () => {
    fake.faults.push({ status: 429, headers: { 'x-ratelimit-reset': '7200' } });
    expect(await send()).toMatchObject({ points: 0, failures: [expect.stringContaining('429')] });
    expect(fake.requests).toHaveLength(1);
  });

  it('of 413 halves the request', async () => {
    fake.faults.push({ status: 413 }, { status: 413 });
    expect(await send()).toEqual({ requests: 5, points: series().length, failures: [] });
    expect(new Set(fake.requests.slice(2).flatMap(({ body }) => JSON.parse(body).series)).size).toBe(
      series().length,
    );
  });

  it('of 413 to a single series is told', async () => {
    fake.faults.push({ status: 413 });
    const [first] = series();
    expect(await sendSeries(client, first ? [first] : [], () => {})).toMatchObject({
      points: 0,
      failures: [expect.stringContaining('choose a shorter period')],
    });
  });

  it('of 202 with errors is a failure', async () => {
    fake.faults.push({ errors: ['tag limit exceeded'], taken: 1 });
    expect(await send()).toMatchObject({
      points: 0,
      failures: [
        'Datadog accepted a request of 12 points with errors, so some may be missing: tag limit exceeded.',
      ],
    });
  });

  it('of 400 keeps nothing back but its own request', async () => {
    fake.faults.push({ status: 400, errors: ['what is this'] });
    const result = await sendSeries(client, series(), () => {}, { plain: 1_000, packed: 1_000 });
    expect(result.requests).toBeGreaterThan(2);
    expect(result).toMatchObject({ failures: ['Datadog answered 400: what is this.'] });
    expect(result.points).toBe(fake.store.points + fake.store.dropped);
  });

  it.each(['', '[]', '5', '"x"', 'null', '{"status":"ok"}', '<html>'])(
    'of 202 that says %j is a success',
    async (text) => {
      fake.faults.push({ text });
      expect(await send()).toMatchObject({ points: series().length, failures: [] });
    },
  );

  it('never shows a key, however it comes back', async () => {
    client = openClient(deliveryTo(fake, WITH_APP_KEY), http, impatient());
    fake.faults.push({
      status: 403,
      errors: [`bad key ${API_KEY}`, `${APP_KEY} ${encodeURIComponent(API_KEY)}\n::warning::x`],
    });
    const error = await client.submit(series()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RefusalError);
    expect(String(error)).not.toMatch(/canary|::warning::/);
    expect(String(error)).toContain('[datadog-api-key]');
  });
});

describe('a connection', () => {
  it.each(['before', 'after'] as const)(
    'that breaks %s the points were taken changes no sum',
    async (reset) => {
      for (const { metric } of series()) fake.store.historical.add(metric);
      fake.faults.push({ reset });
      expect(await send()).toMatchObject({ points: series().length, failures: [] });
      expect(fake.store.sums('circleci_usage.credits', [])).toEqual(new Map([['', 40_000_000n]]));
    },
  );

  it('that breaks again and again is told', async () => {
    fake.faults.push(...Array.from({ length: 5 }, () => ({ reset: 'before' as const })));
    expect(await send()).toMatchObject({
      points: 0,
      failures: [expect.stringMatching(/connection to http:\/\/127.*failed/i)],
    });
  });

  it('that is slow is waited for', async () => {
    fake.faults.push({ slowMs: 300 });
    expect(await send()).toMatchObject({ failures: [] });
  });

  it('is given up when the run is cancelled', async () => {
    const cancel = new AbortController();
    client = openClient(deliveryTo(fake), http, { ...impatient(), signal: cancel.signal });
    fake.faults.push({ slowMs: 5_000 });
    setTimeout(() => cancel.abort(new Error('cancelled')), 50);
    await expect(send()).rejects.toThrow('cancelled');
  });

  it('that is not to be had at all is a NetworkError', async () => {
    await fake.close();
    await expect(client.submit(series())).rejects.toBeInstanceOf(NetworkError);
  });
});
