import { expect, test } from 'vitest';
import type { Dialect } from '../../src/usage/dialect.ts';
import { Field, type RawRecord } from '../../src/usage/record.ts';

/** A record of one field, whose value is all of `text`. */
function recordOf(text: string, dialect: Dialect, escaped: 0 | 1): RawRecord {
  const bytes = Buffer.from(`..${text}..`);
  return {
    dialect,
    bytes,
    count: 1,
    starts: Uint32Array.of(2),
    ends: Uint32Array.of(bytes.length - 2),
    escaped: Uint8Array.of(escaped),
    line: 2,
  };
}

function read(record: RawRecord, field = new Field()) {
  field.read(record, 0);
  return { text: field.text(), isNull: field.isNull };
}

test('a field that has read nothing is null, and so is a column that the part lacks', () => {
  const field = new Field();
  expect({ isNull: field.isNull, text: field.text() }).toEqual({ isNull: true, text: '' });
  field.read(recordOf('x', 'plain', 0), 0);
  expect({ isNull: field.isNull, text: field.text() }).toEqual({ isNull: false, text: 'x' });
  field.read(recordOf('x', 'plain', 0), -1);
  expect({ isNull: field.isNull, text: field.text() }).toEqual({ isNull: true, text: '' });
});

test('a value without escapes is not copied, and keeps what looks like one', () => {
  const record = recordOf('a\\b""c', 'plain', 0);
  const field = new Field();
  field.read(record, 0);
  expect(field.bytes).toBe(record.bytes);
  expect(field.text()).toBe('a\\b""c');
});

test('escapes are those of the dialect', () => {
  expect(read(recordOf('a\\,b""c\\\\', 'plain', 1)).text).toBe('a,b""c\\');
  expect(read(recordOf('a\\b""c', 'quoted', 1)).text).toBe('a\\b"c');
});

test('a backslash and N are null in the plain dialect, whether or not they count as an escape', () => {
  expect(read(recordOf('\\N', 'plain', 1)).isNull).toBe(true);
  expect(read(recordOf('\\N', 'plain', 0)).isNull).toBe(true);
  expect(read(recordOf('""N', 'quoted', 1))).toEqual({ text: '"N', isNull: false });
  expect(read(recordOf('""', 'quoted', 1))).toEqual({ text: '"', isNull: false });
});

test('null is told of a value that begins with the same bytes, and of the value before', () => {
  const field = new Field();
  expect(read(recordOf('\\Nx', 'plain', 1), field)).toEqual({ text: 'Nx', isNull: false });
  expect(read(recordOf('\\N', 'plain', 1), field)).toEqual({ text: '\\N', isNull: true });
});

test('a byte order mark at the start of a value belongs to it', () => {
  expect(read(recordOf('\ufeffx', 'plain', 0)).text).toBe('\ufeffx');
});

test('long values with escapes are read whole, one after another', () => {
  const field = new Field();
  for (const length of [10, 255, 256, 257, 300, 5_000, 20, 100_000, 3]) {
    const value = 'x'.repeat(length);
    expect(read(recordOf(`${value}\\,`, 'plain', 1), field).text).toBe(`${value},`);
    expect(read(recordOf(`""${value}`, 'quoted', 1), field).text).toBe(`"${value}`);
  }
});
