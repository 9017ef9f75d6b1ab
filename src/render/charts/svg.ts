import { escapeXml } from '../../common/escape/xml.ts';
import { FONT_FAMILY } from './font.ts';
import { darkDeclarations, PALETTE, themed } from './palette.ts';
import { type Drawing, number, type PathShape, type Shape, type TextShape } from './recorder/shapes.ts';
import { hasGlyph } from './text-width.ts';

/**
 * The drawing as an SVG file for people: colours are CSS variables with light fallbacks, dark where the reader
 * prefers dark. No script, no foreign content, nothing loaded from elsewhere.
 */
export function svgDocument(drawing: Drawing, title: string): string {
  const { width, height } = drawing;
  const style = `<style>@media (prefers-color-scheme:dark){:root{${darkDeclarations()}}}</style>`;
  const size = `width="${width}" height="${height}"`;
  return `${svgElement(drawing, title, { attributes: size, style: `\n${style}`, clip: 'clip' })}\n`;
}

/**
 * The drawing as an element of a page, which sets its size and the colours' variables. `id` is unique in the page: no
 * two of its charts may have clips of one name.
 */
export function svgInPage(drawing: Drawing, title: string, id: string): string {
  return svgElement(drawing, title, { attributes: 'class="static"', style: '', clip: `${id}-clip` });
}

interface SvgParts {
  readonly attributes: string;
  readonly style: string;
  readonly clip: string;
}

function svgElement(drawing: Drawing, title: string, { attributes, style, clip }: SvgParts): string {
  const { width, height } = drawing;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${attributes} viewBox="0 0 ${width} ${height}"`,
    ` role="img" font-family="${FONT_FAMILY}">\n`,
    `<title>${escapeXml(title)}</title>${style}\n`,
    svgBody(drawing, { color: themed, text: themedText, clip }),
    '</svg>',
  ].join('');
}

/** How shapes are written: the file for people and the one that becomes a PNG differ in colours and text. */
export interface Writer {
  readonly color: (color: string) => string;
  readonly text: (shape: TextShape, color: string) => string;
  /** What the names of clips begin with. */
  readonly clip: string;
}

/** The ground, the clips and all shapes, a line each. */
export function svgBody(drawing: Drawing, writer: Writer): string {
  const ground = `<path d="M0 0H${drawing.width}V${drawing.height}H0Z" fill="${writer.color(PALETTE.ground.light)}"/>\n`;
  const shapes = drawing.shapes.map((shape) => `${clipped(shape, written(shape, writer), writer)}\n`);
  return ground + clipPaths(drawing, writer) + shapes.join('');
}

function clipPaths({ clips, shapes }: Drawing, writer: Writer): string {
  const used = new Set<number>();
  for (const shape of shapes) {
    for (let id = shape.clip; id !== undefined; id = clips[id]?.within) used.add(id);
  }
  const paths = clips.map(({ path, within }, id) =>
    used.has(id)
      ? `<clipPath id="${writer.clip}${id}"${clipBy(within, writer)}><path d="${path}"/></clipPath>`
      : '',
  );
  return used.size === 0 ? '' : `<defs>${paths.join('')}</defs>\n`;
}

/** The clip stands on a parent, because a turned text would turn a clip of its own. */
function clipped({ clip }: Shape, content: string, writer: Writer): string {
  return clip === undefined ? content : `<g${clipBy(clip, writer)}>${content}</g>`;
}

function clipBy(id: number | undefined, { clip }: Writer): string {
  return id === undefined ? '' : ` clip-path="url(#${clip}${id})"`;
}

function written(shape: Shape, writer: Writer): string {
  return shape.kind === 'text' ? writer.text(shape, writer.color(shape.color)) : writtenPath(shape, writer);
}

function writtenPath({ path, fill, stroke, opacity }: PathShape, { color }: Writer): string {
  const paint = fill === undefined ? ' fill="none"' : ` fill="${escapeXml(color(fill))}"`;
  return `<path d="${path}"${paint}${opacityOf(opacity)}${stroke === undefined ? '' : lineOf(stroke, color)}/>`;
}

function lineOf(stroke: NonNullable<PathShape['stroke']>, color: Writer['color']): string {
  const { width, cap, join, dash, dashOffset } = stroke;
  return [
    ` stroke="${escapeXml(color(stroke.color))}"`,
    ` stroke-width="${number(width)}"`,
    cap === 'butt' ? '' : ` stroke-linecap="${cap}"`,
    join === 'miter' ? '' : ` stroke-linejoin="${join}"`,
    dash.length === 0 ? '' : ` stroke-dasharray="${dash.map(number).join(' ')}"`,
    dashOffset === 0 ? '' : ` stroke-dashoffset="${number(dashOffset)}"`,
  ].join('');
}

/** Text is held to its width in Inter, so that a wider font can't push it over an edge or into what follows. */
function themedText(shape: TextShape, color: string): string {
  const { width, text } = shape;
  const isInter = Array.from(text).every(hasGlyph);
  const held = isInter ? ` textLength="${number(width)}" lengthAdjust="spacingAndGlyphs"` : '';
  return textElement(shape, color, anchorAttribute(shape) + held);
}

export function anchorAttribute({ anchor }: TextShape): string {
  return anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
}

/** One `<text>`, with `more` attributes. */
export function textElement(shape: TextShape, color: string, more: string): string {
  const { x, y, angle, size, weight, opacity, text } = shape;
  const bold = weight === 400 ? '' : ` font-weight="${weight}"`;
  const turn = (angle * 180) / Math.PI;
  const turned = angle === 0 ? '' : ` transform="rotate(${number(turn)} ${number(x)} ${number(y)})"`;
  const place = ` x="${number(x)}" y="${number(y)}"${turned}`;
  const look = ` font-size="${number(size)}"${bold} fill="${escapeXml(color)}"${opacityOf(opacity)}`;
  return `<text${place}${look}${more}>${escapeXml(text)}</text>`;
}

function opacityOf(opacity: number): string {
  return opacity === 1 ? '' : ` opacity="${number(opacity)}"`;
}
