import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toCredits } from '../src/common/credits.ts';
import { CREDIT_KINDS, type Cube, SIDE_DIMENSIONS, type SideDimension } from '../src/usage/cube.ts';

/** What every program adds up, unless it does less. The key of a project is PROJECT_NAME, NUL, VCS_URL. */
export const GROUPINGS = ['project', 'job', 'resourceClass', 'day', 'status'] as const;
type CellGrouping = (typeof GROUPINGS)[number];

/**
 * What the whole task adds: `total` is without USER_CREDITS and `compute` null; `hour` has job runs alone. The key of
 * `queue` is EXECUTOR, NUL, RESOURCE_CLASS, its `rows` are job runs with both times and its `seconds` milliseconds
 * from JOB_RUN_QUEUED_AT to JOB_RUN_STARTED_AT.
 */
export const WHOLE_GROUPINGS = [...SIDE_DIMENSIONS, 'queue'] as const;
type Grouping = CellGrouping | (typeof WHOLE_GROUPINGS)[number];

/**
 * One group: key (nulls are empty), rows, TOTAL_CREDITS, COMPUTE_CREDITS, JOB_RUN_SECONDS. All sums are whole
 * numbers here; null is what a program does not compute.
 */
export type Group = readonly [
  key: string,
  rows: number | null,
  total: number | null,
  compute: number | null,
  seconds: number | null,
];

/** What every program of the comparison writes to totals.json; groups in any order. */
export type Totals = Readonly<Partial<Record<Grouping, readonly Group[]>>>;

/** What a program wrote into this folder. */
export function readTotals(out: string): Totals {
  return JSON.parse(readFileSync(join(out, 'totals.json'), 'utf8'));
}

/** The totals in the Cube. */
export function totalsOfCube(cube: Cube): Totals {
  return {
    ...Object.fromEntries(GROUPINGS.map((grouping) => [grouping, groupsOf(cube, grouping)])),
    ...Object.fromEntries(SIDE_DIMENSIONS.map((dimension) => [dimension, sideGroups(cube, dimension)])),
    queue: queueGroups(cube),
  };
}

function sideGroups(cube: Cube, dimension: SideDimension): Group[] {
  return cube.side[dimension].map(({ name, rows, credits, seconds }) => [
    name,
    rows,
    toCredits(credits),
    null,
    seconds,
  ]);
}

function queueGroups({ queueTime: { size, key, count, sum }, names }: Cube): Group[] {
  const groups = new Map<string, { runs: number; time: number }>();
  for (let entry = 0; entry < size; entry++) {
    const executor = names.executor[key.executor[entry] ?? 0] ?? '';
    const resourceClass = names.resourceClass[key.resourceClass[entry] ?? 0] ?? '';
    const name = `${executor}\u0000${resourceClass}`;
    const { runs, time } = groups.get(name) ?? { runs: 0, time: 0 };
    groups.set(name, { runs: runs + (count[entry] ?? 0), time: time + (sum[entry] ?? 0) });
  }
  return [...groups].map(([name, { runs, time }]) => [name, runs, null, null, time]);
}

function groupsOf(cube: Cube, grouping: CellGrouping): Group[] {
  const sums = new Map<string, { rows: number; total: bigint; compute: bigint; seconds: number }>();
  const names = keysOf(cube, grouping);
  const keys = cube.key[grouping];
  for (let cell = 0; cell < cube.size; cell++) {
    const name = names[keys[cell] ?? 0] ?? '';
    let sum = sums.get(name);
    if (sum === undefined) {
      sum = { rows: 0, total: 0n, compute: 0n, seconds: 0 };
      sums.set(name, sum);
    }
    sum.rows += cube.count.rows[cell] ?? 0;
    sum.seconds += cube.count.seconds[cell] ?? 0;
    sum.compute += cube.credits(cell, 'compute');
    for (const kind of CREDIT_KINDS) sum.total += cube.credits(cell, kind);
  }
  return [...sums].map(([name, { rows, total, compute, seconds }]) => [
    name,
    rows,
    toCredits(total),
    toCredits(compute),
    seconds,
  ]);
}

function keysOf({ names }: Cube, grouping: CellGrouping): readonly string[] {
  if (grouping !== 'project') return names[grouping];
  return names.project.map(({ name, vcsUrl }) => `${name}\u0000${vcsUrl}`);
}

/** The first difference between what is expected and what a program found, in words; undefined when there is none. */
export function differenceOf(expected: Totals, found: Totals): string | undefined {
  for (const [grouping, groups] of Object.entries(found)) {
    const wanted = new Map((expected[grouping as Grouping] ?? []).map((group) => [group[0], group]));
    if (wanted.size !== groups.length) {
      return `${groups.length} groups by ${grouping}, expected ${wanted.size}`;
    }
    for (const group of groups) {
      const other = wanted.get(group[0]);
      if (!group.every((value, index) => value === null || value === other?.[index])) {
        return `by ${grouping}: ${JSON.stringify(group)}, expected ${JSON.stringify(other ?? null)}`;
      }
    }
  }
  return undefined;
}
