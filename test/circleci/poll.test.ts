import { describe, expect, it } from 'vitest';
import { ComeBackLaterError, ExportFailedError, RefusedError } from '../../src/common/errors.ts';
import { NetworkError } from '../../src/http/errors.ts';
import { type Answer, completed, days, FakeApi, json, type World, warned, world } from './fake-api.ts';

const WEEK = '2026-02-01..2026-02-07';
const HOUR = 3_600_000;
const processing = json(200, { state: 'processing', download_urls: [] });

/** Answers the status reads with these, the last one again and again. */
async function reading(...answers: Answer[]): Promise<World> {
  const here = await world();
  here.api.onRead = (_, n) => answers[Math.min(n, answers.length) - 1];
  return here;
}

describe('waiting for an export', () => {
  it('reads soon at first, then less and less often', async () => {
    const here = await reading(processing);
    here.api.onRead = () => (here.clock.elapsed() < 1_200_000 ? processing : undefined);
    await here.run();
    const { reads } = here.api;
    expect(reads.slice(0, 6)).toEqual([1000, 3000, 7000, 15_000, 25_000, 37_500]);
    const gaps = reads.map((at, i) => at - (reads[i - 1] ?? 0));
    expect(gaps.at(-1)).toBe(60_000);
    expect(gaps).toEqual(gaps.toSorted((a, b) => a - b));
  });

  it('goes on through created, processing, back from completed, and a list that is not there yet', async () => {
    const here = await reading(
      json(200, { state: 'created' }),
      processing,
      json(200, { state: 'completed', download_urls: null }),
      json(200, { state: 'completed' }),
      processing,
      completed('/a'),
    );
    const { parts, warnings } = await here.run();
    expect(parts).toHaveLength(1);
    expect(warnings).toEqual([]);
    expect(here.api.reads).toHaveLength(6);
  });

  it('goes on through a state that is not known, with one warning that is safe to print', async () => {
    const strange = json(200, { state: '\u001b[2J::error::dreaming' });
    const here = await reading(strange, strange, strange, completed('/a'));
    const { parts } = await here.run();
    expect(parts).toHaveLength(1);
    const warnings = warned(here);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('dreaming');
    expect(warnings[0]).not.toMatch(/\u001b|::/);
  });

  it('believes an empty list after a minute, and warns', async () => {
    const here = await reading(completed());
    const { parts, warnings } = await here.run();
    expect(parts).toEqual([]);
    expect(warnings).toEqual([`The export of ${WEEK} holds no rows: CircleCI completed it with no files.`]);
    expect(here.clock.elapsed()).toBeGreaterThanOrEqual(60_000);
    expect(here.clock.elapsed()).toBeLessThan(120_000);
  });

  it('takes the parts that come after an empty list', async () => {
    const { parts, warnings } = await (await reading(completed(), completed(), completed('/a'))).run();
    expect(parts).toHaveLength(1);
    expect(warnings).toEqual([]);
  });

  it('ends when the export failed, with the reason, and asks for a new one next time', async () => {
    const here = await reading(json(200, { state: 'failed', error_reason: 'too\nlarge' }));
    const failure = await here.run().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ExportFailedError);
    expect(String(failure)).toContain(`could not make the export of ${WEEK}: "too large"`);
    here.api.onRead = () => undefined;
    expect((await here.run()).exportJobIds).toBe(`${WEEK}=job-2`);
  });

  it('ends when an export that was given by its id failed, and says to drop the id', async () => {
    const here = await reading(json(200, { state: 'failed' }));
    here.api.addJob('given', WEEK);
    const exportJobIds = [{ window: days(WEEK), jobId: 'given' }];
    await expect(here.run({ exportJobIds })).rejects.toThrow(
      /without a reason\. Remove it from export-job-ids/,
    );
    expect(here.api.creates).toEqual([]);
  });

  it('outlasts hours of trouble', async () => {
    const here = await world({ deadline: 5 * HOUR });
    const troubles: Answer[] = [
      json(500, ''),
      json(502, '<html>'),
      json(429, '', { 'retry-after': '3' }),
      json(429, ''),
      new NetworkError('connection', 'ECONNRESET', 'https://circleci.com'),
      new NetworkError('timeout', 'UND_ERR_BODY_TIMEOUT', 'https://circleci.com'),
      new NetworkError('size', 'ANSWER_TOO_LARGE', 'https://circleci.com'),
      json(200, 'not json'),
      json(200, { state: 7 }),
      json(200, { state: 'completed', download_urls: ['no url'] }),
      processing,
    ];
    here.api.onRead = (_, n) => (here.clock.elapsed() < 4 * HOUR ? troubles[n % troubles.length] : undefined);
    expect((await here.run()).parts).toHaveLength(1);
    expect(here.api.creates).toHaveLength(1);
    expect(FakeApi.busiest(here.api.reads, 60_000)).toBeLessThanOrEqual(10);
  });

  it('forgives a new id that is not known at once, for a minute', async () => {
    const unknown = json(404, { message: 'Usage export not found.' });
    expect((await (await reading(unknown, unknown, completed('/a'))).run()).parts).toHaveLength(1);
    const here = await reading(unknown);
    await expect(here.run()).rejects.toThrow(RefusedError);
    expect(here.api.creates).toHaveLength(1);
  });

  it.each([401, 403])('ends at once with %i', async (status) => {
    const here = await reading(json(status, {}));
    await expect(here.run()).rejects.toThrow(RefusedError);
    expect(here.api.reads).toHaveLength(1);
  });

  it('ends at the deadline, not after it, and names the way on', async () => {
    const here = await reading(processing);
    const failure = await here.run().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ComeBackLaterError);
    expect(String(failure)).toContain('run the same command again later');
    expect(here.clock.elapsed()).toBe(HOUR);
    expect(here.lines.at(-1)).toContain(`export-job-ids: ${WEEK}=job-1`);
  });

  it('ends at once when it may not ask again before the deadline', async () => {
    const here = await reading(json(429, '', { 'retry-after': '7200' }));
    await expect(here.run()).rejects.toThrow(/no further question before 14:01 UTC/);
    expect(here.clock.elapsed()).toBe(1000);
  });

  it('keeps its time when the wall clock jumps', async () => {
    const here = await reading(processing, processing, completed('/a'));
    const { onRead } = here.api;
    here.api.onRead = (job, n) => {
      here.clock.jump(n % 2 === 1 ? -2 * HOUR : 3 * HOUR);
      return onRead(job, n);
    };
    await here.run();
    expect(here.api.reads).toEqual([1000, 3000, 7000]);
  });
});
