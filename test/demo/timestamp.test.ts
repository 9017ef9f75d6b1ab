import fc from 'fast-check';
import { expect, it } from 'vitest';
import { timestamp } from '../../src/demo/organisation/timestamp.ts';

it('is the ISO time with a space and no zone', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), (ms) => {
      expect(timestamp(ms)).toBe(new Date(ms).toISOString().replace('T', ' ').replace('Z', ''));
    }),
  );
});
