import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { DamagedDataError, NoSpaceError } from '../../src/common/errors.ts';
import { KNOWN_COLUMNS } from '../../src/usage/columns.ts';
import { readUsage } from '../../src/usage/read.ts';
import { DamagedPartError, type Part, type ReadRequest } from '../../src/usage/types.ts';
import {
  csvOf,
  DECEMBER,
  type Dialect,
  dump,
  encode,
  JANUARY,
  period,
  type RowValues,
  requestOf,
  tempFolder,
  usageRow,
  usageTable,
  writeParts,
} from './fixtures.ts';
import { mergedRows, totalsOfCube, totalsOfRows } from './oracle.ts';

let folder: string;
beforeEach(async () => {
  folder = await tempFolder();
});

const small = (text: string) => Buffer.from(text);

async function readParts(parts: readonly Part[], more: Partial<ReadRequest> = {}) {
  const result = await readUsage(requestOf(folder, parts, more));
  return { ...result, merged: await readFile(join(folder, 'merged.csv')) };
}

/** Reads parts with these contents, all of January. */
async function read(contents: readonly Buffer[], more: Partial<ReadRequest> = {}) {
  return readParts(await writeParts(await tempFolder(), contents), more);
}

/** What reading throws; checks that it left nothing behind. */
async function failure(
  contents: readonly Buffer[],
  more: Partial<ReadRequest> = {},
  gzip = true,
): Promise<unknown> {
  const parts = await writeParts(await tempFolder(), contents, { gzip });
  const error = await readUsage(requestOf(folder, parts, more)).then(
    () => expect.unreachable('nothing was thrown'),
    (e: unknown) => e,
  );
  expect(await readdir(folder)).toEqual([]);
  return error;
}

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

describe('errors', () => {
  test.each([
    ['a ragged row', small('JOB_RUN_DATE,TOTAL_CREDITS\n2026-01-01,1\n2026-01-01\n'), 'Line 3 of part 2'],
    ['an unclosed quote', small('"JOB_RUN_DATE","TOTAL_CREDITS"\n"2026-01-01","1\n'), 'never closed'],
    [
      'a bad number',
      small('JOB_RUN_DATE,TOTAL_CREDITS\n2026-01-01,1e3\n'),
      'has a TOTAL_CREDITS that is not a number',
    ],
    ['a duplicate column', small('JOB_RUN_DATE,TOTAL_CREDITS,X,X\n'), '"X" twice'],
    [
      'no TOTAL_CREDITS',
      small('JOB_RUN_DATE,PROJECT_NAME\n'),
      'part 2 of 2026-01-01..2026-01-31 lacks TOTAL_CREDITS',
    ],
    ['UTF-16', Buffer.from('\ufeffJOB_RUN_DATE,TOTAL_CREDITS\n', 'utf16le'), 'UTF-16'],
  ])('%s names the part and leaves nothing', async (_, content, text) => {
    const error = await failure([csvOf([{}]), content]);
    expect(error).toBeInstanceOf(DamagedDataError);
    expect(error).not.toBeInstanceOf(DamagedPartError);
    expect(error).toMatchObject({ message: expect.stringContaining(text) });
  });

  test('lenient drops malformed records and counts them', async () => {
    const { counts, merged } = await read(
      [small('"JOB_RUN_DATE","TOTAL_CREDITS"\n2026-01-01,1\n2026-01-01\n"2026-01-01"x,2\n2026-01-02,3\n')],
      { lenient: true },
    );
    expect(counts).toMatchObject({ read: 4, period: 2, malformed: 2 });
    expect(merged.toString()).toBe('JOB_RUN_DATE,TOTAL_CREDITS\n2026-01-01,1\n2026-01-02,3\n');
  });

  const many = csvOf(
    Array.from({ length: 500 }, (_, i) => ({ JOB_NAME: `job ${i * 7919}`, PIPELINE_ID: `${i ** 5}` })),
  );
  const gz = gzipSync(many);
  const changed = (at: number) => {
    const copy = Buffer.from(gz);
    copy[at] = (copy[at] ?? 0) ^ 0x55;
    return copy;
  };

  test.each([
    ['cut short', gz.subarray(0, -4)],
    ['cut in its rows', gz.subarray(0, gz.length / 2)],
    ['cut in its header line', gz.subarray(0, 60)],
    ['changed in its rows', changed(gz.length / 2)],
    ['changed in its header line', changed(80)],
    ['changed in its checksum', changed(gz.length - 6)],
    ['without gzip magic', changed(0)],
    ['junk at its end', Buffer.concat([gz, Buffer.from('\0junk')])],
    ['empty', Buffer.alloc(0)],
    ['a web page', Buffer.from('<!doctype html>\n<p>Sorry, "no" rows\n')],
  ])('a part that is %s may be fetched again, also when lenient', async (_, bytes) => {
    for (const lenient of [false, true]) {
      const error = await failure([csvOf([{}]), bytes], { lenient }, false);
      expect(error).toBeInstanceOf(DamagedPartError);
      expect(error).toMatchObject({ part: { label: 'part 2 of 2026-01-01..2026-01-31' } });
    }
  });

  test('damage is told as damage even when the rows give it away first', async () => {
    const rows = csvOf(Array.from({ length: 2000 }, (_, i) => ({ JOB_NAME: `job ${i}` })));
    for (const at of [50, 5000]) {
      // Stored, not compressed: the changed comma arrives long before the checksum.
      const stored = gzipSync(rows, { level: 0 });
      stored[stored.indexOf(',', at)] = 0x58;
      expect(await failure([stored], {}, false)).toBeInstanceOf(DamagedPartError);
    }
  });

  test('no cut and no changed byte of a part gives other rows', async () => {
    const bytes = gzipSync(small('JOB_RUN_DATE,TOTAL_CREDITS\n2026-01-01,12\n2026-01-02,14\n'));
    const [part] = await writeParts(await tempFolder(), [bytes], { gzip: false });
    const whole = (await readParts([part as Part])).merged;
    for (let at = 0; at < bytes.length; at++) {
      const other = Buffer.from(bytes);
      other[at] = (other[at] ?? 0) ^ 0xff;
      await writeFile((part as Part).path, other);
      // The header's time and system may change without harm.
      expect(
        await readParts([part as Part]).then(
          ({ merged }) => merged,
          (e) => e.name,
        ),
      ).toSatisfy((result) => result === 'DamagedPartError' || whole.equals(result));
      await writeFile((part as Part).path, bytes.subarray(0, at));
      await expect(readParts([part as Part])).rejects.toThrow(DamagedPartError);
    }
  });

  test('a folder that can not be written, and a part that is gone, are told by their paths', async () => {
    const parts = await writeParts(await tempFolder(), [csvOf([{}])]);
    const gone = join(folder, 'gone');
    const inGone = readUsage(requestOf(gone, parts));
    await expect(inGone).rejects.toThrow(NoSpaceError);
    await expect(inGone).rejects.toThrow(join(gone, 'merged.csv'));
    const noPart = readUsage(requestOf(folder, [{ path: gone, label: 'part 1', window: JANUARY }]));
    await expect(noPart).rejects.toThrow(NoSpaceError);
    await expect(noPart).rejects.toThrow(gone);
  });

  test('a folder in the place of merged.csv is an error that leaves no temporary file', async () => {
    await mkdir(join(folder, 'merged.csv'));
    const parts = await writeParts(await tempFolder(), [csvOf([{}])]);
    await expect(readUsage(requestOf(folder, parts))).rejects.toThrow(NoSpaceError);
    expect(await readdir(folder)).toEqual(['merged.csv']);
  });

  test('a signal ends it with its reason and leaves nothing', async () => {
    const reason = new Error('enough');
    expect(await failure([many], { signal: AbortSignal.abort(reason) })).toBe(reason);
    const controller = new AbortController();
    const onProgress = () => controller.abort(reason);
    expect(await failure([many, csvOf([{}])], { signal: controller.signal, onProgress })).toBe(reason);
  });
});

const name = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'a,b',
    'say "hi"',
    'l1\nl2',
    '\r',
    '\\',
    ' x',
    '🎉',
    'hasOwnProperty',
    '\0',
    '=1+1',
  ),
  fc.constant(null),
);
const credits = fc.oneof(
  fc.constantFrom('0', null),
  fc.tuple(fc.nat(), fc.nat()).map(([whole, fraction]) => `${whole}.${fraction}`),
  fc.integer().map(String),
);
const row = fc.record({
  JOB_RUN_DATE: fc.constantFrom('2026-01-01', '2026-01-17', '2026-01-31', '2025-12-31', '2026-02-01'),
  PROJECT_ID: fc.constantFrom('1', '2', '3'),
  PROJECT_NAME: name,
  WORKFLOW_NAME: name,
  JOB_NAME: name,
  RESOURCE_CLASS: name,
  EXECUTOR: fc.constantFrom('docker', 'machine', null),
  JOB_BUILD_STATUS: name,
  JOB_RUN_SECONDS: fc.nat({ max: 100_000 }).map(String),
  COMPUTE_CREDITS: credits,
  USER_CREDITS: credits,
  STORAGE_CREDITS: credits,
  LEASE_CREDITS: credits,
  TOTAL_CREDITS: credits,
});
const file = fc.record({
  rows: fc.array(row, { maxLength: 8 }),
  dialect: fc.constantFrom<Dialect>('plain', 'quoted'),
  eol: fc.constantFrom('\n' as const, '\r\n' as const),
  bom: fc.boolean(),
  finalEol: fc.boolean(),
});

describe('random exports', () => {
  test('the Cube equals an oracle over merged.csv, and both dialects give the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(file, { maxLength: 3 }), async (files) => {
        const dates = files.flatMap(({ rows }) => rows.map((one) => one.JOB_RUN_DATE));
        fc.pre(dates.length === 0 || dates.some((date) => date.startsWith('2026-01')));
        const encoded = (dialect?: Dialect) =>
          files.map(({ rows, ...how }, i) => {
            // The number keeps two files from being the same part listed twice.
            const table = usageTable(rows.map((one) => usageRow({ ...one, PIPELINE_NUMBER: `${i}` })));
            return encode(table, dialect ?? how.dialect, how);
          });
        const { merged, cube, counts } = await read(encoded());
        const rows = mergedRows(merged);
        const wanted = files
          .flatMap((one) => one.rows)
          .filter((one) => one.JOB_RUN_DATE.startsWith('2026-01'));
        expect(rows.map((one) => one.get('JOB_NAME'))).toEqual(wanted.map((one) => one.JOB_NAME ?? ''));
        expect(counts.period).toBe(rows.length);
        for (const [column, dimension] of [
          ['JOB_RUN_DATE', 'day'],
          ['WORKFLOW_NAME', 'workflow'],
          ['JOB_NAME', 'job'],
          ['EXECUTOR', 'executor'],
          ['RESOURCE_CLASS', 'resourceClass'],
          ['JOB_BUILD_STATUS', 'status'],
        ] as const) {
          const byOracle = totalsOfRows(rows, (one) => one.get(column) ?? '');
          const byCube = totalsOfCube(
            cube,
            0,
            (cell) => cube.names[dimension][cube.key[dimension][cell] ?? -1] ?? '?',
          );
          expect(byCube).toEqual(byOracle);
        }
        const byProject = totalsOfCube(
          cube,
          0,
          (cell) => cube.names.project[cube.key.project[cell] ?? -1]?.id ?? '?',
        );
        expect(byProject).toEqual(totalsOfRows(rows, (one) => one.get('PROJECT_ID') ?? ''));
        for (const dialect of ['plain', 'quoted'] as const) {
          const again = await read(encoded(dialect));
          expect(again.merged.equals(merged)).toBe(true);
          expect(dump(again.cube)).toEqual(dump(cube));
        }
      }),
      { numRuns: 30 },
    );
  });
});
