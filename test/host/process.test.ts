import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { tempFolder } from '../support/temp-folder.ts';
import { commandsIn, outputsIn } from './runner.ts';

const FIXTURE = fileURLToPath(new URL('./process-fixture.ts', import.meta.url));

let folder = '';
beforeEach(async () => {
  folder = await tempFolder();
});

function start(lines: number, env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [FIXTURE, join(folder, 'file'), String(lines)], { env });
  return { child, code: once(child, 'close').then(([code]: unknown[]) => code) };
}

const places: [string, Record<string, string>][] = [
  ['a terminal', {}],
  ['CircleCI', { CIRCLECI: 'true' }],
];

describe('a real process', () => {
  it.each(places)('on %s prints no command and no secret', async (_, env) => {
    const { child, code } = start(1, { ...env, GITHUB_OUTPUT: join(folder, 'outputs') });
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
    expect(await code).toBe(0);
    expect(out).toMatch(/^line 0 x+\n$/);
    expect(err).toBe('warning: :\\:error:\\:line 0\n');
    expect(commandsIn(out + err)).toEqual([]);
    await expect(readFile(join(folder, 'outputs'))).rejects.toThrow('ENOENT');
  });

  it('on GitHub prints masks and annotations, and writes outputs and summary', async () => {
    const env = { GITHUB_OUTPUT: join(folder, 'outputs'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
    for (const file of Object.values(env)) await writeFile(file, '');
    const { child, code } = start(1, { ...env, GITHUB_ACTIONS: 'true' });
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
    expect(await code).toBe(0);
    expect(err).toBe('');
    const commands = commandsIn(out);
    expect(commands[0]).toEqual({ name: 'add-mask', data: 'canary-0123456789' });
    expect(commands.at(-1)).toEqual({ name: 'warning', data: ':\\:error:\\:line 0' });
    expect([...outputsIn(await readFile(env.GITHUB_OUTPUT, 'utf8'))]).toEqual([['rows', '42']]);
    expect(await readFile(env.GITHUB_STEP_SUMMARY, 'utf8')).toBe('# Summary\n');
  });

  it.each([...places, ['GitHub', { GITHUB_ACTIONS: 'true' }] as [string, Record<string, string>]])(
    'on %s goes on when nobody reads its log any more',
    async (_, env) => {
      const { child, code } = start(3000, env);
      child.stdout.once('data', () => child.stdout.destroy());
      child.stderr.destroy();
      expect(await code).toBe(0);
      expect(await readFile(join(folder, 'file'), 'utf8')).toBe('done');
    },
  );
});
