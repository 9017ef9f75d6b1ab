import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bucketOf, MAX_BUCKETED } from '../../src/usage/buckets.ts';

describe('bucketOf', () => {
  test.each([
    [0, 0],
    [1, 1],
    [127, 127],
    [128, 128],
    [129, 128],
    [130, 129],
    [255, 191],
    [256, 192],
    [259, 192],
    [260, 193],
    [3600, 432],
    [2 ** 31 - 1, 64 * 25 - 1 + 64],
    [2 ** 31, 64 * 26],
    [MAX_BUCKETED, 64 * 27 - 1],
  ])('%i lies in bucket %i', (value, bucket) => {
    expect(bucketOf(value)).toBe(bucket);
  });

  const value = fc.oneof(
    fc.integer({ min: 0, max: MAX_BUCKETED }),
    fc.nat(100_000),
    fc.tuple(fc.nat(31), fc.integer({ min: -2, max: 2 })).map(([n, off]) => Math.max(0, 2 ** n + off)),
  );

  test('the next value has the same bucket or the next one', () => {
    fc.assert(
      fc.property(value, (at) => {
        const next = Math.min(at + 1, MAX_BUCKETED);
        expect([0, 1]).toContain(bucketOf(next) - bucketOf(at));
      }),
      { numRuns: 2000 },
    );
  });

  test('values of one bucket are within 1/64 of each other', () => {
    fc.assert(
      fc.property(value, (at) => {
        // More than 1/64 away, so elsewhere; there are no gaps by the property above.
        const far = Math.min(Math.ceil(at * (1 + 1 / 64)) + 1, MAX_BUCKETED);
        if (far > at * (1 + 1 / 64)) expect(bucketOf(far)).toBeGreaterThan(bucketOf(at));
      }),
      { numRuns: 2000 },
    );
  });

  test('agrees with logarithms, away from the edges of octaves', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 7, max: 31 }),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        (n, part) => {
          const at = Math.floor(2 ** n * (1 + part));
          const place = Math.floor(((at - 2 ** n) / 2 ** n) * 64);
          expect(bucketOf(at)).toBe(128 + (n - 7) * 64 + place);
        },
      ),
    );
  });
});
