import { number, type TextShape } from './recorder/shapes.ts';
import { anchorAttribute, textElement } from './svg.ts';
import { hasGlyph, textWidth } from './text-width.ts';

// The box that stands for a character, in ems: as tall as a capital, with a little air on both sides.
const BOX_HEIGHT = 0.72;
const BOX_AIR = 0.1;
const LINE = 0.07;

/**
 * Text for the PNG. The embedded faces have no Chinese or Japanese, no emoji and no arrows; those characters become
 * □. Inter lacks □ too, so it is drawn as a box, and the text around it as pieces.
 */
export function pngText(shape: TextShape, color: string): string {
  const split = splitByGlyphs(shape.text);
  if (split.every(({ drawable }) => drawable)) return textElement(shape, color, anchorAttribute(shape));
  const start = shape.x - startShift(shape);
  let offset = 0;
  const pieces = split.map(({ text, drawable }) => {
    const x = start + offset;
    const width = textWidth(text, shape.size, shape.weight);
    offset += width;
    return drawable
      ? textElement({ ...shape, x, text, angle: 0 }, color, PIECE)
      : box(shape, x, width, color);
  });
  const content = pieces.join('');
  if (shape.angle === 0) return content;
  const turn = (shape.angle * 180) / Math.PI;
  return `<g transform="rotate(${number(turn)} ${number(shape.x)} ${number(shape.y)})">${content}</g>`;
}

// Pieces are placed by widths without kerning, and spaces at their ends count.
const PIECE = ' xml:space="preserve" font-kerning="none"';

function startShift({ anchor, width }: TextShape): number {
  return anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width;
}

interface Piece {
  readonly text: string;
  readonly drawable: boolean;
}

/** Runs of characters that the faces have, and every other character by itself. */
function splitByGlyphs(text: string): Piece[] {
  const pieces: { text: string; drawable: boolean }[] = [];
  for (const char of text) {
    const drawable = hasGlyph(char);
    const last = pieces.at(-1);
    if (drawable && last?.drawable) last.text += char;
    else pieces.push({ text: char, drawable });
  }
  return pieces;
}

function box({ y, size, opacity }: TextShape, x: number, width: number, color: string): string {
  // Joiners and marks take no room of their own and are left out.
  if (width === 0) return '';
  const air = BOX_AIR * size;
  const place = `x="${number(x + air)}" y="${number(y - BOX_HEIGHT * size)}"`;
  const sides = `width="${number(width - 2 * air)}" height="${number(BOX_HEIGHT * size)}"`;
  const line = `fill="none" stroke="${color}" stroke-width="${number(LINE * size)}" opacity="${number(opacity)}"`;
  return `<rect ${place} ${sides} ${line}/>`;
}
