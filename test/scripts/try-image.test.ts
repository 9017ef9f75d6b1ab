import { spawnSync } from 'node:child_process';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../project/sources.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** A PATH with what every machine has, and neither buildah nor debootstrap. */
async function barePath(): Promise<string> {
  const folder = await tempFolder();
  for (const tool of ['bash', 'dirname', 'id', 'mktemp', 'rm', 'uname']) {
    const path = spawnSync('bash', ['-c', `command -v ${tool}`], { encoding: 'utf8' }).stdout.trim();
    await symlink(path, join(folder, tool));
  }
  return folder;
}

it('where the image can’t be tried the script says why, and fails only when it must not be left out', async () => {
  const PATH = await barePath();
  const run = (env: Readonly<Record<string, string>>) =>
    spawnSync(join(root, 'scripts/try-image.sh'), { env: { PATH, ...env }, encoding: 'utf8' });
  const skipped = run({});
  expect(skipped).toMatchObject({ status: 0, stderr: '' });
  expect(skipped.stdout).toMatch(/^Skipped: .*\b(?:buildah|root|Linux)\b.*\.\n$/);
  expect(run({ REQUIRE_ORACLES: '1' })).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^FAIL: /),
  });
});
