import { groupByColumns, type SortColumn } from './canonical.ts';
import type { CellColumns } from './cells.ts';
import { microCredits } from './credit-column.ts';
import { CREDIT_KINDS } from './cube.ts';
import { cellColumns, type Ranks } from './merge-cells.ts';
import type { MergedNames } from './merge-names.ts';

/** A Cube of more cells folds small jobs, and then small workflows, into OTHER. */
export const MAX_CELLS = 1_000_000;

/** The name that folded jobs and workflows get. */
export const OTHER = '(other)';

/** What is folded, in this order; never a day, a project or a status. */
const FOLDED = ['job', 'workflow'] as const;

/**
 * Part of the cells that kept names may have, the next one when that was too much: the rest is for the missing name
 * and for what the folded ones come to.
 */
const KEPT_SHARES = [0.75, 0.25, 0];

/**
 * Folds names where there are more than `maximum` cells: jobs first, by name, those of the fewest credits (both
 * periods together; ties by name), then workflows. The jobs with the most credits keep their names as long as their
 * cells are at most three quarters of the maximum (or less, when that is not enough). A missing name stays missing. Nothing but names changes, so all
 * totals stay exact; and it depends on the rows alone, not on the builders that counted them.
 */
export function foldNames(
  partials: readonly CellColumns[],
  merged: MergedNames,
  maximum: number,
): MergedNames {
  let folded = merged;
  for (const [dimension, share] of FOLDED.flatMap((name) =>
    KEPT_SHARES.map((part) => [name, part] as const),
  )) {
    const columns = cellColumns(partials, folded.ranks);
    const { size, items } = groupByColumns(columns.total, columns.all);
    if (size <= maximum) return folded;
    const kept = keptNames(
      folded.names[dimension],
      columns.keys[dimension],
      items,
      partials,
      share * maximum,
    );
    folded = renameOthers(folded, dimension, kept);
  }
  return folded;
}

/** Which names stay: those of the most credits, with at most `room` cells. `items` holds one of each different cell. */
function keptNames(
  names: readonly string[],
  { values }: SortColumn,
  items: Uint32Array,
  partials: readonly CellColumns[],
  room: number,
): ReadonlySet<string> {
  const cells = new Uint32Array(names.length);
  for (const item of items) {
    const name = values[item] as number;
    cells[name] = (cells[name] as number) + 1;
  }
  const credits = creditsByName(names.length, values, partials);
  const order = [...names.keys()].sort((a, b) => compare(credits[b] ?? 0n, credits[a] ?? 0n) || a - b);
  const kept = new Set(['', OTHER]);
  let used = 0;
  for (const name of order) {
    const text = names[name] as string;
    if (kept.has(text)) continue;
    used += cells[name] as number;
    if (used > room) break;
    kept.add(text);
  }
  return kept;
}

/** Exact micro-credits of all kinds for each name; `values` holds the name of each cell of all partials. */
function creditsByName(
  names: number,
  values: Uint32Array,
  partials: readonly CellColumns[],
): readonly bigint[] {
  const sums = new Array<bigint>(names).fill(0n);
  let item = 0;
  for (const { size, credits } of partials) {
    const limbs = CREDIT_KINDS.flatMap((kind) => credits[kind] ?? []);
    for (let cell = 0; cell < size; cell++) {
      const name = values[item++] as number;
      let whole = 0;
      let micro = 0;
      for (const column of limbs) {
        whole += column.whole[cell] as number;
        micro += column.micro[cell] ?? 0;
      }
      if (whole !== 0 || micro !== 0) sums[name] = (sums[name] as bigint) + microCredits(whole, micro);
    }
  }
  return sums;
}

function compare(a: bigint, b: bigint): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The same names without those that are not kept; these lead to OTHER. */
function renameOthers(
  { names, ranks }: MergedNames,
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
