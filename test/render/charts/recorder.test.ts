import { describe, expect, test } from 'vitest';
import { pngText } from '../../../src/render/charts/png-text.ts';
import { RecordingContext } from '../../../src/render/charts/recorder/context.ts';
import type { Shape, TextShape } from '../../../src/render/charts/recorder/shapes.ts';
import { svgBody, svgDocument } from '../../../src/render/charts/svg.ts';
import { elementsOf } from './xml.ts';

function drawn(draw: (ctx: RecordingContext) => void): readonly Shape[] {
  const context = new RecordingContext();
  draw(context);
  return context.drawing(100, 100).shapes;
}

/** Path data of what was filled. */
function pathOf(draw: (ctx: RecordingContext) => void): string {
  const [shape] = drawn((ctx) => {
    ctx.beginPath();
    draw(ctx);
    ctx.fill();
  });
  return shape?.kind === 'path' ? shape.path : '';
}

function textOf(draw: (ctx: RecordingContext) => void): TextShape {
  const [shape] = drawn(draw);
  if (shape?.kind !== 'text') throw new Error('no text was drawn');
  return shape;
}

describe('paths', () => {
  test('are recorded in page pixels', () => {
    const path = pathOf((ctx) => {
      ctx.translate(10, 20);
      ctx.scale(2, 2);
      ctx.rotate(Math.PI / 2);
      ctx.moveTo(0, 0);
      ctx.lineTo(5, 0);
      ctx.quadraticCurveTo(5, 1, 4, 1);
      ctx.bezierCurveTo(1, 2, 3, 4, 5, 6);
      ctx.closePath();
    });
    expect(path).toBe('M10 20L10 30Q8 30 8 28C6 22 2 26 -2 30Z');
  });

  test('leave out a line to where they are, but not a dot', () => {
    const path = pathOf((ctx) => {
      ctx.moveTo(1, 1);
      ctx.lineTo(1, 1);
      ctx.lineTo(15, 20);
      ctx.lineTo(15, 20);
      ctx.lineTo(5, 20);
      ctx.lineTo(15, 20);
    });
    expect(path).toBe('M1 1L1 1L15 20L5 20L15 20');
  });

  test('draw rectangles with round corners', () => {
    expect(pathOf((ctx) => ctx.roundRect(0, 0, 10, 6, 1))).toBe(
      'M0 1A1 1 0 0 1 1 0L9 0A1 1 0 0 1 10 1L10 5A1 1 0 0 1 9 6L1 6A1 1 0 0 1 0 5Z',
    );
  });

  test('draw arcs in either direction, and whole circles', () => {
    const quarter = (ccw: boolean) => pathOf((ctx) => ctx.arc(0, 0, 10, 0, Math.PI / 2, ccw));
    expect(quarter(false)).toBe('M10 0A10 10 0 0 1 0 10');
    expect(quarter(true)).toBe('M10 0A10 10 0 0 0 -7.071 -7.071A10 10 0 0 0 0 10');
    expect(pathOf((ctx) => ctx.arc(0, 0, 10, 0, 2 * Math.PI))).toBe(
      'M10 0A10 10 0 0 1 -10 0A10 10 0 0 1 10 0',
    );
  });

  test('tilt and scale ellipses with the page', () => {
    const path = pathOf((ctx) => {
      ctx.rotate(Math.PI / 2);
      ctx.scale(2, 2);
      ctx.ellipse(0, 0, 4, 2, 0, 0, Math.PI);
    });
    expect(path).toBe('M0 8A8 4 90 0 1 0 -8');
  });

  test('leave the current path alone when a rectangle is filled', () => {
    const shapes = drawn((ctx) => {
      ctx.beginPath();
      ctx.rect(0, 0, 1, 1);
      ctx.fillRect(5, 5, 2, 2);
      ctx.fill();
    });
    expect(shapes.map((shape) => shape.kind === 'path' && shape.path)).toEqual([
      'M5 5L7 5L7 7L5 7Z',
      'M0 0L1 0L1 1L0 1Z',
    ]);
  });

  test('in an invisible colour are not recorded', () => {
    const shapes = drawn((ctx) => {
      ctx.fillStyle = 'transparent';
      ctx.fillRect(0, 0, 1, 1);
      ctx.strokeStyle = 'rgba(0, 0, 0, 0)';
      ctx.strokeRect(0, 0, 1, 1);
    });
    expect(shapes).toEqual([]);
  });

  test('keep how lines are drawn', () => {
    const [shape] = drawn((ctx) => {
      ctx.scale(2, 2);
      Object.assign(ctx, { strokeStyle: '#112233', lineWidth: 3, lineCap: 'round', globalAlpha: 0.5 });
      ctx.setLineDash([4, 2]);
      ctx.strokeRect(0, 0, 1, 1);
    });
    expect(shape).toMatchObject({
      stroke: { color: '#112233', width: 6, cap: 'round', dash: [8, 4] },
      opacity: 0.5,
    });
  });
});

describe('state', () => {
  test('comes back as it was saved', () => {
    const [inner, outer] = drawn((ctx) => {
      ctx.fillStyle = '#111111';
      ctx.save();
      ctx.fillStyle = '#222222';
      ctx.translate(5, 5);
      ctx.fillRect(0, 0, 1, 1);
      ctx.restore();
      ctx.fillRect(0, 0, 1, 1);
    });
    expect(inner).toMatchObject({ fill: '#222222', path: 'M5 5L6 5L6 6L5 6Z' });
    expect(outer).toMatchObject({ fill: '#111111', path: 'M0 0L1 0L1 1L0 1Z' });
  });

  test('narrows clips, and gives up those of the inner state', () => {
    const context = new RecordingContext();
    context.save();
    for (const size of [50, 20]) {
      context.beginPath();
      context.rect(0, 0, size, size);
      context.clip();
    }
    context.fillRect(0, 0, 1, 1);
    context.restore();
    context.fillRect(0, 0, 1, 1);
    const drawing = context.drawing(100, 100);
    expect(drawing.shapes.map(({ clip }) => clip)).toEqual([1, undefined]);
    const svg = svgDocument(drawing, 'clips');
    expect(svg).toContain('<clipPath id="clip1" clip-path="url(#clip0)">');
    expect(elementsOf(svg).filter((name) => name === 'g')).toHaveLength(1);
  });

  test('begins anew when the page is cleared', () => {
    const shapes = drawn((ctx) => {
      ctx.fillRect(0, 0, 1, 1);
      ctx.clearRect();
    });
    expect(shapes).toEqual([]);
  });
});

describe('text', () => {
  test.each([
    ['top', 9.6875],
    ['middle', 3.637695],
    ['bottom', -2.412109],
    ['alphabetic', 0],
  ])('with baseline %s stands at %d', (textBaseline, y) => {
    const shape = textOf((ctx) => {
      Object.assign(ctx, { font: '600 10px Inter', textBaseline });
      ctx.fillText('x', 0, 0);
    });
    expect(shape.y).toBeCloseTo(y, 5);
    expect(shape).toMatchObject({ weight: 600, size: 10 });
  });

  test.each([
    ['left', 'start'],
    ['center', 'middle'],
    ['right', 'end'],
    ['end', 'end'],
  ])('aligned %s has anchor %s', (textAlign, anchor) => {
    const shape = textOf((ctx) => {
      ctx.textAlign = textAlign;
      ctx.fillText('x', 3, 4);
    });
    expect(shape).toMatchObject({ anchor, x: 3, y: 4 });
  });

  test('turns about its own place', () => {
    const context = new RecordingContext();
    context.translate(30, 40);
    context.rotate(-Math.PI / 2);
    context.fillText('up', 0, 0);
    const svg = svgBody(context.drawing(100, 100), { color: (color) => color, text: pngText, clip: 'clip' });
    expect(svg).toContain('x="30" y="40" transform="rotate(-90 30 40)"');
  });

  test('of spaces is nothing', () => {
    expect(drawn((ctx) => ctx.fillText('  ', 0, 0))).toEqual([]);
  });

  test('for the PNG has a box for each character that the faces lack, and the rest around it', () => {
    const shape = textOf((ctx) => {
      ctx.textAlign = 'right';
      ctx.fillText('a日\u0301b', 50, 10);
    });
    const svg = pngText(shape, '#000000');
    expect(elementsOf(`<svg>${svg}</svg>`)).toEqual(['svg', 'text', 'rect', 'text']);
    expect(svg).not.toContain('日');
    const [first] = /(?<= x=")[\d.]+/.exec(svg) ?? [];
    expect(Number(first)).toBeCloseTo(50 - shape.width, 2);
  });
});
