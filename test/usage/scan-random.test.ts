import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cell, type Dialect, encode } from './fixtures.ts';
import { meant, scan, scanText } from './scanned.ts';

const pieces = [
  ',',
  '"',
  '""',
  '\\',
  '\n',
  '\r',
  '\r\n',
  '\\N',
  'NULL',
  'null',
  ' ',
  '\0',
  '\ufeff',
  'é',
  '🎉',
  'N',
  'x',
];

const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 5 }).map((a) => a.join('')),
  fc.string(),
);

const cell = fc.option(text, { nil: null, freq: 6 });

/** Header names that are safe in both dialects, and rows of the same width. */
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) =>
    fc
      .array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 })
      .map((rows): Cell[][] => [Array.from({ length: width }, (_, i) => `c${i}`), ...rows]),
  );

const options = fc.record({ eol: fc.constantFrom('\n', '\r\n'), bom: fc.boolean(), finalEol: fc.boolean() });

describe('random tables', () => {
  test.each<Dialect>(['plain', 'quoted'])('%s gives back the rows that were written', (dialect) => {
    fc.assert(
      fc.property(table, options, (rows, how) => {
        const { rows: read, malformed } = scan(encode(rows, dialect, how));
        expect(malformed).toEqual([]);
        expect(read).toEqual(rows.map((row) => row.map(meant)));
      }),
    );
  });

  test('quoted: the same rows as csv-parse', () => {
    fc.assert(
      fc.property(table, options, (rows, how) => {
        const bytes = encode(rows, 'quoted', how);
        const expected: string[][] = parse(bytes, { bom: true, record_delimiter: ['\r\n', '\n'] });
        expect(scan(bytes).rows).toEqual(expected.map((row) => row.map(meant)));
      }),
    );
  });

  test('plain: the same rows as a tiny reference parser, for any bytes', () => {
    const soup = fc.array(fc.constantFrom(...pieces, 'a', 'b', '\n', ','), { maxLength: 30 });
    fc.assert(
      fc.property(soup, (parts) => {
        const text = `a,b\n${parts.join('').toWellFormed()}`;
        const expected = parsePlain(text).filter((row) => row.length === 2);
        expect(scanText(text).rows).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test.each<Dialect>(['plain', 'quoted'])('%s: a chunk border at every byte changes nothing', (dialect) => {
    const rows = [
      ['a', 'b'],
      ['1,2', 'x"y\\z'],
      ['l1\nl2\r\nl3', null],
      ['é🎉', '\\'],
      ['"', '\r'],
    ];
    for (const how of [{ bom: true, eol: '\r\n' }, { finalEol: false }] as const) {
      const bytes = encode(rows, dialect, how);
      const whole = scan(bytes);
      expect(whole.rows).toEqual(rows);
      for (let cut = 0; cut <= bytes.length; cut++) expect(scan(bytes, [cut])).toEqual(whole);
      expect(
        scan(
          bytes,
          Array.from(bytes, (_, i) => i),
        ),
      ).toEqual(whole);
    }
  });

  test('random bytes at random borders: the same records and faults as in one chunk', () => {
    const soup = fc.array(fc.constantFrom(...pieces, '"', '\n', ',', '",', ',"'), { maxLength: 30 });
    fc.assert(
      fc.property(soup, fc.constantFrom('a,b\n', '"a","b"\n'), fc.array(fc.nat()), (parts, header, raw) => {
        const bytes = Buffer.from(header + parts.join(''));
        const cuts = raw.map((n) => n % (bytes.length + 1)).sort((a, b) => a - b);
        expect(scan(bytes, cuts)).toEqual(scan(bytes));
      }),
      { numRuns: 500 },
    );
  });
});

/** The plain dialect, character by character; blank lines skipped. A trailing lone backslash drops its record. */
function parsePlain(text: string): Cell[][] {
  const rows: Cell[][] = [];
  let row: { raw: string; value: string; isEscapedEnd: boolean }[] = [
    { raw: '', value: '', isEscapedEnd: false },
  ];
  const endLine = () => {
    const last = row.at(-1);
    if (last?.raw.endsWith('\r') && !last.isEscapedEnd) {
      last.raw = last.raw.slice(0, -1);
      last.value = last.value.slice(0, -1);
    }
    const isBlank = row.length === 1 && row[0]?.raw === '';
    if (!isBlank) rows.push(row.map(({ raw, value }) => (raw === '\\N' ? null : meant(value))));
    row = [{ raw: '', value: '', isEscapedEnd: false }];
  };
  const characters = [...text];
  for (let i = 0; i < characters.length; i++) {
    const field = row.at(-1);
    const c = characters[i] ?? '';
    if (field === undefined) break;
    if (c === ',') row.push({ raw: '', value: '', isEscapedEnd: false });
    else if (c === '\n') endLine();
    else if (c === '\\') {
      const next = characters[++i];
      if (next === undefined) return rows;
      field.raw += c + next;
      field.value += next;
      field.isEscapedEnd = true;
    } else {
      field.raw += c;
      field.value += c;
      field.isEscapedEnd = false;
    }
  }
  endLine();
  return rows;
}
