import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/common/errors.ts';
import { days, json, TOKEN, world } from './fake-api.ts';

const HOUR = 3_600_000;
const WEEK = '2026-02-01..2026-02-07';

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

  it('shows at least once a minute what it waits for, as progress and not in the log', async () => {
    const { api, clock, lines, run } = await world();
    const times: number[] = [];
    const labels: string[] = [];
    const totals = new Set<number | undefined>();
    const progress = (label: string) => {
      labels.push(label);
      const update = (_: number, total: number | undefined) => {
        times.push(clock.elapsed());
        totals.add(total);
      };
      return { update, end: () => void times.push(clock.elapsed()) };
    };
    api.onRead = () => (clock.elapsed() < 0.5 * HOUR ? json(200, { state: 'processing' }) : undefined);
    // Two windows: the progress knows of the comparison before it is asked for.
    await run({ previous: days('2026-01-01..2026-01-07') }, { progress });
    const gaps = times.map((at, i) => at - (times[i - 1] ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(60_000);
    expect(labels).toEqual(['Waiting for CircleCI']);
    expect([...totals]).toEqual([2]);
    for (const line of lines) expect(line).toContain('Asked CircleCI for an export');
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
