import { chmod, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listParts, partKey } from '../../src/circleci/listed-parts.ts';
import { NoSpaceError } from '../../src/common/errors.ts';
import { Secret } from '../../src/common/secret.ts';
import { days, json, type World, warned, world } from './fake-api.ts';

const WEEK = '2026-02-01..2026-02-07';
const PART = `${WEEK}-000.csv.gz`;

function journalOf({ request }: World): string {
  return join(request.stateDir, 'export-journal.json');
}

/** A world whose first run ended with everything on disk but was not finished, with its journal changed by hand. */
async function withJournal(change: (text: string) => string): Promise<World> {
  const here = await world();
  await here.run();
  await writeFile(journalOf(here), change(await readFile(journalOf(here), 'utf8')));
  return here;
}

/** Runs `work` as someone who may not even look into the folder. */
async function withoutRights<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const isRoot = process.getuid?.() === 0;
  await chmod(folder, 0);
  // Root may read everything, so it becomes nobody for a moment.
  if (isRoot) process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
    await chmod(folder, 0o700);
  }
}

describe('the journal', () => {
  it.each<[string, (text: string) => string]>([
    ['cut short', (text) => text.slice(0, -20)],
    ['empty', () => ''],
    ['of another shape', () => '{"version":1,"exports":{}}'],
    ['without a version', (text) => text.replace('"version": 1,', '')],
    ['leading out of the folder', (text) => text.replace(PART, '../../etc/passwd')],
    ['with an id that is none', (text) => text.replace('job-1', 'a/b')],
  ])('that is %s is replaced with a warning, along with its parts', async (_, change) => {
    const here = await withJournal(change);
    expect((await here.run()).warnings).toEqual([]);
    expect(warned(here)).toEqual([expect.stringContaining('could not be read and was replaced')]);
    expect(here.api.creates).toHaveLength(2);
    expect(here.downloads).toHaveLength(2);
  });

  it('of another version is replaced', async () => {
    const here = await withJournal((text) => text.replace('"version": 1', '"version": 2'));
    await here.run();
    expect(warned(here)).toEqual([]);
    expect(here.api.creates).toHaveLength(2);
  });

  it('of another request is replaced, and its files go', async () => {
    const here = await world();
    await here.run();
    await here.run({ period: days('2026-02-02..2026-02-03') });
    expect((await readdir(here.request.stateDir)).sort()).toEqual([
      '2026-02-02..2026-02-03-000.csv.gz',
      'export-journal.json',
    ]);
  });

  it('of another request that was not finished says how to go on with it', async () => {
    const here = await world();
    await here.run();
    const other = { period: days('2026-02-02..2026-02-03') };
    const finished = await here.run(other);
    expect(warned(here)).toEqual([
      expect.stringMatching(
        /unfinished export of another request.*export-job-ids: 2026-02-01\.\.2026-02-07=job-1$/,
      ),
    ]);
    await finished.finish();
    await here.run();
    expect(warned(here)).toHaveLength(1);
  });

  it('of another organisation that was not finished says so too', async () => {
    const here = await world();
    await here.run();
    await here.run({ orgId: 'another' });
    expect(warned(here)).toEqual([expect.stringContaining(`export-job-ids: ${WEEK}=job-1`)]);
  });

  it('that asked for nothing yet is replaced in silence', async () => {
    const here = await world();
    here.api.onCreate = () => json(401, {});
    await expect(here.run()).rejects.toThrow();
    here.api.onCreate = () => undefined;
    await here.run({ period: days('2026-02-02..2026-02-03') });
    expect(warned(here)).toEqual([]);
  });

  it.runIf(process.platform !== 'win32')(
    'that may not be read is an error, not a corrupt journal',
    async () => {
      const here = await world();
      await here.run();
      const failure = await withoutRights(here.request.stateDir, () =>
        here.run().catch((error: unknown) => error),
      );
      expect(failure).toBeInstanceOf(NoSpaceError);
      expect(String(failure)).toContain(`Can't read ${journalOf(here)}: no permission`);
      expect(warned(here)).toEqual([]);
      expect(here.api.creates).toHaveLength(1);
    },
  );

  it('leaves files alone that are not its own, and sweeps what a killed run left', async () => {
    const here = await world();
    const { stateDir } = here.request;
    const others = ['.circleci-usage.lock', 'notes.txt', 'data.part', '2026-02-01.csv.gz'];
    const ours = [
      `${PART}.part`,
      '2025-01-01..2025-01-31-012.csv.gz',
      '.export-journal.json.0a1b2c3d.part',
      '..circleci-usage.lock.0a1b2c3d.part',
      '.circleci-usage.lock.00000000.part',
    ];
    for (const name of [...others, ...ours]) await writeFile(join(stateDir, name), '');
    const result = await here.run();
    await result.finish();
    expect((await readdir(stateDir)).sort()).toEqual([...others, 'export-journal.json'].sort());
  });

  it('is replaced, not followed, when it is a link', async () => {
    const here = await world();
    const target = join(here.request.stateDir, 'target');
    await writeFile(target, 'precious');
    await symlink(target, journalOf(here));
    await here.run();
    expect(await readFile(target, 'utf8')).toBe('precious');
  });

  it('makes the state folder, and refuses one that can not be made before it asks for an export', async () => {
    const here = await world();
    const stateDir = join(here.request.stateDir, 'a', 'b');
    await here.run({ stateDir });
    expect(await readdir(stateDir)).toContain('export-journal.json');
    await rm(stateDir, { recursive: true });
    await writeFile(stateDir, 'a file');
    const failure = await here.run({ stateDir }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(NoSpaceError);
    expect(String(failure)).toContain(stateDir);
    expect(here.api.creates).toHaveLength(1);
  });

  it('that can not be written is an error that names the place', async () => {
    const here = await world();
    await mkdir(join(journalOf(here), 'in the way'), { recursive: true });
    const failure = await here.run().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(NoSpaceError);
    expect(String(failure)).toContain(here.request.stateDir);
    expect(here.api.requests).toEqual([]);
  });
});

describe('listParts', () => {
  const url = (path: string, query = '') => new Secret(`https://h.example${path}${query}`, 'url');
  const paths = fc.uniqueArray(fc.webPath(), {
    minLength: 1,
    maxLength: 12,
    selector: (path) => new URL(`https://h.example${path}`).pathname,
  });

  it('gives the same parts for the same paths, in any order, under any signature, however often', () => {
    fc.assert(
      fc.property(paths, fc.infiniteStream(fc.nat()), (list, numbers) => {
        const plain = listParts(
          list.map((path) => url(path)),
          WEEK,
        );
        const shuffled = list
          .flatMap((path) => [path, path])
          .map((path) => ({ path, at: numbers.next().value }))
          .sort((a, b) => a.at - b.at);
        expect(
          listParts(
            shuffled.map(({ path, at }) => url(path, `?signature=${at}`)),
            WEEK,
          ),
        ).toEqual(plain);
        expect(plain).toHaveLength(list.length);
        expect(new Set(plain.map(({ key }) => key))).toEqual(new Set(list.map((path) => partKey(url(path)))));
      }),
    );
  });

  it('orders numbers by size', () => {
    const order = ['/p/9', '/p/10', '/p/010', '/p/99999999999999999999', '/p/100000000000000000000', '/p/x'];
    const keys = order.map((path) => partKey(url(path)));
    const found = listParts(
      order.toReversed().map((path) => url(path)),
      WEEK,
    ).map(({ key }) => key);
    expect(found.filter((key) => key !== keys[2])).toEqual(keys.filter((key) => key !== keys[2]));
    expect(found.slice(1, 3).sort()).toEqual(keys.slice(1, 3).sort());
  });

  it('gives names that every file system and artifact store takes', () => {
    const parts = listParts(
      Array.from({ length: 1001 }, (_, i) => url(`/${i}`)),
      WEEK,
    );
    for (const { file } of parts) expect(file).toMatch(/^[\w.-]+$/);
    expect(new Set(parts.map(({ file }) => file)).size).toBe(1001);
    expect(parts[0]).toMatchObject({ file: PART, label: `part 1 of 1001, ${WEEK}` });
  });
});
