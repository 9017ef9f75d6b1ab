import { describe, expect, test } from 'vitest';
import { PALETTE, type Tone, themed } from '../../../src/render/charts/palette.ts';

/** Contrast of two colours as WCAG 2 defines it. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const { ground, text, muted, grid: _grid, ...bars } = PALETTE;

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const onGround = (tone: Tone) => contrast(tone[theme], ground[theme]);

  test.each([text, muted])('$name can be read', (tone) => {
    expect(onGround(tone)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(Object.values(bars))('$name can be seen', (tone) => {
    expect(onGround(tone)).toBeGreaterThanOrEqual(3);
  });
});

test('the contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('a light colour names its variable, and no two tones share one', () => {
  expect(themed('#2F6FDE')).toBe('var(--c1,#2f6fde)');
  expect(themed('rgba(0,0,0,0.1)')).toBe('rgba(0,0,0,0.1)');
  const tones: readonly Tone[] = Object.values(PALETTE);
  expect(new Set(tones.map(({ light }) => light)).size).toBe(tones.length);
  expect(new Set(tones.map(({ name }) => name)).size).toBe(tones.length);
});
