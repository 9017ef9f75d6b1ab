import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CleanWriter } from '../../../src/usage/clean.ts';
import { splitRecord, undoubleQuotes } from '../../../src/usage/parquet/clean-record.ts';

const COLUMNS = 3;
const value = fc.oneof(
  fc.constant(''),
  fc.constantFrom('"', 'a,"b"\r\n', ',', '\n'),
  fc.string({ unit: 'binary' }),
);
const table = fc.array(fc.tuple(value, value, value), { maxLength: 20 });

/** Rows as merged.csv has them. */
function clean(rows: readonly (readonly string[])[]): Buffer {
  const writer = new CleanWriter();
  for (const row of rows) writer.writeTexts(row);
  return Buffer.from(writer.take());
}

it('splits what the clean writer writes', () => {
  fc.assert(
    fc.property(table, fc.nat(100), (drawn, shift) => {
      const rows = drawn.map((row) => row.map((text) => text.toWellFormed()));
      const bytes = clean(rows);
      const places = new Uint32Array(2 * COLUMNS);
      let at = 0;
      for (const row of rows) {
        at = splitRecord(bytes, at, places, 0, shift);
        const values = row.map((_, i) => {
          const [start = 0, end = 0] = places.subarray(2 * i, 2 * i + 2);
          const copy = Buffer.from(bytes.subarray(start - shift, end - shift));
          const isQuoted = bytes[end - shift] === 0x22;
          return copy.toString('utf8', 0, isQuoted ? undoubleQuotes(copy, 0, copy.length) : copy.length);
        });
        expect(values).toEqual(row);
      }
      expect(at).toBe(bytes.length);
    }),
  );
});

it('refuses a record without an end', () => {
  const places = new Uint32Array(10);
  for (const text of ['a,b', '"a', '"a""', '"a"']) {
    expect(() => splitRecord(Buffer.from(text), 0, places, 0), text).toThrow('no end');
  }
});
