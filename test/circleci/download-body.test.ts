import { PassThrough, Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { receive, WATCHDOG } from '../../src/circleci/download-body.ts';
import { timersUnderWay } from '../support/timers.ts';

const PATIENT = { idleMs: 60_000, windowMs: 60_000, minBytes: 1 };
const ORIGIN = 'https://files.example.com';

/** Takes a body, and gives what was taken with the failure, if there was one. */
async function take(body: Readable, watchdog = PATIENT, slow?: () => Promise<unknown>) {
  const taken: Buffer[] = [];
  // As the client hands bodies over.
  body.on('error', () => {});
  const failure = await receive(body, watchdog, ORIGIN, async (chunk) => {
    await slow?.();
    taken.push(Buffer.from(chunk));
  }).catch((error: unknown) => error);
  return { taken: Buffer.concat(taken), failure };
}

describe('receive', () => {
  it('passes every chunk on in its order, and leaves no timer', async () => {
    const before = timersUnderWay();
    const chunks = Array.from({ length: 50 }, (_, i) => Buffer.alloc(1 + i, i));
    const body = Readable.from(chunks);
    expect(await take(body)).toEqual({ taken: Buffer.concat(chunks), failure: undefined });
    expect(body.destroyed).toBe(true);
    expect(timersUnderWay()).toBeLessThanOrEqual(before);
  });

  it('passes on what comes late, and what comes while a chunk is taken', async () => {
    const body = new PassThrough();
    const sent = (async () => {
      for (const text of ['a', 'b', 'c', 'd']) {
        body.write(text);
        await sleep(5);
      }
      body.end();
    })();
    expect(await take(body, PATIENT, () => sleep(8))).toMatchObject({ taken: Buffer.from('abcd') });
    await sent;
  });

  it('gives all that arrived before the connection broke, and only then the failure', async () => {
    const body = new PassThrough();
    for (const text of ['a', 'b', 'c']) body.write(text);
    const reset = new Error('reset');
    setImmediate(() => body.destroy(reset));
    expect(await take(body, PATIENT, () => sleep(5))).toEqual({ taken: Buffer.from('abc'), failure: reset });
  });

  it('ends when a chunk can not be taken, and lets go of the body', async () => {
    const body = new PassThrough();
    body.write('a');
    const full = new Error('disk full');
    expect(await take(body, PATIENT, () => Promise.reject(full))).toMatchObject({ failure: full });
    expect(body.destroyed).toBe(true);
  });

  it('lets a body wait while more than 1 MiB is not taken yet', async () => {
    let made = 0;
    const chunk = Buffer.alloc(64 * 1024);
    const body = new Readable({
      highWaterMark: 1,
      read() {
        made++;
        this.push(made <= 64 ? chunk : null);
      },
    });
    let most = 0;
    let taken = 0;
    const { failure } = await take(body, PATIENT, async () => {
      taken++;
      most = Math.max(most, made - taken);
      await sleep(1);
    });
    expect({ failure, taken }).toEqual({ failure: undefined, taken: 64 });
    expect(most).toBeGreaterThan(10);
    expect(most).toBeLessThan(24);
  });
});

describe('the watchdog', () => {
  const stalled = {
    code: 'STALLED',
    kind: 'timeout',
    retryable: true,
    message: `${ORIGIN} did not answer in time (STALLED).`,
  };

  it('has half a minute of patience with silence, and a minute with less than 1 KB a second', () => {
    expect(WATCHDOG).toEqual({ idleMs: 30_000, windowMs: 60_000, minBytes: 61_440 });
  });

  it('ends a body that brings nothing', async () => {
    expect(await take(new PassThrough(), { ...PATIENT, windowMs: 20 })).toMatchObject({ failure: stalled });
  });

  it('ends a body that brings too little in any stretch, however much came before', async () => {
    const body = new PassThrough();
    body.write(Buffer.alloc(10_000));
    const { taken, failure } = await take(body, { ...PATIENT, windowMs: 25, minBytes: 1000 });
    expect(failure).toMatchObject(stalled);
    expect(taken).toHaveLength(10_000);
  });

  it('lets go on what brings just enough in each', async () => {
    const body = new PassThrough();
    const writing = (async () => {
      for (let i = 0; i < 12; i++) {
        body.write(Buffer.alloc(100));
        await sleep(60);
      }
      body.end();
    })();
    expect(await take(body, { ...PATIENT, windowMs: 400, minBytes: 100 })).toMatchObject({
      failure: undefined,
    });
    await writing;
  });
});
