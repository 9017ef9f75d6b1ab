import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { DamagedDataError, NoSpaceError } from '../../src/common/errors.ts';
import { readUsage } from '../../src/usage/read.ts';
import { DamagedPartError, type Part } from '../../src/usage/types.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { csvOf, JANUARY, requestOf, writeParts } from './fixtures.ts';
import { failure, folder, read, readParts, small, useFolder } from './reading.ts';

useFolder();

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

  test.each([
    ['JSON', '{"message":"Internal error"}'],
    ['XML of a storage', '<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>'],
    ['a web page, cut', '<!doctype html>\n<p>Sorry'],
    ['a zip file', 'PK\u0003\u0004 usage.csv'],
  ])('%s is told as no usage export, not as one cut short', async (_, text) => {
    const error = await failure([csvOf([{}]), Buffer.from(text)], {}, false);
    expect(error).toBeInstanceOf(DamagedPartError);
    expect((error as Error).message).toMatch(/^part 2 of \S+ is neither gzip nor a usage export's CSV\. /);
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
