import { describe, expect, it } from 'vitest';
import { configOf, problemsOf } from './request.ts';

const KEY = { DATADOG_API_KEY: 'key' };
const SEND = { SEND_TO_DATADOG: 'true', ...KEY };

describe('Datadog', () => {
  it('is not asked for by default, and then nothing that is set for it matters', async () => {
    expect((await configOf({})).datadog).toBeNull();
    const stray = {
      DATADOG_SITE: 'x y',
      CIRCLECI_USAGE_DATADOG_TAGS: 'x',
      DD_API_KEY: 'a',
      DATADOG_API_KEY: 'b',
    };
    expect(await configOf(stray)).toMatchObject({ datadog: null, notes: [] });
  });

  it('has a default for all but its key', async () => {
    const { datadog } = await configOf(SEND);
    expect(datadog).toEqual({
      metrics: {
        schema: 'standard',
        prefix: 'circleci_usage',
        tags: 'standard',
        utilization: false,
        maxSeries: 20_000,
      },
      delivery: {
        apiKey: expect.anything(),
        appKey: undefined,
        apiUrl: new URL('https://api.datadoghq.com'),
        historical: 'check',
        event: false,
      },
    });
    expect(datadog?.delivery?.apiKey.reveal()).toBe('key');
    expect(JSON.stringify(datadog)).not.toContain('"key"');
  });

  it('sends nothing in a dry run, which wins and needs no key', async () => {
    const dryRun = { CIRCLECI_USAGE_DATADOG_DRY_RUN: 'true' };
    expect((await configOf(dryRun)).datadog?.delivery).toBeNull();
    expect((await configOf({ ...dryRun, ...SEND })).datadog?.delivery).toBeNull();
  });

  it('has the names of the older script with its schema, unless another prefix is given', async () => {
    const legacy = { ...SEND, CIRCLECI_USAGE_DATADOG_SCHEMA: 'legacy' };
    expect((await configOf(legacy)).datadog?.metrics).toMatchObject({ schema: 'legacy', prefix: 'ci' });
    const other = {
      ...legacy,
      CIRCLECI_USAGE_DATADOG_METRIC_PREFIX: 'acme.ci',
      CIRCLECI_USAGE_DATADOG_TAGS: 'full',
    };
    expect(await configOf(other)).toMatchObject({
      datadog: { metrics: { prefix: 'acme.ci' } },
      notes: [
        'datadog-tags (CIRCLECI_USAGE_DATADOG_TAGS) was ignored: the legacy schema has the tags of the older script.',
      ],
    });
  });

  it.each([
    ['datadoghq.eu', 'datadoghq.eu'],
    ['US5.datadoghq.com', 'us5.datadoghq.com'],
    ['https://app.datadoghq.com/', 'datadoghq.com'],
    ['https://us3.datadoghq.com', 'us3.datadoghq.com'],
    ['api.datadoghq.eu', 'datadoghq.eu'],
    ['us1', 'datadoghq.com'],
    ['EU', 'datadoghq.eu'],
    ['ap1', 'ap1.datadoghq.com'],
    ['ap2.datadoghq.com', 'ap2.datadoghq.com'],
    ['uk1', 'uk1.datadoghq.com'],
  ])('knows the site %s', async (site, domain) => {
    const { datadog } = await configOf({ ...SEND, DATADOG_SITE: site });
    expect(datadog?.delivery?.apiUrl.origin).toBe(`https://api.${domain}`);
  });

  it.each([
    'example.com',
    'datadoghq.com.evil.example',
    'evildatadoghq.com',
    'datadoghq.com/path',
    'datadoghq.com:444',
    'user@datadoghq.com',
    'a.b.datadoghq.com',
    'http://datadoghq.com',
  ])('sends no key to %s', async (site) => {
    expect(await problemsOf({ ...SEND, DATADOG_SITE: site })).toEqual([
      expect.stringMatching(/^datadog-site \(DATADOG_SITE\).*Write the domain of your Datadog site/),
    ]);
  });

  it.each([
    [{ SEND_TO_DATADOG: 'true' }, 'datadog-api-key is missing: set DATADOG_API_KEY in the environment.'],
    [{ ...SEND, DATADOG_SITE: 'ddog-gov.com' }, 'which takes no points older than an hour'],
    [{ ...SEND, DATADOG_SITE: 'us2.ddog-gov.com' }, 'is a government site'],
    [{ ...SEND, CIRCLECI_USAGE_DATADOG_HISTORICAL: 'enable' }, 'set datadog-app-key'],
    [{ ...SEND, CIRCLECI_USAGE_DATADOG_HISTORICAL: 'on' }, 'Write check or enable or assume.'],
    [{ ...SEND, CIRCLECI_USAGE_DATADOG_MAX_SERIES: '99' }, 'whole number from 100'],
    [{ ...SEND, CIRCLECI_USAGE_DATADOG_METRIC_PREFIX: 'circleci' }, "Datadog's own integrations"],
    [{ ...SEND, CIRCLECI_USAGE_DATADOG_METRIC_PREFIX: 'datadog.x' }, "Datadog's own integrations"],
    [{ ...SEND, CIRCLECI_USAGE_DATADOG_METRIC_PREFIX: '1st' }, 'start with a letter'],
    [{ ...SEND, CIRCLECI_USAGE_DATADOG_METRIC_PREFIX: 'ends.' }, 'dots may stand between'],
    [{ ...SEND, CIRCLECI_USAGE_DATADOG_URL: 'http://example.com' }, 'an address on this machine'],
    [
      { SEND_TO_DATADOG: 'true', DATADOG_API_KEY: 'two words' },
      'datadog-api-key (DATADOG_API_KEY) is not allowed',
    ],
    [{ SEND_TO_DATADOG: 'ja', ...KEY }, 'Write true, false'],
  ])('refuses %j', async (env, message) => {
    expect(await problemsOf(env)).toEqual([expect.stringContaining(message)]);
  });

  it('takes the names of its own programs, and warns where two differ', async () => {
    const both = { SEND_TO_DATADOG: '1', DD_API_KEY: 'dd', DATADOG_API_KEY: 'datadog', DD_SITE: 'eu' };
    const { datadog, notes } = await configOf(both);
    expect(datadog?.delivery?.apiKey.reveal()).toBe('datadog');
    expect(datadog?.delivery?.apiUrl.href).toBe('https://api.datadoghq.eu/');
    expect(notes).toEqual(['DATADOG_API_KEY and DD_API_KEY hold different values; DATADOG_API_KEY is used.']);
  });
});
