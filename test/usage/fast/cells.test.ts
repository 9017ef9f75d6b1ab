import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BatchFile } from '../../../src/usage/batch-file.ts';
import type { ThreadReaderOptions } from '../../../src/usage/fast/thread-reader.ts';
import type { Part } from '../../../src/usage/types.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { encode, usageRow, usageTable } from '../fixtures.ts';
import { byReader, byReference, shown } from './one-part.ts';
import { writeRaw } from './twin.ts';

const rows = Array.from({ length: 300 }, (_, i) =>
  usageRow({
    JOB_NAME: i % 11 === 0 ? null : `job ${i % 13}`,
    // A record of a form that is left to the reference.
    WORKFLOW_NAME: i % 29 === 0 ? 'a,\n"b"' : 'build',
    JOB_RUN_DATE: `2026-01-${String(1 + (i % 17)).padStart(2, '0')}`,
    JOB_BUILD_STATUS: i % 5 === 0 ? 'failed' : 'success',
    STORAGE_CREDITS: i % 2 === 0 ? '0.000001' : '0',
    NETWORK_CREDITS: i % 3 === 0 ? '2.5' : '0',
    TOTAL_CREDITS: String(10 + i),
  }),
);

/** What the reader and the reference make of a part. */
async function both(folder: string, content: Buffer, options: ThreadReaderOptions) {
  const [part] = await writeRaw(folder, [gzipSync(content, { level: 1 })]);
  return {
    reader: shown(await byReader(part as Part, options, false)),
    reference: shown(await byReference(part as Part, content)),
  };
}

describe('cells', () => {
  test.each([1, 2, 40, 10_000])('put down when there are %i of them come to the same', async (most) => {
    const folder = await tempFolder();
    const store = { file: new BatchFile(join(folder, 'sums')), most };
    const { reader, reference } = await both(folder, encode(usageTable(rows), 'quoted'), {
      chunkBytes: 500,
      store,
    });
    expect(reader).toEqual(reference);
    expect(await readdir(folder)).toContain('sums');
  });

  test('hold sums of any size', async () => {
    const large = Array.from({ length: 1000 }, (_, i) =>
      usageRow({
        JOB_NAME: `job ${i % 2}`,
        JOB_RUN_SECONDS: '9999999',
        COMPUTE_CREDITS: '9999999.999999',
        STORAGE_CREDITS: i % 2 === 0 ? '9999999.5' : '0',
        DLC_CREDITS: '1',
        TOTAL_CREDITS: '0',
      }),
    );
    const { reader, reference } = await both(await tempFolder(), encode(usageTable(large), 'plain'), {});
    expect(reader).toEqual(reference);
    expect(reader.cube.cells).toMatchObject([
      { count: { seconds: 500 * 9_999_999 }, credits: { compute: 4_999_999_999_999_500n } },
      { count: { seconds: 500 * 9_999_999 }, credits: { storage: 0n } },
    ]);
  });

  test('hold percentages of any number of runs', async () => {
    const [header, row] = usageTable([
      usageRow({
        MEDIAN_CPU_UTILIZATION_PCT: '100',
        MAX_CPU_UTILIZATION_PCT: '100',
        MEDIAN_RAM_UTILIZATION_PCT: '0',
        MAX_RAM_UTILIZATION_PCT: '99.99',
      }),
    ]).map((cells) => encode([cells], 'plain'));
    const runs = 450_000;
    const content = Buffer.concat([header ?? Buffer.alloc(0), Buffer.alloc(runs * (row?.length ?? 0), row)]);
    const [part] = await writeRaw(await tempFolder(), [gzipSync(content, { level: 1 })]);
    const { cube } = shown(await byReader(part as Part, {}, false));
    expect(cube.cells).toMatchObject([
      { count: { rows: runs, runs, measuredRuns: runs, medianCpu: runs * 10_000, maxRam: runs * 9_999 } },
    ]);
  });
});
