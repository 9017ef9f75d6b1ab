import { ASCENT_EM, DESCENT_EM, textWidth, type Weight } from '../text-width.ts';
import type { Anchor } from './shapes.ts';

export interface Font {
  /** Pixels. */
  readonly size: number;
  readonly weight: Weight;
}

/** Reads what the charts use of a CSS font string: `600 12px Inter, sans-serif`. */
export function parseFont(font: string): Font {
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 10);
  const weight = /\b(bold|[6-9]00)\b/.test(font.slice(0, font.indexOf('px'))) ? 600 : 400;
  return { size, weight };
}

/** What `measureText` answers, as far as Chart.js reads it; pixels. */
export interface Measured {
  readonly width: number;
  readonly actualBoundingBoxLeft: number;
  readonly actualBoundingBoxRight: number;
  readonly actualBoundingBoxAscent: number;
  readonly actualBoundingBoxDescent: number;
}

export function measure(text: string, { size, weight }: Font): Measured {
  const width = textWidth(text, size, weight);
  return {
    width,
    actualBoundingBoxLeft: 0,
    actualBoundingBoxRight: width,
    actualBoundingBoxAscent: ASCENT_EM * size,
    actualBoundingBoxDescent: DESCENT_EM * size,
  };
}

/** How far the baseline lies below the y that the text was given, in pixels. */
export function baselineOffset(baseline: string, size: number): number {
  switch (baseline) {
    case 'top':
    case 'hanging':
      return ASCENT_EM * size;
    case 'middle':
      return ((ASCENT_EM - DESCENT_EM) / 2) * size;
    case 'bottom':
    case 'ideographic':
      return -DESCENT_EM * size;
    default:
      return 0;
  }
}

export function anchorOf(align: string): Anchor {
  if (align === 'center') return 'middle';
  return align === 'right' || align === 'end' ? 'end' : 'start';
}
