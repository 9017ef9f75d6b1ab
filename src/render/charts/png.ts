import { readFileSync } from 'node:fs';
import { PALETTE } from './palette.ts';
import { pngText } from './png-text.ts';
import type { Drawing } from './recorder/shapes.ts';
import { svgBody } from './svg.ts';

// Charts of ordinary size are drawn at twice their size; taller ones at less, so that memory stays in bounds.
const ZOOM = 2;
const MAX_PIXELS = 24_000_000;

type Resvg = typeof import('@resvg/resvg-wasm');

let loading: Promise<Resvg> | undefined;

/**
 * Draws the light theme on an opaque ground as PNG, at twice the size. Charts of more than 24 million pixels at
 * that size (about 230 bars) are drawn smaller, down to their own size. The same drawing gives the same bytes.
 */
export async function pngOf(drawing: Drawing): Promise<Uint8Array> {
  loading ??= load();
  const { Resvg } = await loading;
  const { width, height } = drawing;
  const zoom = Math.min(ZOOM, Math.max(1, Math.sqrt(MAX_PIXELS / (width * height))));
  const fontBuffers = fonts();
  const image = new Resvg(plainSvg(drawing), {
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontBuffers, defaultFontFamily: 'Inter' },
    background: PALETTE.ground.light,
  });
  try {
    const rendered = image.render();
    try {
      return rendered.asPng();
    } finally {
      rendered.free();
    }
  } finally {
    image.free();
  }
}

/** resvg knows no CSS variables and only the fonts it is given. */
function plainSvg(drawing: Drawing): string {
  const { width, height } = drawing;
  const body = svgBody(drawing, { color: (color) => color, text: pngText });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Inter">${body}</svg>`;
}

async function load(): Promise<Resvg> {
  const resvg = await import('@resvg/resvg-wasm');
  await resvg.initWasm(wasm());
  return resvg;
}

// The bundler finds these files by their literal paths and ships exactly them; lib/ lies as deep as src/.

function wasm(): Uint8Array {
  return readFileSync(new URL('../../../node_modules/@resvg/resvg-wasm/index_bg.wasm', import.meta.url));
}

/** Inter 400, then 600. Latin comes first: its faces have the vertical measures that the rest follows. */
function fonts(): Uint8Array[] {
  return [
    new URL('../../../node_modules/@fontsource/inter/files/inter-latin-400-normal.woff2', import.meta.url),
    new URL(
      '../../../node_modules/@fontsource/inter/files/inter-latin-ext-400-normal.woff2',
      import.meta.url,
    ),
    new URL('../../../node_modules/@fontsource/inter/files/inter-cyrillic-400-normal.woff2', import.meta.url),
    new URL('../../../node_modules/@fontsource/inter/files/inter-greek-400-normal.woff2', import.meta.url),
    new URL('../../../node_modules/@fontsource/inter/files/inter-latin-600-normal.woff2', import.meta.url),
    new URL(
      '../../../node_modules/@fontsource/inter/files/inter-latin-ext-600-normal.woff2',
      import.meta.url,
    ),
    new URL('../../../node_modules/@fontsource/inter/files/inter-cyrillic-600-normal.woff2', import.meta.url),
    new URL('../../../node_modules/@fontsource/inter/files/inter-greek-600-normal.woff2', import.meta.url),
  ].map((url) => readFileSync(url));
}
