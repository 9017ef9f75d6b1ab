import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, onTestFinished, test, vi } from 'vitest';
import { CubeBuilder } from '../../../src/usage/cube-builder.ts';
import type { Part } from '../../../src/usage/types.ts';
import { tempFolder } from '../../support/temp-folder.ts';
import { encode, usageRow, usageTable } from '../fixtures.ts';
import { byReader, byReference, shown } from './one-part.ts';
import { writeRaw } from './twin.ts';

/** What the reader makes of rows with these names in the quoted dialect, and how many it left to the reference. */
async function read(names: readonly (string | null)[], eol: '\n' | '\r\n' = '\n') {
  const rows = names.map((name) => usageRow({ JOB_NAME: name, PROJECT_NAME: name, VCS_BRANCH: name }));
  const content = encode(usageTable(rows), 'quoted', { eol });
  const [part] = await writeRaw(await tempFolder(), [gzipSync(content, { level: 1 })]);
  const reference = shown(await byReference(part as Part, content));
  const add = vi.spyOn(CubeBuilder.prototype, 'add');
  onTestFinished(() => add.mockRestore());
  add.mockClear();
  const reader = shown(await byReader(part as Part, {}, false));
  return { reader, reference, left: add.mock.calls.length };
}

test.each(['\n', '\r\n'] as const)(
  'takes commas and quotes in values of lines that end with %j',
  async (eol) => {
    const names = [
      'a,b',
      'say "a"',
      '"',
      '""',
      ',',
      '",",",',
      '"NULL"',
      'NULL',
      null,
      '',
      'ü,"東京"',
      'x'.repeat(99),
    ];
    const { reader, reference, left } = await read(names, eol);
    expect(reader).toEqual(reference);
    expect(left).toBe(0);
    expect(reader.clean).toContain(',"say ""a""",');
  },
);

test('takes any of them', async () => {
  const name = fc.string({ unit: fc.constantFrom('"', ',', 'a', '\\', 'N', ' ', 'ü'), maxLength: 70 });
  await fc.assert(
    fc.asyncProperty(fc.array(name, { maxLength: 8 }), async (names) => {
      const { reader, reference, left } = await read(names);
      expect(reader).toEqual(reference);
      expect(left).toBe(0);
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['a line feed', 'a,\nb'],
  ['a CR', 'a,\rb'],
  ['more than 32 KB', `a,${'b'.repeat(40_000)}`],
])('leaves a value with %s to the reference', async (_what, name) => {
  const { reader, reference, left } = await read([name, 'test']);
  expect(reader).toEqual(reference);
  expect(left).toBe(1);
});
