import type { BatchReader } from './batch-file.ts';
import { cellsOf } from './merge-days.ts';
import { type JoinedKeys, joinKeys } from './merge-keys.ts';
import { type MergedNames, placesOf, type Ranks } from './merge-names.ts';
import type { PartialCube } from './partial-cube.ts';
import { type Survey, surveyOf } from './survey.ts';

/** A Cube of more cells, or of more jobs, folds small jobs, and then small workflows, into OTHER. */
export interface CubeLimits {
  readonly cells: number;
  /** A job is a name in a workflow of a project. The report has several lines for each, which take far more than cells. */
  readonly jobs: number;
}

export const CUBE_LIMITS: CubeLimits = { cells: 1_000_000, jobs: 20_000 };

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
 * that counted them. Gives the keys, and how many cells there are then.
 */
export function foldNames(
  partials: readonly PartialCube[],
  keys: JoinedKeys,
  limits: CubeLimits,
  reader: BatchReader,
): { readonly keys: JoinedKeys; readonly cells: number } {
  let folded = keys;
  for (const [dimension, share] of FOLDED.flatMap((name) =>
    KEPT_SHARES.map((part) => [name, part] as const),
  )) {
    const survey = surveyOf(partials, folded, dimension, reader);
    if (survey.size <= limits.cells && folded.groups.size <= limits.jobs) {
      return { keys: folded, cells: survey.size };
    }
    const room = { cells: share * limits.cells, jobs: share * limits.jobs };
    const kept = keptNames(folded.names[dimension], survey, room);
    folded = joinKeys(partials, renameOthers(folded, dimension, kept), reader.memory);
  }
  return { keys: folded, cells: cellsOf(partials) };
}

/** Which names stay: those of the most credits that there is room for. */
function keptNames(names: readonly string[], survey: Survey, room: CubeLimits): ReadonlySet<string> {
  const kept = new Set(['', OTHER]);
  const used = { cells: 0, jobs: 0 };
  for (const name of survey.credits.order()) {
    const text = names[name] as string;
    if (kept.has(text)) continue;
    used.cells += survey.cells[name] as number;
    used.jobs += survey.jobs[name] as number;
    if (used.cells > room.cells || used.jobs > room.jobs) break;
    kept.add(text);
  }
  return kept;
}

/** The same names without those that are not kept; these lead to OTHER. */
function renameOthers(
  { names, ranks }: JoinedKeys,
  dimension: (typeof FOLDED)[number],
  kept: ReadonlySet<string>,
): MergedNames {
  const before = names[dimension];
  const after = [...new Set(before.map((name) => (kept.has(name) ? name : OTHER)))].sort();
  const places = placesOf(after);
  const moved = before.map((name) => places.get(kept.has(name) ? name : OTHER) ?? 0);
  const renamed: Ranks[typeof dimension] = ranks[dimension].map((rank) =>
    rank.map((place) => moved[place] ?? 0),
  );
  return { names: { ...names, [dimension]: after }, ranks: { ...ranks, [dimension]: renamed } };
}
