import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ScalarKind, scalarReader } from '../../../src/usage/parquet/values.ts';

/** Reads a value that stands between others. */
function read(kind: ScalarKind, text: string) {
  const bytes = Buffer.from(`9${text}9`);
  return scalarReader(kind)(bytes, 1, bytes.length - 1);
}

describe('credits', () => {
  it.each([
    ['0', 0n],
    ['-0', 0n],
    ['12', 12_000_000n],
    [' 1.5\t', 1_500_000n],
    ['-0.000001', -1n],
    ['0.0000005', 1n],
    ['9000000000.000001', 9_000_000_000_000_001n],
    ['999999999999.999999', 999_999_999_999_999_999n],
    ['-999999999999.999999', -999_999_999_999_999_999n],
  ])('%j are %d micro-credits', (text, micro) => expect(read('credits', text)).toBe(micro));

  it.each([
    '',
    ' ',
    '1e3',
    '+1',
    '1,000',
    '0x10',
    'NaN',
    '1.',
    '.5',
    '1000000000000',
    '999999999999.9999995',
  ])('%j are none, or too many', (text) => expect(read('credits', text)).toBeUndefined());

  it('are exact for every number that fits', () => {
    const limit = 10n ** 18n - 1n;
    fc.assert(
      fc.property(fc.bigInt({ min: -limit, max: limit }), (micro) => {
        const digits = String(micro < 0n ? -micro : micro).padStart(7, '0');
        const text = `${micro < 0n ? '-' : ''}${digits.slice(0, -6)}.${digits.slice(-6)}`;
        expect(read('credits', text)).toBe(micro);
      }),
    );
  });
});

describe('numbers', () => {
  it('are the double next to what is written', () => {
    const text = fc.integer({ min: 0, max: 10_000_000 }).map((thousandths) => `${thousandths / 1000}`);
    fc.assert(
      fc.property(text, (written) => {
        expect(read('number', written)).toBe(Number(written));
      }),
    );
    expect(read('number', '-0.1')).toBe(-0.1);
    expect(read('number', '-0.0')).toBe(0);
    expect(read('number', '1e2')).toBeUndefined();
  });
});

describe('integers', () => {
  it.each([
    ['0', 0n],
    ['999999999999', 999_999_999_999n],
    ['-7', -7n],
    ['5.0', 5n],
    ['12.5', 13n],
  ])('%j is %d', (text, value) => expect(read('integer', text)).toBe(value));
  it.each(['', 'x', '1000000000000', '1 2'])('%j is none', (text) =>
    expect(read('integer', text)).toBeUndefined(),
  );
});

describe('dates', () => {
  it.each([
    ['1970-01-01', 0],
    [' 2026-01-31 ', 20_484],
    ['2024-02-29', 19_782],
    ['9999-12-31', 2_932_896],
    ['2026-01-31 00:00:00.000', 20_484],
  ])('%j is day %d', (text, day) => expect(read('date', text)).toBe(day));
  it.each(['', '2026-02-29', '2026-1-31', '2026-01-31 00:00:01', '1969-12-31', '31.01.2026'])(
    '%j is none',
    (text) => expect(read('date', text)).toBeUndefined(),
  );
});

describe('times', () => {
  it.each([
    ['1970-01-01 00:00:00', 0n],
    ['2026-01-31 23:59:59.999', 1_769_903_999_999_000n],
    ['2026-01-31T23:59:59.999999Z', 1_769_903_999_999_999n],
    ['2026-01-31 23:59:59.9999', 1_769_903_999_999_900n],
    ['2026-01-31 23:59:59.123456789', 1_769_903_999_123_456n],
    ['2026-01-31 23:59', 1_769_903_940_000_000n],
    ['9999-12-31 23:59:59.999999', 253_402_300_799_999_999n],
  ])('%j is microsecond %d', (text, micros) => expect(read('time', text)).toBe(micros));
  it.each(['', '2026-01-31', '2026-01-31 24:00:00', '2026-01-31 23:59:59+01:00', '1769903999'])(
    '%j is none',
    (text) => expect(read('time', text)).toBeUndefined(),
  );
});

describe('truths', () => {
  it.each(['true', 'True', 'TRUE', ' true ', 'yes', 'Y', '1'])('%j is true', (text) =>
    expect(read('truth', text)).toBe(true),
  );
  it.each(['false', 'False', 'FALSE', 'No', 'n', '0'])('%j is false', (text) =>
    expect(read('truth', text)).toBe(false),
  );
  it.each(['', 'maybe', 'truetrue', '2'])('%j is neither', (text) =>
    expect(read('truth', text)).toBeUndefined(),
  );
});
