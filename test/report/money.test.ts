import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { costOf, exactCost } from '../../src/report/money.ts';

describe('costs', () => {
  test('are the doubles nearest to the exact products, small or large', () => {
    const micro = fc.oneof(
      fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }),
      fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }),
    );
    const price = fc.oneof(
      fc.constantFrom(0, 0.0006, 0.00045, 1, 1e-12, 12.5),
      fc.double({ min: 0, max: 1000, noNaN: true }),
    );
    fc.assert(
      fc.property(micro, price, (credits, money) => {
        expect(costOf(credits, money)).toBe(Number(exactCost(credits, money)));
      }),
    );
  });

  test('do not carry the noise of a product of doubles', () => {
    expect(4_940_000 * 0.0006).not.toBe(2964);
    expect(costOf(4_940_000n * 1_000_000n, 0.0006)).toBe(2964);
  });
});
