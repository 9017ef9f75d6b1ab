import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Journal } from '../../src/circleci/journal.ts';
import { loadJournal } from '../../src/circleci/journal-file.ts';
import type { ExportRequest } from '../../src/circleci/types.ts';
import { planWindows } from '../../src/circleci/windows.ts';
import { NoSpaceError } from '../../src/common/errors.ts';
import { days, world } from './fake-api.ts';

const FIRST = '2026-02-01..2026-02-07';
const SECOND = '2026-01-01..2026-01-07';
const PART = { key: 'a', file: `${FIRST}-000.csv.gz`, bytes: 3 };

/** Opens journals of one folder, each as a run of its own would. */
async function journals() {
  const { request } = await world({ period: days(FIRST), previous: days(SECOND) });
  const warnings: string[] = [];
  const open = (change: Partial<ExportRequest> = {}) => {
    const changed = { ...request, ...change };
    return Journal.open(changed, planWindows(changed), (text) => warnings.push(text));
  };
  return { folder: request.stateDir, open, warnings };
}

describe('what a journal remembers', () => {
  it('is all there for the next run', async () => {
    const { open, warnings, folder } = await journals();
    const journal = await open();
    expect([journal.creates, journal.finished, journal.comparisonNote]).toEqual([[], false, null]);
    await journal.add(FIRST, 'job-1', 1000, [1000]);
    await journal.add(SECOND, 'job-2', null, [1000, 2000]);
    await journal.addListing(FIRST, ['a', 'b']);
    await journal.addPart(FIRST, PART);
    await writeFile(join(folder, PART.file), 'abc');
    await journal.giveUpComparison('no data');

    const next = await open();
    expect(next.creates).toEqual([1000, 2000]);
    expect(next.comparisonNote).toBe('no data');
    expect(next.exportOf(FIRST)).toEqual({
      days: FIRST,
      jobId: 'job-1',
      createdAt: 1000,
      listed: ['a', 'b'],
      parts: [PART],
    });
    expect(next.exportOf(SECOND)).toEqual({ days: SECOND, jobId: 'job-2', createdAt: null, parts: [] });
    expect([...next.jobIds]).toEqual([
      [FIRST, 'job-1'],
      [SECOND, 'job-2'],
    ]);
    expect(warnings).toEqual([]);
    expect(await readdir(folder)).toContain(PART.file);
  });

  it('is the last of an export of the same days, and of a part of the same file', async () => {
    const { open } = await journals();
    const journal = await open();
    await journal.add(FIRST, 'job-1', 1000, [1000]);
    await journal.add(SECOND, 'job-2', 1000, [1000]);
    await journal.add(FIRST, 'job-3', 3000, [1000, 3000]);
    const other = { key: 'b', file: `${FIRST}-001.csv.gz`, bytes: 4 };
    for (const part of [PART, other, { ...PART, bytes: 5 }]) await journal.addPart(FIRST, part);
    const next = await open();
    expect(next.exportOf(FIRST)).toMatchObject({ jobId: 'job-3', parts: [other, { ...PART, bytes: 5 }] });
    expect(next.exportOf(SECOND)).toMatchObject({ jobId: 'job-2', parts: [] });
    await next.forget(FIRST);
    expect([...(await open()).jobIds]).toEqual([[SECOND, 'job-2']]);
  });

  it('is closed by the end of the run, whose parts go', async () => {
    const { open, folder, warnings } = await journals();
    const journal = await open();
    await journal.add(FIRST, 'job-1', 1000, [1000]);
    await journal.addPart(FIRST, PART);
    await writeFile(join(folder, PART.file), 'abc');
    await journal.finish();
    expect(journal.finished).toBe(true);
    expect(await readdir(folder)).toEqual(['export-journal.json']);
    expect(await loadJournal(folder)).toMatchObject({
      finished: true,
      exports: [{ days: FIRST, parts: [] }],
    });
    const next = await open();
    expect([next.finished, next.exportOf(FIRST)]).toEqual([false, undefined]);
    expect(warnings).toEqual([]);
  });

  it.each<[string, Partial<ExportRequest>]>([
    ['of other days', { previous: days('2026-01-02..2026-01-07') }],
    ['without a comparison', { previous: null }],
    ['of more organisations', { sharedOrgIds: ['x'] }],
  ])('of exports is not that of a request %s, but the creates are', async (_, change) => {
    const { open, warnings } = await journals();
    await (await open()).add(FIRST, 'job-1', 1000, [1000]);
    const other = await open(change);
    expect([other.creates, other.exportOf(FIRST)]).toEqual([[1000], undefined]);
    expect(warnings).toEqual([expect.stringContaining(`${FIRST}=job-1`)]);
  });

  it.each<[string, Partial<ExportRequest>]>([
    ['organisation', { orgId: 'another' }],
    ['server', { apiUrl: new URL('https://circleci.example') }],
  ])('is nothing for another %s, which has limits of its own', async (_, change) => {
    const { open } = await journals();
    await (await open()).add(FIRST, 'job-1', 1000, [1000]);
    const other = await open(change);
    expect([other.creates, other.exportOf(FIRST)]).toEqual([[], undefined]);
  });

  it('is the same in whatever order the organisations are named', async () => {
    const { open } = await journals();
    await (await open({ sharedOrgIds: ['x', 'y'] })).add(FIRST, 'job-1', 1000, [1000]);
    expect((await open({ sharedOrgIds: ['y', 'x'] })).exportOf(FIRST)).toMatchObject({ jobId: 'job-1' });
  });
});

describe('writing the journal', () => {
  it('goes on after a write that failed, and loses nothing of it', async () => {
    const { open, folder } = await journals();
    const journal = await open();
    const path = join(folder, 'export-journal.json');
    await rm(path);
    await mkdir(join(path, 'in the way'), { recursive: true });
    await expect(journal.add(FIRST, 'job-1', 1000, [1000])).rejects.toThrow(NoSpaceError);
    await rm(path, { recursive: true });
    await journal.add(SECOND, 'job-2', 2000, [1000, 2000]);
    expect([...(await open()).jobIds.values()]).toEqual(['job-1', 'job-2']);
  });

  it('keeps the order of changes that are made at once', async () => {
    const { open } = await journals();
    const journal = await open();
    const numbers = Array.from({ length: 20 }, (_, i) => i);
    await Promise.all(numbers.map((i) => journal.add(FIRST, `job-${i}`, i, [i])));
    expect((await open()).exportOf(FIRST)).toMatchObject({ jobId: 'job-19' });
  });

  it('is told of a journal that could not be read', async () => {
    const { open, folder, warnings } = await journals();
    await writeFile(join(folder, 'export-journal.json'), '{');
    await open();
    expect(warnings).toEqual([
      `The export journal in ${folder} could not be read and was replaced; earlier exports are not resumed.`,
    ]);
  });
});
