import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BatchReader } from '../../src/usage/batch-file.ts';
import { RUN_TIME_KEYS } from '../../src/usage/cube.ts';
import { joinKeys } from '../../src/usage/merge-keys.ts';
import { mergeNames } from '../../src/usage/merge-names.ts';
import { mergeTimes } from '../../src/usage/merge-times.ts';
import { build } from './built-cubes.ts';

const row = fc.record({
  JOB_RUN_DATE: fc.constantFrom('2025-12-31', '2026-01-02'),
  JOB_NAME: fc.constantFrom('a', 'b', 'c'),
  JOB_RUN_SECONDS: fc.constantFrom('0', '1', '127', '128', '129', '5000', '4294967295'),
});

test('durations are the same whether they are joined at once, some buckets at a time, or one by one', () => {
  fc.assert(
    fc.property(fc.array(fc.array(row, { maxLength: 20 }), { minLength: 1, maxLength: 3 }), (builders) => {
      const partials = builders.map((rows) => build(rows).partial);
      const reader = new BatchReader();
      const { groups, names } = joinKeys(partials, mergeNames(partials), reader.memory);
      const join = (most?: number) =>
        mergeTimes(RUN_TIME_KEYS, { partials, table: 'runTime', joined: groups, names, reader, most });
      const [atOnce, ...others] = [join(), join(7), join(1)];
      for (const other of others) expect(other).toEqual(atOnce);
      expect([...(atOnce?.count ?? [])].reduce((sum, count) => sum + count, 0)).toBe(builders.flat().length);
      reader.close();
    }),
  );
});
