import { compileProjectGlob, type ProjectName } from './project-glob.ts';

/** Which projects count, by the `projects` input. */
export interface ProjectFilter {
  readonly globs: readonly string[];
  /** Whether a project counts. Ask once a project, not once a row. */
  readonly includes: (project: ProjectName) => boolean;
  /** The projects that it was asked for, by name. */
  projects(): ProjectName[];
}

/**
 * Globs with `!` exclude, wherever they stand in the list; with only such globs, every other project counts.
 * @throws RangeError when a glob is longer than MAX_GLOB_LENGTH.
 */
export function createProjectFilter(globs: readonly string[]): ProjectFilter {
  const excluded = globs.filter(excludes).map((glob) => compileProjectGlob(glob.slice(1)));
  const included = globs.filter((glob) => !excludes(glob)).map(compileProjectGlob);
  const asked = new Map<string, ProjectName>();
  return {
    globs,
    includes(project) {
      asked.set(JSON.stringify([project.name, project.organisation]), project);
      return (
        (included.length === 0 || included.some((matches) => matches(project))) &&
        !excluded.some((matches) => matches(project))
      );
    },
    projects: () => [...asked].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, project]) => project),
  };
}

/** The globs, without their `!`, that match none of these projects: they may be misspelt. */
export function unmatchedGlobs(globs: readonly string[], projects: readonly ProjectName[]): string[] {
  return globs
    .map((glob) => (excludes(glob) ? glob.slice(1) : glob))
    .filter((glob) => !projects.some(compileProjectGlob(glob)));
}

function excludes(glob: string): boolean {
  return glob.startsWith('!');
}
