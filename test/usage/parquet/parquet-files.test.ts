import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../../src/common/folders.ts';
import { KNOWN_COLUMNS } from '../../../src/usage/columns.ts';
import { readUsage } from '../../../src/usage/read.ts';
import { collection, sql } from '../../support/duckdb.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { DECEMBER, encode, type RowValues, requestOf, writeParts } from '../fixtures.ts';
import { dayOf, ORG, OTHER_ORG, tableOf, write } from './written.ts';

describe('Parquet files', () => {
  it('have the types of the columns, and nulls for nulls', async () => {
    const { folder, parquet } = await write(
      tableOf([
        {
          ORGANIZATION_CREATED_DATE: '2015-02-28',
          PIPELINE_NUMBER: '999999999999',
          IS_UNREGISTERED_USER: 'True',
          JOB_RUN_STARTED_AT: '2026-01-05 13:10:00.123456',
          MEDIAN_CPU_UTILIZATION_PCT: '12.34',
          COMPUTE_CREDITS: '0.000001',
          TOTAL_CREDITS: '999999999999.999999',
        },
        { VCS_BRANCH: null, JOB_RUN_STARTED_AT: null, IS_UNREGISTERED_USER: null },
      ]),
    );
    expect(parquet).toEqual({ files: [dayOf(ORG, '2026-01-05')], unreadable: {} });
    const types = await sql(`describe select * from ${collection(folder)}`);
    const typesOf = Object.fromEntries(types.map((row) => [row.column_name, row.column_type]));
    expect(Object.keys(typesOf)).toEqual([...KNOWN_COLUMNS, 'day', 'organization']);
    expect(typesOf).toMatchObject({
      ORGANIZATION_ID: 'VARCHAR',
      ORGANIZATION_CREATED_DATE: 'DATE',
      PIPELINE_NUMBER: 'BIGINT',
      IS_UNREGISTERED_USER: 'BOOLEAN',
      JOB_RUN_DATE: 'DATE',
      JOB_RUN_STARTED_AT: 'TIMESTAMP WITH TIME ZONE',
      MEDIAN_CPU_UTILIZATION_PCT: 'DOUBLE',
      COMPUTE_CREDITS: 'DECIMAL(18,6)',
      day: 'DATE',
    });
    expect(await sql(`select * from ${collection(folder)}`)).toMatchObject([
      {
        organization: ORG,
        day: '2026-01-05',
        JOB_RUN_DATE: '2026-01-05',
        ORGANIZATION_CREATED_DATE: '2015-02-28',
        PIPELINE_NUMBER: '999999999999',
        IS_UNREGISTERED_USER: true,
        JOB_RUN_STARTED_AT: '2026-01-05 13:10:00.123456+00',
        MEDIAN_CPU_UTILIZATION_PCT: 12.34,
        COMPUTE_CREDITS: '0.000001',
        TOTAL_CREDITS: '999999999999.999999',
        VCS_BRANCH: 'main',
      },
      { VCS_BRANCH: null, JOB_RUN_STARTED_AT: null, IS_UNREGISTERED_USER: null, TOTAL_CREDITS: '10.000000' },
    ]);
  });

  it('hold every text as it is', async () => {
    const awkward = [
      'a,b',
      '"',
      "'; drop table x",
      'line\nfeed',
      '\u202e',
      '\\',
      ' ',
      '😀'.repeat(300),
      'é\u0000',
    ];
    const texts = fc.array(fc.oneof(fc.constantFrom(...awkward), fc.string({ unit: 'binary' })), {
      minLength: 1,
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(texts, async (drawn) => {
        // As the quoted dialect of the known layout reads them; nulls are another test's.
        const names = drawn.map((text) => `x${text.toWellFormed()}`);
        const { folder } = await write(tableOf(names.map((PROJECT_NAME) => ({ PROJECT_NAME }))));
        const rows = await sql(`select PROJECT_NAME from ${collection(folder)}`);
        expect(rows.map((row) => row.PROJECT_NAME)).toEqual(names);
      }),
      { numRuns: 15 },
    );
  });

  it('have all documented columns whatever the export lacks, and its own others as text', async () => {
    const { folder } = await write([
      ['TOTAL_CREDITS', 'JOB_RUN_DATE', 'AGENT_CREDITS'],
      ['5', '2026-01-01', '1.50'],
    ]);
    const [row] = await sql(`select * from ${collection(folder)}`);
    expect(Object.keys(row ?? {})).toEqual([...KNOWN_COLUMNS, 'AGENT_CREDITS', 'day', 'organization']);
    expect(row).toMatchObject({
      TOTAL_CREDITS: '5.000000',
      AGENT_CREDITS: '1.50',
      JOB_NAME: null,
      organization: null,
    });
  });

  it('hold null for what is not of its type, and count it', async () => {
    const { folder, parquet } = await write(
      tableOf([
        { PARALLELISM: 'many', PIPELINE_CREATED_AT: 'soon' },
        { PARALLELISM: '2' },
        { PARALLELISM: 'x' },
      ]),
    );
    expect(parquet?.unreadable).toEqual({ PARALLELISM: 2, PIPELINE_CREATED_AT: 1 });
    const rows = await sql(`select PARALLELISM from ${collection(folder)}`);
    expect(rows.map((row) => row.PARALLELISM)).toEqual([null, '2', null]);
  });

  it('hold the period’s rows alone, those of projects that are left out too', async () => {
    const { folder, counts } = await write(
      tableOf([
        { PROJECT_NAME: 'api' },
        { PROJECT_NAME: 'web', JOB_RUN_DATE: '2026-01-31' },
        { JOB_RUN_DATE: '2026-02-01' },
        { JOB_RUN_DATE: '2025-12-31' },
      ]),
      { previous: DECEMBER, includesProject: ({ name }) => name === 'api' },
    );
    expect(counts).toMatchObject({ period: 2, excludedByProjects: 1, outsideDays: 2 });
    expect(await sql(`select PROJECT_NAME from ${collection(folder)} order by day`)).toEqual([
      { PROJECT_NAME: 'api' },
      { PROJECT_NAME: 'web' },
    ]);
  });

  it('are one for each organisation and day, under names that no id can leave', async () => {
    const ids = [ORG, OTHER_ORG, '../../../escape', 'a/b', 'CON', null];
    const days = ['2026-01-01', '2026-01-31'];
    const rows = ids.flatMap((ORGANIZATION_ID) =>
      days.map((JOB_RUN_DATE) => ({ ORGANIZATION_ID, JOB_RUN_DATE })),
    );
    const { folder, parquet } = await write(tableOf(rows));
    expect(parquet?.files).toHaveLength(rows.length);
    const organisations = await readdir(join(folder, 'usage'));
    expect(organisations.sort()).toEqual([
      `organization=${ORG}`,
      `organization=${OTHER_ORG}`,
      'organization=__HIVE_DEFAULT_PARTITION__',
      expect.stringMatching(/^organization=a-b-[0-9a-f]{16}$/),
      expect.stringMatching(/^organization=con-[0-9a-f]{16}$/),
      expect.stringMatching(/^organization=escape-[0-9a-f]{16}$/),
    ]);
    const found = await sql(`select distinct ORGANIZATION_ID as id, day from ${collection(folder)}`);
    expect(found).toHaveLength(rows.length);
  });

  it('are not led out of the folder by links', async () => {
    const folder = await tempFolder();
    const outside = await tempFolder();
    await makeFolder(join(folder, 'usage'));
    await symlink(outside, join(folder, 'usage', `organization=${ORG}`));
    const parts = await writeParts(await tempFolder(), [encode(tableOf([{}]), 'plain')]);
    await readUsage(requestOf(folder, parts, { parquet: { root: folder } }));
    expect(await readdir(outside)).toEqual([]);
    expect(await readFile(join(folder, dayOf(ORG, '2026-01-05')))).not.toHaveLength(0);
  });

  it('are written without merged.csv too, and by the same bytes', async () => {
    const rows = tableOf([{ PROJECT_NAME: 'a' }, { JOB_RUN_DATE: '2026-01-06' }]);
    const both = await write(rows);
    const alone = await write(rows, { mergedPath: undefined });
    expect(await readdir(alone.folder)).toEqual(['usage']);
    expect(alone.parquet).toEqual(both.parquet);
    for (const name of both.parquet?.files ?? []) {
      expect(await readFile(join(alone.folder, name))).toEqual(await readFile(join(both.folder, name)));
    }
  });

  it('replace a day’s file whole, and leave nothing behind when a part is bad', async () => {
    const folder = await tempFolder();
    const before = join(folder, dayOf(ORG, '2026-01-05'));
    await makeFolder(dirname(before));
    await writeFile(before, 'of an earlier run');
    const readRows = async (rows: readonly RowValues[]) => {
      const parts = await writeParts(await tempFolder(), [encode(tableOf(rows), 'plain')]);
      return readUsage(requestOf(folder, parts, { mergedPath: undefined, parquet: { root: folder } }));
    };
    await expect(readRows([{}, { TOTAL_CREDITS: 'x' }])).rejects.toThrow('TOTAL_CREDITS');
    expect(await readdir(folder)).toEqual(['usage']);
    expect(await readFile(before, 'utf8')).toBe('of an earlier run');
    await readRows([{}]);
    expect(await sql(`select count(*)::int as n from ${collection(folder)}`)).toEqual([{ n: 1 }]);
    expect(await readdir(dirname(before))).toEqual(['usage.parquet']);
  });

  it('end with the signal, and leave nothing behind', async () => {
    const folder = await tempFolder();
    const parts = await writeParts(await tempFolder(), [
      encode(tableOf([{ JOB_RUN_DATE: '2026-01-01' }, { JOB_RUN_DATE: '2026-01-02' }]), 'plain'),
    ]);
    const controller = new AbortController();
    const onRows = () => controller.abort(new Error('cancelled'));
    const request = requestOf(folder, parts, {
      parquet: { root: folder, onRows },
      signal: controller.signal,
    });
    await expect(readUsage(request)).rejects.toThrow('cancelled');
    expect(await readdir(folder)).toEqual([]);
  });
});
