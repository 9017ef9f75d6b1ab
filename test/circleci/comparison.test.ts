import { describe, expect, it } from 'vitest';
import { ComeBackLaterError, RefusedError } from '../../src/common/errors.ts';
import { completed, days, json, type World, world } from './fake-api.ts';

const HOUR = 3_600_000;
const WEEK = { period: days('2026-02-01..2026-02-07'), previous: days('2026-01-25..2026-01-31') };
const MONTHS = { period: days('2026-01-01..2026-01-31'), previous: days('2025-12-01..2025-12-31') };
const BOTH = '2026-01-25..2026-02-07';
const MONTH = '2026-01-01..2026-01-31';
const BEFORE = '2025-12-01..2025-12-31';
const tooOld = json(400, { message: 'start is too old' });

function roles({ parts }: Awaited<ReturnType<World['run']>>): string[] {
  return parts.map(({ role }) => role);
}

describe('the comparison', () => {
  it('costs no export of its own when one window holds both periods', async () => {
    const here = await world(WEEK);
    const result = await here.run();
    expect(roles(result)).toEqual(['both']);
    expect(result).toMatchObject({
      previous: WEEK.previous,
      comparisonNote: null,
      exportJobIds: `${BOTH}=job-1`,
    });
    expect(here.api.creates).toHaveLength(1);
  });

  it("is asked for after the period's own exports", async () => {
    const here = await world(MONTHS);
    const result = await here.run();
    expect(roles(result)).toEqual(['period', 'previous']);
    expect(result.exportJobIds).toBe(`${BEFORE}=job-2,${MONTH}=job-1`);
    expect(here.jobIds).toEqual([`${MONTH}=job-1`, result.exportJobIds]);
  });

  it.each([400, 401, 403, 404])('is given up when CircleCI answers its create with %i', async (status) => {
    const here = await world(MONTHS);
    here.api.onCreate = (_, window) =>
      window === BEFORE ? json(status, { message: 'no such days' }) : undefined;
    const result = await here.run();
    expect(roles(result)).toEqual(['period']);
    expect(result.previous).toBeNull();
    expect(result.comparisonNote).toContain('no such days');
    await here.run();
    expect(here.api.creates).toHaveLength(2);
  });

  it.each([
    ['fails', json(200, { state: 'failed', error_reason: 'out of history' }), 'out of history'],
    ['never ends', json(200, { state: 'processing' }), 'not ready at the deadline'],
  ])('is given up when its export %s, in time for the rest of the run', async (_, answer, words) => {
    const here = await world(MONTHS);
    here.api.onRead = (job) => (job.days === BEFORE ? answer : undefined);
    const result = await here.run();
    expect(roles(result)).toEqual(['period']);
    expect(result.comparisonNote).toContain(words);
    expect(here.clock.elapsed()).toBeLessThan(0.91 * HOUR);
  });

  it('is given up when a part of it can not be downloaded', async () => {
    const here = await world(MONTHS);
    const plain = here.download;
    here.download = async (request, tools) => {
      if (request.label.includes(BEFORE)) throw new ComeBackLaterError('its host is down');
      return plain(request, tools);
    };
    const result = await here.run();
    expect(roles(result)).toEqual(['period']);
    expect(result.comparisonNote).toBe('its host is down');
  });

  it('spends no create when its exports do not fit the limits', async () => {
    const here = await world();
    const period = days('2025-09-01..2026-02-09');
    const result = await here.run({ period, previous: days('2025-03-23..2025-08-31') });
    expect(here.api.creates).toHaveLength(6);
    expect(result.previous).toBeNull();
    expect(result.comparisonNote).toContain('10 exports an hour');
    expect(new Set(roles(result))).toEqual(new Set(['period']));
  });

  it('ends with the run when the period fails', async () => {
    const here = await world(MONTHS);
    here.api.onRead = (job, n) =>
      job.days === MONTH && n === 3 ? json(401, {}) : json(200, { state: 'processing' });
    await expect(here.run()).rejects.toThrow(RefusedError);
    expect(here.clock.elapsed()).toBeLessThan(60_000);
    const reads = here.api.reads.length;
    await here.clock.sleep(HOUR);
    expect(here.api.reads).toHaveLength(reads);
  });

  it('is interrupted with the run', async () => {
    const here = await world(MONTHS);
    const stop = new AbortController();
    const reason = new Error('stop');
    here.api.onRead = (job, n) => {
      if (job.days !== BEFORE) return completed('/a');
      if (n === 3) stop.abort(reason);
      return json(200, { state: 'processing' });
    };
    await expect(here.run({}, { signal: stop.signal })).rejects.toBe(reason);
  });
});

describe('one window for both periods', () => {
  it('gives way to the period alone when it is refused, and stays so when resumed', async () => {
    const here = await world(WEEK);
    here.api.onCreate = (_, window) => (window === BOTH ? tooOld : undefined);
    const result = await here.run();
    expect(roles(result)).toEqual(['period']);
    expect(result.previous).toBeNull();
    expect(result.comparisonNote).toContain('start is too old');
    expect(result.exportJobIds).toBe('2026-02-01..2026-02-07=job-2');
    const again = await here.run();
    expect(again).toMatchObject({ previous: null, comparisonNote: result.comparisonNote });
    expect(here.api.creates).toHaveLength(2);
  });

  it('can be resumed elsewhere by the id of the period alone', async () => {
    const here = await world(WEEK);
    here.api.addJob('alone', '2026-02-01..2026-02-07');
    here.api.onCreate = () => tooOld;
    const result = await here.run({ exportJobIds: [{ window: WEEK.period, jobId: 'alone' }] });
    expect(roles(result)).toEqual(['period']);
    expect(result.comparisonNote).toContain('start is too old');
    expect(here.api.creates).toHaveLength(1);
  });

  it('gives way when CircleCI can not make it', async () => {
    const here = await world(WEEK);
    here.api.onRead = (job) =>
      job.days === BOTH ? json(200, { state: 'failed', error_reason: 'no' }) : undefined;
    expect(roles(await here.run())).toEqual(['period']);
    expect(here.jobIds.at(-1)).toBe('2026-02-01..2026-02-07=job-2');
  });

  it('reports the refusal of the period alone', async () => {
    const here = await world(WEEK);
    here.api.onCreate = () => tooOld;
    await expect(here.run()).rejects.toThrow('start is too old');
    expect(here.api.creates).toHaveLength(2);
  });
});
