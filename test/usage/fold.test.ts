import { describe, expect, test } from 'vitest';
import type { Cube } from '../../src/usage/cube.ts';
import { CubeBuilder } from '../../src/usage/cube-builder.ts';
import { mergeCubes } from '../../src/usage/merge-cubes.ts';
import { PartRows } from '../../src/usage/part-rows.ts';
import { Scanner } from '../../src/usage/scan.ts';
import { dump, encode, JANUARY, usageRow, usageTable } from './fixtures.ts';
import { totalsOfCube } from './oracle.ts';

const [HEADER = []] = usageTable([]);
const header = HEADER.map(String);
const part = { path: '', label: 'part 1', window: JANUARY };
const request = { period: JANUARY, previous: null, lenient: false };

/** 40 jobs in 8 workflows on 5 days; the higher the number, the more credits, but for jobs 1 and 2, which tie. */
const rows = Array.from({ length: 200 }, (_, i) => {
  const job = i % 40;
  const credits = String(job === 2 ? 1 : job);
  return usageRow({
    JOB_NAME: job === 39 ? null : `job-${String(job).padStart(2, '0')}`,
    WORKFLOW_NAME: `flow-${job % 8}`,
    JOB_RUN_DATE: `2026-01-0${1 + Math.floor(i / 40)}`,
    JOB_RUN_SECONDS: String(10 + i),
    COMPUTE_CREDITS: credits,
    TOTAL_CREDITS: credits,
  });
});

/** The Cube of the rows, spread over builders. */
function cubeOf(builders: number, cells: number, all = rows, jobs = 1000): Cube {
  const partials = Array.from({ length: builders }, (_, which) => {
    const builder = new CubeBuilder(undefined);
    const scanner = new Scanner(
      part.label,
      new PartRows({ part, header, columns: header, isWriting: false }, request, builder),
    );
    scanner.push(encode(usageTable(all.filter((_, i) => i % builders === which)), 'plain'));
    scanner.end();
    return builder.partial();
  });
  return mergeCubes(partials, { cells, jobs });
}

const totals = (cube: Cube, key: 'day' | 'project' | 'status') =>
  totalsOfCube(cube, 0, (cell) => String(cube.key[key][cell]));

describe('more cells than the maximum', () => {
  test('are none: nothing is folded', () => {
    expect(cubeOf(3, 200).size).toBe(200);
    expect(cubeOf(3, 200).names.job).toHaveLength(40);
  });

  test('fold the jobs of the fewest credits, ties by name; a missing name stays', () => {
    const { names, size } = cubeOf(1, 199);
    // 149 cells may keep their names: those of 29 jobs.
    expect(names.job.slice(0, 3)).toEqual(['', '(other)', 'job-10']);
    expect(size).toBeLessThanOrEqual(199);
    expect(names.workflow).toHaveLength(8);
    const few = rows.filter((_, i) => i % 40 < 4).map((row) => ({ ...row, WORKFLOW_NAME: 'build' }));
    expect(cubeOf(1, 20, few).names.job).toEqual(['job-00', 'job-01', 'job-02', 'job-03']);
    expect(cubeOf(1, 19, few).names.job).toEqual(['(other)', 'job-01', 'job-03']);
    expect(cubeOf(1, 12, few).names.job).toEqual(['(other)', 'job-03']);
  });

  test('fold workflows when jobs are not enough', () => {
    const { names, size } = cubeOf(2, 20);
    expect(names.workflow).toContain('(other)');
    expect(names.workflow.length).toBeLessThan(8);
    expect(size).toBeLessThanOrEqual(20);
  });

  test.each([199, 100, 20, 1])('keep every total to the last digit, with at most %i cells', (maximum) => {
    const whole = cubeOf(1, 1000);
    const folded = cubeOf(4, maximum);
    for (const key of ['day', 'project', 'status'] as const) {
      expect(folded.names[key]).toEqual(whole.names[key]);
      expect(totals(folded, key)).toEqual(totals(whole, key));
    }
    const count = (cube: Cube) => [...cube.runTime.count].reduce((sum, runs) => sum + runs, 0);
    expect(count(folded)).toBe(count(whole));
  });

  test.each([199, 100, 20, 1])('give the same from any number of builders, with at most %i', (maximum) => {
    const wanted = dump(cubeOf(1, maximum));
    for (const builders of [2, 3, 7]) expect(dump(cubeOf(builders, maximum))).toEqual(wanted);
  });
});

describe('more jobs than the maximum', () => {
  const folded = (builders: number, jobs: number) => cubeOf(builders, 1000, rows, jobs);
  const jobsOf = ({ size, key }: Cube) =>
    new Set(Array.from({ length: size }, (_, cell) => [key.workflow[cell], key.job[cell]].join())).size;

  test('are none: nothing is folded', () => {
    expect(jobsOf(folded(2, 40))).toBe(40);
    expect(folded(2, 40).names.job).not.toContain('(other)');
  });

  test('fold the jobs of the fewest credits, though cells are few', () => {
    const cube = folded(2, 39);
    // 29 may keep their names; the others of each workflow become one, and the missing name stays.
    expect(cube.names.job.slice(0, 3)).toEqual(['', '(other)', 'job-10']);
    expect(cube.names.job).toHaveLength(31);
    expect(jobsOf(cube)).toBe(38);
    expect(totals(cube, 'day')).toEqual(totals(cubeOf(1, 1000), 'day'));
  });

  test('fold workflows when jobs are not enough, the same from any number of builders', () => {
    const wanted = dump(folded(1, 3));
    expect(jobsOf(folded(1, 3))).toBeLessThanOrEqual(3);
    for (const builders of [2, 5]) expect(dump(folded(builders, 3))).toEqual(wanted);
  });
});
