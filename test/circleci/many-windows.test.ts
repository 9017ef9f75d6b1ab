import { describe, expect, it } from 'vitest';
import { ComeBackLaterError } from '../../src/common/errors.ts';
import { days, FakeApi, json, world } from './fake-api.ts';

const HOUR = 3_600_000;
const THIRTEEN_MONTHS = days('2025-01-10..2026-02-09');

describe('many windows', () => {
  it('never break the limits, and say before the wait when it will end', async () => {
    const here = await world();
    const result = await here.run({ period: THIRTEEN_MONTHS, deadline: 3 * HOUR });
    expect(result.parts).toHaveLength(13);
    expect(FakeApi.busiest(here.api.creates, HOUR)).toBe(10);
    expect(FakeApi.busiest(here.api.reads, 60_000)).toBeLessThanOrEqual(10);
    const warning = here.lines.findIndex((line) => line.startsWith('warn: 13 more exports are needed'));
    const waiting = here.lines.findIndex((line) => line.startsWith('info: Waiting until 13:01 UTC'));
    expect(here.lines[warning]).toContain('the last will start at 13:01 UTC');
    expect(warning).toBeLessThan(waiting);
    expect(result.parts.map(({ window }) => window.first)).toEqual(
      result.parts.map(({ window }) => window.first).toSorted(),
    );
  });

  it('that do not fit the deadline: says so first, keeps what fits, and a second run does the rest', async () => {
    const here = await world({ period: THIRTEEN_MONTHS, deadline: HOUR });
    const failure = await here.run().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ComeBackLaterError);
    expect(String(failure)).toContain('only 10 of them can start before the deadline');
    expect(String(failure)).toMatch(
      /Set timeout-minutes to 75 or more, or run the same command again after 13:01 UTC/,
    );
    expect(here.lines[0]).toContain('13 more exports are needed');
    expect(here.api.creates).toHaveLength(10);
    expect(here.downloads).toHaveLength(10);
    expect(here.clock.elapsed()).toBeLessThan(10 * 60_000);

    const tooSoon = await here
      .run({ deadline: here.clock.elapsed() + 60_000 })
      .catch((error: unknown) => error);
    expect(tooSoon).toBeInstanceOf(ComeBackLaterError);
    expect(String(tooSoon)).toContain('3 more exports are needed');
    expect(here.api.creates).toHaveLength(10);

    await here.clock.sleep(HOUR);
    const result = await here.run({ deadline: here.clock.elapsed() + HOUR });
    expect(result.parts).toHaveLength(13);
    expect(here.downloads).toHaveLength(13);
    expect(here.api.creates).toHaveLength(13);
    expect(FakeApi.busiest(here.api.creates, HOUR)).toBe(10);
  });

  it('end together when one of them fails', async () => {
    const here = await world();
    here.api.onRead = (job) => json(200, { state: job.id === 'job-2' ? 'failed' : 'processing' });
    await expect(here.run({ period: days('2025-12-01..2026-02-09') })).rejects.toThrow(
      'could not make the export',
    );
    expect(here.clock.elapsed()).toBeLessThan(60_000);
  });

  it('counts the creates of the run before, also one for other days', async () => {
    const here = await world({ deadline: 3 * HOUR });
    await (await here.run({ period: days('2025-05-01..2026-01-31') })).finish();
    await here.run({ period: days('2025-12-01..2026-02-09') });
    expect(here.api.creates).toHaveLength(12);
    expect(FakeApi.busiest(here.api.creates, HOUR)).toBe(10);
  });
});
