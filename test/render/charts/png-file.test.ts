import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pngFile } from '../../../src/render/charts/png-file.ts';
import { browserPages } from '../../page/browser.ts';
import { decodePng } from '../../support/png.ts';

const { openHtml } = browserPages();

const pictures = fc
  .record({ width: fc.integer({ min: 1, max: 9 }), height: fc.integer({ min: 1, max: 9 }) })
  .chain(({ width, height }) => {
    const length = 3 * width * height;
    return fc.record({
      width: fc.constant(width),
      height: fc.constant(height),
      rgb: fc.uint8Array({ minLength: length, maxLength: length }),
    });
  });

/** Every pixel with the alpha of an opaque one. */
const opaque = (rgb: Uint8Array) =>
  Uint8Array.from({ length: (rgb.length / 3) * 4 }, (_, i) =>
    i % 4 === 3 ? 255 : (rgb[(i >> 2) * 3 + (i % 4)] ?? 0),
  );

describe('a PNG file', () => {
  test('holds every pixel', () => {
    fc.assert(
      fc.property(pictures, ({ width, height, rgb }) => {
        const decoded = decodePng(pngFile({ width, height, pixels: opaque(rgb) }));
        expect(decoded).toEqual({ width, height, pixels: Buffer.from(rgb) });
      }),
    );
  });

  test('is read by a browser as it was meant', async (context) => {
    const [width, height] = [37, 23];
    const rgb = Uint8Array.from({ length: 3 * width * height }, (_, i) => (i * 89 + (i >> 5)) % 256);
    const pixels = opaque(rgb);
    const file = Buffer.from(pngFile({ width, height, pixels })).toString('base64');
    const { page } = await openHtml(context, '<title>png</title>');
    const seen = await page.evaluate<number[]>(`(async () => {
      const bytes = Uint8Array.from(atob('${file}'), (byte) => byte.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context.drawImage(bitmap, 0, 0);
      return [bitmap.width, bitmap.height, ...context.getImageData(0, 0, bitmap.width, bitmap.height).data];
    })()`);
    expect(seen).toEqual([width, height, ...pixels]);
  });
});
