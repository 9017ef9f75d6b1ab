import { spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { outputsIn } from '../host/runner.ts';
import { root } from '../project/sources.ts';
import { startArtifactService } from '../support/artifact-service.ts';
import { runCli, tempDir } from '../support/cli.ts';

/** Runs a script of `scripts/ci` as a step does: its exit code, and what it wrote to its file of outputs. */
async function runStep(name: string, folder: string, env: Readonly<Record<string, string>> = {}) {
  const file = join(folder, `${name}-outputs`);
  await writeFile(file, '');
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/ci', name)], {
    env: { PATH: process.env.PATH, GITHUB_OUTPUT: file, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr, outputs: await readFile(file, 'utf8') };
}

const plainOutputs = (text: string) =>
  Object.fromEntries(
    text
      .trimEnd()
      .split('\n')
      .map((line) => line.split(/=(.*)/s) as [string, string]),
  );

// What ci.yml does on every platform: the action against the demo organisation's server, and its outputs asserted.
it('the steps of CI start a server, and hold the outputs of the action to its files', async () => {
  await using dir = await tempDir();
  const started = await runStep('start-demo-server.ts', dir.path);
  expect(started).toMatchObject({ status: 0, stderr: '' });
  const server = plainOutputs(started.outputs);
  onTestFinished(() => void process.kill(Number(server.pid)));
  await using service = await startArtifactService();
  const workspace = join(dir.path, 'workspace');
  await mkdir(workspace);
  const outputFile = join(dir.path, 'action-outputs');
  await writeFile(outputFile, '');

  const run = (token: string) =>
    runCli({
      cwd: workspace,
      env: {
        ...service.env,
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: workspace,
        GITHUB_OUTPUT: outputFile,
        CIRCLECI_USAGE_TIME_SCALE: '30',
        'INPUT_CIRCLECI-API-TOKEN': token,
        'INPUT_ORG-ID': String(server.organisation),
        'INPUT_API-URL': String(server.url),
      },
    });
  expect(await run('this-is-not-the-token')).toMatchObject({ code: 4 });
  await writeFile(outputFile, '');
  expect(await run(String(server.token))).toMatchObject({ code: 0 });

  const outputs = Object.fromEntries(outputsIn(await readFile(outputFile, 'utf8')));
  const checked = await runStep('check-outputs.ts', dir.path, { OUTPUTS: JSON.stringify(outputs) });
  expect(checked).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+ rows, [\d.]+ credits/) });
  const forged = JSON.stringify({ ...outputs, rows: '1' });
  expect(await runStep('check-outputs.ts', dir.path, { OUTPUTS: forged })).toMatchObject({ status: 1 });
});
