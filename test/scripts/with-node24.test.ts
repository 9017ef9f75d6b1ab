import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../support/temp-folder.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const WRAPPER = join(ROOT, 'scripts/with-node24.mjs');
const PROGRAM = fileURLToPath(new URL('./signals-fixture.ts', import.meta.url));
// The one of util-linux; others take other options.
const hasScript = /util-linux/.test(spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '');
const CTRL_C = '\u0003';

async function noteFile(): Promise<string> {
  const folder = await tempFolder();
  return join(folder, 'notes');
}

/** Waits for the program to start, does `act`, and gives the signals it got and the exit code. */
async function signalsAfter(child: ChildProcess, file: string, act: () => void) {
  const closed = once(child, 'close');
  const notes = () => readFile(file, 'utf8').catch(() => '');
  await expect.poll(notes, { timeout: 10_000 }).toBe('started\n');
  act();
  const [code] = await closed;
  return { code, signals: (await notes()).trim().split('\n').slice(1) };
}

describe('the wrapper that brings Node.js 24', () => {
  it.runIf(hasScript)('leaves Ctrl-C to the terminal, which signals every process itself', async () => {
    const file = await noteFile();
    const words = [process.execPath, WRAPPER, PROGRAM, file].map((word) => `'${word}'`).join(' ');
    // `exec`, because some shells stay in between and answer Ctrl-C with an exit code of their own.
    const command = `exec ${words}`;
    const child = spawn('script', ['-qec', command, '/dev/null'], { stdio: ['pipe', 'ignore', 'ignore'] });
    expect(await signalsAfter(child, file, () => child.stdin?.write(CTRL_C))).toEqual({
      code: 42,
      signals: ['SIGINT'],
    });
  });

  it.runIf(process.platform !== 'win32').each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'passes %s on where there is no terminal',
    async (signal) => {
      const file = await noteFile();
      // A session of its own has no terminal, whatever this test runs in.
      const child = spawn(process.execPath, [WRAPPER, PROGRAM, file], { detached: true, stdio: 'ignore' });
      expect(await signalsAfter(child, file, () => child.kill(signal))).toEqual({
        code: 42,
        signals: [signal],
      });
    },
  );

  it.each(['start', 'demo'])('leaves an --env-file to the program (npm run %s)', async (name) => {
    const { scripts } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
    const command = `${scripts[name]} ${name === 'demo' ? '--port x' : ''} --env-file no-such-file`;
    const { status, stderr } = spawnSync(command, { cwd: ROOT, shell: true, encoding: 'utf8' });
    // Node.js itself would end with 9, which is another code of ours.
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/^(?:error|Error)/) });
  });
});
