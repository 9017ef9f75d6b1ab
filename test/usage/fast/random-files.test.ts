import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPartHeader } from '../../../src/usage/headers.ts';
import type { Part } from '../../../src/usage/types.ts';
import { soak } from '../../support/soak.ts';
import { tempFolder } from '../../support/temp-folder.ts';

import { mergedRows, totalsOfCube, totalsOfRows } from '../oracle.ts';
import { byReader, byReference, shown } from './one-part.ts';
import { contentOf, goodFile } from './random-part.ts';
import { writeRaw } from './twin.ts';

/** Bytes that are unpacked at a time: chunks end everywhere. */
const chunkBytes = fc.oneof(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 6000 }));

test(
  'random files in chunks of any size give the same bytes as the reference, and what csv-parse reads of them',
  async () => {
    const folder = await tempFolder();
    await fc.assert(
      fc.asyncProperty(goodFile, chunkBytes, async (file, bytes) => {
        const content = contentOf(file);
        const [part] = (await writeRaw(folder, [gzipSync(content, { level: file.level })])) as [Part];
        const read = await byReader(part, { chunkBytes: bytes }, false);
        expect(shown(read)).toEqual(shown(await byReference(part, content)));
        const header = (await readPartHeader(part)) ?? [];
        const names = header.map((name) => `"${name.replaceAll('"', '""')}"`).join(',');
        const rows = mergedRows(Buffer.from(`${names}\n${read.clean}`));
        expect(rows).toHaveLength(read.tally.period);
        for (const [column, key] of [
          ['JOB_RUN_DATE', 'day'],
          ['JOB_BUILD_STATUS', 'status'],
        ] as const) {
          const found = totalsOfCube(
            read.cube,
            0,
            (cell) => read.cube.names[key][read.cube.key[key][cell] ?? 0] ?? '',
          );
          expect(found).toEqual(
            totalsOfRows(rows, (row) => {
              const name = row.get(column) ?? '';
              return key === 'day' ? name.trim() : name;
            }),
          );
        }
      }),
      { numRuns: soak(60) },
    );
  },
  soak(60) * 1000,
);
