import { compileProjectGlob, type ProjectName } from './project-glob.ts';

/** Who the projects belong to. */
export interface TeamRules {
  /** In the order of the file. The first team with a glob that matches a project has it. */
  readonly teams: readonly Team[];
  /** Name of the team of projects that no glob matches. */
  readonly remainder: string;
}

export interface Team {
  readonly name: string;
  /** Globs on `project` or `organisation/project`; at least one. None excludes: an earlier team does that. */
  readonly globs: readonly string[];
}

/** A glob through which its team gets no project at all. */
export interface UnusedGlob {
  readonly team: string;
  readonly glob: string;
  /** The earlier team that has the first project that the glob matches; null when it matches none. */
  readonly takenBy: string | null;
}

export interface TeamMatcher {
  /** The project's team. Linear in the lengths of globs and name; ask once a project, not once a row. */
  teamOf(project: ProjectName): string;
  /**
   * Globs that gave their team none of these projects, in the order of the file. A glob whose projects an earlier
   * glob of the same team matches too is no mistake, and neither is a last `*`, which takes what is left.
   */
  unusedGlobs(projects: readonly ProjectName[]): UnusedGlob[];
}

/** Name of the remainder. A last team with the glob `*` leaves nothing for it, and so names it otherwise. */
export const NO_TEAM = '(no team)';

export function createTeamMatcher({ teams, remainder }: TeamRules): TeamMatcher {
  const rules = teams.flatMap(({ name, globs }) =>
    globs.map((glob) => ({ team: name, glob, matches: compileProjectGlob(glob) })),
  );
  const teamOf = (project: ProjectName) => rules.find(({ matches }) => matches(project))?.team ?? remainder;
  return {
    teamOf,
    unusedGlobs(projects) {
      const teamsOfProjects = projects.map((project) => ({ project, team: teamOf(project) }));
      return rules.flatMap(({ team, glob, matches }) => {
        if (glob === '*') return [];
        const matched = teamsOfProjects.filter(({ project }) => matches(project));
        if (matched.some((one) => one.team === team)) return [];
        return [{ team, glob, takenBy: matched[0]?.team ?? null }];
      });
    },
  };
}
