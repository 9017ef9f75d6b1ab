import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { DemoServer } from '../../src/demo/server.ts';
import { blocksOf, documents, root } from '../examples/documents.ts';
import { useChartService } from '../support/chart-service.ts';
import { type CliResult, DIST, tempDir } from '../support/cli.ts';
import { daysAgo, startServer } from '../support/demo.ts';

const { envFor } = useChartService();

// Each is a whole run of the program.
vi.setConfig({ testTimeout: 60_000 });

/** Commands of the documentation that this program understands, each once. */
const COMMANDS = documents()
  .flatMap((path) => blocksOf(path, ['sh']))
  .flatMap(({ name, text }) => text.split('\n').map((command) => ({ name, command })))
  .filter(({ command }) => /^(circleci-usage|npm start --) /.test(command))
  .filter(({ command }, i, all) => all.findIndex((one) => one.command === command) === i);

/** Hours of waiting for rate limits are to pass in seconds. */
const TIME_SCALE = 1000;

let dir: Awaited<ReturnType<typeof tempDir>>;
beforeAll(async () => {
  dir = await tempDir();
  const bin = join(dir.path, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'circleci-usage'), `#!/bin/sh\nexec '${process.execPath}' -- '${DIST}' "$@"\n`, {
    mode: 0o755,
  });
  for (const name of ['teams.yml', 'budget.yml']) {
    copyFileSync(join(root, 'examples', name), join(dir.path, name));
  }
  writeFileSync(join(dir.path, '.env'), 'MERGE_USAGE_REPORTS=false\n');
});
afterAll(() => dir[Symbol.asyncDispose]());

/** Runs a line of the documentation in a shell, as a reader would, against an organisation with a fresh rate limit. */
async function runLine(command: string): Promise<CliResult> {
  await using server = await startServer({ rowsPerDay: 20 }, TIME_SCALE);
  const { START_DATE, END_DATE, ...env } = envFor(server, TIME_SCALE);
  const shell = spawn('bash', ['-euc', adapted(command, server)], {
    cwd: dir.path,
    // With a socket for its input bash would read somebody's start-up files.
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...env, PATH: `${join(dir.path, 'bin')}:${process.env.PATH}` },
  });
  const result = { stdout: '', stderr: '' };
  shell.stdout.on('data', (text) => {
    result.stdout += text;
  });
  shell.stderr.on('data', (text) => {
    result.stderr += text;
  });
  return await new Promise((resolve) => shell.on('close', (code) => resolve({ ...result, code })));
}

/** The line as it would be written today, for the organisation of the demo. */
function adapted(command: string, { orgId }: DemoServer): string {
  return (
    command
      .replace(/^npm start --/, 'circleci-usage')
      .replace(/0{8}-0{4}-0{4}-0{4}-0{12}/, orgId)
      // Minutes of the scaled clock, of which a busy machine needs many.
      .replace(/--timeout-minutes \d+/, '--timeout-minutes 1440')
      .replace('2025-06-01', daysAgo(370))
      .replace('2026-05-31', daysAgo(6))
  );
}

describe('commands of the documentation', () => {
  it('are found', () => {
    expect(COMMANDS.length).toBeGreaterThanOrEqual(10);
  });

  it.each(COMMANDS)('$name: $command', async ({ command }) => {
    const result = await runLine(command);
    if (command.endsWith('--help')) return void expect(result.stdout).toContain('--org-id');
    // The demo's month is above every budget of the examples, or below: both are what the recipe is about.
    const codes = command.includes('--fail-on') ? [0, 9] : [0];
    expect(codes, result.stderr).toContain(result.code);
    expect(result.stdout).toMatch(/[\d,]+ credits \(/);
    const folder = /--output-dir (\S+)/.exec(command)?.[1] ?? 'circleci-usage';
    expect(readdirSync(join(dir.path, folder))).toContain('slack-message.json');
    expect(warningsOf(result.stderr)).toEqual([]);
  });
});

/** Warnings but those that the line is about: a service that is not there, a webhook that is not set, a pace. */
function warningsOf(stderr: string): string[] {
  const expected = /chart service|slack-webhook-url is not set|matches no project|allows 10 an hour/;
  return stderr.split('\n').filter((line) => line.startsWith('warning:') && !expected.test(line));
}
