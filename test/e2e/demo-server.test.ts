import { expect, it } from 'vitest';
import { runCli, tempDir } from '../support/cli.ts';
import { serve } from '../support/server.ts';

it('demo-server ends with 2 when its port is in use', async () => {
  await using dir = await tempDir();
  await using busy = await serve(() => {});
  const args = ['demo-server', '--port', String(busy.port)];
  const { code, stdout, stderr } = await runCli({ cwd: dir.path, args });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^error: port: \d+ is in use on this machine; [^\n]*\n$/);
});
