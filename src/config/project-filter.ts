import { compileProjectGlob, type ProjectName } from './project-glob.ts';

/**
 * Whether a project counts, by the globs of the `projects` input. Globs with `!` exclude, wherever they stand in
 * the list; with only such globs, every other project counts. Ask once a project, not once a row.
 */
export function createProjectFilter(globs: readonly string[]): (project: ProjectName) => boolean {
  const excluded = globs
    .filter((glob) => glob.startsWith('!'))
    .map((glob) => compileProjectGlob(glob.slice(1)));
  const included = globs.filter((glob) => !glob.startsWith('!')).map(compileProjectGlob);
  return (project) =>
    (included.length === 0 || included.some((matches) => matches(project))) &&
    !excluded.some((matches) => matches(project));
}
