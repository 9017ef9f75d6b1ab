import { describe, expect, it } from 'vitest';
import { readRange } from '../../src/demo/server/range.ts';
import { completedExport, send, startServer, type TestServer } from './support.ts';

async function firstUrl(server: TestServer): Promise<string> {
  return (await completedExport(server)).download_urls?.[0] ?? '';
}

describe('a presigned url', () => {
  it('gives a gzip file with its length and a strong tag, from another origin', async () => {
    const server = await startServer();
    const url = await firstUrl(server);
    expect(new URL(url).origin).toBe(server.partsUrl);
    expect(server.partsUrl).not.toBe(server.apiUrl);
    const { status, headers, bytes } = await send(url);
    expect(status).toBe(200);
    expect(headers.etag).toMatch(/^"[\da-f]{32}"$/);
    expect(headers['content-length']).toBe(String(bytes.length));
    expect(headers['accept-ranges']).toBe('bytes');
    expect(headers['content-encoding']).toBeUndefined();
    expect([...bytes.subarray(0, 2)]).toEqual([0x1f, 0x8b]);
  });

  it('resumes with Range while If-Range names the file, and starts over when it does not', async () => {
    const url = await firstUrl(await startServer());
    const whole = await send(url);
    const etag = String(whole.headers.etag);
    const rest = await send(url, { headers: { range: 'bytes=100-', 'if-range': etag } });
    expect(rest.status).toBe(206);
    expect(rest.headers['content-range']).toBe(`bytes 100-${whole.bytes.length - 1}/${whole.bytes.length}`);
    expect(Buffer.concat([whole.bytes.subarray(0, 100), rest.bytes]).equals(whole.bytes)).toBe(true);
    const other = await send(url, { headers: { range: 'bytes=100-', 'if-range': '"other"' } });
    expect([other.status, other.bytes.length]).toEqual([200, whole.bytes.length]);
    const beyond = await send(url, { headers: { range: `bytes=${whole.bytes.length}-` } });
    expect([beyond.status, beyond.headers['content-range']]).toEqual([416, `bytes */${whole.bytes.length}`]);
  });

  it('expires with 403, and reading the job again gives a fresh one for the same path', async () => {
    const server = await startServer({ urlLifetimeMs: 30_000 });
    const first = await completedExport(server);
    const url = first.download_urls?.[0] ?? '';
    const bytes = (await send(url)).bytes;
    server.clock.pass(30_000);
    const expired = await send(url);
    expect([expired.status, expired.headers['content-type']]).toEqual([403, 'application/xml']);
    expect(expired.bytes.toString()).toContain('<Message>Request has expired</Message>');

    const { json } = await send(
      `${server.apiUrl}/api/v2/organizations/${server.orgId}/usage_export_job/${first.usage_export_job_id}`,
      { headers: { 'circle-token': server.token } },
    );
    const fresh = json().download_urls?.[0] ?? '';
    expect(new URL(fresh).pathname).toBe(new URL(url).pathname);
    expect((await send(fresh)).bytes.equals(bytes)).toBe(true);
  });

  it('refuses tokens, forged signatures, other methods and other parts', async () => {
    const server = await startServer();
    const url = await firstUrl(server);
    for (const name of ['circle-token', 'authorization']) {
      expect((await send(url, { headers: { [name]: 'x' } })).status).toBe(400);
    }
    expect(server.violations).toHaveLength(2);
    expect((await send(url.replace(/Signature=./, 'Signature=x'))).status).toBe(403);
    expect((await send(url.replace('part-0', 'part-1'))).status).toBe(403);
    expect((await send(url.replace(/\?.*/, ''))).status).toBe(403);
    expect((await send(url, { method: 'POST' })).status).toBe(405);
  });
});

describe('a range', () => {
  it.each([
    [undefined, 'all'],
    ['bytes=0-', { start: 0, end: 9 }],
    ['bytes=3-5', { start: 3, end: 5 }],
    ['bytes=3-99', { start: 3, end: 9 }],
    ['bytes=-4', { start: 6, end: 9 }],
    ['bytes=-99', { start: 0, end: 9 }],
    ['bytes=-0', 'none'],
    ['bytes=10-', 'none'],
    ['bytes=5-3', 'all'],
    ['bytes=-', 'all'],
    ['bytes=0-1,3-4', 'all'],
    ['rows=1-2', 'all'],
  ])('%s of ten bytes', (range, expected) => {
    expect(readRange(range, undefined, '"tag"', 10)).toEqual(expected);
  });
});
