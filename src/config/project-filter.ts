import { compileGlob } from '../common/glob.ts';

/** A project as the rows name it. */
export interface ProjectName {
  readonly organisation: string;
  readonly name: string;
}

/**
 * Whether a project counts, by the globs of the `projects` input. A glob with a `/` is held against
 * `organisation/project`, any other against the project's name. Globs with `!` exclude, wherever they stand in
 * the list; with only such globs, every other project counts. Ask once a project, not once a row.
 */
export function createProjectFilter(globs: readonly string[]): (project: ProjectName) => boolean {
  const excluded = globs.filter((glob) => glob.startsWith('!')).map((glob) => compileRule(glob.slice(1)));
  const included = globs.filter((glob) => !glob.startsWith('!')).map(compileRule);
  return (project) =>
    (included.length === 0 || included.some((matches) => matches(project))) &&
    !excluded.some((matches) => matches(project));
}

function compileRule(glob: string): (project: ProjectName) => boolean {
  const matches = compileGlob(glob.trim());
  return glob.includes('/')
    ? ({ organisation, name }) => matches(`${organisation}/${name}`)
    : ({ name }) => matches(name);
}
