import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonPieces } from '../../src/render/json-pieces.ts';

const whole = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
const joined = (value: object) => [...jsonPieces(value)].join('');

describe('pieces of JSON', () => {
  test('are the text that JSON.stringify gives, of any object', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 5 })), (value) => {
        expect(joined(value)).toBe(whole(value));
      }),
    );
  });

  test('hold some rows of a long list each', () => {
    const value = {
      empty: [],
      none: {},
      left: undefined,
      rows: Array.from({ length: 1000 }, (_, i) => ({ i, text: 'a\nb' })),
    };
    expect(joined(value)).toBe(whole(value));
    expect(Math.max(...[...jsonPieces(value)].map(({ length }) => length))).toBeLessThan(
      whole(value).length / 3,
    );
  });
});
