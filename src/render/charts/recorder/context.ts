import {
  angleOf,
  apply,
  combine,
  IDENTITY,
  type Matrix,
  rotation,
  scaleOf,
  scaling,
  translation,
} from './matrix.ts';
import { Path } from './path.ts';
import type { Clip, Drawing, Shape, Stroke } from './shapes.ts';
import { anchorOf, baselineOffset, type Measured, measure, parseFont } from './text.ts';

/** What `save` keeps and `restore` brings back. */
interface State {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  lineDashOffset: number;
  globalAlpha: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  dash: readonly number[];
  matrix: Matrix;
  clipArea: number | undefined;
}

/**
 * The part of CanvasRenderingContext2D that Chart.js 4 draws with, recording shapes in place of pixels. No
 * gradients, patterns or images: chart configs are plain JSON and can't name any.
 */
export class RecordingContext implements State {
  fillStyle = '#000000';
  strokeStyle = '#000000';
  lineWidth = 1;
  lineCap = 'butt';
  lineJoin = 'miter';
  lineDashOffset = 0;
  globalAlpha = 1;
  font = '10px Inter';
  textAlign = 'start';
  textBaseline = 'alphabetic';
  direction = 'ltr';
  dash: readonly number[] = [];
  matrix: Matrix = IDENTITY;
  clipArea: number | undefined = undefined;

  readonly #saved: State[] = [];
  readonly #shapes: Shape[] = [];
  readonly #clips: Clip[] = [];
  #path = new Path();

  /** Everything drawn so far, for a page of this size in pixels. */
  drawing(width: number, height: number): Drawing {
    return { width, height, shapes: [...this.#shapes], clips: [...this.#clips] };
  }

  save(): void {
    const { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, lineDashOffset, globalAlpha } = this;
    const { font, textAlign, textBaseline, dash, matrix, clipArea } = this;
    const lines = { strokeStyle, lineWidth, lineCap, lineJoin, lineDashOffset, dash };
    const text = { font, textAlign, textBaseline };
    this.#saved.push({ ...lines, ...text, fillStyle, globalAlpha, matrix, clipArea });
  }

  restore(): void {
    Object.assign(this, this.#saved.pop());
  }

  translate(x: number, y: number): void {
    this.matrix = combine(this.matrix, translation(x, y));
  }

  rotate(angle: number): void {
    this.matrix = combine(this.matrix, rotation(angle));
  }

  scale(x: number, y: number): void {
    this.matrix = combine(this.matrix, scaling(x, y));
  }

  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    this.matrix = { a, b, c, d, e, f };
  }

  resetTransform(): void {
    this.matrix = IDENTITY;
  }

  setLineDash(dash: readonly number[]): void {
    this.dash = dash;
  }

  beginPath(): void {
    this.#path = new Path();
  }

  closePath(): void {
    this.#path.close();
  }

  moveTo(x: number, y: number): void {
    this.#path.moveTo(this.matrix, x, y);
  }

  lineTo(x: number, y: number): void {
    this.#path.lineTo(this.matrix, x, y);
  }

  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    this.#path.quadraticTo(this.matrix, cx, cy, x, y);
  }

  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
    this.#path.cubicTo(this.matrix, ax, ay, bx, by, x, y);
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path.rect(this.matrix, x, y, width, height);
  }

  /** With corners of one radius, which fits. */
  roundRect(x: number, y: number, width: number, height: number, radius: number): void {
    const quarter = Math.PI / 2;
    this.arc(x + radius, y + radius, radius, 2 * quarter, 3 * quarter);
    this.arc(x + width - radius, y + radius, radius, 3 * quarter, 4 * quarter);
    this.arc(x + width - radius, y + height - radius, radius, 0, quarter);
    this.arc(x + radius, y + height - radius, radius, quarter, 2 * quarter);
    this.closePath();
  }

  arc(x: number, y: number, radius: number, start: number, end: number, counterclockwise = false): void {
    this.ellipse(x, y, radius, radius, 0, start, end, counterclockwise);
  }

  ellipse(
    x: number,
    y: number,
    radiusX: number,
    radiusY: number,
    tilt: number,
    start: number,
    end: number,
    counterclockwise = false,
  ): void {
    this.#path.arc(this.matrix, { x, y, radiusX, radiusY, tilt, start, end, counterclockwise });
  }

  /** Cuts what follows to the current path, within the area that is already cut to. */
  clip(): void {
    this.clipArea = this.#clips.push({ path: this.#path.data, within: this.clipArea }) - 1;
  }

  fill(): void {
    this.#fill(this.#path);
  }

  stroke(): void {
    this.#stroke(this.#path);
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.#fill(this.#rectangle(x, y, width, height));
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.#stroke(this.#rectangle(x, y, width, height));
  }

  /** Chart.js clears only the whole page, to draw it anew. */
  clearRect(): void {
    this.#shapes.length = 0;
    this.#clips.length = 0;
  }

  measureText(text: string): Measured {
    return measure(text, parseFont(this.font));
  }

  fillText(text: string, x: number, y: number): void {
    if (text.trim() === '' || isInvisible(this.fillStyle)) return;
    const font = parseFont(this.font);
    const at = apply(this.matrix, x, y + baselineOffset(this.textBaseline, font.size));
    const scale = scaleOf(this.matrix);
    this.#shapes.push({
      kind: 'text',
      text,
      ...at,
      anchor: anchorOf(this.textAlign),
      angle: angleOf(this.matrix),
      size: font.size * scale,
      weight: font.weight,
      width: measure(text, font).width * scale,
      color: this.fillStyle,
      opacity: this.globalAlpha,
      clip: this.clipArea,
    });
  }

  #rectangle(x: number, y: number, width: number, height: number): Path {
    const path = new Path();
    path.rect(this.matrix, x, y, width, height);
    return path;
  }

  #fill({ data }: Path): void {
    if (data === '' || isInvisible(this.fillStyle)) return;
    this.#shapes.push({
      kind: 'path',
      path: data,
      fill: this.fillStyle,
      opacity: this.globalAlpha,
      clip: this.clipArea,
    });
  }

  #stroke({ data }: Path): void {
    if (data === '' || isInvisible(this.strokeStyle)) return;
    const scale = scaleOf(this.matrix);
    const stroke: Stroke = {
      color: this.strokeStyle,
      width: this.lineWidth * scale,
      cap: this.lineCap,
      join: this.lineJoin,
      dash: this.dash.map((length) => length * scale),
      dashOffset: this.lineDashOffset * scale,
    };
    this.#shapes.push({ kind: 'path', path: data, stroke, opacity: this.globalAlpha, clip: this.clipArea });
  }
}

function isInvisible(color: string): boolean {
  return color === 'transparent' || /^rgba\(.*,\s*0\)$/.test(color);
}
