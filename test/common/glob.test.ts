import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileGlob, MAX_GLOB_LENGTH } from '../../src/common/glob.ts';

const matchesGlob = (pattern: string, text: string) => compileGlob(pattern)(text);

describe('a glob', () => {
  it.each([
    ['', '', true],
    ['', 'a', false],
    ['web', 'web', true],
    ['web', 'webs', false],
    ['web', 'Web', false],
    ['web-*', 'web-', true],
    ['web-*', 'web-shop', true],
    ['*-web', 'shop-web', true],
    ['*-web', 'shop-web-2', false],
    ['a*c', 'abcbc', true],
    ['a*c', 'abcb', false],
    ['*', '', true],
    ['*', 'acme/web', true],
    ['acme/*', 'acme/web', true],
    ['**', 'x', true],
    ['?', '', false],
    ['?', 'x', true],
    ['?', '😀', true],
    ['v?.*', 'v1.2', true],
    ['v?.*', 'v12', false],
    ['a.c', 'abc', false],
    ['[ab]', 'a', false],
    ['*?*', 'x', true],
    ['__proto__', '__proto__', true],
    ['__proto__', 'constructor', false],
  ])('%j on %j is %s', (pattern, text, expected) => {
    expect(matchesGlob(pattern, text)).toBe(expected);
  });

  it('agrees with a regular expression on all small patterns and texts', () => {
    const word = (alphabet: string[], maxLength: number) =>
      fc.array(fc.constantFrom(...alphabet), { maxLength }).map((characters) => characters.join(''));
    fc.assert(
      fc.property(word(['a', 'b', '*', '?', '.'], 10), word(['a', 'b', '.', '\n'], 14), (pattern, text) => {
        expect(matchesGlob(pattern, text)).toBe(reference(pattern).test(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('agrees with a regular expression on patterns longer than a machine word', () => {
    fc.assert(
      fc.property(fc.nat(70), fc.nat(70), fc.boolean(), fc.boolean(), (before, after, star, exact) => {
        const pattern = `${'a'.repeat(before)}${star ? '*' : '?'}${'b'.repeat(after)}`;
        const text = `${'a'.repeat(before)}x${'b'.repeat(exact ? after : after + 1)}`;
        expect(matchesGlob(pattern, text)).toBe(reference(pattern).test(text));
      }),
    );
  });

  it('reads a megabyte once, whatever the pattern', () => {
    const evil = 'a'.repeat(1_000_000);
    const start = performance.now();
    expect(matchesGlob(`${'*a'.repeat(15)}*b`, evil)).toBe(false);
    expect(matchesGlob(`*${'a?'.repeat(40)}b*`, evil)).toBe(false);
    expect(matchesGlob(`${'*a'.repeat(15)}*`, evil)).toBe(true);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('refuses a pattern that is too long', () => {
    expect(compileGlob('a'.repeat(MAX_GLOB_LENGTH))('a'.repeat(MAX_GLOB_LENGTH))).toBe(true);
    expect(() => compileGlob('*'.repeat(MAX_GLOB_LENGTH + 1))).toThrow(RangeError);
    expect(() => compileGlob('a'.repeat(MAX_GLOB_LENGTH + 1))).toThrow(RangeError);
  });
});

function reference(pattern: string): RegExp {
  const source = [...pattern].map((c) =>
    c === '*' ? '[^]*' : c === '?' ? '[^]' : `\\u{${c.codePointAt(0)?.toString(16)}}`,
  );
  return new RegExp(`^${source.join('')}$`, 'u');
}
