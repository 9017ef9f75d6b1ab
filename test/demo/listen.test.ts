import { expect, it } from 'vitest';
import { InputError } from '../../src/common/errors.ts';
import { startDemoServer } from '../../src/demo/server.ts';
import { serve } from '../support/server.ts';

/** Servers that this process listens with. */
const listening = () => process.getActiveResourcesInfo().filter((name) => name === 'TCPServerWrap').length;

it('a port in use is an input problem in one sentence, and nothing stays open', async () => {
  await using busy = await serve(() => {});
  const { port } = busy;
  const before = listening();
  const failure = await startDemoServer({ port }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(InputError);
  expect(failure).toMatchObject({
    message: `port: ${port} is in use on this machine; give another one, or 0 for a free one.`,
  });
  await expect.poll(listening).toBe(before);
});
