import { expect, test } from 'vitest';
import { Cursor } from '../../src/usage/cursor.ts';
import type { RawRecord } from '../../src/usage/record.ts';
import { MAX_RECORD_BYTES, Scanner } from '../../src/usage/scan.ts';
import { cellsOf } from './scanned.ts';

test('the buffer moves to its front, or grows, only when it is full', () => {
  const cursor = new Cursor();
  const room = cursor.bytes.length;
  expect(room).toBeGreaterThanOrEqual(65_536);
  cursor.append(new Uint8Array(room - 1).fill(1));
  cursor.position = 100;
  cursor.beginRecord(1);
  cursor.append(Uint8Array.of(2));
  expect({ length: cursor.bytes.length, filled: cursor.filled }).toEqual({ length: room, filled: room });
  expect(cursor.recordStart).toBe(100);

  cursor.position = room - 10;
  cursor.beginRecord(1);
  cursor.closeField(room - 8, room - 7);
  cursor.mark = room - 5;
  cursor.append(Uint8Array.of(3, 4));
  expect(cursor.bytes.length).toBe(room);
  const { filled, position, recordStart, fieldStart, mark } = cursor;
  expect({ filled, position, recordStart, fieldStart, mark }).toEqual({
    filled: 12,
    position: 0,
    recordStart: 0,
    fieldStart: 3,
    mark: 5,
  });
  expect([...cursor.bytes.subarray(0, 12)]).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 3, 4]);
  expect([cursor.starts[0], cursor.ends[0]]).toEqual([0, 2]);

  cursor.append(new Uint8Array(room - 12).fill(4));
  expect(cursor.bytes.length).toBe(room);
  cursor.position = room - 12;
  cursor.beginRecord(1);
  cursor.append(new Uint8Array(room - 12).fill(4));
  expect({ length: cursor.bytes.length, filled: cursor.filled }).toEqual({ length: room, filled: room });

  cursor.append(new Uint8Array(room).fill(5));
  expect(cursor.bytes.length).toBe(4 * room);
  expect([...cursor.bytes.subarray(room - 1, room + 1)]).toEqual([4, 5]);
});

/** A scanner that reads, record by record, what another one's reader has not understood. */
function adopting(bytes: Buffer) {
  const seen: string[] = [];
  const note = (kind: string) => (record: RawRecord) =>
    void seen.push(`${kind} ${record.line} ${cellsOf(record).join('|')}`);
  const scanner = new Scanner('part 1', {
    header: note('header'),
    row: note('row'),
    malformed: (line, why) => seen.push(`malformed ${line} ${why}`),
  });
  const adopt = (position: number, line: number, filled = bytes.length) =>
    scanner.adopt(bytes, position, filled, line);
  return { scanner, seen, adopt };
}

test('a scanner reads single records of a buffer that it is given', () => {
  const bytes = Buffer.from('a,b\n1\\,1,2\nskipped\n3,4\n5\n6,');
  const { scanner, seen, adopt } = adopting(bytes);
  adopt(0, 1, 3);
  expect(scanner.next()).toBe(false);
  expect(scanner.columns).toBe(0);
  adopt(0, 1);
  expect(scanner.next()).toBe(true);
  expect({ columns: scanner.columns, dialect: scanner.dialect }).toEqual({ columns: 2, dialect: 'plain' });
  expect({ at: scanner.recordStart, line: scanner.line }).toEqual({ at: 4, line: 2 });
  expect(scanner.next()).toBe(true);
  expect({ at: scanner.recordStart, line: scanner.line }).toEqual({ at: 11, line: 3 });
  adopt(bytes.indexOf('3,4'), 4);
  expect([scanner.next(), scanner.next(), scanner.next()]).toEqual([true, true, false]);
  expect(seen).toEqual([
    'header 1 a|b',
    'row 2 1,1|2',
    'row 4 3|4',
    'malformed 5 it has 1 fields, the header has 2',
  ]);
});

test('an adopted buffer may begin in the middle, and its dialect shows there', () => {
  const bytes = Buffer.from('xxxxx"a","b"\n"1","2"\n');
  const { scanner, seen, adopt } = adopting(bytes);
  adopt(5, 1, 8);
  expect(scanner.next()).toBe(false);
  adopt(5, 1, 9);
  expect(scanner.next()).toBe(false);
  expect(scanner.dialect).toBe('quoted');
  adopt(5, 1);
  expect([scanner.next(), scanner.next(), scanner.next()]).toEqual([true, true, false]);
  expect(seen).toEqual(['header 1 a|b', 'row 2 1|2']);
});

test('an adopted buffer may begin with a byte order mark, of which not all is there at first', () => {
  const { scanner, seen, adopt } = adopting(Buffer.from('xxxxx\ufeff"a"\n1\n'));
  adopt(5, 1, 8);
  expect(scanner.next()).toBe(false);
  adopt(5, 1);
  expect([scanner.next(), scanner.next(), scanner.next()]).toEqual([true, true, false]);
  expect(seen).toEqual(['header 1 a', 'row 2 1']);
});

test('an adopted record has the same cap', () => {
  const bytes = Buffer.from(`a,b\n1,${'x'.repeat(MAX_RECORD_BYTES)}`);
  const { scanner, adopt } = adopting(bytes);
  adopt(0, 1, 4 + MAX_RECORD_BYTES);
  expect([scanner.next(), scanner.next()]).toEqual([true, false]);
  adopt(4, 2, 5 + MAX_RECORD_BYTES);
  expect(() => scanner.next()).toThrow('Line 2 of part 1 begins a record of more than 1 MiB');
});
