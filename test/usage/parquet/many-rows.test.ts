import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ReadOptions, readUsage } from '../../../src/usage/read.ts';
import { collection, sql } from '../../support/duckdb.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { type Cell, encode, requestOf, writeParts } from '../fixtures.ts';
import { dayOf, ORG, OTHER_ORG, write } from './written.ts';

describe('many rows', () => {
  // Long, because it is one story: the same rows written in every way, and every file compared.
  it('give the same bytes by threads and by the reference, from any number of parts', async () => {
    const header = [
      'ORGANIZATION_ID',
      'JOB_RUN_DATE',
      'JOB_ID',
      'PARALLELISM',
      'IS_UNREGISTERED_USER',
      'VCS_URL',
      'TOTAL_CREDITS',
    ];
    const table = Array.from({ length: 3_000 }, (_, i): Cell[] => [
      [ORG, OTHER_ORG][i % 2] ?? null,
      `2026-01-0${1 + ((i * 7) % 5)}`,
      `job ${i}`,
      i % 3 === 0 ? null : String(i % 9),
      ['true', 'false', null][i % 3] ?? null,
      `https://github.com/acme/${'long-name-'.repeat(400)}, ${i % 4}`,
      String(i),
    ]);
    const writeAll = async (pieces: number, options: ReadOptions) => {
      const folder = await tempFolder();
      const size = table.length / pieces;
      const contents = Array.from({ length: pieces }, (_, i) =>
        encode([header, ...table.slice(i * size, (i + 1) * size)], i % 2 === 0 ? 'plain' : 'quoted'),
      );
      const parts = await writeParts(await tempFolder(), contents);
      const { parquet } = await readUsage(
        requestOf(folder, parts, { mergedPath: undefined, parquet: { root: folder } }),
        options,
      );
      expect(await readdir(folder)).toEqual(['usage']);
      return { folder, files: parquet?.files ?? [] };
    };
    const byThreads = await writeAll(4, { workers: 2 });
    expect(byThreads.files).toHaveLength(10);
    for (const other of [await writeAll(1, { byReference: true }), await writeAll(3, { workers: 1 })]) {
      expect(other.files).toEqual(byThreads.files);
      for (const name of byThreads.files) {
        const [a, b] = await Promise.all(
          [byThreads, other].map(({ folder }) => readFile(join(folder, name))),
        );
        expect(a?.equals(b ?? Buffer.alloc(0)), name).toBe(true);
      }
    }
    const [sums] = await sql(`
      select count(*)::int as rows, count(distinct JOB_ID)::int as jobs, count(PARALLELISM)::int as parallel,
        count(distinct VCS_URL)::int as urls, count(*) filter (IS_UNREGISTERED_USER)::int as unregistered,
        sum(TOTAL_CREDITS)::int as credits, count(*) filter (JOB_RUN_DATE <> day or ORGANIZATION_ID <> organization)::int as astray
      from ${collection(byThreads.folder)}`);
    expect(sums).toEqual({
      rows: 3_000,
      jobs: 3_000,
      parallel: 2_000,
      urls: 4,
      unregistered: 1_000,
      credits: (3_000 * 2_999) / 2,
      astray: 0,
    });
  }, 60_000);

  it('keep their order within a day, over several groups of rows', async () => {
    const header = ['ORGANIZATION_ID', 'JOB_RUN_DATE', 'TOTAL_CREDITS', 'JOB_RUN_NUMBER'];
    const rows = Array.from({ length: 40_000 }, (_, i) => [ORG, '2026-01-05', '1', String(i)]);
    const { folder } = await write([header, ...rows]);
    const file = join(folder, dayOf(ORG, '2026-01-05'));
    const [groups] = await sql(
      `select count(distinct row_group_id)::int as n, any_value(compression) as codec from parquet_metadata('${file}')`,
    );
    expect(groups).toEqual({ n: 3, codec: 'SNAPPY' });
    const [order] = await sql(
      `select count(*) filter (JOB_RUN_NUMBER <> file_row_number)::int as moved, count(*)::int as rows from read_parquet('${file}', file_row_number = true)`,
    );
    expect(order).toEqual({ moved: 0, rows: 40_000 });
  });
});
