import { codeSpan } from '../../common/escape/markdown.ts';
import type { Report } from '../../report/report.ts';

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

/** How texts name things. The organisation is part of a name only where rows of several meet. */
export interface Names extends Marks {
  project(row: { readonly name: string; readonly organisation: string }): string;
  /** `project / workflow / job`; rows without a job by their name. */
  job(row: JobNames): string;
}

export function namesOf({ organisation }: Report, marks: Marks = MARKDOWN): Names {
  const several = organisation.names.length > 1;
  const project = (name: string, owner: string) => (several && owner !== '' ? `${owner}/${name}` : name);
  return {
    ...marks,
    project: (row) => marks.code(project(row.name, row.organisation)),
    job: (row) => {
      if (row.job === '') return marks.code(row.name);
      const path = [project(row.project, row.organisation), row.workflow, row.job];
      return marks.code(path.filter(Boolean).join(' / '));
    },
  };
}
