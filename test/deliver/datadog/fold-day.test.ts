import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellSpec, cubeOf } from '../../support/cube.ts';
import { randomCells, randomFrom } from './random-usage.ts';
import { planOf } from './support.ts';

const jobs = (count: number, day = '2026-06-01'): CellSpec[] =>
  Array.from({ length: count }, (_, number) => ({
    day,
    project: number % 2 === 0 ? 'api' : 'web',
    workflow: 'main',
    job: `job-${number}`,
    resourceClass: 'large',
    status: 'success',
    counts: { seconds: 10 },
    credits: { compute: count - number },
  }));

/** Sums of the credits by a tag; keys in order. */
function creditsBy(
  cells: readonly CellSpec[],
  key: string,
  maxSeries: number,
): [string | undefined, number][] {
  const sums = new Map<string | undefined, number>();
  for (const { metric, tags, points } of planOf(cubeOf(cells), { maxSeries }).series) {
    if (metric !== 'circleci_usage.credits') continue;
    const tag = tags.find((one) => one.startsWith(`${key}:`));
    sums.set(
      tag,
      points.reduce((sum, { value }) => sum + value, sums.get(tag) ?? 0),
    );
  }
  return [...sums].sort();
}

describe('too many series', () => {
  it('fold the jobs of the fewest credits into one of their workflow', () => {
    // Four series a job; the others of the two projects are two buckets.
    expect(creditsBy(jobs(10), 'job', 24)).toEqual([
      ['job:__other__', 6 + 5 + 4 + 3 + 2 + 1],
      ['job:job-0', 10],
      ['job:job-1', 9],
      ['job:job-2', 8],
      ['job:job-3', 7],
    ]);
    expect(creditsBy(jobs(10), 'project', 24)).toEqual(creditsBy(jobs(10), 'project', 20_000));
  });

  it('fold workflows when folding jobs is not enough, and say when even that is not', () => {
    const cells = jobs(10).map((cell, number) => ({ ...cell, workflow: `flow-${number}` }));
    expect(creditsBy(cells, 'workflow', 12)).toEqual([
      ['workflow:__other__', 45],
      ['workflow:flow-0', 10],
    ]);
    const plan = planOf(cubeOf(cells), { maxSeries: 7 });
    expect(plan).toMatchObject({ mostSeriesADay: 8, maxSeries: 7, folded: 20 });
  });

  it('are none when they just fit', () => {
    expect(planOf(cubeOf(jobs(10)), { maxSeries: 40 })).toMatchObject({ folded: 0, mostSeriesADay: 40 });
    expect(planOf(cubeOf(jobs(10)), { maxSeries: 39 })).toMatchObject({ folded: 3, mostSeriesADay: 36 });
  });

  it('leave a day as it is whichever days it is sent with', () => {
    const quiet = jobs(10, '2026-06-02').map((cell) => ({ ...cell, credits: { compute: 1000 } }));
    const alone = planOf(cubeOf(jobs(10)), { maxSeries: 24 }).series;
    const together = planOf(cubeOf([...quiet, ...jobs(10)]), { maxSeries: 24 }).series;
    const ofFirst = together
      .map((series) => ({
        ...series,
        points: series.points.filter(({ timestamp }) => timestamp === 1780272000),
      }))
      .filter(({ points }) => points.length > 0);
    expect(ofFirst).toEqual(alone);
  });

  it('keep every sum, whatever the usage', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 10, max: 120 }), (seed, maxSeries) => {
        const cube = cubeOf(randomCells(randomFrom(seed), 40));
        const [folded, whole] = [planOf(cube, { maxSeries }), planOf(cube)];
        for (const { name } of whole.metrics) expect(microOf(folded, name)).toBe(microOf(whole, name));
      }),
      { numRuns: 60 },
    );
  });
});

function microOf({ series }: ReturnType<typeof planOf>, name: string): bigint {
  return series
    .filter(({ metric }) => metric === name && name !== 'circleci_usage.cost')
    .flatMap(({ points }) => points)
    .reduce((sum, { value }) => sum + BigInt(Math.round(value * 1e6)), 0n);
}
