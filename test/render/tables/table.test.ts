import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unquoteFormula } from '../../../src/common/escape/spreadsheet.ts';
import { column, tableFile } from '../../../src/render/tables/table.ts';
import { hostile } from '../../support/hostile.ts';

type Pair = readonly [text: string, amount: number | null];

const COLUMNS = [column<Pair>('text', ([text]) => text), column<Pair>('amount', ([, amount]) => amount)];

describe('tableFile', () => {
  it('writes a line of titles, texts made safe, numbers as they are, and nothing for null', () => {
    const rows: Pair[] = [
      ['web', 12.5],
      ['=1+1', -3],
      ["'quoted'", null],
      ['a,"b"\nc', 0],
      ['', 1e-7],
    ];
    expect(tableFile('some', COLUMNS, rows)).toEqual({
      name: 'tables/some.csv',
      text: 'text,amount\nweb,12.5\n\'=1+1,-3\n\'\'quoted\',\n"a,""b""\nc",0\n,1e-7\n',
    });
    expect(tableFile('none', COLUMNS, []).text).toBe('text,amount\n');
  });

  it('gives every text and number back, and no text that a spreadsheet takes for a formula', () => {
    const amount = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0));
    const text = hostile.map((name) => name.toWellFormed());
    fc.assert(
      fc.property(fc.array(fc.tuple(text, amount), { maxLength: 5 }), (rows) => {
        const [, ...lines] = parse(tableFile('x', COLUMNS, rows).text, { recordDelimiter: '\n' });
        expect(lines.length).toBe(rows.length);
        for (const [i, [cell = '', number = '']] of lines.entries()) {
          const [name, value] = rows[i] ?? ['', null];
          expect(unquoteFormula(cell)).toBe(name);
          expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
          expect(number === '' ? null : Number(number)).toBe(value);
        }
      }),
    );
  });
});
