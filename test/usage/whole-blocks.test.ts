import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toBlock } from '../../src/usage/whole-blocks.ts';

const BLOCK = 65_536;

test.each([
  [0, 200_000, 196_608],
  [0, BLOCK, BLOCK],
  [700, 66_000, BLOCK - 700],
  [700, BLOCK - 700, BLOCK - 700],
  [700, 1000, 1000],
  [BLOCK - 1, 1, 1],
  [3 * BLOCK, 0, 0],
])('from %i, %i bytes: %i', (position, count, wanted) => {
  expect(toBlock(position, count)).toBe(wanted);
});

test('bytes end with a block, less than a block of them is left, and some are always taken', () => {
  fc.assert(
    fc.property(fc.nat(2 ** 40), fc.integer({ min: 1, max: 2 ** 21 }), (position, count) => {
      const taken = toBlock(position, count);
      expect(taken).toBeGreaterThan(0);
      expect(count - taken).toBeLessThan(BLOCK);
      if (taken < count) expect((position + taken) % BLOCK).toBe(0);
    }),
  );
});
