import { describe, expect, it } from 'vitest';
import { cubesOf } from '../../src/report/roll-up.ts';
import type { Cube } from '../../src/usage/cube.ts';
import type { Sums } from '../../src/usage/memory.ts';
import { cubeOf } from '../support/cube.ts';

const DAYS = ['2026-06-01', '2026-06-02', '2026-06-03'];

/** A job on three days, with so many whole credits on each. */
function jobWith(whole: Sums): Cube {
  const cube = cubeOf(DAYS.map((day) => ({ day, project: 'a', job: 'b', status: 'success' })));
  return { ...cube, limbs: { compute: { whole, micro: new Uint32Array(0) } } };
}

/** Whole credits of all cells, exactly. */
function sumOf({ limbs, size }: Cube): bigint {
  return Array.from(limbs.compute?.whole.subarray(0, size) ?? [], BigInt).reduce((a, b) => a + b, 0n);
}

describe('a Cube is added up', () => {
  it.each([
    ['words', Uint32Array.of(2 ** 32 - 1, 2 ** 32 - 1, 1)],
    ['doubles', Float64Array.of(2 ** 52, -(2 ** 51), 3)],
  ])('over days, by project and by day, from sums in %s', (_, whole) => {
    const { undated, byProject, byDay } = cubesOf(jobWith(whole));
    expect([undated.size, byProject.size, byDay.size]).toEqual([1, 3, 3]);
    const all = Array.from(whole, BigInt).reduce((a, b) => a + b);
    for (const cube of [undated, byProject, byDay]) expect(sumOf(cube)).toBe(all);
    expect(undated.count.rows).toEqual(Float64Array.of(3));
    expect(undated.credits(0, 'compute')).toBe(all * 1_000_000n);
  });

  it('unless its credits could leave the range in which doubles are exact', () => {
    const whole = Float64Array.of(2 ** 53 - 1, 2 ** 53 - 1, 1);
    for (const cube of Object.values(cubesOf(jobWith(whole)))) expect(sumOf(cube)).toBe(2n ** 54n - 1n);
  });
});
