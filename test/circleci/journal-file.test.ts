import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type JournalState, loadJournal, saveJournal, sweep } from '../../src/circleci/journal-file.ts';
import { tempFolder } from '../support/temp-folder.ts';

const WEEK = '2026-02-01..2026-02-07';
const PART = `${WEEK}-000.csv.gz`;

const EXPORT = {
  days: WEEK,
  jobId: 'job-1',
  createdAt: 1_770_000_000_000,
  listed: ['a', 'b'],
  parts: [{ key: 'a', file: PART, bytes: 17 }],
};
const STATE: JournalState = {
  account: 'aa',
  request: 'bb',
  finished: false,
  comparisonNote: null,
  creates: [1_770_000_000_000],
  exports: [EXPORT],
};

/** What is read of a journal that holds this value. */
async function loaded(value: unknown) {
  const folder = await tempFolder();
  await writeFile(join(folder, 'export-journal.json'), JSON.stringify(value));
  return loadJournal(folder);
}

const withExport = (change: object) => ({ version: 1, ...STATE, exports: [{ ...EXPORT, ...change }] });
const withPart = (change: object) => withExport({ parts: [{ ...EXPORT.parts[0], ...change }] });

describe('a journal on disk', () => {
  it('is read as it was saved, and is text for people', async () => {
    const folder = join(await tempFolder(), 'state');
    expect(await saveJournal(folder, STATE)).toBeUndefined();
    expect(await loadJournal(folder)).toMatchObject(STATE);
    expect(await readFile(join(folder, 'export-journal.json'), 'utf8')).toMatch(/^\{\n {2}"version": 1,\n/);
  });

  it('is absent where there is none, and corrupt where something else has its name', async () => {
    const folder = await tempFolder();
    expect(await loadJournal(folder)).toBe('absent');
    await mkdir(join(folder, 'export-journal.json'));
    expect(await loadJournal(folder)).toBe('corrupt');
  });

  it('of another version counts as absent, whatever is in it', async () => {
    expect(await loaded({ version: 2 })).toBe('absent');
  });

  it.each([
    ['the reason of a comparison that was given up', { version: 1, ...STATE, comparisonNote: 'no data' }],
    ['no creates and no exports', { version: 1, ...STATE, creates: [], exports: [] }],
    ['an export that was given by its id', withExport({ createdAt: null })],
    ['an export that lists nothing yet', withExport({ listed: undefined, parts: [] })],
    ['a part of more than 999', withPart({ file: `${WEEK}-1000.csv.gz` })],
  ])('may hold %s', async (_, value) => {
    expect(await loaded(value)).toEqual(JSON.parse(JSON.stringify(value)));
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['a number', 7],
    ['a list', []],
    ['a list that has all fields', Object.assign([], STATE)],
    ['no version', STATE],
    ['a version that is text', { ...STATE, version: '2' }],
    ['an account that is no text', { version: 1, ...STATE, account: 7 }],
    ['a request that is no text', { version: 1, ...STATE, request: null }],
    ['an end that is neither true nor false', { version: 1, ...STATE, finished: 'no' }],
    ['a note that is no text', { version: 1, ...STATE, comparisonNote: 7 }],
    ['no list of creates', { version: 1, ...STATE, creates: {} }],
    ['a create without a time', { version: 1, ...STATE, creates: [1, 'x'] }],
    ['no list of exports', { version: 1, ...STATE, exports: {} }],
    ['an export that is null', { version: 1, ...STATE, exports: [EXPORT, null] }],
    ['an export that is a list', { version: 1, ...STATE, exports: [[]] }],
    ['days that are no text', withExport({ days: 7 })],
    ['a job id that leads elsewhere', withExport({ jobId: 'a/b' })],
    ['a create of no moment', withExport({ createdAt: 'x' })],
    ['listed parts that are no list', withExport({ listed: 'a' })],
    ['a listed part that is no text', withExport({ listed: ['a', 7] })],
    ['no list of parts', withExport({ parts: {} })],
    ['a part that is null', withExport({ parts: [null] })],
    ['a part without a key', withPart({ key: 7 })],
    ['a part whose file is no text', withPart({ file: [PART] })],
    ['a part that leads out of the folder', withPart({ file: `../${PART}` })],
    ['a part of half a byte', withPart({ bytes: 1.5 })],
    ['a part whose size is text', withPart({ bytes: '17' })],
  ])('that holds %s is corrupt', async (_, value) => {
    expect(await loaded(value)).toBe('corrupt');
  });
});

describe('a sweep', () => {
  it.each([
    PART,
    `${PART}.part`,
    `${WEEK}-1000.csv.gz`,
    '.export-journal.json.0a1b2c3d.part',
    '.circleci-usage.lock.0a1b2c3d.part',
  ])('takes %s', async (name) => {
    const folder = await tempFolder();
    await writeFile(join(folder, name), '');
    await sweep(folder, { ...STATE, exports: [] });
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    `old ${PART}`,
    `${PART}.part.old`,
    `${PART}.old`,
    `${WEEK}-00.csv.gz`,
    `${WEEK}-000.csv`,
    '2026-02-01..2026-02-1-000.csv.gz',
    '2026-02-01..2026-2-01-000.csv.gz',
    '2026-02-01..26-02-01-000.csv.gz',
    '2026-02-1..2026-02-01-000.csv.gz',
    '2026-2-01..2026-02-01-000.csv.gz',
    '26-02-01..2026-02-01-000.csv.gz',
    '2026-02-01-2026-02-07-000.csv.gz',
    'export-journal.json',
    '.export-journal.json.0a1b2c3.part',
    '.export-journal.json.0a1b2c3x.part',
    'x.export-journal.json.0a1b2c3d.part',
    '.export-journal.json.0a1b2c3d.part.old',
  ])('leaves %s, which is not of this program', async (name) => {
    const folder = await tempFolder();
    await writeFile(join(folder, name), '');
    await sweep(folder, { ...STATE, exports: [] });
    expect(await readdir(folder)).toEqual([name]);
  });

  it('keeps the parts that the journal names, and lets be what does not go', async () => {
    const folder = await tempFolder();
    const second = `${WEEK}-001.csv.gz`;
    const third = `${WEEK}-002.csv.gz`;
    await mkdir(join(folder, second));
    for (const name of [PART, third]) await writeFile(join(folder, name), '');
    await sweep(folder, STATE);
    expect((await readdir(folder)).sort()).toEqual([PART, second]);
  });
});
