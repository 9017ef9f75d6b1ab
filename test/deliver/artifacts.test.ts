import { rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deliverArtifacts } from '../../src/deliver/artifacts.ts';
import { createGitHubArtifacts } from '../../src/host/github-artifacts.ts';
import {
  type ArtifactRequest,
  type ArtifactStore,
  ArtifactsUnavailableError,
  type Log,
} from '../../src/host/host.ts';
import { recordStdout } from '../host/streams.ts';
import { startArtifactService } from '../support/artifact-service.ts';
import { tempFolder } from '../support/temp-folder.ts';

let root = '';
let files: string[] = [];
beforeEach(async () => {
  root = await tempFolder();
  files = ['merged.csv', 'report.html'].map((name) => join(root, name));
  for (const file of files) await writeFile(file, `content of ${file}`);
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const delivery = () => ({ name: 'usage', retentionDays: 7, root, files, page: files[1] });

/** A store whose answers are given, and a log that is remembered. */
function hostWith(upload: ArtifactStore['upload']) {
  const requests: ArtifactRequest[] = [];
  const warnings: string[] = [];
  const artifacts: ArtifactStore = {
    upload(request) {
      requests.push(request);
      return upload(request);
    },
  };
  const log: Log = { debug() {}, info() {}, warn: (text) => warnings.push(text), error() {} };
  return { artifacts, log, requests, warnings };
}

describe('delivering artifacts', () => {
  it('stores all files as one zip, and the page as it is', async () => {
    const host = hostWith(async ({ name }) => ({ id: 1, url: `https://github.com/${name}` }));
    expect(await deliverArtifacts(host, delivery())).toEqual({
      url: 'https://github.com/usage',
      pageUrl: 'https://github.com/usage.html',
    });
    expect(host.requests).toEqual([
      { name: 'usage', root, files, zip: true, retentionDays: 7, compressionLevel: 6 },
      { name: 'usage.html', root, files: [files[1]], zip: false, retentionDays: 7, compressionLevel: 6 },
    ]);
    expect(host.warnings).toEqual([]);
  });

  it('stores no page when there is none', async () => {
    const host = hostWith(async () => ({ id: 1 }));
    await deliverArtifacts(host, { ...delivery(), page: undefined });
    expect(host.requests.map(({ name }) => name)).toEqual(['usage']);
  });

  it.each([
    [49_999_000, 6],
    [50_001_000, 1],
  ])('packs %i bytes at level %i', async (bytes, level) => {
    await truncate(join(root, 'merged.csv'), bytes);
    const host = hostWith(async () => ({ id: 1 }));
    await deliverArtifacts(host, { ...delivery(), page: undefined });
    expect(host.requests[0]?.compressionLevel).toBe(level);
  });

  it('does nothing where the host has no artifacts, or there are no files', async () => {
    const host = hostWith(async () => ({ id: 1 }));
    expect(await deliverArtifacts({ log: host.log }, delivery())).toEqual({});
    expect(await deliverArtifacts(host, { ...delivery(), files: [] })).toEqual({});
    expect([host.requests, host.warnings]).toEqual([[], []]);
  });

  it('warns once, and names the folder, when the service is not to be had', async () => {
    const host = hostWith(() => Promise.reject(new ArtifactsUnavailableError('Not here.')));
    expect(await deliverArtifacts(host, delivery())).toEqual({});
    expect(host.warnings).toEqual([`No artifact is stored: Not here. The files stay in ${root}.`]);
    expect(host.requests.length).toBe(1);
  });

  it('reports a failed zip and still stores the page, and the other way round', async () => {
    const failing = (zip: boolean) =>
      hostWith(async (request) => {
        if (request.zip === zip) throw new Error('Failed:\n(500) at http://blob.example/1?sig=canary!');
        return { id: 1, url: 'https://github.com/kept' };
      });
    expect(await deliverArtifacts(failing(true), delivery())).toEqual({
      pageUrl: 'https://github.com/kept',
      failure: 'The artifact usage could not be stored: Failed: (500) at http://blob.example/1?…',
    });
    expect(await deliverArtifacts(failing(false), delivery())).toEqual({
      url: 'https://github.com/kept',
      failure: 'The artifact usage.html could not be stored: Failed: (500) at http://blob.example/1?…',
    });
  });

  it('reports a file that is gone as a failure of this delivery', async () => {
    await rm(join(root, 'merged.csv'));
    const { failure } = await deliverArtifacts(
      hostWith(async () => ({ id: 1 })),
      delivery(),
    );
    expect(failure).toContain('ENOENT');
  });

  it('works with the real client', async () => {
    await using service = await startArtifactService();
    for (const [name, value] of Object.entries(service.env)) vi.stubEnv(name, value);
    recordStdout();
    const { log } = hostWith(async () => ({ id: 1 }));
    const result = await deliverArtifacts({ artifacts: createGitHubArtifacts(service.env), log }, delivery());
    expect(result.url).toMatch(/\/artifacts\/\d+$/);
    expect(result.pageUrl).toMatch(/\/artifacts\/\d+$/);
    expect([...service.artifacts.keys()]).toEqual(['usage', 'usage.html']);
    const entries = service.unpacked('usage');
    expect([...entries.keys()].sort()).toEqual(['merged.csv', 'report.html']);
    expect(
      service.artifacts.get('usage.html')?.content.equals(entries.get('report.html') ?? Buffer.alloc(0)),
    ).toBe(true);
  });
});
