import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { ChartSpec } from '../../../src/render/charts/chart-spec.ts';
import { chartSpecs } from '../../../src/render/charts/charts.ts';
import { drawChart } from '../../../src/render/charts/draw.ts';
import { decodePng } from '../../support/png.ts';
import { SHAPES } from './usage.ts';

/**
 * What a chart looks like, short enough to be read in a diff: digests of the SVG and of the PNG's pixels (its bytes
 * are for zlib to choose), and every text of the SVG where it stands.
 */
async function look(spec: ChartSpec): Promise<string> {
  const { svg, png } = await drawChart(spec);
  const texts = Array.from(
    svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)/g),
    ([, x, y, text]) => `${Math.round(Number(x))} ${Math.round(Number(y))} ${text}`,
  );
  return [
    `${spec.name}, ${spec.width} x ${spec.height}`,
    `pixels ${digest(decodePng(png).pixels)}`,
    `svg ${digest(svg)}`,
    ...texts,
    '',
  ].join('\n');
}

const digest = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the charts are drawn as in the kept file', () => {
  test.each(SHAPES)('of %s', async (name, report) => {
    const looks: string[] = [];
    for (const spec of chartSpecs(report, 20)) looks.push(await look(spec));
    await expect(looks.join('\n')).toMatchFileSnapshot(`golden/${name.replace(' ', '-')}.txt`);
  });
});
