import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TooManyRequestsError } from '../../src/circleci/api-errors.ts';
import { nextSlots, RateLimit } from '../../src/circleci/limits.ts';
import { clockTime, planPace } from '../../src/circleci/pace.ts';
import { virtualClock } from '../support/virtual-clock.ts';
import { FakeApi } from './fake-api.ts';

const RULE = { limit: 10, perMs: 60_000 };
const HOUR = 3_600_000;
const patient = {
  deadline: Number.POSITIVE_INFINITY,
  signal: new AbortController().signal,
  tooLate: () => new Error(),
};

describe('RateLimit', () => {
  it('keeps to its rule at the server, whatever the callers, the latency and the refusals', async () => {
    const caller = fc.record({
      after: fc.integer({ min: 0, max: 90_000 }),
      calls: fc.integer({ min: 1, max: 15 }),
      latency: fc.integer({ min: 0, max: 20_000 }),
      refusals: fc.integer({ min: 0, max: 3 }),
      retryAfter: fc.option(fc.integer({ min: 0, max: 100_000 }), { nil: undefined }),
    });
    const earlier = fc.array(fc.integer({ min: -120_000, max: 5000 }), { maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(fc.array(caller, { minLength: 1, maxLength: 4 }), earlier, async (callers, before) => {
        const clock = virtualClock();
        const limit = new RateLimit(
          RULE,
          clock,
          before.map((at) => clock.now() + at),
        );
        const arrivals: number[] = [];
        const work = callers.map(async ({ after, calls, latency, refusals, retryAfter }) => {
          await clock.sleep(after);
          for (let i = 0; i < calls; i++) {
            let refused = i === 0 ? refusals : 0;
            await limit.run(async () => {
              await clock.sleep(latency);
              arrivals.push(clock.elapsed());
              if (refused-- > 0) throw new TooManyRequestsError(retryAfter);
            }, patient);
          }
        });
        await Promise.all(work);
        const all = [...before.map((at) => Math.min(0, at)), ...arrivals];
        expect(FakeApi.busiest(all, RULE.perMs)).toBeLessThanOrEqual(RULE.limit);
      }),
      { numRuns: 60 },
    );
  });

  it('does not wait while there is room', async () => {
    const clock = virtualClock();
    const limit = new RateLimit(RULE, clock, [clock.now() - 1000]);
    for (let i = 0; i < 9; i++) await limit.run(() => Promise.resolve(), patient);
    expect(clock.elapsed()).toBe(0);
    await limit.run(() => Promise.resolve(), patient);
    expect(clock.elapsed()).toBe(60_000);
  });

  it('says at once when the turn comes after the deadline', async () => {
    const clock = virtualClock();
    const limit = new RateLimit({ limit: 1, perMs: HOUR }, clock, [clock.now()]);
    const tooLate = (at: number) => new Error(clockTime(at, clock.now()));
    await expect(limit.run(() => Promise.resolve(), { ...patient, deadline: 1000, tooLate })).rejects.toThrow(
      '13:01 UTC',
    );
    expect(clock.elapsed()).toBe(0);
  });

  it('stops waiting when it is aborted, and serves the next caller', async () => {
    const clock = virtualClock();
    const limit = new RateLimit({ limit: 1, perMs: HOUR }, clock, [clock.now()]);
    const stop = new AbortController();
    const waiting = limit.run(() => Promise.resolve('late'), { ...patient, signal: stop.signal });
    const next = limit.run(() => Promise.resolve('served'), patient);
    stop.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
    await expect(next).resolves.toBe('served');
  });

  it('takes a call from the future for one just made', async () => {
    const clock = virtualClock();
    const limit = new RateLimit({ limit: 1, perMs: HOUR }, clock, [clock.now() + 100 * HOUR]);
    await limit.run(() => Promise.resolve(), patient);
    expect(clock.elapsed()).toBe(HOUR + 1000);
  });

  it('passes other errors on and counts their calls', async () => {
    const clock = virtualClock();
    const limit = new RateLimit(RULE, clock);
    await expect(limit.run(() => Promise.reject(new Error('no')), patient)).rejects.toThrow('no');
    expect(limit.past).toEqual([clock.now()]);
  });
});

describe('nextSlots', () => {
  it('are never before now, never out of order, and wait for the call ten before', () => {
    const times = fc.array(fc.integer({ min: 0, max: 200_000 }), { maxLength: 20 });
    fc.assert(
      fc.property(
        times,
        fc.integer({ min: 200_000, max: 300_000 }),
        fc.integer({ min: 0, max: 30 }),
        (past, now, count) => {
          past.sort((a, b) => a - b);
          const slots = nextSlots(past, now, count, RULE);
          expect(slots).toHaveLength(count);
          const all = [...past, ...slots];
          for (const [i, at] of slots.entries()) {
            expect(at).toBeGreaterThanOrEqual(slots[i - 1] ?? now);
            expect(at - (all[past.length + i - 10] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThan(RULE.perMs);
          }
        },
      ),
    );
  });
});

describe('planPace', () => {
  const now = Date.parse('2026-02-10T12:00:00Z');
  const plan = (creates: number, minutes: number, past: number[] = []) =>
    planPace({ creates, past, now, deadline: now + minutes * 60_000 });

  it('waits for nothing when all fit at once', () => {
    expect(plan(10, 60)).toMatchObject({ fits: 10, waits: false, lastAt: now });
    expect(plan(0, 60)).toMatchObject({ fits: 0, waits: false });
  });

  it('names the timeout and the time of a second run when the deadline is too near', () => {
    const { fits, sentence } = plan(13, 60);
    expect(fits).toBe(10);
    expect(sentence).toContain('only 10 of them can start before the deadline');
    expect(sentence).toContain('timeout-minutes to 75');
    expect(sentence).toContain('after 13:01 UTC');
  });

  it('warns when the last export gets little time, and not when it gets enough', () => {
    expect(plan(13, 65)).toMatchObject({ fits: 13, waits: true });
    expect(plan(13, 65).sentence).toContain('little time');
    expect(plan(13, 75).sentence).toMatch(/the last will start at 13:01 UTC\.$/);
  });

  it('counts earlier creates', () => {
    const past = Array.from({ length: 10 }, () => now - 30 * 60_000);
    expect(plan(1, 20, past)).toMatchObject({ fits: 0, waits: true });
    expect(plan(1, 20, past).sentence).toContain('1 more export is needed');
    expect(plan(1, 20, past).sentence).toContain('none of them');
    expect(plan(1, 40, past)).toMatchObject({ fits: 1 });
  });

  it('writes the day of a time that is not today', () => {
    expect(clockTime(Date.parse('2026-02-10T12:00:01Z'), now)).toBe('12:01 UTC');
    expect(clockTime(Date.parse('2026-02-10T23:59:30Z'), now)).toBe('2026-02-11 00:00 UTC');
  });
});
