import { describe, expect, it } from 'vitest';
import { createClock } from '../../src/common/clock.ts';
import type { Day } from '../../src/common/day.ts';
import { oldestStart } from '../../src/demo/server/export-body.ts';
import { DEMO_ORG_ID } from '../../src/demo/server.ts';
import {
  completedExport,
  create,
  download,
  JULY,
  jobsUrl,
  parsePart,
  readStatus,
  send,
  startServer,
} from './support.ts';

const UNKNOWN = '00000000-0000-4000-8000-00000000dead';

describe('an export', () => {
  it('is created, processed and completed', async () => {
    const server = await startServer();
    const created = await create(server);
    expect(created.status).toBe(201);
    const { usage_export_job_id: id, ...rest } = created.json();
    expect(rest).toEqual({ state: 'created', ...JULY, download_urls: [] });

    const states: string[] = [];
    for (const ms of [0, 3_000, 5_000]) {
      server.clock.pass(ms);
      const answer = await readStatus(server, id);
      expect(answer.status).toBe(200);
      states.push(answer.json().state);
    }
    expect(states).toEqual(['created', 'processing', 'completed']);
    const { download_urls, ...status } = (await readStatus(server, id)).json();
    expect(status).toEqual({ usage_export_job_id: id, state: 'completed' });
    expect(download_urls).toHaveLength(2);
  });

  it.each(['plain', 'quoted', 'mixed'] as const)(
    'holds exactly the rows of its days (%s)',
    async (dialect) => {
      const server = await startServer({ dialect, partRows: 100 });
      const parts = (await download(await completedExport(server))).map(parsePart);
      const [header] = parts[0] ?? [];
      for (const part of parts) expect(part[0]).toEqual(header);
      const rows = parts.flatMap((part) => part.slice(1));
      const expected = [
        ...server.usage.rows([DEMO_ORG_ID], { first: '2026-07-01' as Day, last: '2026-07-07' as Day }),
      ];
      const lines = (all: readonly (readonly (string | null)[])[]) =>
        all.map((row) => JSON.stringify(row).replaceAll('\\n', ' ')).sort();
      expect(lines(rows)).toEqual(lines(expected));
      expect(parts.length).toBe(Math.ceil(expected.length / 100));
      expect(rows.map((row) => row[25])).not.toEqual(rows.map((row) => row[25]).sort());
    },
  );

  it('gives the same bytes on another server with the same seed', async () => {
    const [one, two] = [await startServer({ seed: 3 }), await startServer({ seed: 3 })];
    const [first, second] = [await completedExport(one), await completedExport(two)];
    expect(first.usage_export_job_id).toBe(second.usage_export_job_id);
    expect(await download(first)).toEqual(await download(second));
  });

  it('ends yesterday, whatever was asked for', async () => {
    const server = await startServer();
    const answer = await completedExport(server, {
      start: '2026-07-14T00:00:00Z',
      end: '2026-07-15T11:00:00Z',
    });
    const rows = (await download(answer)).flatMap((part) => parsePart(part).slice(1));
    expect(new Set(rows.map((row) => row[25]))).toEqual(new Set(['2026-07-14']));
  });

  it('takes in the organisations that share billing', async () => {
    const server = await startServer({ organisations: 2 });
    const other = server.usage.organisations[1]?.id ?? '';
    const answer = await completedExport(server, { ...JULY, shared_org_ids: [DEMO_ORG_ID, other] });
    const rows = (await download(answer)).flatMap((part) => parsePart(part).slice(1));
    expect(new Set(rows.map((row) => row[0]))).toEqual(new Set([DEMO_ORG_ID, other]));
  });

  it('can fail, be empty, and come without urls at first', async () => {
    const server = await startServer({ behaviours: { failExports: 'The date range is too large.' } });
    const failed = await completedExport(server);
    expect(failed).toMatchObject({
      state: 'failed',
      error_reason: 'The date range is too large.',
      download_urls: [],
    });

    Object.assign(server.behaviours, { failExports: undefined, emptyExports: true });
    expect(await completedExport(server)).toMatchObject({ state: 'completed', download_urls: [] });

    Object.assign(server.behaviours, { emptyExports: false, nullUrlsFirst: 1 });
    const late = await completedExport(server);
    expect(late).toMatchObject({ state: 'completed', download_urls: null });
    expect((await readStatus(server, late.usage_export_job_id)).json().download_urls).toHaveLength(2);
  });
});

describe('a refusal', () => {
  it.each([
    ['another field', { ...JULY, project_ids: [] }, /Unexpected field "project_ids"/],
    ['no start', { end: JULY.end }, /"start" is missing/],
    ['a bare date', { ...JULY, start: '2026-07-01' }, /"start" must be a date-time/],
    ['a day that does not exist', { ...JULY, start: '2026-06-31T00:00:00Z' }, /"start" must be a date-time/],
    ['an end before the start', { start: JULY.end, end: JULY.start }, /before the start/],
    ['32 days', { start: '2026-06-01T00:00:00Z', end: '2026-07-02T23:59:59Z' }, /at most 31 days/],
    ['the future', { start: '2026-07-15T00:00:00Z', end: '2026-07-15T12:00:01Z' }, /in the future/],
    ['14 months ago', { start: '2025-06-14T00:00:00Z', end: '2025-06-20T00:00:00Z' }, /13 months/],
    ['no UUID', { ...JULY, shared_org_ids: ['acme'] }, /UUIDs/],
    ['a stranger', { ...JULY, shared_org_ids: [UNKNOWN] }, /share billing/],
    ['no JSON', 'start=now', /not JSON/],
    ['a list', [], /JSON object/],
  ])('400: %s', async (_, body, message) => {
    const server = await startServer();
    const answer = await create(server, body);
    expect(answer.status).toBe(400);
    expect(answer.json().message).toMatch(message);
    expect(server.counts().exports).toBe(0);
  });

  it('accepts 31 days, both included, and the oldest day of the history', async () => {
    const server = await startServer();
    expect(
      (await create(server, { start: '2026-06-01T00:00:00Z', end: '2026-07-01T23:59:59.999Z' })).status,
    ).toBe(201);
    expect(
      (await create(server, { start: '2025-06-15T00:00:00Z', end: '2025-07-15T23:59:59.999Z' })).status,
    ).toBe(201);
    expect(new Date(oldestStart(Date.parse('2026-03-31T08:00:00Z'))).toISOString()).toBe(
      '2025-02-28T00:00:00.000Z',
    );
  });

  it('401 without the right token, 403 without the right', async () => {
    const server = await startServer({ powerlessTokens: ['weak'] });
    expect((await create(server, JULY, 'wrong')).status).toBe(401);
    expect((await send(jobsUrl(server), { method: 'POST', body: '{}' })).status).toBe(401);
    expect((await create(server, JULY, 'weak')).status).toBe(403);
    expect((await readStatus(server, UNKNOWN, 'weak')).status).toBe(403);
  });

  it('404 for another organisation, an unknown export and an unknown path, 405 for another method', async () => {
    const server = await startServer({ organisations: 2 });
    const stranger = await create({ ...server, orgId: UNKNOWN });
    expect([stranger.status, stranger.json()]).toEqual([404, { message: 'Organization not found.' }]);
    const unknown = await readStatus(server, UNKNOWN);
    expect([unknown.status, unknown.json()]).toEqual([404, { message: 'Usage export not found.' }]);
    const { usage_export_job_id: id } = (await create(server)).json();
    const sister = { ...server, orgId: server.usage.organisations[1]?.id ?? '' };
    expect((await readStatus(sister, id)).status).toBe(404);
    expect((await send(`${server.apiUrl}/api/v2/me`)).status).toBe(404);
    expect((await send(jobsUrl(server, id), { method: 'DELETE' })).status).toBe(405);
  });

  it('429 after ten creates an hour, for each organisation by itself', async () => {
    const server = await startServer({ organisations: 2 });
    for (let i = 0; i < 10; i++) expect((await create(server)).status).toBe(201);
    server.clock.pass(60_000);
    const refused = await create(server);
    expect([refused.status, refused.headers['retry-after']]).toEqual([429, '3540']);
    expect(server.violations).toHaveLength(1);
    expect((await create({ ...server, orgId: server.usage.organisations[1]?.id ?? '' })).status).toBe(201);
    server.clock.pass(3_540_000);
    expect((await create(server)).status).toBe(201);
    expect(server.violations).toHaveLength(1);
    expect(server.counts()).toEqual({ creates: 13, statusReads: 0, downloads: 0, exports: 12 });
  });

  it('429 after ten status reads a minute, and a scaled clock lets the minute pass in a moment', async () => {
    const server = await startServer({ clock: createClock(600) });
    const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    const { usage_export_job_id: id } = (
      await create(server, { start: `${day}T00:00:00Z`, end: `${day}T23:59:59Z` })
    ).json();
    const answers = await Promise.all(Array.from({ length: 11 }, () => readStatus(server, id)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(10);
    const refused = answers.find(({ status }) => status === 429);
    const seconds = Number(refused?.headers['retry-after']);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    await createClock(600).sleep(seconds * 1000 + 500);
    expect((await readStatus(server, id)).status).toBe(200);
  });
});

describe('what the server sees', () => {
  it('is written down without secrets', async () => {
    const server = await startServer();
    const { usage_export_job_id: id } = (await create(server)).json();
    await expect.poll(() => server.requests[0]?.status).toBe(201);
    expect(server.requests[0]).toMatchObject({
      origin: 'api',
      method: 'POST',
      path: `/api/v2/organizations/${DEMO_ORG_ID}/usage_export_job`,
      headers: { 'circle-token': 'present' },
      at: server.clock.now(),
    });
    await readStatus(server, id);
    expect(JSON.stringify(server.requests)).not.toContain(server.token);
  });

  it('can be answered by the test instead', async () => {
    const server = await startServer();
    server.behaviours.intercept = (request, response, origin) => {
      if (origin !== 'api' || request.method !== 'POST') return false;
      response.writeHead(503).end();
      return true;
    };
    expect((await create(server)).status).toBe(503);
    expect((await readStatus(server, UNKNOWN)).status).toBe(404);
    expect(server.counts().exports).toBe(0);
  });
});
