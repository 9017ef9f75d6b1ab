import { type Column, column } from './table.ts';

interface ProjectNames {
  readonly project: string;
  readonly organisation: string;
}

interface WorkflowNames extends ProjectNames {
  readonly workflow: string;
}

/** The project that something belongs to. */
export const PROJECT_COLUMNS: readonly Column<ProjectNames>[] = [
  column('project', (row) => row.project),
  column('organisation', (row) => row.organisation),
];

/** A workflow's row by name; `(none)` and `(seats)` have no project. */
export const WORKFLOW_COLUMNS: readonly Column<ProjectNames & { readonly name: string }>[] = [
  column('workflow', (row) => row.name),
  ...PROJECT_COLUMNS,
];

/** A job's row by name; `(none)` and `(seats)` have no workflow and no project. */
export const JOB_COLUMNS: readonly Column<WorkflowNames & { readonly name: string }>[] = [
  column('job', (row) => row.name),
  column('workflow', (row) => row.workflow),
  ...PROJECT_COLUMNS,
];
