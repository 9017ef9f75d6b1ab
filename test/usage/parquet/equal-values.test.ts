import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EqualValues } from '../../../src/usage/parquet/equal-values.ts';

it('numbers equal strings alike, in the order of their first sight', () => {
  const text = fc.oneof(
    fc.constantFrom('', 'a', 'abcd', 'abcde', 'abcdf', 'xabcd'),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(text), fc.nat(3), (texts, offset) => {
      const all = Buffer.from('y'.repeat(offset) + texts.join(''));
      const equal = new EqualValues(all.subarray(offset), texts.length);
      const seen = [...new Set(texts.map((one) => Buffer.from(one).toString('hex')))];
      let at = 0;
      for (const one of texts) {
        const bytes = Buffer.from(one);
        expect(equal.numberOf(at, at + bytes.length)).toBe(seen.indexOf(bytes.toString('hex')));
        at += bytes.length;
      }
    }),
  );
});

it('tells when there are more than there may be', () => {
  const equal = new EqualValues(Buffer.from('abca'), 2);
  const numbers = [0, 1, 2, 3, 1].map((at) => equal.numberOf(at, at + 1));
  expect(numbers).toEqual([0, 1, -1, 0, 1]);
});
