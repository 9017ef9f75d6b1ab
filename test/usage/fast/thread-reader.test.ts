import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { CubeBuilder } from '../../../src/usage/cube-builder.ts';
import { ThreadReader } from '../../../src/usage/fast/thread-reader.ts';
import { readPartHeader } from '../../../src/usage/headers.ts';
import { mergeCubes } from '../../../src/usage/merge-cubes.ts';
import { PartRows } from '../../../src/usage/part-rows.ts';
import { Scanner } from '../../../src/usage/scan.ts';
import type { Part } from '../../../src/usage/types.ts';
import {
  type Cell,
  type Dialect,
  dump,
  encode,
  JANUARY,
  tempFolder,
  usageRow,
  usageTable,
} from '../fixtures.ts';
import { writeRaw } from './twin.ts';

const request = { period: JANUARY, previous: null, lenient: true, includesProject: () => true };

/** Rows of all kinds: plain ones, nulls, and those that the reference takes. */
const TABLE: Cell[][] = usageTable([
  usageRow({ MEDIAN_CPU_UTILIZATION_PCT: '5', MAX_CPU_UTILIZATION_PCT: '9.5', MAX_RAM_UTILIZATION_PCT: '1' }),
  usageRow({ JOB_NAME: 'a,"b"\nc', TOTAL_CREDITS: '12.5' }),
  usageRow({ JOB_NAME: null, JOB_RUN_DATE: '2025-12-31' }),
  usageRow({ WORKFLOW_NAME: 'back\\slash', JOB_RUN_SECONDS: 'x' }),
  usageRow({ VCS_BRANCH: null, USER_CREDITS: '3', TOTAL_CREDITS: '13' }),
]);

async function byReference(part: Part, content: Buffer) {
  const header = (await readPartHeader(part)) ?? [];
  const builder = new CubeBuilder(() => true);
  const rows = new PartRows({ part, header, columns: header, isWriting: true }, request, builder);
  const scanner = new Scanner(part.label, rows);
  scanner.push(content);
  scanner.end();
  const clean = Buffer.from(rows.clean.take()).toString();
  return { clean, tally: rows.tally, cube: dump(mergeCubes([builder.partial()])) };
}

async function byReader(part: Part, chunkBytes: number, byZlib: boolean) {
  const header = (await readPartHeader(part)) ?? [];
  const reader = new ThreadReader(request, chunkBytes);
  const shape = { part, header, columns: header, isWriting: true };
  let clean = '';
  const sink = (bytes: Uint8Array) => {
    clean += Buffer.from(bytes).toString();
  };
  const tally = byZlib ? await reader.readByZlib(shape, sink, {}) : reader.read(shape, sink);
  return { clean, tally, cube: dump(mergeCubes(reader.partials())) };
}

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
    const wanted = await byReference(packed as Part, content);
    expect(wanted.tally).toMatchObject({ read: 5, period: 4, outsideDays: 1, withoutJob: 0 });
    for (let size = 1; size < 700; size++) {
      expect(await byReader(packed as Part, size, false)).toEqual(wanted);
    }
    for (let size = 1; size < 700; size += 13) {
      expect(await byReader({ ...(plain as Part), label: 'part 1' }, size, true)).toEqual(wanted);
    }
  });
});
