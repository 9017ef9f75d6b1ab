import { toCredits } from '../src/common/credits.ts';
import { CREDIT_KINDS, type Cube } from '../src/usage/cube.ts';

/** The groupings of the benchmark's task. The key of a project is PROJECT_NAME, NUL, VCS_URL; a null is empty. */
export const GROUPINGS = ['project', 'job', 'resourceClass', 'day', 'status'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/**
 * One group: key, rows, TOTAL_CREDITS, COMPUTE_CREDITS, JOB_RUN_SECONDS. All sums are whole
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

/** The totals in the Cube. */
export function totalsOfCube(cube: Cube): Totals {
  return Object.fromEntries(GROUPINGS.map((grouping) => [grouping, groupsOf(cube, grouping)]));
}

function groupsOf(cube: Cube, grouping: Grouping): Group[] {
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

function keysOf({ names }: Cube, grouping: Grouping): readonly string[] {
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
