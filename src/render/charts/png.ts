import { interFaces, resvgWasm } from './assets.ts';
import { PALETTE } from './palette.ts';
import { type Picture, pngFile } from './png-file.ts';
import { pngText } from './png-text.ts';
import type { Drawing } from './recorder/shapes.ts';
import { svgBody } from './svg.ts';

// Charts of ordinary size are drawn at twice their size; taller ones at less, so that memory stays in bounds.
const ZOOM = 2;
const MAX_PIXELS = 24_000_000;

interface Renderer {
  readonly Resvg: typeof import('@resvg/resvg-wasm').Resvg;
  readonly fontBuffers: Uint8Array[];
}

/** resvg can be started only once in a process. */
let starting: Promise<Renderer> | undefined;

/**
 * Draws the light theme on an opaque ground as PNG, at twice the size. Charts of more than 24 million pixels at
 * that size (about 230 bars) are drawn smaller, down to their own size. The same drawing gives the same bytes.
 */
export async function pngOf(drawing: Drawing): Promise<Uint8Array> {
  return pngFile(await pictureOf(drawing));
}

/** The drawing's pixels, as the PNG has them. */
async function pictureOf(drawing: Drawing): Promise<Picture> {
  starting ??= start();
  const { Resvg, fontBuffers } = await starting;
  const image = new Resvg(plainSvg(drawing), {
    fitTo: { mode: 'zoom', value: zoomOf(drawing) },
    font: { fontBuffers, defaultFontFamily: 'Inter' },
    background: PALETTE.ground.light,
  });
  const rendered = image.render();
  const { width, height, pixels } = rendered;
  rendered.free();
  image.free();
  return { width, height, pixels };
}

async function start(): Promise<Renderer> {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  await initWasm(resvgWasm());
  return { Resvg, fontBuffers: interFaces() };
}

function zoomOf({ width, height }: Drawing): number {
  return Math.min(ZOOM, Math.max(1, Math.sqrt(MAX_PIXELS / (width * height))));
}

/** resvg knows no CSS variables and only the fonts it is given. */
function plainSvg(drawing: Drawing): string {
  const { width, height } = drawing;
  const body = svgBody(drawing, { color: (color) => color, text: pngText, clip: 'clip' });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Inter">${body}</svg>`;
}
