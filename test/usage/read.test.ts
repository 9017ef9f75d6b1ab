import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DamagedDataError } from '../../src/common/errors.ts';
import { KNOWN_COLUMNS } from '../../src/usage/columns.ts';
import { readUsage } from '../../src/usage/read.ts';
import type { Part } from '../../src/usage/types.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { csvOf, DECEMBER, encode, period, type RowValues, requestOf, writeParts } from './fixtures.ts';
import { mergedRows } from './oracle.ts';
import { failure, folder, read, readParts, small, useFolder } from './reading.ts';

useFolder();

describe('merged.csv', () => {
  test('is the clean dialect, whatever the parts are written in', async () => {
    const header = ['JOB_RUN_DATE', 'TOTAL_CREDITS', 'JOB_NAME', 'X'];
    const table = [
      header,
      ['2026-01-05', '1', 'a,b "c"', null],
      ['2026-01-06', '2', 'l1\nl2', 'r\r'],
      ['2026-01-07', '3', null, "it's \\ é\0"],
    ];
    const clean =
      'JOB_RUN_DATE,TOTAL_CREDITS,JOB_NAME,X\n' +
      '2026-01-05,1,"a,b ""c""",\n' +
      '2026-01-06,2,"l1\nl2","r\r"\n' +
      "2026-01-07,3,,it's \\ é\0\n";
    for (const dialect of ['plain', 'quoted'] as const) {
      for (const options of [
        {},
        { eol: '\r\n', bom: true },
        { finalEol: false, nullText: 'NULL' },
      ] as const) {
        const { merged, counts } = await read([encode(table, dialect, options)]);
        expect(merged.toString()).toBe(clean);
        expect(counts).toMatchObject({ read: 3, period: 3, withoutJob: 1, unknownColumns: ['X'] });
      }
    }
    expect(await readdir(folder)).toEqual(['merged.csv']);
  });

  test('has the union of all columns in first-seen order, and names in their usual spelling', async () => {
    const { merged, counts } = await read([
      small('job_run_date,TOTAL_CREDITS,NEW\n2026-01-01,1,n\n'),
      small('"__proto__"," Total_Credits ","JOB_RUN_DATE"\n"p","2","2026-01-02"\n'),
    ]);
    expect(merged.toString()).toBe(
      'JOB_RUN_DATE,TOTAL_CREDITS,NEW,__proto__\n2026-01-01,1,n,\n2026-01-02,2,,p\n',
    );
    expect(counts.unknownColumns).toEqual(['NEW', '__proto__']);
    expect(counts.missingColumns).toEqual(
      KNOWN_COLUMNS.filter((name) => name !== 'JOB_RUN_DATE' && name !== 'TOTAL_CREDITS'),
    );
  });

  test('keeps bytes that are not UTF-8; the Cube shows U+FFFD', async () => {
    const rows = Buffer.from(
      'JOB_RUN_DATE,TOTAL_CREDITS,JOB_NAME\n2026-01-01,1,a\xff\n2026-01-01,1,a\xfe\n',
      'latin1',
    );
    const { merged, cube } = await read([rows]);
    expect(merged).toEqual(rows);
    expect(cube.names.job).toEqual(['a\ufffd']);
    expect([...cube.count.runs]).toEqual([2]);
  });

  test.each([
    ['no parts', [], `${KNOWN_COLUMNS.join(',')}\n`],
    ['parts of nothing', [small(''), small('')], `${KNOWN_COLUMNS.join(',')}\n`],
    ['only headers', [small('JOB_RUN_DATE,TOTAL_CREDITS')], 'JOB_RUN_DATE,TOTAL_CREDITS\n'],
    [
      'blank lines before the header',
      [small('\n\r\nJOB_RUN_DATE,TOTAL_CREDITS\n')],
      'JOB_RUN_DATE,TOTAL_CREDITS\n',
    ],
  ])('without rows is a header: %s', async (_, contents, text) => {
    const { merged, cube, counts } = await read(contents);
    expect(merged.toString()).toBe(text);
    expect(cube.size).toBe(0);
    expect(counts).toMatchObject({ read: 0, period: 0, badValues: {} });
  });

  test('an older merged.csv is replaced; without a path none is written', async () => {
    await writeFile(join(folder, 'merged.csv'), 'old');
    expect((await read([csvOf([{}])])).merged.toString()).toContain('acme');
    const parts = await writeParts(await tempFolder(), [csvOf([{}])]);
    const empty = await tempFolder();
    const { counts } = await readUsage(requestOf(empty, parts, { mergedPath: undefined }));
    expect(counts.period).toBe(1);
    expect(await readdir(empty)).toEqual([]);
  });

  test('plain CSV is read as well as gzip', async () => {
    const plain = await writeParts(await tempFolder(), [csvOf([{}])], { gzip: false });
    const { merged } = await readParts(plain);
    expect(merged).toEqual((await read([csvOf([{}])])).merged);
  });

  test('more clean bytes than one write, in part order', async () => {
    const rows = (part: string) => Array.from({ length: 3000 }, (_, i) => ({ JOB_NAME: `${part}, ${i}` }));
    const { merged } = await read([csvOf(rows('one')), csvOf(rows('two'), 'quoted'), csvOf(rows('three'))]);
    const jobs = mergedRows(merged).map((row) => row.get('JOB_NAME'));
    expect(jobs).toEqual([...rows('one'), ...rows('two'), ...rows('three')].map((row) => row.JOB_NAME));
  });
});

describe('days', () => {
  test('a row goes to the period, to the previous one, or nowhere', async () => {
    const dates = [
      '2026-01-01',
      '2026-01-31',
      '2025-12-31',
      '2025-12-01',
      '2025-11-30',
      '2026-02-01',
      ' 2026-01-02 ',
    ];
    const parts = await writeParts(await tempFolder(), [csvOf(dates.map((day) => ({ JOB_RUN_DATE: day })))], {
      window: period('2025-11-01', '2026-03-01'),
    });
    const { merged, cube, counts } = await readParts(parts, { previous: DECEMBER });
    expect(counts).toMatchObject({ read: 7, period: 3, previous: 2, outsideDays: 2 });
    expect(mergedRows(merged)).toHaveLength(3);
    expect(cube.names.day).toEqual(['2025-12-01', '2025-12-31', '2026-01-01', '2026-01-02', '2026-01-31']);
    expect((await readParts(parts)).counts).toMatchObject({ period: 3, previous: 0, outsideDays: 4 });
  });

  test('rows of other days alone are an error that names export-job-ids, and nothing is published', async () => {
    const contents = [csvOf([{ JOB_RUN_DATE: '2026-03-01' }, { JOB_RUN_DATE: '2026-03-02' }])];
    for (const more of [{}, { previous: DECEMBER }, { lenient: true }]) {
      const error = await failure(contents, more);
      expect(error).toBeInstanceOf(DamagedDataError);
      expect(String(error)).toContain('None of the 2 rows that CircleCI sent is of 2026-01-01..2026-01-31');
      expect(String(error)).toContain('export-job-ids');
    }
    const half = [...contents, csvOf([{ JOB_RUN_DATE: '2026-01-02' }])];
    expect((await read(half)).counts).toMatchObject({ read: 3, period: 1, outsideDays: 2 });
  });

  test('rows of the previous period alone are no error', async () => {
    const parts = await writeParts(await tempFolder(), [csvOf([{ JOB_RUN_DATE: '2025-12-05' }])], {
      window: DECEMBER,
    });
    expect((await readParts(parts, { previous: DECEMBER })).counts).toMatchObject({ period: 0, previous: 1 });
  });

  test('two windows that both export a day: only its owner counts', async () => {
    const dates = ['2026-01-15', '2026-01-16', '2026-01-17'];
    const content = csvOf(dates.map((day) => ({ JOB_RUN_DATE: day, JOB_NAME: day })));
    const source = await tempFolder();
    const [first] = await writeParts(source, [content], { window: period('2026-01-01', '2026-01-16') });
    const second = { ...(first as Part), window: period('2026-01-17', '2026-01-31') };
    const { merged, counts } = await readParts([first as Part, second]);
    expect(mergedRows(merged).map((row) => row.get('JOB_NAME'))).toEqual(dates);
    expect(counts).toMatchObject({ read: 6, period: 3, outsideDays: 3, repeatedParts: 0 });
  });

  test.each(['2026-02-30', '2026-1-1', '20260101', '2026-01-01 10:00:00', 'today', null])(
    'the date %j is an error; lenient drops the row',
    async (date) => {
      const contents = [csvOf([{}, { JOB_RUN_DATE: date }])];
      const error = await failure(contents);
      expect(error).toBeInstanceOf(DamagedDataError);
      expect(error).toMatchObject({
        message: expect.stringContaining(
          'Line 3 of part 1 of 2026-01-01..2026-01-31 has a JOB_RUN_DATE that is not a day',
        ),
      });
      const { counts, merged } = await read(contents, { lenient: true });
      expect(counts).toMatchObject({ read: 2, period: 1, malformed: 1, badValues: {} });
      expect(mergedRows(merged)).toHaveLength(1);
    },
  );
});

describe('counts', () => {
  test('a part listed twice is read once', async () => {
    const one = csvOf([{}]);
    const other = csvOf([{ JOB_NAME: 'tess' }]);
    const parts = await writeParts(await tempFolder(), [one, other, one, other, one]);
    expect(parts.map((part) => part.label)).toHaveLength(5);
    const { counts, merged } = await readParts(parts);
    expect(counts).toMatchObject({ repeatedParts: 3, read: 2, period: 2 });
    expect(mergedRows(merged).map((row) => row.get('JOB_NAME'))).toEqual(['test', 'tess']);
  });

  test('excluded projects are in merged.csv and not in the figures', async () => {
    const rows: RowValues[] = [
      {},
      { PROJECT_ID: 'p-2', PROJECT_NAME: 'web' },
      { PROJECT_ID: 'p-2', PROJECT_NAME: 'web', JOB_NAME: null },
      { PROJECT_ID: 'p-3', PROJECT_NAME: null },
    ];
    const asked: unknown[] = [];
    const { counts, merged, cube } = await read([csvOf(rows)], {
      includesProject: (project) => {
        asked.push({ organisation: project.organisation, name: project.name });
        return project.name !== 'web';
      },
    });
    expect(asked).toEqual(['api', 'web', ''].map((name) => ({ organisation: 'acme', name })));
    expect(mergedRows(merged)).toHaveLength(4);
    expect(counts).toMatchObject({ period: 4, excludedByProjects: 2, withoutJob: 1 });
    expect(cube.names.project.map(({ name }) => name)).toEqual(['', 'api']);
  });

  test('bad values by column over all parts', async () => {
    const bad = (values: RowValues) => csvOf([{ MAX_CPU_UTILIZATION_PCT: 'x', ...values }]);
    const { counts } = await read([bad({}), bad({ JOB_NAME: 'b', TOTAL_CREDITS: '1e3' })], { lenient: true });
    expect(counts.badValues).toEqual({ MAX_CPU_UTILIZATION_PCT: 2, TOTAL_CREDITS: 1 });
  });

  test('progress ends at the bytes of all parts', async () => {
    const seen: number[] = [];
    const parts = await writeParts(await tempFolder(), [csvOf([{}]), csvOf([{}, {}])]);
    await readParts(parts, { onProgress: (bytes) => seen.push(bytes) });
    const sizes = await Promise.all(parts.map(async (part) => (await readFile(part.path)).length));
    expect(seen).toEqual([sizes[0], (sizes[0] ?? 0) + (sizes[1] ?? 0)]);
  });
});
