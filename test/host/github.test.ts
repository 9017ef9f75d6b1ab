import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Secret } from '../../src/common/secret.ts';
import { detectHost } from '../../src/host/detect.ts';
import type { Host } from '../../src/host/host.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { hostileName } from './hostile-names.ts';
import { commandsIn, outputsIn } from './runner.ts';
import { Recorder, recordStdout, SlowStepsClock } from './streams.ts';

let folder = '';
let outputs = '';
let summary = '';
beforeEach(async () => {
  folder = await tempFolder();
  outputs = join(folder, 'outputs');
  summary = join(folder, 'summary');
  await writeFile(outputs, '');
  await writeFile(summary, '');
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** GitHub's toolkit reads `process.env` and writes to the process's standard output; both are set up here. */
async function open(settings: Record<string, string> = {}) {
  const env = { GITHUB_ACTIONS: 'true', GITHUB_OUTPUT: outputs, GITHUB_STEP_SUMMARY: summary, ...settings };
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const stdout = recordStdout();
  const streams = { stdout: new Recorder(), stderr: new Recorder() };
  const host = await detectHost(env, streams, new SlowStepsClock());
  return { host, stdout, streams };
}

describe('the log of a GitHub step', () => {
  it('makes annotations of warnings and errors, and plain lines of the rest', async () => {
    const { host, stdout } = await open();
    host.log.info('3 parts');
    host.log.warn('100 % of\nwhat?');
    host.log.error('refused');
    host.log.debug('detail');
    expect(stdout.text().split('\n')[0]).toBe('3 parts');
    expect(commandsIn(stdout.text())).toEqual([
      { name: 'warning', data: '100 % of\nwhat?' },
      { name: 'error', data: 'refused' },
      { name: 'debug', data: 'detail' },
    ]);
  });

  it('folds a group, once, and closes it when the work fails', async () => {
    const { host, stdout } = await open();
    const inner = () => host.group('Part 1', () => Promise.reject(new Error('no')));
    await expect(host.group('Download', inner)).rejects.toThrow('no');
    expect(stdout.text()).toBe('::group::Download\nPart 1\n::endgroup::\n');
  });

  it('shows progress as lines', async () => {
    const { host, stdout } = await open();
    const progress = host.progress('Download');
    progress.update(1, 2, 'x');
    progress.end('done');
    expect(stdout.text()).toBe('Download: 50 %, x\nDownload: done\n');
  });

  it('obeys no command in any name', async () => {
    const { host, stdout } = await open();
    await fc.assert(
      fc.asyncProperty(hostileName, async (name) => {
        stdout.clear();
        await useAll(host, name);
        const found = commandsIn(stdout.text()).map((command) => command.name);
        expect(found).toEqual(['debug', 'warning', 'group', 'error', 'endgroup']);
        expect(stdout.text()).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Everything that a name from the data can reach. */
async function useAll(host: Host, name: string): Promise<void> {
  host.log.debug(name);
  host.log.info(name);
  host.log.warn(name);
  await host.group(name, async () => host.log.error(name));
  const progress = host.progress(name);
  progress.update(1, 2, name);
  progress.end(name);
  host.setOutput('top-project', name);
  await host.writeSummary(name);
}

describe('masks', () => {
  it('hide every spelling of a secret, each asked for once', async () => {
    const { host, stdout } = await open();
    const url = 'https://bucket.example/part?X-Amz-Signature=0123%2F456789';
    host.mask(new Secret(url, 'download url'));
    host.mask(new Secret(url, 'download url'));
    const commands = commandsIn(stdout.text());
    const masked = commands.map(({ data }) => data);
    expect(new Set(commands.map(({ name }) => name))).toEqual(new Set(['add-mask']));
    expect(new Set(masked).size).toBe(masked.length);
    expect(masked).toEqual(
      expect.arrayContaining([url, encodeURIComponent(url), 'X-Amz-Signature=0123%2F456789', '0123/456789']),
    );
  });

  it('never hide a text that is too short', async () => {
    const { host, stdout } = await open();
    host.mask(new Secret('', 'token'));
    host.mask(new Secret('abc', 'token'));
    expect(commandsIn(stdout.text())).toEqual([]);
  });

  it('give nothing but masks, whatever the secret', async () => {
    const { host, stdout } = await open();
    fc.assert(
      fc.property(hostileName, (text) => {
        stdout.clear();
        host.mask(new Secret(text, 'token'));
        expect(commandsIn(stdout.text()).filter(({ name }) => name !== 'add-mask')).toEqual([]);
        const lines = stdout.text().split('\n').slice(0, -1);
        expect(lines.filter((line) => !line.startsWith('::add-mask::'))).toEqual([]);
      }),
    );
  });
});

describe('outputs', () => {
  it('come back as they were set, whatever they hold', async () => {
    const { host, stdout } = await open();
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(hostileName, fc.constant('a\nEOF\nb<<EOF\ncsv-path=/etc/passwd')),
        async (value) => {
          await writeFile(outputs, '');
          host.setOutput('csv-path', '/data/merged.csv');
          host.setOutput('top-project', value);
          const read = outputsIn(await readFile(outputs, 'utf8'));
          expect([...read]).toEqual([
            ['csv-path', '/data/merged.csv'],
            ['top-project', value.toWellFormed()],
          ]);
        },
      ),
    );
    expect(stdout.text()).toBe('');
  });

  it('go nowhere when the runner names no file, rather than into the log', async () => {
    const { host, stdout } = await open({ GITHUB_OUTPUT: '' });
    host.setOutput('rows', '42');
    expect(stdout.text()).toBe('');
  });

  it('that are too long, or can not be written, are a warning', async () => {
    const { host, stdout } = await open({ GITHUB_OUTPUT: join(folder, 'missing') });
    host.setOutput('rows', '42');
    host.setOutput('names', 'x'.repeat(2_000_000));
    const commands = commandsIn(stdout.text());
    expect(commands.map(({ name }) => name)).toEqual(['warning', 'warning']);
    expect(commands[0]?.data).toContain('output rows');
    expect(commands[1]?.data).toContain('output names');
  });
});

describe('the job summary', () => {
  it('is appended as it is', async () => {
    const { host } = await open();
    await host.writeSummary('# One');
    await host.writeSummary('# Two');
    expect(await readFile(summary, 'utf8')).toBe('# One\n# Two\n');
  });

  it('that can not be written is a warning', async () => {
    const { host, stdout } = await open({ GITHUB_STEP_SUMMARY: join(folder, 'missing') });
    await host.writeSummary('# One');
    expect(commandsIn(stdout.text()).map(({ name }) => name)).toEqual(['warning']);
  });

  it('is left out when the runner names no file', async () => {
    const { host, stdout } = await open({ GITHUB_STEP_SUMMARY: '' });
    await host.writeSummary('# One');
    expect(stdout.text()).toBe('');
  });
});

describe('finding the host', () => {
  it.each([
    [{ GITHUB_ACTIONS: 'true', CIRCLECI: 'true' }, 'github'],
    [{ CIRCLECI: 'true' }, 'circleci'],
    [{ CI: 'true', GITHUB_ACTIONS: 'false' }, 'terminal'],
    [{}, 'terminal'],
  ])('takes %j for %s', async (env, kind) => {
    const host = await detectHost(env, { stdout: new Recorder(), stderr: new Recorder() });
    expect(host.kind).toBe(kind);
    expect(host.artifacts !== undefined).toBe(kind === 'github');
  });
});
