import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { readPartHeader } from '../../src/usage/headers.ts';
import { DamagedPartError, type Part } from '../../src/usage/types.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { csvOf, JANUARY } from './fixtures.ts';

/** More than is unpacked for the header alone. */
const ROWS = csvOf(Array.from({ length: 2000 }, (_, i) => ({ PIPELINE_NUMBER: String(i) })));

let part: Part;
beforeEach(async () => {
  part = { path: join(await tempFolder(), 'part.csv.gz'), label: 'part 1 of January', window: JANUARY };
});

describe('the header of a part', () => {
  test('with a changed bit in a name that is needed is damage, which only the end of the part tells', async () => {
    const stored = gzipSync(ROWS, { level: 0 });
    const at = stored.indexOf('JOB_RUN_DATE');
    stored[at] = (stored[at] ?? 0) ^ 1;
    await writeFile(part.path, stored);
    await expect(readPartHeader(part)).rejects.toThrow(DamagedPartError);
  });

  test('is not looked for once the signal says so', async () => {
    await writeFile(part.path, gzipSync(ROWS));
    const reason = new Error('enough');
    await expect(readPartHeader(part, AbortSignal.abort(reason))).rejects.toBe(reason);
  });

  test('is looked for until the signal ends it with its reason', async () => {
    await writeFile(part.path, ROWS);
    const controller = new AbortController();
    const reason = new Error('enough');
    const header = readPartHeader(part, controller.signal);
    controller.abort(reason);
    await expect(header).rejects.toBe(reason);
  });
});
