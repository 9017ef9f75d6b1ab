import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupByColumns } from '../../src/usage/canonical.ts';
import { Scratch } from '../../src/usage/scratch.ts';
import { keyTables } from './key-columns.ts';

const memory = new Scratch();

test('sorts by the columns, and keeps the order of equal items', () => {
  fc.assert(
    fc.property(keyTables, ([size, columns]) => {
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
