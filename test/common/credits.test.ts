import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCredits } from '../../src/common/credits.ts';

/** Around where a double is no longer exact, and of all sizes. */
const micros = fc.oneof(
  fc.bigInt({ min: -(10n ** 7n), max: 10n ** 7n }),
  fc.bigInt({ min: -5n, max: 5n }).map((n) => 2n ** 53n + n),
  fc.bigInt({ min: -(2n ** 53n), max: 2n ** 53n }),
  fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
);

test('credits are the double nearest to the exact sum, as reading its decimals gives it', () => {
  fc.assert(
    fc.property(micros, (micro) => {
      const digits = (micro < 0n ? -micro : micro).toString().padStart(7, '0');
      const nearest = Number(`${micro < 0n ? '-' : ''}${digits.slice(0, -6)}.${digits.slice(-6)}`);
      expect(toCredits(micro)).toBe(micro === 0n ? 0 : nearest);
    }),
  );
});
