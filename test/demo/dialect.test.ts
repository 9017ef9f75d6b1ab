import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dialect, dialectOfPart, headerLine, rowLine } from '../../src/demo/dialect.ts';
import { COLUMNS } from '../../src/demo/organisation/columns.ts';
import { parsePart } from './support.ts';

describe('a row', () => {
  const row = ['plain', null, 'a, b', 'say "hi"', 'back\\slash', 'two\nlines', ''];

  it('is written without quotes in the older dialect', () => {
    expect(rowLine(row, 'plain')).toBe('plain,\\\\N,a\\, b,say "hi",back\\\\slash,two lines,\n');
  });

  it('is written with quotes around everything in the newer one', () => {
    expect(rowLine(row, 'quoted')).toBe('"plain","\\N","a, b","say ""hi""","back\\slash","two\nlines",""\n');
  });

  it('reads back as it was', () => {
    const value = fc.option(fc.string().filter((text) => text !== '\\N' && !/[\r\n]/.test(text)));
    const quotedOrPlain = fc.constantFrom('plain' as const, 'quoted' as const);
    fc.assert(
      fc.property(fc.array(value, { minLength: 48, maxLength: 48 }), quotedOrPlain, (values, dialect) => {
        const records = parsePart(`${headerLine(dialect)}${rowLine(values, dialect)}`);
        expect(records).toEqual([COLUMNS, values]);
      }),
    );
  });
});

it('mixed alternates from part to part', () => {
  const dialects = (dialect: Dialect) => [0, 1, 2].map((part) => dialectOfPart(dialect, part));
  expect(dialects('mixed')).toEqual(['plain', 'quoted', 'plain']);
  expect(dialects('quoted')).toEqual(['quoted', 'quoted', 'quoted']);
});
