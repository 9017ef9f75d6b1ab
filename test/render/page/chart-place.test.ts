import { describe, expect, test } from 'vitest';
import { type Box, placeAmong, placeOutside } from '../../../src/render/page/client/chart-place.ts';

const plot: Box = { left: 0, top: 0, right: 600, bottom: 300 };
const size = { width: 200, height: 60 };
const window = { top: -400, bottom: 800 };

describe('the tip of a day', () => {
  test('stands below the plot, under its bar, within the plot’s width', () => {
    expect(placeOutside(size, 300, plot, window)).toEqual({ x: 200, y: 308 });
    expect(placeOutside(size, 10, plot, window)).toEqual({ x: 0, y: 308 });
    expect(placeOutside(size, 590, plot, window)).toEqual({ x: 400, y: 308 });
  });

  test('stands above where the window ends below', () => {
    expect(placeOutside(size, 300, plot, { top: -400, bottom: 350 })).toEqual({ x: 200, y: -68 });
    expect(placeOutside(size, 300, plot, { top: 0, bottom: 350 }).y).toBe(308);
  });
});

describe('the tip of a lying bar', () => {
  const bars = [580, 420, 300, 250, 90].map((right, i) => ({
    left: 0,
    right,
    top: i * 50,
    bottom: i * 50 + 20,
  }));
  const overlaps = (at: { x: number; y: number }) =>
    bars.some(
      (bar) =>
        bar.right > at.x && bar.bottom > at.y && bar.top < at.y + size.height && bar.left < at.x + size.width,
    );

  test.each(bars.map((own, i) => [i, own] as const))('number %i covers no bar', (_, own) => {
    const at = placeAmong(size, own, bars, plot);
    expect(overlaps(at)).toBe(false);
    expect(at.y).toBeGreaterThanOrEqual(own.top);
    expect(at.x + size.width).toBe(plot.right);
  });

  test('goes below the plot where there is no room', () => {
    const long = bars.map((bar) => ({ ...bar, right: 580 }));
    expect(placeAmong(size, long[0] ?? plot, long, { ...plot, bottom: 240 })).toEqual({ x: 400, y: 248 });
  });
});
