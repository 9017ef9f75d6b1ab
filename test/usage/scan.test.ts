import { describe, expect, test } from 'vitest';
import { DamagedDataError } from '../../src/common/errors.ts';
import type { RawRecord } from '../../src/usage/record.ts';
import { MAX_RECORD_BYTES, Scanner } from '../../src/usage/scan.ts';
import { rowsOf, scan, scanText } from './scanned.ts';

describe('plain dialect', () => {
  test.each([
    ['bare values', 'a,b\n1,2\n', [['1', '2']]],
    ['no final line feed', 'a,b\n1,2', [['1', '2']]],
    [
      'CRLF',
      'a,b\r\n1,2\r\n3,4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'CRLF and LF mixed',
      'a,b\n1,2\r\n3,4\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['CR at the very end', 'a,b\n1,2\r', [['1', '2']]],
    [
      'blank lines',
      'a,b\n\n1,2\r\n\r\n\n3,4\n\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['escaped comma', 'a,b\n1\\,5,2\n', [['1,5', '2']]],
    ['escaped backslash', 'a,b\nC:\\\\x,2\n', [['C:\\x', '2']]],
    ['escaped quote', 'a,b\n\\"x\\",2\n', [['"x"', '2']]],
    ['quotes are only quotes', 'a,b\n"x",y"z\n', [['"x"', 'y"z']]],
    ['escaped line feed', 'a,b\n1\\\n5,2\n', [['1\n5', '2']]],
    ['escaped CR before the line end', 'a,b\n1,2\\\r\n', [['1', '2\r']]],
    ['escaped CR and CRLF', 'a,b\n1,2\\\r\r\n', [['1', '2\r']]],
    ['escaped letter', 'a,b\n\\x,2\n', [['x', '2']]],
    ['CR inside a value', 'a,b\n1\r5,2\n', [['1\r5', '2']]],
    ['NUL and spaces', 'a,b\n \0 ,2\n', [[' \0 ', '2']]],
    ['empty first value', 'a,b\n,2\n', [[null, '2']]],
    ['nulls', 'a,b,c,d,e\n\\N,\\\\N,,NULL,null\n', [[null, null, null, null, null]]],
    ['nearly nulls', 'a,b,c,d\nNull,\\\\n,N,NULLS\n', [['Null', '\\n', 'N', 'NULLS']]],
  ])('%s', (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });
});

describe('quoted dialect', () => {
  test.each([
    ['bare and quoted values', '"a","b"\n1,"2"\n', [['1', '2']]],
    ['no final line feed', '"a","b"\n"1","2"', [['1', '2']]],
    [
      'CRLF',
      '"a","b"\r\n"1","2"\r\n3,4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['CR at the very end', '"a","b"\n1,"2"\r', [['1', '2']]],
    ['no final line feed behind a bare value', '"a","b"\n"1",2', [['1', '2']]],
    ['CR at the end of a bare value', '"a","b"\n1\r,2\n', [['1\r', '2']]],
    ['blank lines', '"a","b"\n\n"1","2"\r\n\r\n', [['1', '2']]],
    ['comma', '"a","b"\n"1,5","2"\n', [['1,5', '2']]],
    ['doubled quotes', '"a","b"\n"x""y","""z"""\n', [['x"y', '"z"']]],
    ['only a quote', '"a","b"\n"""",2\n', [['"', '2']]],
    ['line ends inside', '"a","b"\n"1\n2\r\n3","4"\n', [['1\n2\r\n3', '4']]],
    ['a backslash is only a backslash', '"a","b"\n"C:\\x\\","\\\\server"\n', [['C:\\x\\', '\\\\server']]],
    ['nulls', '"a","b","c","d","e"\n"\\N","\\\\N","","NULL",null\n', [[null, null, null, null, null]]],
    ['bare empty values', '"a","b"\n,\n', [[null, null]]],
    ['spaces belong to the value', '"a","b"\n x ," y "\n', [[' x ', ' y ']]],
  ])('%s', (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });
});

describe('byte order marks', () => {
  test.each(['a,b\n1,2\n', '"a","b"\n1,2\n'])('UTF-8 is stripped: %j', (text) => {
    expect(scan(Buffer.from(`\ufeff${text}`)).rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  test.each(['\ufeffa,b\n1,2\n', '\ufeff"a","b"\n"1","2"\n'])(
    'UTF-8 is known however few bytes come at a time: %j',
    (text) => {
      const bytes = Buffer.from(text);
      for (const first of [1, 2, 3, 4]) {
        expect(scan(bytes, [first]).rows).toEqual([
          ['a', 'b'],
          ['1', '2'],
        ]);
      }
    },
  );

  test.each([
    ['little', Buffer.from('\ufeffa,b\n', 'utf16le')],
    ['big', Buffer.from('\ufeffa,b\n', 'utf16le').swap16()],
  ])('UTF-16 %s endian is refused', (_, bytes) => {
    expect(() => scan(bytes)).toThrow('part 1 is UTF-16 text. Usage exports are UTF-8.');
  });
});

describe('malformed records', () => {
  test.each([
    ['too few fields', 'a,b\n1,2\n3\n4,5\n', '3: it has 1 fields, the header has 2'],
    ['too many fields', 'a,b\n1,2,3\n', '2: it has 3 fields, the header has 2'],
    ['a trailing delimiter', '"a","b"\n"1","2",\n', '2: it has 3 fields, the header has 2'],
    ['an escape that hides the comma', 'a,b\n1\\,2\n', '2: it has 1 fields, the header has 2'],
    ['a lone backslash at the end', 'a,b\n1,2\\', '2: it ends inside an escape'],
    ['text behind a closing quote', '"a","b"\n"1"x,2\n', '2: a quote stands where none may be'],
    ['text behind the last closing quote', '"a","b"\n1,"2"x\n', '2: a quote stands where none may be'],
    ['a quote inside a bare value', '"a","b"\n1"x,2\n', '2: a quote stands where none may be'],
    ['CR behind a closing quote', '"a","b"\n"1"\rx,2\n', '2: a quote stands where none may be'],
    ['CR between a closing quote and a comma', '"a","b"\n"1"\r,2\n', '2: a quote stands where none may be'],
    ['a quote that is never closed', '"a","b"\n"1","2\n3,4\n', '2: its quote is never closed'],
    ['a line of one empty quoted value', '"a","b"\n""\n', '2: it has 1 fields, the header has 2'],
  ])('%s', (_, text, message) => {
    expect(scanText(text).malformed).toEqual([message]);
  });

  test('the scanner goes on with the next line', () => {
    const { rows, malformed, lines } = scanText('"a","b"\n"1"x,"2"\n3,4\n"5""\n6",7\n8,9\n');
    expect(rows).toEqual([
      ['a', 'b'],
      ['3', '4'],
      ['5"\n6', '7'],
      ['8', '9'],
    ]);
    expect(malformed).toHaveLength(1);
    expect(lines).toEqual([1, 3, 4, 6]);
  });

  test('the rest of a malformed line is not looked at: a quote there opens nothing', () => {
    const { rows, malformed } = scanText('"a","b"\n"1"x,"2\n3,4\n');
    expect(rows.slice(1)).toEqual([['3', '4']]);
    expect(malformed).toEqual(['2: a quote stands where none may be']);
  });

  test('line numbers count escaped line feeds and blank lines, and no other escapes', () => {
    expect(scanText('a,b\n1\\\n1,2\n\n3,4\n').lines).toEqual([1, 2, 5]);
    expect(scanText('a,b\n1\\,1,2\\\\\n3,4\n').lines).toEqual([1, 2, 3]);
  });

  test('a malformed header is an error whatever happens to rows', () => {
    expect(() => scanText('"a"x,b\n1,2\n')).toThrow(
      'The header of part 1 is malformed: a quote stands where none may be.',
    );
  });
});

describe('caps', () => {
  test('a record of more than 1 MiB is refused, with its end or before', () => {
    for (const end of ['', '\n']) {
      const scanner = new Scanner('part 1', { header() {}, row() {}, malformed() {} });
      scanner.push(Buffer.from('a,b\n'));
      expect(() => scanner.push(Buffer.from(`1,${'x'.repeat(MAX_RECORD_BYTES)}${end}`))).toThrow(
        'Line 2 of part 1 begins a record of more than 1 MiB',
      );
    }
  });

  test('1,000 columns are read, 1,001 are not', () => {
    const line = (n: number) => `${Array.from({ length: n }, (_, i) => `c${i}`).join(',')}\n`;
    expect(scanText(line(1000) + line(1000)).rows[1]).toHaveLength(1000);
    expect(() => scanText(line(1001))).toThrow(DamagedDataError);
    expect(() => scanText(line(1001))).toThrow(
      'part 1 has more than 1000 columns; it is not a usage export.',
    );
    expect(scanText(line(1000) + line(70_000)).malformed).toEqual([
      '2: it has 70000 fields, the header has 1000',
    ]);
  });
});

test('an escaped CR belongs to its value, a bare one to the line end', () => {
  const ends: unknown[] = [];
  const note = ({ bytes, starts, ends: stops }: RawRecord) =>
    ends.push(Buffer.from(bytes.subarray(starts[1], stops[1])).toString());
  const scanner = new Scanner('part 1', { header() {}, row: note, malformed() {} });
  scanner.push(Buffer.from('a,b\n1,2\\\r\n1,2\r\n'));
  scanner.end();
  expect(ends).toEqual(['2\\\r', '2']);
});

test('a part of fewer bytes than a byte order mark is read at its end', () => {
  expect(scanText('a\n1').rows).toEqual([['a'], ['1']]);
  expect(scanText('').rows).toEqual([]);
});

test('a header is told as soon as its four bytes are there', () => {
  const seen: string[] = [];
  const scanner = new Scanner('part 1', {
    header: () => void seen.push('header'),
    row: () => void seen.push('row'),
    malformed() {},
  });
  scanner.push(Buffer.from('a,b'));
  expect(seen).toEqual([]);
  scanner.push(Buffer.from('\n'));
  expect(seen).toEqual(['header']);
  scanner.push(Buffer.from('1,2\n'));
  expect(seen).toEqual(['header', 'row']);
});
