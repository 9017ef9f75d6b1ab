import { groupByColumns } from './canonical.ts';
import { microCredits } from './credit-column.ts';
import { gather } from './gather.ts';
import { cellColumns, type JoinedKeys, joinKeys, startsOf, tablesOf } from './merge-keys.ts';
import type { MergedNames, Ranks } from './merge-names.ts';
import { CELL_KINDS, type PartialCube, placeOfKind } from './partial-cube.ts';
import { sumsAt, wordAt } from './sum-table.ts';

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
export function foldNames(partials: readonly PartialCube[], keys: JoinedKeys, maximum: number): JoinedKeys {
  let folded = keys;
  for (const [dimension, share] of FOLDED.flatMap((name) =>
    KEPT_SHARES.map((part) => [name, part] as const),
  )) {
    const columns = cellColumns(partials, folded);
    const [, , group] = columns;
    const { size, items } = groupByColumns(group.values.length, columns);
    if (size <= maximum) return folded;
    const values = gather(new Uint32Array(group.values.length), folded.groups.key[dimension], group.values);
    const kept = keptNames(folded.names[dimension], values, items, partials, share * maximum);
    folded = joinKeys(partials, renameOthers(folded, dimension, kept));
  }
  return folded;
}

/**
 * Which names stay: those of the most credits, with at most `room` cells. `values` holds
 * the name of each cell, `items` one of each different cell.
 */
function keptNames(
  names: readonly string[],
  values: Uint32Array,
  items: Uint32Array,
  partials: readonly PartialCube[],
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
        add(start + cell, cells.doubles[at] as number, cells.doubles[at + 1] as number);
      }
    }
    for (let entry = 0; entry < rareCredits.size; entry++) {
      const at = sumsAt(rareCredits, entry);
      const [whole = 0, micro = 0] = rareCredits.doubles.subarray(at, at + 2);
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
