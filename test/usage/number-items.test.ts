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

test('tells keys apart that want the same slot, the last one, and goes on with the first', () => {
  const values = Uint32Array.from(keysOfLastSlot(100).flatMap((key) => [key, key]));
  // Whatever stands behind the slots is none of them.
  memory.forget();
  memory.bytes(2 ** 20).fill(0xff);
  memory.forget();
  const numbering = numberItems(values.length, [{ values, below: 2 ** 32 }], memory);
  expect(numbering.size).toBe(100);
  expect([...numbering.numbers]).toEqual(Array.from(values, (_, i) => i >> 1));
});

/** Keys whose product with the multiplier of assembly/number-keys.ts begins with nine ones: 200 items have 512 slots. */
function keysOfLastSlot(count: number): number[] {
  const keys: number[] = [];
  for (let key = 1; keys.length < count; key++) {
    if (BigInt.asUintN(64, BigInt(key) * 0x9e3779b97f4a7c15n) >> 55n === 511n) keys.push(key);
  }
  return keys;
}
