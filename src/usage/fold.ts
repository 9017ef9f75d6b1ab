import { groupByColumns } from './canonical.ts';
import { microCredits } from './credit-column.ts';
import { gather } from './gather.ts';
import { cellColumns, type JoinedKeys, joinKeys, startsOf, tablesOf } from './merge-keys.ts';
import type { MergedNames, Ranks } from './merge-names.ts';
import { CELL_KINDS, type PartialCube, placeOfKind } from './partial-cube.ts';
import { sumsAt, wordAt } from './sum-table.ts';

/** A Cube of more cells, or of more jobs, folds small jobs, and then small workflows, into OTHER. */
export interface CubeLimits {
  readonly cells: number;
  /** A job is a name in a workflow of a project. The report has several lines for each, which take far more than cells. */
  readonly jobs: number;
}

export const CUBE_LIMITS: CubeLimits = { cells: 1_000_000, jobs: 50_000 };

/** The name that folded jobs and workflows get. */
export const OTHER = '(other)';

/** What is folded, in this order; never a day, a project or a status. */
const FOLDED = ['job', 'workflow'] as const;

/**
 * Part of the cells and jobs that kept names may have, the next one when that was too much: the rest is for the missing name
 * and for what the folded ones come to.
 */
const KEPT_SHARES = [0.75, 0.25, 0];

/**
 * Folds names where there are more cells or jobs than `limits` has room for: jobs first, by name, those of the fewest
 * credits (both periods together; ties by name), then workflows. The jobs with the most credits keep their names as
 * long as they take at most three quarters of that room (or less, when that is not enough). A missing name stays
 * missing. Nothing but names changes, so all totals stay exact; and it depends on the rows alone, not on the builders
 * that counted them.
 */
export function foldNames(
  partials: readonly PartialCube[],
  keys: JoinedKeys,
  limits: CubeLimits,
): JoinedKeys {
  let folded = keys;
  for (const [dimension, share] of FOLDED.flatMap((name) =>
    KEPT_SHARES.map((part) => [name, part] as const),
  )) {
    const columns = cellColumns(partials, folded);
    const [, , group] = columns;
    const { size, items } = groupByColumns(group.values.length, columns);
    if (size <= limits.cells && folded.groups.size <= limits.jobs) return folded;
    const jobs = folded.groups.key[dimension];
    const values = gather(new Uint32Array(group.values.length), jobs, group.values);
    const room = { cells: share * limits.cells, jobs: share * limits.jobs };
    const cells = gather(new Uint32Array(size), values, items);
    const order = byCredits(creditsByName(folded.names[dimension].length, values, partials));
    const kept = keptNames(folded.names[dimension], order, { cells, jobs }, room);
    folded = joinKeys(partials, renameOthers(folded, dimension, kept));
  }
  return folded;
}

/** Which names stay: the first ones in this `order` that there is room for. `of` holds the name of each cell and job. */
function keptNames(
  names: readonly string[],
  order: readonly number[],
  of: Readonly<Record<keyof CubeLimits, Uint32Array>>,
  room: CubeLimits,
): ReadonlySet<string> {
  const [cells, jobs] = [countEach(of.cells, names.length), countEach(of.jobs, names.length)];
  const kept = new Set(['', OTHER]);
  const used = { cells: 0, jobs: 0 };
  for (const name of order) {
    const text = names[name] as string;
    if (kept.has(text)) continue;
    used.cells += cells[name] as number;
    used.jobs += jobs[name] as number;
    if (used.cells > room.cells || used.jobs > room.jobs) break;
    kept.add(text);
  }
  return kept;
}

/** How often each number below `below` is there. */
function countEach(values: Uint32Array, below: number): Uint32Array {
  const counts = new Uint32Array(below);
  for (const value of values) counts[value] = (counts[value] as number) + 1;
  return counts;
}

/** Names by their credits, the most first. */
function byCredits(credits: readonly bigint[]): number[] {
  return [...credits.keys()].sort((a, b) => compare(credits[b] ?? 0n, credits[a] ?? 0n) || a - b);
}

/** Exact micro-credits of all kinds for each name; `values` holds the name of each cell of all partials. */
function creditsByName(
  names: number,
  values: Uint32Array,
  partials: readonly PartialCube[],
): readonly bigint[] {
  const sums = new Array<bigint>(names).fill(0n);
  const add = (item: number, whole: number, micro: number) => {
    const name = values[item] as number;
    if (whole !== 0 || micro !== 0) sums[name] = (sums[name] as bigint) + microCredits(whole, micro);
  };
  const starts = startsOf(tablesOf(partials, 'cells'));
  partials.forEach(({ tables: { cells, rareCredits } }, which) => {
    const start = starts[which] as number;
    for (let cell = 0; cell < cells.size; cell++) {
      for (const kind of CELL_KINDS) {
        const at = sumsAt(cells, cell) + placeOfKind(kind);
        add(start + cell, cells.sums[at] as number, cells.sums[at + 1] as number);
      }
    }
    for (let entry = 0; entry < rareCredits.size; entry++) {
      const at = sumsAt(rareCredits, entry);
      const [whole = 0, micro = 0] = rareCredits.sums.subarray(at, at + 2);
      add(start + wordAt(rareCredits, entry, 0), whole, micro);
    }
  });
  return sums;
}

function compare(a: bigint, b: bigint): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The same names without those that are not kept; these lead to OTHER. */
function renameOthers(
  { names, ranks }: JoinedKeys,
  dimension: (typeof FOLDED)[number],
  kept: ReadonlySet<string>,
): MergedNames {
  const before = names[dimension];
  const after = [...new Set(before.map((name) => (kept.has(name) ? name : OTHER)))].sort();
  const places = new Map(after.map((name, place) => [name, place]));
  const moved = before.map((name) => places.get(kept.has(name) ? name : OTHER) ?? 0);
  const renamed: Ranks[typeof dimension] = ranks[dimension].map((rank) =>
    rank.map((place) => moved[place] ?? 0),
  );
  return { names: { ...names, [dimension]: after }, ranks: { ...ranks, [dimension]: renamed } };
}
