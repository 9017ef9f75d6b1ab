import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { soak } from '../../support/soak.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { csvOf, DECEMBER } from '../fixtures.ts';
import { contentOf, file } from './random-part.ts';
import { readTwice, writeRaw } from './twin.ts';

describe('the reader and the reference', () => {
  test.each([false, true])(
    'give the same of random parts, lenient: %s',
    async (lenient) => {
      const folder = await tempFolder();
      await fc.assert(
        fc.asyncProperty(
          fc.array(file, { minLength: 1, maxLength: 3 }),
          fc.boolean(),
          async (files, isZipped) => {
            const contents = files.map((one) =>
              isZipped ? gzipSync(contentOf(one), { level: one.level }) : contentOf(one),
            );
            const parts = await writeRaw(folder, contents);
            const more = {
              lenient,
              previous: DECEMBER,
              includesProject: (project: { name: string }) => !project.name.startsWith('t'),
            };
            const { fast, reference } = await readTwice(folder, parts, more);
            expect(fast).toEqual(reference);
          },
        ),
        { numRuns: soak(150) },
      );
    },
    soak(150) * 400,
  );

  test.each([
    ['named by their ids', (i: number) => ({ PROJECT_ID: `p${i}`, PROJECT_NAME: `p${i}` })],
    ['known by nothing but their addresses', (i: number) => ({ VCS_URL: `https://x/p${i}` })],
    [
      'whose names end in other digits',
      (i: number) => ({ PROJECT_NAME: `test-${String(i).padStart(3, '0')}` }),
    ],
  ])('tell projects apart %s', async (_, names) => {
    const unnamed = { PROJECT_ID: null, PROJECT_NAME: null, VCS_URL: null };
    const rows = Array.from({ length: 900 }, (_, i) => ({ ...unnamed, ...names(i % 300) }));
    const parts = await writeRaw(await tempFolder(), [gzipSync(csvOf(rows))]);
    const { fast, reference } = await readTwice(await tempFolder(), parts);
    expect(fast).toEqual(reference);
    expect(fast).toMatchObject({ counts: { period: 900 } });
  });

  test('give the same of names of thousands of characters, with ordinary rows between', async () => {
    const long = (text: string) => text.repeat(8_000);
    const names = {
      ORGANIZATION_NAME: long('o'),
      PROJECT_ID: long('i'),
      PROJECT_NAME: long('n'),
      VCS_URL: long('u'),
    };
    const rows = Array.from({ length: 60 }, (_, i) => (i % 3 === 0 ? names : { JOB_NAME: `job ${i % 7}` }));
    const parts = await writeRaw(await tempFolder(), [gzipSync(csvOf(rows))]);
    const { fast, reference } = await readTwice(await tempFolder(), parts);
    expect(fast).toEqual(reference);
    expect(fast).toMatchObject({ counts: { period: 60 } });
  });

  test('tell jobs apart whose names have the same hash', async () => {
    const names = ['j1rt5c2', 'jdkiwxs'];
    const rows = Array.from({ length: 10 }, (_, i) => ({ JOB_NAME: names[i % 2] ?? '' }));
    const parts = await writeRaw(await tempFolder(), [gzipSync(csvOf(rows))]);
    const { fast, reference } = await readTwice(await tempFolder(), parts);
    expect(fast).toEqual(reference);
    expect(fast).toMatchObject({ cube: { names: { job: names } } });
  });
});
