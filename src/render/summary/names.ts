import { codeSpan } from '../../common/escape/markdown.ts';
import type { Report } from '../../report/report.ts';

interface JobNames {
  readonly name: string;
  readonly organisation: string;
  readonly project: string;
  readonly workflow?: string;
  readonly job: string;
}

/** How the summary names things. The organisation is part of a name only where rows of several meet. */
export interface Names {
  project(row: { readonly name: string; readonly organisation: string }): string;
  /** `project / workflow / job`; rows without a job by their name. */
  job(row: JobNames): string;
}

export function namesOf({ organisation }: Report): Names {
  const several = organisation.names.length > 1;
  const project = (name: string, owner: string) => (several && owner !== '' ? `${owner}/${name}` : name);
  return {
    project: (row) => codeSpan(project(row.name, row.organisation)),
    job: (row) => {
      if (row.job === '') return codeSpan(row.name);
      const path = [project(row.project, row.organisation), row.workflow, row.job];
      return codeSpan(path.filter(Boolean).join(' / '));
    },
  };
}
