import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { expect, test } from 'vitest';
import { interWidths } from '../../../scripts/inter-widths.ts';
import { interFaces, resvgWasm } from '../../../src/render/charts/assets.ts';
import { hasGlyph, textWidth } from '../../../src/render/charts/text-width.ts';

test('the table is the one of the installed fonts', () => {
  const table = new URL('../../../src/render/charts/inter-widths.ts', import.meta.url);
  expect(readFileSync(table, 'utf8')).toBe(interWidths());
});

let started: Promise<void> | undefined;

/** How much wider ten of the letter are than five, as resvg draws them: five times its width. */
function drawnWidth(letter: string, weight: number): number {
  const [five = 0, ten = 0] = [5, 10].map((count) => {
    const text = `<text y="50" font-family="Inter" font-size="20.48" font-weight="${weight}">${letter.repeat(count)}</text>`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="90">${text}</svg>`;
    return new Resvg(svg, { font: { fontBuffers: interFaces() } }).getBBox()?.width;
  });
  return (ten - five) / 5;
}

test.each([
  ...['H', 'e', '0', 'Ł', 'я', 'δ'].map((letter) => [letter, 400] as const),
  ...['H', 'e', '0', '%'].map((letter) => [letter, 600] as const),
])('%s in weight %d is as wide as it is drawn', async (letter, weight) => {
  started ??= initWasm(resvgWasm());
  await started;
  expect(textWidth(letter, 20.48, weight)).toBeCloseTo(drawnWidth(letter, weight), 1);
});

test('characters that the faces lack have a width too, and marks none', () => {
  expect(textWidth('日', 10)).toBe(10);
  expect(textWidth('🚀', 10)).toBe(13);
  expect(textWidth('א', 10)).toBe(6.5);
  expect(textWidth('e\u0323\u200d', 10)).toBeCloseTo(textWidth('e', 10), 6);
});

test('the faces hold Latin with accents, Cyrillic and Greek', () => {
  expect([...'aŁźяαή…–·€'].filter((char) => !hasGlyph(char))).toEqual([]);
  expect([...'日🚀א→□'].filter(hasGlyph)).toEqual([]);
});
