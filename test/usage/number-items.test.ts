import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberItems } from '../../src/usage/number-items.ts';
import { Scratch } from '../../src/usage/scratch.ts';
import { keyTables } from './key-columns.ts';

const memory = new Scratch();

test('numbers combinations of values in the order in which they are met', () => {
  fc.assert(
    fc.property(keyTables, ([size, columns]) => {
      const known = new Map<string, number>();
      const firsts: number[] = [];
      const numbers = Array.from({ length: size }, (_, item) => {
        const key = columns.map(({ values }) => values[item]).join();
        if (!known.has(key)) firsts.push(item);
        known.set(key, known.get(key) ?? known.size);
        return known.get(key);
      });

      memory.forget();
      const numbering = numberItems(size, columns, memory);
      expect([...numbering.numbers]).toEqual(numbers);
      expect([...numbering.firsts]).toEqual(firsts);
      expect(numbering.size).toBe(known.size);
    }),
  );
});

test('tells keys apart that want the same slot', () => {
  // Multiples of a power of two differ in bits that a product moves out of a word.
  const values = Uint32Array.from({ length: 4096 }, (_, i) => (i % 1024) * 2 ** 22);
  memory.forget();
  const numbering = numberItems(values.length, [{ values, below: 2 ** 32 }], memory);
  expect(numbering.size).toBe(1024);
  expect([...numbering.numbers]).toEqual(Array.from(values, (_, i) => i % 1024));
});
