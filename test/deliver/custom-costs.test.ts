import { describe, expect, it } from 'vitest';
import { Secret } from '../../src/common/secret.ts';
import { uploadCustomCosts } from '../../src/deliver/custom-costs/upload.ts';
import { createHttp } from '../../src/http/client.ts';
import { type CellSpec, cubeOf } from '../support/cube.ts';
import { COST_KEYS, type FakeCustomCosts, startFakeCustomCosts } from '../support/fake-custom-costs.ts';
import { exact } from '../support/focus/decimals.ts';
import { periodOf, reportOf } from '../support/report.ts';
import { virtualClock } from '../support/virtual-clock.ts';

function cell(day: string, compute: number, project = 'web'): CellSpec {
  return { day, project, job: 'test', executor: 'docker', resourceClass: 'large', credits: { compute } };
}

const WEEK = [cell('2026-06-01', 1000), cell('2026-06-02', 2000), cell('2026-06-02', 500, 'api')];

interface Options {
  readonly first?: string;
  readonly last?: string;
  readonly orgId?: string;
  readonly appKey?: string;
}

async function upload(
  fake: FakeCustomCosts,
  cells: readonly CellSpec[],
  { first = '2026-06-01', last = '2026-06-03', appKey = COST_KEYS.appKey, ...others }: Options = {},
) {
  const report = reportOf(cells, { period: periodOf(first, last), ...others });
  const lines: string[] = [];
  const line = (text: string) => void lines.push(text);
  const host = {
    kind: 'terminal' as const,
    runUrl: undefined,
    log: { debug: line, info: line, warn: line, error: line },
    progress: () => ({ update() {}, end() {} }),
    group: <T>(_: string, work: () => Promise<T>) => work(),
    mask() {},
    setOutput() {},
    async writeSummary() {},
  };
  const clock = virtualClock();
  const failure = await uploadCustomCosts(
    { report, cube: cubeOf(cells), teamOf: null },
    {
      apiKey: new Secret(COST_KEYS.apiKey, 'datadog-api-key'),
      appKey: new Secret(appKey, 'datadog-app-key'),
      apiUrl: fake.url,
    },
    { host, http: createHttp(), clock, random: () => 1, signal: new AbortController().signal },
  );
  return { failure, lines, waited: clock.elapsed() };
}

describe('the upload of custom costs', () => {
  it('hands over a file a day, with the exact costs', async () => {
    await using fake = await startFakeCustomCosts();
    expect(await upload(fake, WEEK)).toMatchObject({
      failure: undefined,
      lines: ['Uploaded the costs of 3 days to Datadog.'],
    });
    expect(
      fake.files.map(({ items }) => items.map((item) => [item.ChargePeriodStart, item.BilledCost])),
    ).toEqual([
      [['2026-06-01', '0.6']],
      [
        ['2026-06-02', '1.2'],
        ['2026-06-02', '0.3'],
      ],
    ]);
    expect(fake.files[0]?.items[0]?.Tags).toMatchObject({
      project: 'web',
      uploaded_by: 'circleci-usage-action',
    });
  });

  it('replaces what it uploaded before, also for periods that overlap, and never doubles', async () => {
    await using fake = await startFakeCustomCosts();
    await upload(fake, WEEK);
    await upload(fake, WEEK);
    expect(fake.total()).toBe(exact('2.1'));
    const later = [cell('2026-06-02', 4000), cell('2026-06-04', 1000)];
    await upload(fake, later, { first: '2026-06-02', last: '2026-06-04' });
    // 1 June from before, 2 June anew, 4 June for the first time.
    expect(fake.total()).toBe(exact('0.6') + exact('2.4') + exact('0.6'));
  });

  it('takes away a day that turned out to cost nothing', async () => {
    await using fake = await startFakeCustomCosts();
    await upload(fake, WEEK);
    await upload(fake, WEEK.slice(0, 1));
    expect(fake.total()).toBe(exact('0.6'));
  });

  it('leaves the files of others alone', async () => {
    await using fake = await startFakeCustomCosts();
    fake.add({}, { Tags: { uploaded_by: 'circleci-usage-action', organization_id: 'another' } });
    fake.add({ ProviderName: 'Other', Tags: { uploaded_by: 'circleci-usage-action' } });
    const before = fake.total();
    await upload(fake, WEEK, { orgId: '22222222-2222-4222-8222-222222222222' });
    await upload(fake, WEEK);
    await upload(fake, WEEK);
    expect(fake.total()).toBe(before + exact('4.2'));
  });

  it('finds its own file among hundreds', async () => {
    await using fake = await startFakeCustomCosts();
    for (let i = 0; i < 230; i++) fake.add({ ChargePeriodStart: '2026-01-01' });
    await upload(fake, WEEK);
    await upload(fake, WEEK);
    expect(fake.total()).toBe(exact('230000') + exact('2.1'));
    // Files of other days are not even looked into.
    expect(fake.requests.filter((line) => /GET .*file-/.test(line))).toHaveLength(2);
  });

  it('looks into files of which the list says nothing', async () => {
    await using fake = await startFakeCustomCosts();
    fake.unsaid.add('charge_period').add('provider_names');
    await upload(fake, WEEK);
    await upload(fake, WEEK);
    expect(fake.total()).toBe(exact('2.1'));
  });

  it.each([
    ['data', 'which files of custom costs it holds'],
    ['content', 'what is in its file "file-1" of custom costs'],
  ] as const)('uploads nothing on top of what it is not told of (%s)', async (field, what) => {
    await using fake = await startFakeCustomCosts();
    await upload(fake, WEEK);
    fake.unsaid.add(field);
    const { failure } = await upload(fake, WEEK);
    expect(failure).toContain(`Datadog did not say ${what}. Nothing is uploaded`);
    expect(fake.total()).toBe(exact('2.1'));
  });

  it('waits when it is asked to', async () => {
    await using fake = await startFakeCustomCosts();
    fake.faults.push({ status: 429, headers: { 'x-ratelimit-reset': '20' } });
    const { failure, waited } = await upload(fake, WEEK);
    expect(failure).toBeUndefined();
    expect(waited).toBeGreaterThanOrEqual(20_000);
    expect(fake.total()).toBe(exact('2.1'));
  });

  it('does not send a file again that may have arrived; the next run puts things right', async () => {
    await using fake = await startFakeCustomCosts();
    fake.faults.push({ status: 503, taken: true });
    const { failure } = await upload(fake, WEEK);
    expect(failure).toBe(
      'The costs of 0 of 3 days were uploaded to Datadog. Datadog answered 503: later. Run again later. Another run replaces what is there.',
    );
    expect(fake.files).toHaveLength(1);
    expect((await upload(fake, WEEK)).failure).toBeUndefined();
    expect(fake.total()).toBe(exact('2.1'));
  });

  it('says what a refused key needs, and shows none', async () => {
    await using fake = await startFakeCustomCosts();
    const { failure } = await upload(fake, WEEK, { appKey: 'wrong-canary' });
    expect(failure).toMatch(/^The costs of 0 of 3 days .* 403: .*cloud_cost_management_write/);
    expect(failure).not.toMatch(/canary/);
  });
});
