import { afterEach, describe, expect, it } from 'vitest';
import { createClock } from '../../src/common/clock.ts';
import { createHttp } from '../../src/http/client.ts';
import { NetworkError } from '../../src/http/errors.ts';
import { type Patience, sendPatiently } from '../../src/http/patient.ts';
import { serve, type TestServer } from '../support/server.ts';
import { virtualClock } from '../support/virtual-clock.ts';

const http = createHttp();
let server: TestServer | undefined;
afterEach(() => server?.close());

type Answer = 'reset' | { readonly status: number; readonly headers?: Record<string, string> };

/** Sends to a server that gives these answers one after the other, the last one again and again. */
async function send(answers: readonly Answer[], options: Partial<Patience> = {}) {
  let count = 0;
  server = await serve((request, response) => {
    const answer = answers[Math.min(count, answers.length - 1)] ?? 'reset';
    count++;
    if (answer === 'reset') return void request.socket.destroy();
    response.writeHead(answer.status, answer.headers ?? {}).end('text');
  });
  const clock = virtualClock();
  const patience = { clock, random: () => 1, signal: new AbortController().signal, ...options };
  const request = { method: 'POST', url: server.url, body: 'x' } as const;
  const result = await sendPatiently(http, request, patience).catch((error: unknown) => error as Error);
  return { result, count: () => count, waited: clock.elapsed() };
}

describe('sendPatiently', () => {
  it('is done with the first answer that says something', async () => {
    for (const status of [200, 302, 400, 404]) {
      const { result, count } = await send([{ status }, { status: 500 }]);
      expect(result).toMatchObject({ status });
      expect(count()).toBe(1);
    }
  });

  it('comes back after 408, 429, 5xx and broken connections, waiting longer each time', async () => {
    const { result, count, waited } = await send([
      { status: 503 },
      'reset',
      { status: 408 },
      { status: 502 },
      { status: 200 },
    ]);
    expect(result).toMatchObject({ status: 200, text: 'text' });
    expect(count()).toBe(5);
    expect(waited).toBe(1000 + 2000 + 4000 + 8000);
  });

  it('waits as long as it is asked to', async () => {
    const { result, waited } = await send([
      { status: 429, headers: { 'retry-after': '30' } },
      { status: 503, headers: { 'retry-after': '7' } },
      { status: 200 },
    ]);
    expect(result).toMatchObject({ status: 200 });
    expect(waited).toBe(37_000);
  });

  it('does not sit out a wait of hours', async () => {
    const { result, count, waited } = await send([{ status: 429, headers: { 'retry-after': '3600' } }]);
    expect(result).toMatchObject({ status: 429 });
    expect(count()).toBe(1);
    expect(waited).toBe(0);
  });

  it('sits out two minutes, and no more', async () => {
    const asked = (seconds: number) => ({ status: 503, headers: { 'retry-after': `${seconds}` } });
    expect((await send([asked(120), { status: 200 }])).waited).toBe(120_000);
    expect((await send([asked(121), { status: 200 }])).waited).toBe(0);
  });

  it('waits its own while where it is asked to wait none', async () => {
    const now = { status: 503, headers: { 'retry-after': '0' } };
    expect((await send([now, now, { status: 200 }])).waited).toBe(1000 + 2000);
  });

  it('gives up after five tries, with the last answer or failure', async () => {
    const refused = await send([{ status: 500 }]);
    expect(refused.result).toMatchObject({ status: 500 });
    expect(refused.count()).toBe(5);
    const broken = await send(['reset']);
    expect(broken.result).toMatchObject({ name: 'NetworkError', kind: 'connection' });
    expect(broken.count()).toBe(5);
  });

  it('sends what may not arrive twice again only when it was turned away', async () => {
    const turnedAway = await send([{ status: 429 }, { status: 202 }], { once: true });
    expect(turnedAway.result).toMatchObject({ status: 202 });
    for (const answer of [{ status: 503 }, 'reset'] as const) {
      const { result, count } = await send([answer, { status: 202 }], { once: true });
      expect(result).not.toMatchObject({ status: 202 });
      expect(count()).toBe(1);
    }
  });

  it('ends with the reason of an abort', async () => {
    const cancel = new AbortController();
    cancel.abort(new Error('cancelled'));
    expect((await send([{ status: 200 }], { signal: cancel.signal })).result).toMatchObject({
      message: 'cancelled',
    });
  });

  it.each([{ status: 503, headers: { 'retry-after': '60' } }, 'reset'] as const)(
    'ends with the reason of an abort while it waits (%j)',
    async (answer) => {
      const cancel = new AbortController();
      const clock = createClock();
      const sleep = (ms: number, signal?: AbortSignal) => {
        setTimeout(() => cancel.abort(new Error('cancelled')), 5);
        return clock.sleep(ms, signal);
      };
      const options = { clock: { ...clock, sleep }, signal: cancel.signal };
      expect((await send([answer], options)).result).toMatchObject({ message: 'cancelled' });
    },
  );

  it('does not begin a wait that would pass the deadline: the answer is what there is', async () => {
    const busy = { status: 429, headers: { 'retry-after': '60' } };
    const { result, count, waited } = await send([busy, busy, { status: 200 }], { deadline: 119_000 });
    expect(result).toMatchObject({ status: 429 });
    expect({ count: count(), waited }).toEqual({ count: 2, waited: 60_000 });
  });

  it('nor one after a broken connection', async () => {
    const { result, count, waited } = await send(['reset'], { deadline: 6_999 });
    expect(result).toBeInstanceOf(NetworkError);
    expect({ count: count(), waited }).toEqual({ count: 3, waited: 3_000 });
    expect((await send(['reset'], { deadline: 7_000 })).waited).toBe(7_000);
    const busy = { status: 429, headers: { 'retry-after': '60' } };
    expect((await send([busy], { deadline: 60_000 })).waited).toBe(60_000);
  });

  it('asks nothing at all when the time is up, and says so', async () => {
    const { result, count } = await send([{ status: 200 }], { deadline: 0 });
    expect(result).toMatchObject({
      retryable: false,
      message: expect.stringMatching(
        /^The time of this run was up before http:\/\/\S+ could be asked \(TIME_LIMIT\)\. Run again, or .*timeout-minutes/,
      ),
    });
    expect(count()).toBe(0);
  });

  it('waits for no answer beyond the deadline, not even for one that drips', async () => {
    for (const drips of [false, true]) {
      server = await serve((_, response) => {
        if (!drips) return;
        response.writeHead(200);
        const timer = setInterval(() => response.write(' '), 10);
        response.on('close', () => clearInterval(timer));
      });
      const clock = createClock();
      const patience = { clock, random: () => 1, signal: new AbortController().signal };
      const started = performance.now();
      const request = { method: 'GET', url: server.url } as const;
      const sent = sendPatiently(http, request, { ...patience, deadline: clock.elapsed() + 150 });
      await expect(sent).rejects.toMatchObject({ kind: 'timeout' });
      expect(performance.now() - started).toBeGreaterThanOrEqual(140);
      await server.close();
    }
  });
});
