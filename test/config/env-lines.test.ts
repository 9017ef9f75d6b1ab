import { parseEnv } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEnvLines } from '../../src/config/env-lines.ts';

const read = (text: string) => readEnvLines(text).values;

describe('the lines of an .env', () => {
  it.each([
    ['A=b', 'b'],
    ['export A=b', 'b'],
    [' A = b ', 'b'],
    ['A=', ''],
    ['A=a=b', 'a=b'],
    ['A=web-#x,checkout', 'web-#x,checkout'],
    ['A=#x', '#x'],
    ['A=b # a comment', 'b'],
    ['A=b #c', 'b'],
    ['A=b #c #d', 'b'],
    ['A= # a comment', ''],
    ['A="b"', 'b'],
    ['A = "b"', 'b'],
    ["A='b' # a comment", 'b'],
    ["A='b'#c", 'b'],
    ['A=`b`', 'b'],
    ['A="a # b"', 'a # b'],
    ['A="a\\nb"', 'a\nb'],
    ['A="a\\nb\\nc"', 'a\nb\nc'],
    ["A='a\\nb'", 'a\\nb'],
    ['A=`a\\nb`', 'a\\nb'],
    ['A="teams:\n  - a\n"', 'teams:\n  - a\n'],
    ['A="b"c', '"b"c'],
    ["A='a' 'b'", "'a' 'b'"],
    ['A="never closed', '"never closed'],
    ['A=it\'s "b"', 'it\'s "b"'],
    ['A=1\nA=2', '2'],
  ])('%j', (text, value) => {
    expect(readEnvLines(text)).toEqual({ values: { A: value }, unreadable: [] });
    expect(read(`B=1\r\n${text.replaceAll('\n', '\r\n')}\r\nC=3`)).toEqual({ A: value, B: '1', C: '3' });
  });

  it('may be empty, a comment, or a name alone, which says nothing', () => {
    expect(readEnvLines('\n  \n# A=1\n  # B\nHOME\nexport PATH\n')).toEqual({ values: {}, unreadable: [] });
  });

  it('are counted where they are anything else', () => {
    const text = 'A=1\nSTART_DATE: 2026-01-01\nEND_DATE 2026-01-02\nB="two\nlines"\nset -a; x\n=1\n';
    expect(readEnvLines(text)).toEqual({ values: { A: '1', B: 'two\nlines' }, unreadable: [2, 3, 6, 7] });
  });

  it('have no name with a # in it', () => {
    expect(readEnvLines('A#B=1')).toEqual({ values: {}, unreadable: [1] });
  });

  it('give back any value, as docker takes it', () => {
    const value = fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .filter((text) => text === text.trim() && !/[\r\n]|\s#|^['"`]/.test(text));
    fc.assert(fc.property(value, (text) => void expect(read(`A=${text}`)).toEqual({ A: text })));
  });

  it('give back any text in single quotes, lines and all', () => {
    const value = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => !/['\r]/.test(text));
    fc.assert(
      fc.property(value, (text) => void expect(read(`A='${text}'\nB=2`)).toEqual({ A: text, B: '2' })),
    );
  });

  it('are read as Node.js reads them, but for a # in a value, what follows quotes, and empty values', () => {
    const line = fc.oneof(
      fc
        .tuple(fc.constantFrom('A', 'B_2'), fc.stringMatching(/^ ?[\w:*!/][ \w=:,*!/-]*$/))
        .map((two) => two.join('=')),
      fc
        .tuple(fc.constantFrom('A', 'D'), fc.constantFrom('"', "'", '`'), fc.stringMatching(/^[ \w#=\n-]*$/))
        .map(([name, quote, text]) => `${name}=${quote}${text}${quote}`),
      fc.constantFrom('', '# comment', '   '),
    );
    const same = (lines: readonly string[]) => {
      const text = lines.join('\n');
      expect(read(text)).toEqual({ ...parseEnv(text) });
    };
    fc.assert(fc.property(fc.array(line, { maxLength: 6 }), same));
  });
});
