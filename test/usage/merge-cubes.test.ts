import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buffersOf, type JoinHelper, joinShare } from '../../src/usage/join-share.ts';
import { mergeCubes, mergeTogether } from '../../src/usage/merge-cubes.ts';
import { build, cubeOf } from './built-cubes.ts';
import { dump } from './fixtures.ts';

/** What stands for another thread: all goes to and fro as messages do. */
const OTHER_THREAD: JoinHelper = {
  join: async (order) => {
    const share = joinShare(structuredClone(order));
    return structuredClone(share, { transfer: buffersOf(share) });
  },
};
const limits = fc.record({ cells: fc.integer({ min: 1, max: 40 }), jobs: fc.integer({ min: 1, max: 20 }) });

describe('merging', () => {
  const name = fc.constantFrom('a', 'b', '__proto__', null);
  const row = fc.record({
    JOB_RUN_DATE: fc.constantFrom('2025-12-31', '2026-01-01', '2026-01-02', '2026-01-31'),
    PROJECT_ID: fc.constantFrom('1', '2', null),
    PROJECT_NAME: name,
    ORGANIZATION_ID: fc.constantFrom('o', null),
    ORGANIZATION_NAME: name,
    VCS_URL: name,
    VCS_BRANCH: name,
    WORKFLOW_NAME: name,
    JOB_NAME: name,
    PIPELINE_TRIGGER_SOURCE: name,
    COMPUTE_CREDITS: fc.constantFrom('0', '0.000001', '12', '999999999.5', '-3'),
    DLC_CREDITS: fc.constantFrom('0', '200', null),
    TOTAL_CREDITS: fc.constantFrom('0', '12.25', '1000000000'),
    EXECUTOR: name,
    JOB_RUN_SECONDS: fc.constantFrom('0', '128', '129', '99999', null),
    JOB_RUN_QUEUED_AT: fc.constantFrom('2026-01-05 13:09:58.500', '2026-01-05 13:09', 'bad', null),
  });

  test('any order of rows, split over any builders in any order, gives the same cube', () => {
    const shuffled = fc
      .array(row, { maxLength: 30 })
      .chain((rows) =>
        fc.tuple(
          fc.constant(rows),
          fc.shuffledSubarray(rows, { minLength: rows.length }),
          fc.array(fc.nat({ max: 30 }), { maxLength: 4 }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([rows, other, cuts]) => {
        const places = [
          0,
          ...cuts.map((cut) => Math.min(cut, rows.length)).sort((a, b) => a - b),
          rows.length,
        ];
        const partials = places.slice(1).map((end, i) => build(other.slice(places[i], end)).partial);
        expect(dump(mergeCubes(partials))).toEqual(dump(cubeOf(rows)));
      }),
    );
  });

  test('another thread joins any share of it, whatever the limits', async () => {
    const split = fc.tuple(
      fc.array(fc.array(row, { maxLength: 12 }), { minLength: 1, maxLength: 3 }),
      limits,
    );
    await fc.assert(
      fc.asyncProperty(split, async ([builders, most]) => {
        const partials = builders.map((rows) => build(rows).partial);
        const cube = await mergeTogether(partials, OTHER_THREAD, most);
        expect(dump(cube)).toEqual(dump(mergeCubes(partials, most)));
      }),
    );
  });

  test('what goes wrong in another thread goes wrong here', async () => {
    const { partial } = build([{}]);
    const helper = { join: () => Promise.reject(new Error('no space')) };
    await expect(mergeTogether([partial], helper)).rejects.toThrow('no space');
  });

  test('partial cubes survive the way between threads', () => {
    const { partial } = build([{}, { DLC_CREDITS: '200', TOTAL_CREDITS: '210' }]);
    expect(dump(mergeCubes([structuredClone(partial)]))).toEqual(dump(mergeCubes([partial])));
  });

  test('cells and names are in canonical order', () => {
    const rows = ['2026-01-31', '2025-12-31', '2026-01-01'].flatMap((day) =>
      ['b', 'a', 'B'].map((job) => ({ JOB_RUN_DATE: day, JOB_NAME: job })),
    );
    const cube = cubeOf(rows);
    expect(cube.names.job).toEqual(['B', 'a', 'b']);
    const order = dump(cube).cells.map(({ key }) => `${key[0]} ${key[3]}`);
    const days = ['2026-01-01', '2026-01-31', '2025-12-31'];
    expect(order).toEqual(days.flatMap((day) => ['B', 'a', 'b'].map((job) => `${day} ${job}`)));
  });
});
