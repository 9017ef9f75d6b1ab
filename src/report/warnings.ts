import { didYouMean } from '../config/nearest.ts';
import { unmatchedGlobs } from '../config/project-filter.ts';
import type { ProjectName } from '../config/project-glob.ts';
import type { TeamMatcher, UnusedGlob } from '../config/teams.ts';
import type { Cube } from '../usage/cube.ts';
import type { ReadCounts } from '../usage/types.ts';
import type { Budgets } from './budget.ts';
import type { KindRow } from './kinds.ts';

/** The `projects` input, and what it was held against. */
export interface HeldFilter {
  readonly globs: readonly string[];
  /** All projects of the rows, those that it keeps out among them. */
  readonly projects: readonly ProjectName[];
}

export interface WarningsRequest {
  readonly cube: Cube;
  readonly counts: ReadCounts;
  /** null without teams. */
  readonly teams: TeamMatcher | null;
  /** null without a budget. */
  readonly budgets: Budgets | null;
  /** null without the `projects` input. */
  readonly filter: HeldFilter | null;
}

/** What readers of the figures must know of them, a plain sentence each: most of it may come of a slip in an input. */
export function warningsOf(request: WarningsRequest, kinds: readonly KindRow[]): string[] {
  const counting = request.cube.names.project;
  const all = request.filter?.projects ?? counting;
  return [
    ...kindWarnings(kinds),
    ...filterWarnings(request),
    ...(request.teams?.unusedGlobs(all) ?? []).map(unusedSentence),
    ...budgetWarnings(request.budgets, counting, all),
  ];
}

function kindWarnings(kinds: readonly KindRow[]): string[] {
  const other = kinds.find(({ kind }) => kind === 'other')?.credits ?? 0;
  if (other >= 0) return [];
  return [
    `The kinds of credits add up to ${-other} more than TOTAL_CREDITS: some rows have no total, or a wrong one.`,
  ];
}

function filterWarnings({ counts, filter }: WarningsRequest): string[] {
  if (counts.period > 0 && counts.excludedByProjects === counts.period) {
    return [
      `The projects input matches none of the projects in ${counts.period.toLocaleString('en-US')} rows.`,
    ];
  }
  if (filter === null) return [];
  return unmatchedGlobs(filter.globs, filter.projects).map(
    (glob) =>
      `The glob ${JSON.stringify(glob)} of the projects input matches no project: check its spelling, or remove it.`,
  );
}

/** A glob of the teams that gave its team no project of either period. */
function unusedSentence({ team, glob, takenBy }: UnusedGlob): string {
  const rule = `The glob ${JSON.stringify(glob)} of team ${JSON.stringify(team)}`;
  if (takenBy === null) return `${rule} matches no project: check its spelling, or remove it.`;
  return `${rule} matches only projects that team ${JSON.stringify(takenBy)} has already: the first match wins.`;
}

/** A budget that no project of either period counts for is kept for ever: nobody would notice a slip in its name. */
function budgetWarnings(
  budgets: Budgets | null,
  counting: readonly ProjectName[],
  all: readonly ProjectName[],
): string[] {
  const [counted, known] = [namesOf(counting), namesOf(all)];
  return (budgets?.projects ?? []).flatMap(([name]) => {
    if (counted.has(name)) return [];
    const budget = `The budget of project ${JSON.stringify(name)} counts nothing:`;
    // The rows of an older name are in the figures under the latest one.
    if (known.has(name))
      return [`${budget} the projects input leaves it out, or it has another name by now.`];
    const meant = didYouMean(name, known, (other) => JSON.stringify(other));
    return [`${budget} no project of either period has this name.${meant}`];
  });
}

/** What a budget may name its project by. */
function namesOf(projects: readonly ProjectName[]): Set<string> {
  return new Set(projects.flatMap(({ organisation, name }) => [name, `${organisation}/${name}`]));
}
