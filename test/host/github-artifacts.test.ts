import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGitHubArtifacts } from '../../src/host/github-artifacts.ts';
import { type ArtifactRequest, ArtifactsUnavailableError } from '../../src/host/host.ts';
import {
  type ArtifactService,
  type ArtifactServiceOptions,
  startArtifactService,
} from '../support/artifact-service.ts';
import { UPLOAD_SIGNATURE } from '../support/artifact-service-store.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { commandsIn } from './runner.ts';
import { recordStdout } from './streams.ts';

let root = '';
let service: ArtifactService | undefined;
beforeEach(async () => {
  root = await tempFolder();
  await mkdir(join(root, 'tables'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  await service?.close();
  service = undefined;
});

async function open(options: ArtifactServiceOptions = {}, settings: Record<string, string> = {}) {
  service = await startArtifactService(options);
  const env = { ...service.env, ...settings };
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const stdout = recordStdout();
  return { service, stdout, store: createGitHubArtifacts(env) };
}

async function write(contents: Readonly<Record<string, Buffer | string>>): Promise<string[]> {
  return Promise.all(
    Object.entries(contents).map(async ([name, content]) => {
      await writeFile(join(root, name), content);
      return join(root, name);
    }),
  );
}

function zipped(files: string[], more: Partial<ArtifactRequest> = {}): ArtifactRequest {
  return { name: 'circleci-usage', root, files, zip: true, compressionLevel: 6, ...more };
}

describe('a zipped artifact', () => {
  it('holds every file byte for byte, under its name below the root', async () => {
    const { service, store } = await open();
    const contents = {
      'merged.csv': Buffer.from('DAY,CREDITS\n'.repeat(500_000)),
      'chart.png': Buffer.from(Array.from({ length: 70_000 }, (_, n) => (n * n) % 251)),
      'tables/projects.csv': 'größe,😀\n',
      'empty.json': '',
    };
    const files = await write(contents);
    const { id, url } = await store.upload(zipped(files));
    expect(url).toBe(`https://github.com/acme/usage/actions/runs/4711/artifacts/${id}`);
    expect(service.artifacts.get('circleci-usage')?.id).toBe(id);
    const entries = service.unpacked('circleci-usage');
    expect([...entries.keys()].sort()).toEqual(Object.keys(contents).sort());
    for (const [name, content] of Object.entries(contents)) {
      expect(entries.get(name)?.equals(Buffer.from(content)), name).toBe(true);
    }
  });

  it('is as small as the level asks', async () => {
    const { service, store } = await open();
    const files = await write({ 'merged.csv': 'DAY,CREDITS\n'.repeat(10_000) });
    await store.upload(zipped(files, { name: 'packed' }));
    await store.upload(zipped(files, { name: 'stored', compressionLevel: 0 }));
    const size = (name: string) => service.artifacts.get(name)?.content.length ?? 0;
    expect(size('packed')).toBeLessThan(2_000);
    expect(size('stored')).toBeGreaterThan(100_000);
  });

  it('expires when asked', async () => {
    const { service, store } = await open();
    const files = await write({ 'a.csv': 'x' });
    await store.upload(zipped(files, { retentionDays: 5 }));
    await store.upload(zipped(files, { name: 'default' }));
    const days =
      (Date.parse(service.artifacts.get('circleci-usage')?.expiresAt ?? '') - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(4.9);
    expect(days).toBeLessThan(5.1);
    expect(service.artifacts.get('default')?.expiresAt).toBeUndefined();
  });

  it('whose name is taken gets a number', async () => {
    const { service, store } = await open();
    const files = await write({ 'a.csv': 'x' });
    await store.upload(zipped(files));
    await Promise.all([store.upload(zipped(files)), store.upload(zipped(files))]);
    expect([...service.artifacts.keys()].sort()).toEqual([
      'circleci-usage',
      'circleci-usage-2',
      'circleci-usage-3',
    ]);
  });
});

describe('a file stored as it is', () => {
  it('has the name that was asked for, and its type', async () => {
    const temporary = join(root, 'temporary');
    await mkdir(temporary);
    const { service, store } = await open({}, { TMPDIR: temporary });
    const page = '<!doctype html><title>Usage</title>';
    const files = await write({ 'report.html': page });
    const request = zipped(files, { name: 'circleci-usage.html', zip: false });
    await store.upload(request);
    await store.upload(request);
    expect([...service.artifacts.keys()]).toEqual(['circleci-usage.html', 'circleci-usage-2.html']);
    for (const { content, mimeType } of service.artifacts.values()) {
      expect(content.toString()).toBe(page);
      expect(mimeType).toBe('text/html');
    }
    expect(await readdir(temporary)).toEqual([]);
  });
});

describe('no artifact service', () => {
  it.each(['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'])('without %s', async (missing) => {
    const { store } = await open({}, { [missing]: '' });
    await expect(store.upload(zipped(await write({ 'a.csv': 'x' })))).rejects.toThrow(
      ArtifactsUnavailableError,
    );
  });

  it('on an enterprise server', async () => {
    const { service, store } = await open({}, { GITHUB_SERVER_URL: 'https://github.acme.example' });
    await expect(store.upload(zipped(await write({ 'a.csv': 'x' })))).rejects.toThrow(
      ArtifactsUnavailableError,
    );
    expect(service.requests).toEqual([]);
  });
});

describe('an artifact service that fails', () => {
  it('for good is an error with its status', async () => {
    const refused = { status: 403, body: '{"msg":"not today"}' };
    const { service, store } = await open({ fault: () => refused });
    const upload = store.upload(zipped(await write({ 'a.csv': 'x' })));
    await expect(upload).rejects.toThrow(/403.*not today/);
    await expect(upload).rejects.not.toThrow(ArtifactsUnavailableError);
    expect(service.requests.map(({ call }) => call)).toEqual(['CreateArtifact']);
  });

  it('for a while is asked again', async () => {
    hurry();
    const { service, store } = await open({
      fault: (_, index) => (index < 2 ? { status: 500, body: '{}' } : undefined),
    });
    await store.upload(zipped(await write({ 'a.csv': 'x' })));
    expect([...service.artifacts.keys()]).toEqual(['circleci-usage']);
  });

  it('all the time is an error after a few attempts', async () => {
    hurry();
    const { service, store } = await open({ fault: () => ({ status: 500, body: '{}' }) });
    await expect(store.upload(zipped(await write({ 'a.csv': 'x' })))).rejects.toThrow('500');
    expect(service.requests.map(({ call }) => call)).toEqual(Array(5).fill('CreateArtifact'));
  });

  it('at the blob store leaves nothing stored', async () => {
    const fault = (call: string) => (call === 'block' ? { status: 403 } : undefined);
    const { service, store } = await open({ fault });
    await expect(store.upload(zipped(await write({ 'a.csv': 'x' })))).rejects.toThrow();
    expect(service.artifacts.size).toBe(0);
  });
});

it('the signature of an upload address is shown to nobody but the runner that masks it', async () => {
  const { stdout, store } = await open();
  await store.upload(zipped(await write({ 'a.csv': 'x' })));
  const shown = commandsIn(stdout.text()).filter(({ data }) => data.includes(UPLOAD_SIGNATURE));
  expect(shown.map(({ name }) => name)).toEqual(['add-mask']);
});

/** The client waits seconds between its attempts; here a thousandth of that. */
function hurry(): void {
  const real = globalThis.setTimeout;
  const fast = (work: () => void, ms = 0) => real(work, ms / 1000);
  vi.stubGlobal('setTimeout', fast);
}
