import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '../../src/usage/decimal.ts';
import { microOf } from './oracle.ts';

/** The value in units of 10^-places; undefined when the text is no number. */
function read(text: string, places = 6): bigint | undefined {
  const bytes = Buffer.from(`,${text},`);
  const decimal = new Decimal();
  if (!decimal.read(bytes, 1, bytes.length - 1, places)) {
    expect([decimal.whole, decimal.fraction]).toEqual([0, 0]);
    return undefined;
  }
  return BigInt(decimal.whole) * 10n ** BigInt(places) + BigInt(decimal.fraction);
}

describe('Decimal', () => {
  test.each([
    ['0', 0n],
    ['-0', 0n],
    ['12', 12_000_000n],
    ['007', 7_000_000n],
    ['-3', -3_000_000n],
    [' 12 ', 12_000_000n],
    ['\t1.5 ', 1_500_000n],
    ['0.000001', 1n],
    ['0.0000005', 1n],
    ['0.00000049', 0n],
    ['-0.0000005', -1n],
    ['0.9999995', 1_000_000n],
    ['1.123456789', 1_123_457n],
    ['999999999999.999999', 999_999_999_999_999_999n],
    ['000000000000000000001', 1_000_000n],
  ])('%j is %s millionths', (text, value) => {
    expect(read(text)).toBe(value);
  });

  test.each([
    '',
    ' ',
    '-',
    '.',
    '.5',
    '5.',
    '-.5',
    '+1',
    '--1',
    '- 1',
    '1 2',
    '1e3',
    '0x10',
    '1,234',
    '1.2.3',
    '1.2x',
    'NaN',
    'Infinity',
    '1e999',
    '１',
    '1000000000000',
    '9007199254740993',
    '1\u00a0',
    '1\0',
  ])('%j is no number', (text) => {
    expect(read(text)).toBeUndefined();
  });

  test('other numbers of places round half away from zero', () => {
    expect(read('12.5', 0)).toBe(13n);
    expect(read('-12.5', 0)).toBe(-13n);
    expect(read('12.49', 0)).toBe(12n);
    expect(read('99.995', 2)).toBe(10_000n);
    expect(read('0.1', 2)).toBe(10n);
  });

  test('random decimals equal a BigInt oracle', () => {
    const digits = (max: number) =>
      fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: max });
    const decimal = fc
      .tuple(fc.constantFrom('', '-'), digits(12), fc.option(digits(12), { nil: undefined }))
      .map(([sign, whole, fraction]) => `${sign}${whole}${fraction === undefined ? '' : `.${fraction}`}`);
    fc.assert(
      fc.property(decimal, (text) => {
        expect(read(text)).toBe(microOf(text));
      }),
    );
  });

  test('random text is a number exactly when the grammar says so', () => {
    const soup = fc.string({
      unit: fc.constantFrom('-', '.', '0', '7', ' ', 'e', 'x', ',', '+'),
      maxLength: 8,
    });
    fc.assert(
      fc.property(soup, (text) => {
        expect(read(text) !== undefined).toBe(/^ *-?\d+(\.\d+)? *$/.test(text));
      }),
      { numRuns: 1000 },
    );
  });
});
