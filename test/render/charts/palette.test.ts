import { describe, expect, test } from 'vitest';
import { PALETTE, type Tone, themed } from '../../../src/render/charts/palette.ts';
import { contrast } from './contrast.ts';

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
