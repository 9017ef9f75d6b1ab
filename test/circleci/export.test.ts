import { readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CancelledError, ComeBackLaterError, InputError } from '../../src/common/errors.ts';
import { completed, days, FakeApi, json, TOKEN, world } from './fake-api.ts';

const HOUR = 3_600_000;
const WEEK = '2026-02-01..2026-02-07';
const THIRTEEN_MONTHS = days('2025-01-10..2026-02-09');

describe('exportUsage', () => {
  it('asks, waits, downloads, and cleans up when the run has succeeded', async () => {
    const { api, request, run, jobIds, masked, downloads } = await world();
    const result = await run();

    expect(api.creates).toEqual([0]);
    expect(api.reads).toEqual([1000, 3000]);
    expect(result).toMatchObject({
      exportJobIds: `${WEEK}=job-1`,
      previous: null,
      comparisonNote: null,
      warnings: [],
    });
    expect(result.parts).toEqual([
      {
        path: join(request.stateDir, `${WEEK}-000.csv.gz`),
        label: `part 1 of 1, ${WEEK}`,
        window: days(WEEK),
        role: 'period',
        bytes: 'content of /job-1/part-0.csv.gz'.length,
      },
    ]);
    expect(jobIds).toEqual([`${WEEK}=job-1`]);
    expect(masked).toEqual(['https://files.example.com/job-1/part-0.csv.gz?signature=2']);
    expect(downloads[0]).toMatchObject({ allowLoopback: false, deadline: HOUR });

    await result.finish();
    expect(await readdir(request.stateDir)).toEqual(['export-journal.json']);
  });

  it('sends what the API takes, and the token only in its header', async () => {
    const { api, run } = await world();
    await run({ sharedOrgIds: ['b', 'a'] });
    const [create, read] = api.requests;
    expect(create?.url.href).toBe(
      'https://circleci.com/api/v2/organizations/a1b2c3d4-0000-4000-8000-000000000001/usage_export_job',
    );
    expect(create?.headers?.['circle-token']).toBe(TOKEN);
    expect(JSON.parse(String(create?.body))).toEqual({
      start: '2026-02-01T00:00:00Z',
      end: '2026-02-07T23:59:59.999Z',
      shared_org_ids: ['b', 'a'],
    });
    expect(read?.url.href).toBe(`${create?.url.href}/job-1`);
    expect(read?.body).toBeUndefined();
  });

  it('leaves shared_org_ids out when there are none', async () => {
    const { api, run } = await world();
    await run();
    expect(Object.keys(JSON.parse(String(api.requests[0]?.body)))).toEqual(['start', 'end']);
  });

  it('writes neither urls nor the token into the journal', async () => {
    const { request, run } = await world();
    await run();
    const journal = await readFile(join(request.stateDir, 'export-journal.json'), 'utf8');
    expect(journal).toContain('job-1');
    expect(journal).not.toMatch(/signature|files\.example|CCIPAT/);
  });

  it('tells the job id once the journal holds it, before the first status read', async () => {
    const { api, request, run } = await world();
    const told: unknown[] = [];
    const onJobIds = (ids: string) => {
      const journal = JSON.parse(readFileSync(join(request.stateDir, 'export-journal.json'), 'utf8'));
      told.push(ids, api.reads.length, journal.exports);
    };
    await run({}, { onJobIds });
    const noted = { days: WEEK, jobId: 'job-1', createdAt: expect.any(Number), parts: [] };
    expect(told).toEqual([`${WEEK}=job-1`, 0, [noted]]);
  });

  it('cuts a period that is not over, and says so in the result', async () => {
    const { run } = await world();
    const { parts, warnings } = await run({ period: days('2026-02-01..2026-02-28') });
    expect(parts[0]?.window).toEqual(days('2026-02-01..2026-02-09'));
    expect(warnings).toEqual([expect.stringContaining('2026-02-09')]);
  });

  it.each(['http://circleci.com', 'ftp://circleci.com', 'http://127.0.0.1.example.com'])(
    'refuses the api-url %s',
    async (url) => {
      const { api, run } = await world();
      await expect(run({ apiUrl: new URL(url) })).rejects.toThrow(InputError);
      expect(api.requests).toEqual([]);
    },
  );

  it('takes http on loopback, and lets the files lie there too', async () => {
    const { run, downloads } = await world();
    await run({ apiUrl: new URL('http://127.0.0.1:8080') });
    expect(downloads[0]?.allowLoopback).toBe(true);
  });

  it('says at least once a minute what it waits for, in few lines', async () => {
    const { api, clock, lines, run } = await world();
    const times: number[] = [];
    const log = {
      debug: () => {},
      warn: () => {},
      error: () => {},
      info: () => void times.push(clock.elapsed()),
    };
    api.onRead = () => (clock.elapsed() < 3.5 * HOUR ? json(200, { state: 'processing' }) : undefined);
    await run({ deadline: 4 * HOUR }, { log });
    const gaps = times.map((at, i) => at - (times[i - 1] ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(60_000);
    expect(times.length).toBeLessThan(400);
    expect(lines).toEqual([]);
  });

  it('refetches a part with a fresh url when the old one has expired', async () => {
    const here = await world();
    const result = await here.run();
    const [part] = result.parts;
    if (!part) throw new Error('no part');
    const plain = here.download;
    here.download = async (request, tools) => plain({ ...request, url: await request.freshUrl() }, tools);
    await result.refetch(part);
    expect(here.masked.at(-1)).toContain('signature=3');
    expect(await readFile(part.path, 'utf8')).toBe('content of /job-1/part-0.csv.gz');
    expect(here.api.creates).toHaveLength(1);
  });
});

describe('parts', () => {
  it('are ordered by their paths, whatever the list, and listed twice count once', async () => {
    const here = await world();
    const paths = [
      '/e/part-10.csv.gz?b',
      '/e/part-2.csv.gz?c',
      '/e/part-1.csv.gz?d',
      '/e/part-2.csv.gz?again',
    ];
    here.api.onRead = () => completed(...paths);
    const { parts } = await here.run();
    const texts = await Promise.all(parts.map(({ path }) => readFile(path, 'utf8')));
    expect(texts).toEqual([1, 2, 10].map((n) => `content of /e/part-${n}.csv.gz`));
    expect(parts.map(({ label }) => label)).toEqual([1, 2, 3].map((n) => `part ${n} of 3, ${WEEK}`));
    expect(here.lines).toContainEqual(expect.stringContaining('1 repeated'));
  });

  it('are downloaded at most four at a time', async () => {
    const here = await world();
    here.api.onRead = () => completed(...Array.from({ length: 30 }, (_, i) => `/part-${i}`));
    let [running, most] = [0, 0];
    const plain = here.download;
    here.download = async (request, tools) => {
      most = Math.max(most, ++running);
      await here.clock.sleep(100);
      running--;
      return plain(request, tools);
    };
    expect((await here.run()).parts).toHaveLength(30);
    expect(most).toBe(4);
  });

  it('share one status read for fresh urls', async () => {
    const here = await world();
    here.api.onRead = (_, n) => completed(`/a?${n}`, `/b?${n}`, `/c?${n}`);
    const used: string[] = [];
    here.download = async ({ freshUrl, path }) => {
      used.push((await freshUrl()).reveal());
      return { bytes: path.length };
    };
    await here.run();
    expect(used).toEqual(['a', 'b', 'c'].map((name) => `https://files.example.com/${name}?2`));
    expect(here.api.reads).toHaveLength(2);
  });

  it('start with the urls that another part renewed', async () => {
    const here = await world();
    here.api.onRead = (_, n) => completed(`/a?${n}`, `/b?${n}`);
    here.download = async ({ freshUrl, label, path }) => {
      await here.clock.sleep(label.startsWith('part 1') ? 10 : 1000);
      await freshUrl();
      return { bytes: path.length };
    };
    await here.run();
    expect(here.api.reads).toHaveLength(2);
  });

  it('stay for the next run when one of them fails for good', async () => {
    const here = await world();
    here.api.onRead = () => completed('/a', '/b', '/c');
    const plain = here.download;
    here.download = async (request, tools) => {
      await here.clock.sleep(request.label.startsWith('part 3') ? 2000 : 1000, tools.signal);
      if (request.label.startsWith('part 3')) throw new ComeBackLaterError('part 3 failed');
      return plain(request, tools);
    };
    await expect(here.run()).rejects.toThrow('part 3 failed');
    here.download = plain;
    here.downloads.length = 0;
    const { parts } = await here.run();
    expect(here.downloads.map(({ label }) => label)).toEqual([`part 3 of 3, ${WEEK}`]);
    expect(parts).toHaveLength(3);
    expect(here.api.creates).toHaveLength(1);
  });
});

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

describe('resuming', () => {
  it('makes no new export after a kill that left the journal alone', async () => {
    const here = await world();
    const stop = new AbortController();
    here.api.onRead = () => {
      stop.abort(new CancelledError('SIGTERM'));
      return json(200, { state: 'processing' });
    };
    await expect(here.run({}, { signal: stop.signal })).rejects.toThrow(CancelledError);
    expect(here.lines.at(-1)).toContain(`export-job-ids: ${WEEK}=job-1`);
    here.api.onRead = () => undefined;
    const resumedAt = here.clock.elapsed();
    const { parts, exportJobIds } = await here.run();
    expect(here.clock.elapsed()).toBe(resumedAt);
    expect(here.api.creates).toHaveLength(1);
    expect(parts).toHaveLength(1);
    expect(exportJobIds).toBe(`${WEEK}=job-1`);
  });

  it('ends with the reason of the cancellation, whatever it made fail', async () => {
    const here = await world();
    const stop = new AbortController();
    here.download = async () => {
      stop.abort(new CancelledError('SIGINT'));
      throw new Error('socket closed');
    };
    await expect(here.run({}, { signal: stop.signal })).rejects.toThrow(CancelledError);
  });

  it('takes export-job-ids on a machine with no journal, and creates nothing', async () => {
    const here = await world();
    here.api.addJob('earlier', WEEK);
    const result = await here.run({ exportJobIds: [{ window: days(WEEK), jobId: 'earlier' }] });
    expect(here.api.creates).toEqual([]);
    expect(result.parts).toHaveLength(1);
    expect(here.jobIds).toEqual([`${WEEK}=earlier`]);
  });

  it('refuses export-job-ids of other days before any call', async () => {
    const here = await world();
    const exportJobIds = [{ window: days('2026-01-01..2026-01-31'), jobId: 'x' }];
    await expect(here.run({ exportJobIds })).rejects.toThrow(/its windows are 2026-02-01\.\.2026-02-07/);
    expect(here.api.requests).toEqual([]);
  });

  it('downloads a part again when its file is gone or has another size', async () => {
    const here = await world();
    const [part] = (await here.run()).parts;
    await writeFile(part?.path ?? '', 'cut');
    await here.run();
    expect(here.downloads).toHaveLength(2);
    await here.run();
    expect(here.downloads).toHaveLength(2);
  });

  it('asks anew for an export of the journal that CircleCI forgot, but not for a given one', async () => {
    const here = await world();
    await here.run();
    here.api.jobs.clear();
    const { exportJobIds, warnings } = await here.run();
    expect(exportJobIds).toBe(`${WEEK}=job-2`);
    expect(warnings).toEqual([expect.stringContaining('does not know the earlier export')]);
    const given = [{ window: days(WEEK), jobId: 'gone' }];
    await expect(here.run({ exportJobIds: given })).rejects.toThrow('knows no such export');
    expect(here.api.creates).toHaveLength(2);
  });

  it('starts over after a finished run, and for another organisation', async () => {
    const here = await world();
    await (await here.run()).finish();
    await here.run();
    expect(here.api.creates).toHaveLength(2);
    await here.run({ orgId: 'another' });
    expect(here.api.creates).toHaveLength(3);
    await here.run({ orgId: 'another', sharedOrgIds: ['x', 'y'] });
    await here.run({ orgId: 'another', sharedOrgIds: ['y', 'x'] });
    expect(here.api.creates).toHaveLength(4);
  });

  it('at every point of a run creates no second export once the first is known', async () => {
    const whole = await world();
    whole.api.onRead = (_, n) => (n < 3 ? json(200, { state: 'processing' }) : completed('/a', '/b'));
    await whole.run();
    const calls = whole.api.requests.length + whole.downloads.length;
    expect(calls).toBe(6);
    for (let point = 2; point <= calls; point++) {
      const here = await world();
      const stop = new AbortController();
      let seen = 0;
      const count = () => {
        if (++seen === point) stop.abort(new CancelledError('SIGINT'));
        stop.signal.throwIfAborted();
      };
      here.api.onRead = (_, n) => {
        count();
        return n < 3 ? json(200, { state: 'processing' }) : completed('/a', '/b');
      };
      here.api.onCreate = () => void count();
      const plain = here.download;
      here.download = async (request, tools) => {
        count();
        return plain(request, tools);
      };
      await expect(here.run({}, { signal: stop.signal })).rejects.toThrow(CancelledError);
      here.api.onRead = () => completed('/a', '/b');
      here.download = plain;
      const { parts } = await here.run();
      expect(parts).toHaveLength(2);
      expect(here.api.creates).toHaveLength(1);
    }
  });
});
