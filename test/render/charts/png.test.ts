import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawChart } from '../../../src/render/charts/draw.ts';
import { projectChart } from '../../../src/render/charts/project-chart.ts';
import { hostile } from '../../support/hostile.ts';
import { decodePng } from '../../support/png.ts';
import { reportOf } from '../../support/report.ts';
import { cell, hostileReport, projectsReport } from './samples.ts';

const draw = (...args: Parameters<typeof projectChart>) => drawChart(projectChart(...args));

/** Width, height and the colour of the first pixel. */
function look(png: Uint8Array): { width: number; height: number; corner: number[] } {
  const { width, height, pixels } = decodePng(png);
  return { width, height, corner: [...pixels.subarray(0, 3)] };
}

describe('the PNG', () => {
  test('is twice the chart, on opaque white', async () => {
    const spec = projectChart(projectsReport(8), 20);
    const { png } = await drawChart(spec);
    expect(look(png)).toEqual({ width: 1920, height: 2 * spec.height, corner: [255, 255, 255] });
  });

  test('has the same bytes each time', async () => {
    const [first, second] = [await draw(hostileReport(), 20), await draw(hostileReport(), 20)];
    expect(Buffer.compare(first.png, second.png)).toBe(0);
    expect(first.svg).toBe(second.svg);
  });

  test('shows what it should: another name is another picture', async () => {
    const [one, two] = [
      await draw(reportOf([cell('one', 1)]), 20),
      await draw(reportOf([cell('two', 1)]), 20),
    ];
    expect(Buffer.compare(one.png, two.png)).not.toBe(0);
  });

  test('of a very tall chart is smaller, so that memory stays in bounds', async () => {
    const { width, height } = look((await draw(projectsReport(400), 1000)).png);
    expect(width * height).toBeLessThan(25_000_000);
    expect(width).toBeGreaterThan(960);
  });

  test('can be made for any names', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 6 }), async (names) => {
        const { png } = await draw(reportOf(names.map((name, i) => cell(name || 'x', i))), 3);
        expect(look(png).width).toBe(1920);
      }),
      { numRuns: 20 },
    );
  });

  test('of an empty report is a picture too', async () => {
    expect(look((await draw(reportOf([]), 20)).png).width).toBe(1920);
  });
});
