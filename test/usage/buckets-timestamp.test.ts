import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timestampOf } from '../../src/usage/timestamp.ts';

/** Reads a timestamp that has other digits around it. */
function read(text: string): number {
  const bytes = Buffer.from(`1${text}1`);
  return timestampOf(bytes, 1, bytes.length - 1);
}

describe('timestampOf', () => {
  test.each([
    ['1970-01-01 00:00:00.000', 0],
    ['2026-01-31 00:00:00.000', Date.UTC(2026, 0, 31)],
    ['2026-01-31 23:59:59.999', Date.UTC(2026, 0, 31, 23, 59, 59, 999)],
    ['2026-01-31 07:08', Date.UTC(2026, 0, 31, 7, 8)],
    ['2026-01-31 07:08:09', Date.UTC(2026, 0, 31, 7, 8, 9)],
    ['2026-01-31 07:08:09.5', Date.UTC(2026, 0, 31, 7, 8, 9, 500)],
    ['2026-01-31T14:08:09Z', Date.UTC(2026, 0, 31, 14, 8, 9)],
    ['2026-01-31T14:08Z', Date.UTC(2026, 0, 31, 14, 8)],
    ['2026-01-31T14:08:09.123987654Z', Date.UTC(2026, 0, 31, 14, 8, 9, 123)],
    ['2024-02-29 12:00:00', Date.UTC(2024, 1, 29, 12)],
    ['2000-02-29 12:00:00', Date.UTC(2000, 1, 29, 12)],
    ['2100-03-01 12:00:00', Date.UTC(2100, 2, 1, 12)],
    ['9999-12-31 23:59:59.999', Date.UTC(9999, 11, 31, 23, 59, 59, 999)],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    '',
    'Z',
    '2026-01-31',
    '2026-01-31 24:00:00',
    '2026-01-31 12:60:00',
    '2026-01-31 12:00:60',
    '2026-01-31 1:00:00',
    '2026-01-31 12:00:0',
    '2026-01-31 12:00:00.',
    '2026-01-31 12:00:00.x',
    '2026-01-31 12:00:00.1x',
    '2026-01-31 12:00:00.0001x',
    '2026-01-31 12:00:',
    '2026-01-31 12:00:00+09:00',
    '2026-01-31 12:00 ',
    ' 2026-01-31 12:00',
    '2026/01/31 12:00:00',
    '31.01.2026 12:00:00',
    '2026-01-31x12:00:00',
    '2026-01-31 12-00:00',
    '1769860800',
    '2026-00-10 12:00:00',
    '2026-13-10 12:00:00',
    '2026-01-00 12:00:00',
    '2026-04-31 12:00:00',
    '2026-02-29 12:00:00',
    '2100-02-29 12:00:00',
    '1969-12-31 23:59:59',
    '+026-01-31 12:00:00',
  ])('%j is no time', (text) => {
    expect(read(text)).toBe(-1);
  });

  test('reads every instant as Date writes it', () => {
    const instants = fc.date({
      min: new Date(0),
      max: new Date('9999-12-31T23:59:59.999Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (date) => {
        const text = date.toISOString();
        expect(read(text)).toBe(date.getTime());
        expect(read(text.replace('T', ' ').replace('Z', ''))).toBe(date.getTime());
      }),
      { numRuns: 1000 },
    );
  });

  test('one changed byte is another time or none, never the same with a wrong digit', () => {
    const text = '2026-01-31 12:34:56.789';
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 0x20, max: 0x7e }), (at, byte) => {
        const changed = text.slice(0, at) + String.fromCharCode(byte) + text.slice(at + 1);
        const ms = read(changed);
        if (ms < 0) return;
        const written = new Date(ms).toISOString().replace('T', ' ').replace('Z', '');
        expect(written).toBe(changed.replace('T', ' ').replace('Z', '0'));
      }),
      { numRuns: 1000, examples: [[22, 0x5a]] },
    );
  });
});
