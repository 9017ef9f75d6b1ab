import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BatchFile } from '../../../src/usage/batch-file.ts';
import { ThreadReader } from '../../../src/usage/fast/thread-reader.ts';
import { readPartHeader } from '../../../src/usage/headers.ts';
import type { Part } from '../../../src/usage/types.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { type Cell, csvOf, type Dialect, encode, usageRow, usageTable } from '../fixtures.ts';
import { byReader, byReference, REQUEST, shown } from './one-part.ts';
import { writeRaw } from './twin.ts';

/** Every size of a chunk in long checks, every fifth in the suite: the borders fall on every byte all the same. */
const STEP = process.env.SOAK === undefined ? 5 : 1;

/** Rows of all kinds: plain ones, nulls, quotes and commas in values, and those that the reference takes. */
const TABLE: Cell[][] = usageTable([
  usageRow({ MEDIAN_CPU_UTILIZATION_PCT: '5', MAX_CPU_UTILIZATION_PCT: '9.5', MAX_RAM_UTILIZATION_PCT: '1' }),
  usageRow({ JOB_NAME: 'a,"b"\nc', TOTAL_CREDITS: '12.5' }),
  usageRow({ JOB_NAME: 'say "a", twice', WORKFLOW_NAME: ',', RESOURCE_CLASS: '"' }),
  usageRow({ JOB_NAME: null, JOB_RUN_DATE: '2025-12-31' }),
  usageRow({ WORKFLOW_NAME: 'back\\slash', JOB_RUN_SECONDS: 'x' }),
  usageRow({ VCS_BRANCH: null, USER_CREDITS: '3', TOTAL_CREDITS: '13' }),
]);

describe.each<[Dialect, '\n' | '\r\n']>([
  ['plain', '\n'],
  ['plain', '\r\n'],
  ['quoted', '\n'],
  ['quoted', '\r\n'],
])('chunks of a part in the %s dialect with %j', (dialect, eol) => {
  test('may end at any byte', async () => {
    const content = encode(TABLE, dialect, { eol, bom: true, finalEol: false });
    const ended = Buffer.concat([content, Buffer.from(eol)]);
    const [packed, plain] = await writeRaw(await tempFolder(), [gzipSync(content), ended]);
    const wanted = shown(await byReference(packed as Part, content));
    expect(wanted.tally).toMatchObject({ read: 6, period: 5, outsideDays: 1, withoutJob: 0 });
    for (let size = 1; size < 800; size += STEP) {
      expect(shown(await byReader(packed as Part, { chunkBytes: size }, false))).toEqual(wanted);
    }
    const part = { ...(plain as Part), label: 'part 1' };
    for (let size = 1; size < 800; size += 13) {
      expect(shown(await byReader(part, { chunkBytes: size }, true))).toEqual(wanted);
    }
  }, 600_000);
});

describe('what a reader holds of a part', () => {
  /** How often 6,000 rows of 300 jobs on so many days are put down by a reader that holds 100 entries as a rule. */
  const batchesOf = async (days: number) => {
    const rows = Array.from({ length: 6_000 }, (_, i) => ({
      JOB_NAME: `job ${i % 300}`,
      JOB_RUN_DATE: `2026-01-${String(1 + (i % days)).padStart(2, '0')}`,
    }));
    const folder = await tempFolder();
    const [part] = (await writeRaw(folder, [gzipSync(csvOf(rows))])) as [Part];
    const header = (await readPartHeader(part)) ?? [];
    const store = { file: new BatchFile(join(folder, 'sums')), most: 100 };
    const reader = new ThreadReader(REQUEST, { store, chunkBytes: 2048 });
    const tally = await reader.read(
      { part, header, columns: header, isWriting: false },
      (bytes) => bytes.length,
    );
    expect(tally).toMatchObject({ period: 6_000 });
    return reader.partials()[0]?.batches.length;
  };

  test('is put down seldom where the days are few, and often where they are many', async () => {
    expect(await batchesOf(1)).toBeLessThan(10);
    expect(await batchesOf(30)).toBeGreaterThan(25);
  });
});
