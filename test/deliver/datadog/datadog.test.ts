import { describe, expect, it } from 'vitest';
import type { DatadogDelivery } from '../../../src/config/config.ts';
import { deliverDatadog } from '../../../src/deliver/datadog/datadog.ts';
import type { Host } from '../../../src/host/host.ts';
import { type CellSpec, cubeOf } from '../../support/cube.ts';
import { type FakeDatadog, startFakeDatadog } from '../../support/datadog/fake-datadog.ts';
import { reportOf } from '../../support/report.ts';
import { deliveryTo, impatient, planOf, WITH_APP_KEY, withHttp } from './support.ts';

const CELLS: readonly CellSpec[] = [
  { day: '2026-06-01', job: 'test', credits: { compute: 10 }, counts: { seconds: 60 } },
  { day: '2026-06-02', job: 'test', credits: { compute: 30 }, counts: { seconds: 60 } },
];
const NAMES = ['credits', 'cost', 'jobs', 'job_seconds'].map((name) => `circleci_usage.${name}`);

/** What a delivery said, by the way it said it. */
interface Told {
  readonly info: string[];
  readonly warn: string[];
  readonly summary: string[];
  readonly failures: readonly string[];
}

async function deliver(
  fake: FakeDatadog,
  overrides: Partial<DatadogDelivery> = {},
  cells: readonly CellSpec[] = CELLS,
): Promise<Told> {
  const told = { info: [] as string[], warn: [] as string[], summary: [] as string[] };
  const host: Host = {
    kind: 'terminal',
    log: {
      debug: () => {},
      info: (text) => told.info.push(text),
      warn: (text) => told.warn.push(text),
      error: () => {},
    },
    progress: () => ({ update: () => {}, end: () => {} }),
    group: (_, work) => work(),
    mask: () => {},
    setOutput: () => {},
    writeSummary: async (text) => void told.summary.push(text),
  };
  const delivery = deliveryTo(fake, { historical: 'check', ...overrides });
  const failures = await withHttp((http) =>
    deliverDatadog(
      planOf(cubeOf(cells)),
      reportOf(cells),
      { metrics: NOT_READ, delivery },
      { ...impatient(), http, host },
    ),
  );
  return { ...told, failures };
}

/** The plan is made of them; the delivery does not read them again. */
const NOT_READ = {
  schema: 'standard',
  prefix: '',
  tags: 'standard',
  utilization: false,
  maxSeries: 100,
} as const;

const kept = ({ store }: FakeDatadog) => store.sums('circleci_usage.credits', ['day']);
const ALL = new Map([
  ['2026-06-01', 10_000_000n],
  ['2026-06-02', 30_000_000n],
]);

describe('with the API key alone', () => {
  it('sends, says what is unproven, and makes the metrics known', async () => {
    await using fake = await startFakeDatadog();
    const { failures, info, warn, summary } = await deliver(fake);
    expect(failures).toEqual([]);
    expect(info).toEqual([
      'Sent 8 points of 4 time series to Datadog in 1 request: 2026-06-01 to 2026-06-02.',
    ]);
    expect(warn).toEqual([
      expect.stringMatching(/unproven.*older than an hour.*datadog-app-key.*circleci_usage\.credits.*assume/),
    ]);
    expect(summary.join('')).toMatch(/### Datadog\n\n- Sent 8 points.*\n- It is unproven/);
    // The fake is a Datadog where it is off: this is what the warning is about.
    expect(fake.store).toMatchObject({ dropped: 8, points: 0, known: new Set(NAMES) });
    expect(fake.requests.every(({ path }) => path === '/api/v2/series')).toBe(true);
  });

  it('keeps everything where Historical Metrics is on', async () => {
    await using fake = await startFakeDatadog();
    for (const name of NAMES) fake.store.historical.add(name);
    await deliver(fake);
    expect(kept(fake)).toEqual(ALL);
    expect(fake.store.dropped).toBe(0);
  });

  it('takes the word of the user with assume', async () => {
    await using fake = await startFakeDatadog();
    expect(await deliver(fake, { historical: 'assume' })).toMatchObject({ failures: [], warn: [] });
    expect(fake.requests).toHaveLength(1);
  });
});

describe('with an application key', () => {
  it('sends where Historical Metrics is on, and has nothing to warn of', async () => {
    await using fake = await startFakeDatadog();
    for (const name of NAMES) fake.store.historical.add(name);
    expect(await deliver(fake, WITH_APP_KEY)).toMatchObject({ failures: [], warn: [] });
    expect(kept(fake)).toEqual(ALL);
  });

  it('fails where it is off for one metric, and says which and what to do', async () => {
    await using fake = await startFakeDatadog();
    for (const name of NAMES.slice(1)) fake.store.historical.add(name);
    const { failures, info, summary } = await deliver(fake, WITH_APP_KEY);
    expect(failures).toEqual([
      'Datadog: Nothing was sent, because Datadog would drop it: Historical Metrics is off for circleci_usage.credits. Run again with datadog-historical: enable, or switch it on in Datadog (Metrics Summary, the metric, Advanced, Configure, Enable historical metrics).',
    ]);
    expect(info).toEqual([]);
    expect(summary.join('')).toContain('Nothing was sent');
    // A zero for now, so that the metric can be found there.
    expect(fake.store).toMatchObject({ points: 0, dropped: 0, known: new Set(['circleci_usage.credits']) });
  });

  it('switches it on with enable, the metric being new to Datadog or not', async () => {
    for (const mustKnowMetric of [true, false]) {
      await using fake = await startFakeDatadog();
      fake.mustKnowMetric = mustKnowMetric;
      const { failures, warn } = await deliver(fake, { ...WITH_APP_KEY, historical: 'enable' });
      expect(failures).toEqual([]);
      expect(warn).toEqual([expect.stringMatching(/switched on for .*how soon/)]);
      expect(kept(fake)).toEqual(ALL);
      expect(fake.store.dropped).toBe(0);
      // The second run finds it on.
      expect(await deliver(fake, { ...WITH_APP_KEY, historical: 'enable' })).toMatchObject({
        failures: [],
        warn: [],
      });
      expect(kept(fake)).toEqual(ALL);
    }
  });

  it.each([
    ['GET', 401, /application key may not.*401: The preview says no/],
    ['GET', 403, /application key may not.*403.*leave datadog-app-key out/],
    ['GET', 400, /answered 400: The preview says no\.$/],
    ['GET', 429, /answered 429.*run again later/],
    ['GET', 500, /answered 500: The preview says no\. Run again later/],
    ['POST', 400, /could not be switched on for .*400: The preview says no\. .*Metrics without Limits/],
    ['POST', 403, /application key may not/],
    ['POST', 404, /could not be switched on/],
    ['POST', 422, /could not be switched on/],
    ['POST', 503, /answered 503/],
  ] as const)('fails when %s is answered by %i', async (method, status, says) => {
    await using fake = await startFakeDatadog();
    fake.historicalAnswers[method] = status;
    const { failures } = await deliver(fake, { ...WITH_APP_KEY, historical: 'enable' });
    expect(failures).toEqual([expect.stringMatching(says)]);
    expect(fake.store.points).toBe(0);
  });
});

describe('a delivery', () => {
  it('of nothing asks nothing', async () => {
    await using fake = await startFakeDatadog();
    const { failures, info } = await deliver(fake, {}, []);
    expect({ failures, info }).toEqual({ failures: [], info: ['There is nothing to send to Datadog.'] });
    expect(fake.requests).toEqual([]);
  });

  it('of which a part fails says how much arrived', async () => {
    await using fake = await startFakeDatadog();
    fake.faults.push({ errors: ['no room'], taken: 0 });
    const { failures, info } = await deliver(fake, { historical: 'assume' });
    expect(failures).toEqual([expect.stringMatching(/8 points with errors.*no room/)]);
    expect(info).toEqual([
      'Sent 0 of 8 points of 4 time series to Datadog in 1 request: 2026-06-01 to 2026-06-02.',
    ]);
  });

  it('sends one event when it is asked for', async () => {
    await using fake = await startFakeDatadog();
    const cells = [
      { ...CELLS[0], project: 'a%%%b' },
      { ...CELLS[1], period: 1 as const, day: '2026-05-02' },
    ];
    await deliver(fake, { historical: 'assume', event: true }, cells);
    expect(fake.events).toEqual([
      {
        title: 'CircleCI usage, 1–30 June 2026',
        text: '%%% \n**10 credits** ($0.01), ▼ 67% against 2–31 May 2026\n- `a%%\u{2060}%b` 10 (100%)\n \n%%%',
        tags: ['circleci_org:acme'],
        alert_type: 'info',
        aggregation_key: 'circleci-usage',
        source_type_name: 'circleci',
      },
    ]);
  });

  it('that can send everything but its event says both', async () => {
    await using fake = await startFakeDatadog();
    fake.eventStatus = 400;
    const { failures, info } = await deliver(fake, { historical: 'assume', event: true });
    expect(failures).toEqual(['Datadog: The event was not sent. Datadog answered 400: no events today.']);
    expect(info).toEqual([expect.stringMatching(/^Sent 8 points/)]);
  });
});
