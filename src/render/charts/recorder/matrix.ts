/**
 * A 2D transform in the order of Canvas and SVG: `x' = a·x + c·y + e`, `y' = b·x + d·y + f`. Chart.js moves,
 * rotates and scales evenly, so lengths scale by one number and arcs stay arcs.
 */
export interface Matrix {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const IDENTITY: Matrix = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };

/** The transform that does `inner` first, then `outer`. */
export function combine(outer: Matrix, inner: Matrix): Matrix {
  return {
    a: outer.a * inner.a + outer.c * inner.b,
    b: outer.b * inner.a + outer.d * inner.b,
    c: outer.a * inner.c + outer.c * inner.d,
    d: outer.b * inner.c + outer.d * inner.d,
    e: outer.a * inner.e + outer.c * inner.f + outer.e,
    f: outer.b * inner.e + outer.d * inner.f + outer.f,
  };
}

export function translation(x: number, y: number): Matrix {
  return { ...IDENTITY, e: x, f: y };
}

/** `angle` in radians, clockwise on the screen. */
export function rotation(angle: number): Matrix {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return { a: cos, b: sin, c: -sin, d: cos, e: 0, f: 0 };
}

export function scaling(x: number, y: number): Matrix {
  return { ...IDENTITY, a: x, d: y };
}

export function apply(m: Matrix, x: number, y: number): Point {
  return { x: m.a * x + m.c * y + m.e, y: m.b * x + m.d * y + m.f };
}

/** How much longer a line becomes. */
export function scaleOf(m: Matrix): number {
  return Math.hypot(m.a, m.b);
}

/** The angle that the x axis is turned by, in radians. */
export function angleOf(m: Matrix): number {
  return Math.atan2(m.b, m.a);
}
