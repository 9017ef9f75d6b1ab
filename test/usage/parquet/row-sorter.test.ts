import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { NoSpaceError } from '../../../src/common/errors.ts';
import { RowSorter } from '../../../src/usage/parquet/row-sorter.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const ORGS = ['11111111-0000-4000-8000-000000000001', '22222222-0000-4000-8000-000000000002'];
const rows = Array.from(
  { length: 600 },
  (_, i) =>
    `2026-01-0${1 + ((i * 7) % 5)},${'x'.repeat(i % 50)},${i % 9 === 0 ? '"a ""b"",\n"' : i},${ORGS[i % 2]}\n`,
);

/** Sorts the rows in batches of this size; gives each shelf's rows. */
async function sort(batchBytes: number, clean: readonly string[] = rows) {
  const path = join(await tempFolder(), 'rows');
  const sorter = new RowSorter(
    { path: 'the folder', rows: path, columns: 4, organisation: 3, date: 0 },
    batchBytes,
  );
  onTestFinished(() => sorter.close());
  for (let from = 0; from < clean.length; from += 20) {
    sorter.write(Buffer.from(clean.slice(from, from + 20).join('')));
  }
  const shelves = sorter.finish();
  const bytes = await readFile(path);
  const texts = shelves.map(({ name, extents }) => {
    const pieces = extents.map((offset, i) =>
      i % 2 === 0 ? bytes.toString('utf8', offset, offset + (extents[i + 1] ?? 0)) : '',
    );
    return [name, pieces.join('')] as const;
  });
  return { shelves, texts: new Map(texts) };
}

it.each([1, 5_000, 1_000_000])(
  'keeps the order of rows within a day, in batches of %i bytes',
  async (batchBytes) => {
    const { texts } = await sort(batchBytes);
    const expected = new Map<string, string>();
    for (const row of rows) {
      const name = `usage/organization=${row.slice(-37, -1)}/day=${row.slice(0, 10)}/usage.parquet`;
      expected.set(name, (expected.get(name) ?? '') + row);
    }
    expect(texts.size).toBe(10);
    expect(texts).toEqual(expected);
  },
);

it('puts the rows of many batches into many extents', async () => {
  const extents = async (batchBytes: number) =>
    (await sort(batchBytes)).shelves.reduce((sum, shelf) => sum + shelf.extents.length / 2, 0);
  expect(await extents(1_000_000)).toBe(10);
  expect(await extents(5_000)).toBeGreaterThan(50);
});

it('takes dates with blanks around for the day, and an id for what its quotes hold', async () => {
  const { texts } = await sort(1000, ['2026-01-01,,,"a""b"\n', ' 2026-01-01 ,,,"a""b"\n', '2026-01-01,,,\n']);
  expect([...texts.keys()]).toEqual([
    expect.stringMatching(/^usage\/organization=a-b-[0-9a-f]{16}\/day=2026-01-01\/usage.parquet$/),
    'usage/organization=__HIVE_DEFAULT_PARTITION__/day=2026-01-01/usage.parquet',
  ]);
  expect([...texts.values()][0]).toBe('2026-01-01,,,"a""b"\n 2026-01-01 ,,,"a""b"\n');
});

it('says when there is no room', async () => {
  const target = { path: 'the folder', rows: '/nowhere/rows', columns: 1, organisation: -1, date: 0 };
  const sorter = new RowSorter(target);
  sorter.write(Buffer.from('2026-01-01\n'));
  expect(() => sorter.finish()).toThrow(NoSpaceError);
});
