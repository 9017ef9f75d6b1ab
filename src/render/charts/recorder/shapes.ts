import type { Weight } from '../text-width.ts';

/** What was drawn, in page pixels, in drawing order. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly clips: readonly Clip[];
}

export type Shape = PathShape | TextShape;

/** An area that shapes are cut to; its place in `Drawing.clips` is how shapes refer to it. */
export interface Clip {
  readonly path: string;
  /** The clip that this one narrows. */
  readonly within: number | undefined;
}

interface Drawn {
  /** 0 to 1. */
  readonly opacity: number;
  readonly clip: number | undefined;
}

export interface PathShape extends Drawn {
  readonly kind: 'path';
  /** SVG path data. */
  readonly path: string;
  readonly fill?: string;
  readonly stroke?: Stroke;
}

export interface Stroke {
  readonly color: string;
  readonly width: number;
  readonly cap: string;
  readonly join: string;
  /** Lengths of dashes and gaps; empty for a solid line. */
  readonly dash: readonly number[];
  readonly dashOffset: number;
}

/** One line of text, unescaped. */
export interface TextShape extends Drawn {
  readonly kind: 'text';
  readonly text: string;
  /** The point of the baseline that `anchor` names. */
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  /** Radians, clockwise, about x and y. */
  readonly angle: number;
  readonly size: number;
  readonly weight: Weight;
  /** Width in Inter. */
  readonly width: number;
  readonly color: string;
}

export type Anchor = 'start' | 'middle' | 'end';

/** A number as it stands in SVG: at most 3 decimals, never `-0` or an exponent. */
export function number(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return String(rounded === 0 ? 0 : rounded);
}
