import { codeSpan } from '../common/escape/markdown.ts';
import { NONE, type ProjectRow, type Report, SEATS } from '../report/report.ts';

interface JobNames {
  readonly name: string;
  readonly organisation: string;
  readonly project: string;
  readonly workflow?: string;
  readonly job: string;
}

/** How a language of marks writes names from outside, and what stands out. */
export interface Marks {
  /** A name: nothing in it acts as a mark. */
  code(name: string): string;
  /** A text of ours. */
  strong(text: string): string;
}

const MARKDOWN: Marks = { code: codeSpan, strong: (text) => `**${text}**` };

/** How texts name things. */
export interface Names extends Marks {
  project(row: ProjectNames): string;
  /** `project / workflow / job`; rows without a job by their name. */
  job(row: JobNames): string;
}

export function namesOf(report: Report, marks: Marks = MARKDOWN): Names {
  const project = projectNamer(report);
  return {
    ...marks,
    project: (row) => marks.code(project(row)),
    job: (row) => {
      if (row.job === '') return marks.code(row.name);
      const owner = project({ name: row.project, organisation: row.organisation });
      return marks.code([owner, row.workflow, row.job].filter(Boolean).join(' / '));
    },
  };
}

interface ProjectNames {
  readonly name: string;
  /** Empty for usage of no project. */
  readonly organisation: string;
}

/** Whether a row of the project breakdown is one. A project could be named as the others are, but it has an id. */
export function isProject({ name, projectId, vcsUrl }: ProjectRow): boolean {
  return (name !== SEATS && name !== NONE) || projectId !== '' || vcsUrl !== '';
}

const NAMED_GLOBS = 3;

/** `only projects web-*, site`; nothing where the report is of the whole organisation. `code` writes globs. */
export function onlyProjects({ projects }: Report, code: (glob: string) => string): string[] {
  if (projects === null) return [];
  const named = projects.slice(0, NAMED_GLOBS).map(code).join(', ');
  const more = projects.length - NAMED_GLOBS;
  return [`only projects ${named}${more > 0 ? ` and ${more} more` : ''}`];
}

/** How projects are named, not escaped: with their organisation where rows of several meet, as two may share a name. */
export function projectNamer({ organisation: { names } }: Report): (row: ProjectNames) => string {
  return ({ name, organisation }) =>
    names.length > 1 && organisation !== '' ? `${organisation}/${name}` : name;
}
