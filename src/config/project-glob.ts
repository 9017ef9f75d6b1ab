import { compileGlob } from '../common/glob.ts';

/** A project as the rows name it. */
export interface ProjectName {
  readonly organisation: string;
  readonly name: string;
}

/**
 * Compiles a glob on projects. One with a `/` is held against `organisation/project`, any other against the
 * project's name. Ask once a project, not once a row.
 * @throws RangeError when the glob is longer than MAX_GLOB_LENGTH.
 */
export function compileProjectGlob(glob: string): (project: ProjectName) => boolean {
  const matches = compileGlob(glob.trim());
  return glob.includes('/')
    ? ({ organisation, name }) => matches(`${organisation}/${name}`)
    : ({ name }) => matches(name);
}
