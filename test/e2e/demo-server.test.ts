import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { runCli, tempDir } from '../support/cli.ts';

/** A port of this machine that someone listens on. */
async function busyPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

it('demo-server ends with 2 when its port is in use', async () => {
  await using dir = await tempDir();
  const args = ['demo-server', '--port', String(await busyPort())];
  const { code, stdout, stderr } = await runCli({ cwd: dir.path, args });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^error: port: \d+ is in use on this machine; [^\n]*\n$/);
});
