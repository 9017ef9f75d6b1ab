import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupByColumns } from '../../src/usage/canonical.ts';
import { Scratch } from '../../src/usage/scratch.ts';

/** Columns of the same length, of few and of many values: more of them than fit into one word. */
const tables = fc
  .tuple(
    fc.integer({ min: 0, max: 60 }),
    fc.array(fc.constantFrom(1, 2, 3, 100, 70_000, 2 ** 31, 2 ** 32), { maxLength: 5 }),
  )
  .chain(([size, limits]) =>
    fc.tuple(
      fc.constant(size),
      fc.tuple(
        ...limits.map((below) =>
          // Often the same values, so that there is something to group.
          fc
            .array(fc.oneof(fc.constantFrom(0, below - 1), fc.integer({ min: 0, max: below - 1 })), {
              minLength: size,
              maxLength: size,
            })
            .map((values) => ({ values: Uint32Array.from(values), below })),
        ),
      ),
    ),
  );

const memory = new Scratch();

test('sorts by the columns, and keeps the order of equal items', () => {
  fc.assert(
    fc.property(tables, ([size, columns]) => {
      const keyOf = (item: number) => columns.map(({ values }) => values[item] ?? 0);
      const compare = (a: number, b: number) => {
        const other = keyOf(b);
        return (
          keyOf(a)
            .map((value, i) => value - (other[i] ?? 0))
            .find((difference) => difference !== 0) ?? 0
        );
      };
      const sorted = Array.from({ length: size }, (_, i) => i).sort((a, b) => compare(a, b) || a - b);
      const firsts = sorted.filter((item, i) => i === 0 || compare(sorted[i - 1] ?? 0, item) !== 0);

      const { order, places, items, size: groups } = groupByColumns(size, columns, memory);
      expect([...order]).toEqual(sorted);
      expect([...items]).toEqual(firsts);
      expect(groups).toBe(firsts.length);
      sorted.forEach((item) => {
        expect(compare(items[places[item] ?? -1] ?? -1, item)).toBe(0);
      });
    }),
  );
});
