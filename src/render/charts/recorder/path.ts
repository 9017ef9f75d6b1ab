import { angleOf, apply, type Matrix, type Point, scaleOf } from './matrix.ts';
import { number } from './shapes.ts';

const FULL_TURN = 2 * Math.PI;

/** An ellipse's centre, radii, tilt and the angles it runs between, in radians, as Canvas takes them. */
export interface Arc {
  readonly x: number;
  readonly y: number;
  readonly radiusX: number;
  readonly radiusY: number;
  readonly tilt: number;
  readonly start: number;
  readonly end: number;
  readonly counterclockwise: boolean;
}

/** Writes SVG path data in page pixels: every point passes through the matrix that holds when it is drawn. */
export class Path {
  #data = '';
  /** Where the path is, as written; empty before and after a move, since a line from there to there is a dot. */
  #at = '';

  get data(): string {
    return this.#data;
  }

  moveTo(matrix: Matrix, x: number, y: number): void {
    this.#add('M', apply(matrix, x, y));
  }

  /** As in Canvas, the first point of a path begins it. A line to where the path is already is left out. */
  lineTo(matrix: Matrix, x: number, y: number): void {
    const to = apply(matrix, x, y);
    if (this.#at !== text(to)) this.#add(this.#data === '' ? 'M' : 'L', to);
  }

  quadraticTo(matrix: Matrix, cx: number, cy: number, x: number, y: number): void {
    this.#add('Q', apply(matrix, cx, cy), apply(matrix, x, y));
  }

  cubicTo(matrix: Matrix, ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
    this.#add('C', apply(matrix, ax, ay), apply(matrix, bx, by), apply(matrix, x, y));
  }

  close(): void {
    if (this.#data === '') return;
    this.#data += 'Z';
    this.#at = '';
  }

  rect(matrix: Matrix, x: number, y: number, width: number, height: number): void {
    this.moveTo(matrix, x, y);
    this.lineTo(matrix, x + width, y);
    this.lineTo(matrix, x + width, y + height);
    this.lineTo(matrix, x, y + height);
    this.close();
  }

  /** SVG can't write a full turn as one arc, so more than half a turn is written as two. */
  arc(matrix: Matrix, arc: Arc): void {
    const sweep = sweepOf(arc);
    const from = pointAt(arc, arc.start);
    this.lineTo(matrix, from.x, from.y);
    if (sweep === 0 || (arc.radiusX === 0 && arc.radiusY === 0)) return;
    for (const part of Math.abs(sweep) > Math.PI ? [0.5, 1] : [1]) {
      const { x, y } = pointAt(arc, arc.start + sweep * part);
      const to = apply(matrix, x, y);
      this.#data += arcCommand(matrix, arc, sweep > 0, to);
      this.#at = text(to);
    }
  }

  #add(command: string, ...points: readonly Point[]): void {
    const texts = points.map(text);
    this.#data += command + texts.join(' ');
    this.#at = command === 'M' ? '' : (texts.at(-1) ?? '');
  }
}

function text({ x, y }: Point): string {
  return `${number(x)} ${number(y)}`;
}

/** The signed angle that an arc runs through: at most one turn, its sign the direction. */
function sweepOf({ start, end, counterclockwise }: Arc): number {
  const turn = counterclockwise ? start - end : end - start;
  const size = turn >= FULL_TURN ? FULL_TURN : ((turn % FULL_TURN) + FULL_TURN) % FULL_TURN;
  return counterclockwise ? -size : size;
}

function pointAt({ x, y, radiusX, radiusY, tilt }: Arc, angle: number): Point {
  const along = Math.cos(angle) * radiusX;
  const across = Math.sin(angle) * radiusY;
  return {
    x: x + along * Math.cos(tilt) - across * Math.sin(tilt),
    y: y + along * Math.sin(tilt) + across * Math.cos(tilt),
  };
}

function arcCommand(matrix: Matrix, arc: Arc, clockwise: boolean, to: Point): string {
  const scale = scaleOf(matrix);
  const tilt = ((arc.tilt + angleOf(matrix)) * 180) / Math.PI;
  const radii = `${number(arc.radiusX * scale)} ${number(arc.radiusY * scale)}`;
  return `A${radii} ${number(tilt)} 0 ${clockwise ? 1 : 0} ${text(to)}`;
}
