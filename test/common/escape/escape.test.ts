import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, safeLogLines, safeLogText } from '../../../src/common/escape/log.ts';
import { codeSpan, plainMarkdown } from '../../../src/common/escape/markdown.ts';
import { csvLine, quoteFormula, unquoteFormula } from '../../../src/common/escape/spreadsheet.ts';
import { escapeXml } from '../../../src/common/escape/xml.ts';
import { hostile } from '../../support/hostile.ts';

describe('safeLogText', () => {
  it('leaves nothing that the GitHub runner takes for a command, and nothing that moves a cursor', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const safe = safeLogText(text);
        expect(safe).not.toMatch(/::|##\[/);
        expect(safe).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
        expect(safe.isWellFormed()).toBe(true);
      }),
    );
  });

  it('leaves ordinary names alone', () => {
    for (const name of ['checkout-service', 'naïve/Ünïcode', 'a:b', '#1 [x]', '日本語'])
      expect(safeLogText(name)).toBe(name);
  });

  it('breaks both forms of commands, visibly', () => {
    expect(safeLogText('::error::x ##[error]y')).toBe(':\\:error:\\:x ##\\[error]y');
  });

  it('is cut between characters, never inside one', () => {
    expect(cut('abcdef', 6)).toBe('abcdef');
    expect(cut('abcdefg', 6)).toBe('abcde…');
    expect(cut('abcd🎉fg', 6)).toBe('abcd…');
    expect(cut('abc🎉efg', 6)).toBe('abc🎉…');
    expect(cut('🎉abcdefg', 6)).toBe('🎉abc…');
  });

  it('keeps the line breaks of our own messages', () => {
    expect(safeLogLines('one\ntwo\x07')).toBe('one\ntwo\\u{7}');
    expect(safeLogLines('one\r\n\ntwo')).toBe('one\n\ntwo');
  });
});

describe('codeSpan', () => {
  it('is one code span whatever the name holds', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const span = codeSpan(name);
        if (span === '—') return;
        const fence = /^`+/.exec(span)?.[0] ?? '';
        expect(span.endsWith(fence)).toBe(true);
        const inside = span.slice(fence.length, -fence.length);
        expect(inside).not.toMatch(new RegExp(`(?<!\`)${fence}(?!\`)`));
        expect(inside).not.toMatch(/(?<!\\)\||[\r\n\p{Cc}]/u);
      }),
    );
  });

  it('escapes pipes, lengthens the fence, pads backticks at the ends', () => {
    expect(codeSpan('a|b')).toBe('`a\\|b`');
    expect(codeSpan('a`b')).toBe('``a`b``');
    expect(codeSpan('a``b`c')).toBe('```a``b`c```');
    expect(codeSpan('`x')).toBe('`` `x ``');
    expect(codeSpan('x`')).toBe('`` x` ``');
    expect(codeSpan(' \n ')).toBe('—');
  });

  it('puts a name on one line, without what hides', () => {
    expect(codeSpan(' a \n\t b ')).toBe('`a b`');
    expect(codeSpan('a\u202eb')).toBe('`a\ufffdb`');
  });
});

describe('plainMarkdown', () => {
  it.each([
    ['Nothing to escape: at 12:30, 5-6.', 'Nothing to escape: at 12:30, 5-6.'],
    ['one\n\n two\tthree', 'one two three'],
    ['*a* _b_ `c` [d](e) ~f~', '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\~f\\~'],
    ['# h | < > & $ { } \\', '\\# h \\| \\< \\> \\& \\$ \\{ \\} \\\\'],
    ['https://x.y', 'https\\://x.y'],
    ['WWW.x.y v1.2', 'WWW\\.x.y v1.2'],
    ['me@x.y', 'me@\u2060x.y'],
    ['a\u202eb', 'a\ufffdb'],
  ])('%j is %j', (text, escaped) => {
    expect(plainMarkdown(text)).toBe(escaped);
  });
});

describe('spreadsheet cells', () => {
  it('are reversible', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(unquoteFormula(quoteFormula(text))).toBe(text);
      }),
    );
  });

  it('never start like a formula', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(quoteFormula(text)).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
  });

  it('leave a name alone that only holds what starts a formula', () => {
    expect(quoteFormula('a=b')).toBe('a=b');
  });

  it('quotes only where CSV needs it and leaves numbers alone', () => {
    expect(csvLine(['=1+1', 'a,b', 'say "hi"', -5])).toBe(`'=1+1,"a,b","say ""hi""",-5\n`);
  });
});

describe('escapeXml', () => {
  it('writes each character of markup as its entity, and what XML forbids as U+FFFD', () => {
    expect(escapeXml(`a&<>"'\0\x9f\uffff\tb`)).toBe('a&amp;&lt;&gt;&quot;&#39;\ufffd\ufffd\ufffd\tb');
  });

  it('leaves no markup and no character that XML forbids', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const safe = escapeXml(text);
        expect(safe).not.toMatch(/[<>"'\0-\x08\x0b\x0c\x0e-\x1f]/);
        expect(safe).not.toMatch(/&(?!(amp|lt|gt|quot|#39);)/);
        expect(safe.isWellFormed()).toBe(true);
      }),
    );
  });
});
