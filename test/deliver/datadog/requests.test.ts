import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestsOf, SIZE_LIMITS } from '../../../src/deliver/datadog/requests.ts';
import { cubeOf } from '../../support/cube.ts';
import { manyCells } from './many-series.ts';
import { randomCells, randomFrom } from './random-usage.ts';
import { planOf } from './support.ts';

describe('requests', () => {
  it('hold every series once, in order, within both limits', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 3_000, max: 20_000 }),
        fc.integer({ min: 800, max: 3_000 }),
        (seed, plain, packed) => {
          const { series } = planOf(cubeOf(randomCells(randomFrom(seed), 50)));
          const requests = [...requestsOf(series, { plain, packed })];
          expect(requests.flatMap((request) => request.series)).toEqual(series);
          for (const { body, packedBytes, series: some } of requests) {
            expect(JSON.parse(body)).toEqual({ series: some });
            expect(Buffer.byteLength(body)).toBeLessThanOrEqual(plain);
            expect(packedBytes).toBeLessThanOrEqual(packed);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('are none without series, and take a series that is too large alone', () => {
    expect([...requestsOf([])]).toEqual([]);
    const { series } = planOf(cubeOf(randomCells(randomFrom(1), 20)));
    expect([...requestsOf(series, { plain: 1, packed: 1 })].map((request) => request.series.length)).toEqual(
      series.map(() => 1),
    );
  });

  it('are at most three for 13,000 series of seven days', () => {
    const { series, points } = planOf(manyCells());
    expect(series.length).toBeGreaterThanOrEqual(13_000);
    expect(points).toBe(7 * series.length);
    const requests = [...requestsOf(series)];
    expect(requests.length).toBeLessThanOrEqual(3);
    expect(Math.max(...requests.map(({ packedBytes }) => packedBytes))).toBeLessThanOrEqual(
      SIZE_LIMITS.packed,
    );
  });
});
