// Records and parts that are larger than the scanner's buffer: apart, because they take a while.
import { describe, expect, test } from 'vitest';
import { DamagedDataError } from '../../src/common/errors.ts';
import { MAX_RECORD_BYTES, Scanner } from '../../src/usage/scan.ts';
import { seeded } from '../faults/seeded.ts';
import { type Cell, type Dialect, encode } from './fixtures.ts';
import { cellsOf, meant, scan } from './scanned.ts';

const WIDTH = 30;

/** Rows of many fields, of which some need care, so that wherever the buffer moves some are already known. */
function tableOf(rows: number): string[][] {
  const cell = (row: number, column: number) =>
    `${row}/${column}${column % 7 === 3 ? ',"\\' : ''}${'y'.repeat((row * column) % 40)}`;
  return Array.from({ length: rows + 1 }, (_, row) =>
    Array.from({ length: WIDTH }, (_, column) => (row === 0 ? `c${column}` : cell(row, column))),
  );
}

describe('the cap of a record', () => {
  test.each<Dialect>(['plain', 'quoted'])(
    'a %s record of more than 1 MiB is refused at its line',
    (dialect) => {
      const table = [
        ['a', 'b'],
        ['1', '2'],
        ['x', 'y'.repeat(MAX_RECORD_BYTES - 10)],
      ];
      expect(scan(encode(table, dialect)).rows[2]?.[1]).toHaveLength(MAX_RECORD_BYTES - 10);
      const longer = [...table.slice(0, 2), ['x', 'y'.repeat(MAX_RECORD_BYTES)]];
      expect(() => scan(encode(longer, dialect))).toThrow(
        'Line 3 of part 1 begins a record of more than 1 MiB',
      );
    },
  );

  test('a lost quote stops the scanner long before the end of the part', () => {
    const scanner = new Scanner('part 1', { header() {}, row() {}, malformed() {} });
    scanner.push(Buffer.from('"a","b"\n"1","2\n'));
    let pushed = 0;
    const flood = () => {
      for (; pushed < 100; pushed++) scanner.push(Buffer.alloc(100_000, 'x'));
    };
    expect(flood).toThrow(DamagedDataError);
    expect(pushed).toBe(10);
  });

  test('a record is as long as the cap, or too long, wherever the buffer stands', () => {
    const scanner = new Scanner('part 1', { header() {}, row() {}, malformed() {} });
    const line = (length: number) => Buffer.from(`1,${'x'.repeat(length - 3)}\n`);
    scanner.push(Buffer.from('a,b\n'));
    for (let i = 0; i < 3; i++) {
      scanner.push(line(MAX_RECORD_BYTES));
      scanner.push(line(500_000));
    }
    expect(() => scanner.push(line(MAX_RECORD_BYTES + 1))).toThrow(
      'Line 8 of part 1 begins a record of more',
    );
  });
});

test.each<Dialect>(['plain', 'quoted'])(
  '%s: chunks of any size move the buffer and harm no field',
  (dialect) => {
    const table = tableOf(3000);
    const bytes = encode(table, dialect);
    const random = seeded(7);
    const rows: Cell[][] = [];
    const scanner = new Scanner('part 1', {
      header: (record) => rows.push(cellsOf(record)),
      row: (record) => rows.push(cellsOf(record)),
      malformed: (line, why) => expect.unreachable(`${line}: ${why}`),
    });
    for (let at = 0; at < bytes.length; ) {
      // Some chunks are longer than the buffer is at first.
      const size = Math.ceil(random() ** 4 * 900_000);
      scanner.push(bytes.subarray(at, at + size));
      at += size;
    }
    scanner.end();
    expect(bytes.length).toBeGreaterThan(2_000_000);
    expect(rows).toEqual(table);
  },
);

test('many chunks move the record under way through the buffer unharmed', () => {
  const rows = [
    ['a', 'b'],
    ...Array.from({ length: 20_000 }, (_, i) => [`name "${i}", x`, 'y'.repeat(i % 90)]),
  ];
  for (const dialect of ['plain', 'quoted'] as const) {
    const bytes = encode(rows, dialect);
    const cuts = Array.from({ length: Math.floor(bytes.length / 70_001) }, (_, i) => (i + 1) * 70_001);
    expect(scan(bytes, cuts).rows).toEqual(rows.map((row) => row.map(meant)));
  }
});

test('chunks that end behind a closing quote, while the buffer moves', () => {
  const value = 'y'.repeat(900);
  const lines = ['"a","b"', ...Array.from({ length: 2000 }, (_, i) => `"${i}","${value}"`)];
  const bytes = Buffer.from(lines.join('\n'));
  let end = -1;
  const cuts = lines.map((line) => {
    end += line.length + 1;
    return end;
  });
  const { rows, malformed } = scan(bytes, cuts);
  expect(malformed).toEqual([]);
  expect(rows.slice(1)).toEqual(lines.slice(1).map((_, i) => [`${i}`, value]));
});
