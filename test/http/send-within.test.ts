import { describe, expect, it } from 'vitest';
import type { Http, HttpRequest } from '../../src/http/http.ts';
import { sendWithin } from '../../src/http/send-within.ts';
import { timersUnderWay } from '../support/timers.ts';

const REQUEST = { method: 'GET', url: new URL('https://api.example/path?canary') } as const;
const ANSWER = { status: 200, headers: {}, text: 'x' };

/** A client whose answers are those of `send`. */
function client(send: (request: HttpRequest) => Promise<typeof ANSWER>): Http {
  return { send, open: () => Promise.reject(new Error('not used')), close: () => Promise.resolve() };
}

/** A client that answers after so many milliseconds, or ends with its signal. */
const answering = (ms: number) =>
  client(
    ({ signal }) =>
      new Promise((resolve, reject) => {
        setTimeout(() => resolve(ANSWER), ms).unref();
        signal?.addEventListener('abort', () => reject(signal.reason));
      }),
  );

describe('sendWithin', () => {
  it('gives the answer, and leaves no timer that would keep the process', async () => {
    const before = timersUnderWay();
    const http = client(async (request) => {
      expect(request).toMatchObject(REQUEST);
      return ANSWER;
    });
    expect(await sendWithin(http, REQUEST, 60_000)).toBe(ANSWER);
    expect(timersUnderWay()).toBeLessThanOrEqual(before);
  });

  it('ends after its time, as a failure that may pass', async () => {
    await expect(sendWithin(answering(60_000), REQUEST, 20)).rejects.toMatchObject({
      message: 'https://api.example did not answer in time (UND_ERR_BODY_TIMEOUT).',
      retryable: true,
    });
  });

  it('ends with the reason of the signal', async () => {
    const cancel = new AbortController();
    const sent = sendWithin(answering(60_000), { ...REQUEST, signal: cancel.signal }, 60_000);
    cancel.abort(new Error('cancelled'));
    await expect(sent).rejects.toThrow('cancelled');
  });

  it.each([Number.POSITIVE_INFINITY, 2 ** 31])('may take %d ms, which no timer can hold', async (ms) => {
    expect(await sendWithin(answering(30), REQUEST, ms)).toBe(ANSWER);
  });
});
