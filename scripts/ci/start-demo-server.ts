// For a step of a CI job: starts the demo organisation's Usage API, which goes on until the job ends, and writes how
// to reach it to the step's outputs: url, organisation, token, and its process number.
import { spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../run.ts';

const OUTPUTS = {
  url: /^Usage API of the demo organisation: (\S+)$/m,
  organisation: /^Organisation: (\S+)$/m,
  token: /^Token: (\S+)$/m,
};

/** Makes hours of CircleCI's limits pass in minutes. */
const TIME_SCALE = '30';
const PATIENCE_SECONDS = 30;

const log = join(mkdtempSync(join(tmpdir(), 'demo-server-')), 'log');
const file = openSync(log, 'w');
// Detached and writing to a file, so that it holds nothing of the step open.
const server = spawn(
  process.execPath,
  [join(root, 'dist/index.js'), 'demo-server', '--time-scale', TIME_SCALE],
  {
    detached: true,
    stdio: ['ignore', file, file],
    windowsHide: true,
  },
);
server.unref();

const found = await readOutputs();
const lines = Object.entries({ ...found, pid: server.pid }).map(([name, value]) => `${name}=${value}\n`);
appendFileSync(process.env.GITHUB_OUTPUT ?? '/dev/stdout', lines.join(''));

async function readOutputs(): Promise<Record<string, string>> {
  for (let tries = 0; tries < PATIENCE_SECONDS * 10; tries++) {
    const text = readFileSync(log, 'utf8');
    const values = Object.entries(OUTPUTS).map(([name, pattern]) => [name, pattern.exec(text)?.[1]] as const);
    if (values.every(([, value]) => value !== undefined))
      return Object.fromEntries(values.map(([name, value = '']) => [name, value]));
    await sleep(100);
  }
  throw new Error(
    `The demo server did not start within ${PATIENCE_SECONDS} s:\n${readFileSync(log, 'utf8')}`,
  );
}
