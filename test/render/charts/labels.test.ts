import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitName, visibleName } from '../../../src/render/charts/labels.ts';
import { textWidth } from '../../../src/render/charts/text-width.ts';
import { hostile } from '../../support/hostile.ts';

const linesOf = (name: string, width = 200) => fitName(name, width, 12);

describe('a name', () => {
  test('that fits is one line', () => {
    expect(linesOf('checkout-service')).toEqual(['checkout-service']);
  });

  test('goes on after a separator', () => {
    expect(linesOf('internal-developer-portal-backstage')).toEqual([
      'internal-developer-portal-',
      'backstage',
    ]);
    expect(linesOf('one_two_three_four_five_six_seven_eight')).toEqual([
      'one_two_three_four_five_six_',
      'seven_eight',
    ]);
  });

  test('goes on anywhere when there is no separator that helps', () => {
    const lines = linesOf('x'.repeat(50));
    expect(lines).toHaveLength(2);
    expect(lines.join('')).toBe('x'.repeat(50));
  });

  test('too long for two lines loses its middle', () => {
    const lines = linesOf(`start-${'x'.repeat(200)}-end`);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^start-x+$/);
    expect(lines[1]).toMatch(/^…x+-end$/);
  });

  test('is never cut inside a letter', () => {
    const [first = '', second = ''] = linesOf('👩‍💻'.repeat(40));
    expect(`${first}${second}`.replace('…', '').replaceAll('👩‍💻', '')).toBe('');
  });

  test('of any letters takes at most two lines that fit', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 40, max: 400 }), (name, width) => {
        const lines = linesOf(visibleName(name), width);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('visible text', () => {
  test('shows a sign for what can not be seen', () => {
    expect(visibleName('evil\u202ename\0')).toBe('evil\u{fffd}name\u{fffd}');
    expect(visibleName('a\u200bb\ud800')).toBe('a\u{fffd}b\u{fffd}');
  });

  test('keeps joined emoji and scripts', () => {
    expect(visibleName('👩‍💻 שלום Łódź 日本')).toBe('👩‍💻 שלום Łódź 日本');
  });

  test('has single spaces, and words for nothing', () => {
    expect(visibleName(' a \n\t b ')).toBe('a b');
    expect(visibleName(' \n')).toBe('(blank)');
  });

  test('of any name holds nothing that hides', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        expect(visibleName(name)).toMatch(/^[^\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\u200b]+$/u);
      }),
    );
  });
});
