import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { InputError } from '../../src/common/errors.ts';
import { startDemoServer } from '../../src/demo/server.ts';

/** A port of this machine that someone listens on. */
async function busyPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

/** Servers that this process listens with. */
const listening = () => process.getActiveResourcesInfo().filter((name) => name === 'TCPServerWrap').length;

it('a port in use is an input problem in one sentence, and nothing stays open', async () => {
  const port = await busyPort();
  const before = listening();
  const failure = await startDemoServer({ port }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(InputError);
  expect(failure).toMatchObject({
    message: `port: ${port} is in use on this machine; give another one, or 0 for a free one.`,
  });
  await expect.poll(listening).toBe(before);
});
