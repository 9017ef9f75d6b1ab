import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Part } from '../../../src/usage/types.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { type Cell, type Dialect, encode, usageRow, usageTable } from '../fixtures.ts';
import { byReader, byReference, shown } from './one-part.ts';
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
