import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { unlessAborted } from '../../src/http/abort.ts';

const never = () => new Promise<never>(() => {});

describe('unlessAborted', () => {
  it("gives the work's result, or its failure", async () => {
    const { signal } = new AbortController();
    expect(await unlessAborted(Promise.resolve(7), signal)).toBe(7);
    await expect(unlessAborted(Promise.reject(new Error('broken')), signal)).rejects.toThrow('broken');
  });

  it("ends with the signal's reason, though the work goes on", async () => {
    const reason = new Error('cancelled');
    const cancel = new AbortController();
    const ended = unlessAborted(never(), cancel.signal);
    cancel.abort(reason);
    await expect(ended).rejects.toBe(reason);
    await expect(unlessAborted(never(), cancel.signal)).rejects.toBe(reason);
  });

  it('leaves nothing on a signal that lives longer', async () => {
    const { signal } = new AbortController();
    for (let i = 0; i < 3; i++) await unlessAborted(Promise.resolve(i), signal);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});
